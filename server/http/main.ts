import { createServer } from "node:http";
import { createServer as createSocketServer, type Server } from "node:net";
import { availableParallelism } from "node:os";
import next from "next";
import { env } from "@/lib/env";
import { createLog } from "@/lib/log";
import { createContext } from "@/server/context";
import { createFront } from "@/server/http/front";
import { createModelApi } from "@/server/model-api/model-api";
import { getDataDir } from "@/server/services/checkpoint-store";
import { createEngineHost, forkEngine } from "@/server/worker/engine-host";

/** The listener around Next. It sees the socket and the raw headers, which Next overwrites. @source decisions A6 */
const log = createLog(
  "http",
  env.LOG_LEVEL,
  () => new Date().toISOString(),
  (line) => process.stderr.write(line),
);
const app = next({ dev: env.PAPRIKA_DEV === "1", dir: process.cwd(), hostname: "localhost", port: env.PORT });
await app.prepare();
const handle = app.getRequestHandler();

// Starts its process with the first request for a model; graphs never run in this one.
const engines = createEngineHost({
  fork: forkEngine,
  countThreads: async () => Math.max(1, Math.floor(availableParallelism() / 2)),
});
const modelApi = createModelApi({
  key: env.PAPRIKA_MODEL_API_KEY ?? null,
  device: env.PAPRIKA_MODEL_API_DEVICE,
  dataDir: getDataDir(),
  ...{ createContext, engines, log },
});

const server = createServer(createFront({ modelApi, handle, log }));
server.keepAliveTimeout = 10_000;
// A second socket for the other loopback address, into the same server: the development server of Next hangs its
// web socket on one.
const otherSocket = createSocketServer((socket) => server.emit("connection", socket));

const listen = (listener: Server, host: string, mayLack: readonly string[]) => {
  listener.on("error", (error: NodeJS.ErrnoException) => {
    if (mayLack.includes(error.code ?? "")) return;
    log.error(`Cannot listen on ${host}:${env.PORT}`, { error: String(error) });
    process.exit(1);
  });
  listener.listen(env.PORT, host);
};
listen(server, "127.0.0.1", []);
// A host without IPv6 has no ::1.
listen(otherSocket, "::1", ["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

const stop = () => {
  otherSocket.close();
  server.close();
  // Event streams never end by themselves; their clients reconnect to the next server.
  server.closeAllConnections();
  setTimeout(() => process.exit(0), 100);
};
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, stop);
if (env.PAPRIKA_PARENT_PIPE) process.stdin.on("end", stop).resume();
