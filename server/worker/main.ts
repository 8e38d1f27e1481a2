import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import { openClient } from "@/db/client";
import { env, requireDatabaseUrl } from "@/lib/env";
import { createLog } from "@/lib/log";
import { getDataDir } from "@/server/services/checkpoint-store";
import { CHANNELS } from "@/server/services/notify";
import { countWorkers } from "@/server/services/workers";
import { createEngineHost, forkEngine } from "@/server/worker/engine-host";
import { workLoop } from "@/server/worker/loop";
import { probeDevices } from "@/server/worker/probe-devices";

/** A worker process: one shard at a time, until it is told to stop or its parent is gone. */
const POLL_MS = 1_000;
const GRACE_MS = 8_000;
const SAME_WISH_MS = 1_000;

const id = `${process.pid}-${randomBytes(4).toString("hex")}`;
const log = createLog(
  `worker ${id}`,
  env.LOG_LEVEL,
  () => new Date().toISOString(),
  (line) => process.stderr.write(line),
);
const client = openClient(requireDatabaseUrl(), { max: 3, name: "paprika-worker" });

let wake: () => void = () => undefined;
const waitForWork = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, POLL_MS);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
const listening = client.sql
  .listen(CHANNELS.shards, () => wake())
  .catch((error: unknown) => {
    log.warn("Cannot listen for work yet, polling", { error: String(error) });
  });

const stopping = new AbortController();
let stoppedAt = 0;
const stop = (cause: string) => {
  if (stopping.signal.aborted) {
    // One wish may come twice: to the whole process group, and once more from the parent that passes it on.
    if (performance.now() - stoppedAt > SAME_WISH_MS) process.exit(1);
    return;
  }
  stoppedAt = performance.now();
  log.info("Stopping", { cause });
  stopping.abort();
  wake();
  setTimeout(() => process.exit(1), GRACE_MS).unref();
};
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => stop(signal));
if (env.PAPRIKA_PARENT_PIPE) process.stdin.on("end", () => stop("parent is gone")).resume();

// Beside the work: what is found is for people to read, and no run waits for it.
const probe = () =>
  probeDevices(client.db).catch((error: unknown) => {
    log.warn("Could not try the devices", { error: String(error) });
  });
const probing = client.sql
  .listen(CHANNELS.devices, () => void probe())
  .catch((error: unknown) => {
    log.warn("Cannot listen for probes", { error: String(error) });
  });

log.info("Ready");
void probe();
const engines = createEngineHost({
  fork: forkEngine,
  countThreads: async () =>
    Math.max(1, Math.floor(availableParallelism() / Math.max(1, await countWorkers(client.db)))),
});
await workLoop({
  db: client.db,
  id,
  log,
  signal: stopping.signal,
  waitForWork,
  engines,
  dataDir: getDataDir(),
});
await engines.close();
await Promise.all([listening, probing]);
await client.close();
process.exit(0);
