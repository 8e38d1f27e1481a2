import { openEngine } from "@/lib/engine/generate/open-engine";
import { serveEngine } from "@/lib/engine/runtime/protocol";

// The entry of the process in which graphs run: should their native code abort, only this process ends.
serveEngine(openEngine);
