import { fork } from "node:child_process";
import { openLanes } from "@/lib/engine/generate/open-lanes";
import { serveEngine } from "@/lib/engine/runtime/protocol";

// The entry of a process in which graphs run: should their native code abort, only this process ends.
serveEngine((request) =>
  openLanes(request, () =>
    fork(process.argv[1]!, [], { serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] }),
  ),
);
