import type { Database } from "@/db/client";
import { AppError } from "@/lib/errors";
import type { Log } from "@/lib/log";
import { PolicyFailed } from "@/lib/policies/types";
import { JOBS } from "@/server/jobs/registry";
import type { Engines, StopReason } from "@/server/jobs/types";
import { getFrozenConfig } from "@/server/services/get-run-config";
import { claimShard, HEARTBEAT_MS, heartbeat, type RunShard, releaseShard } from "@/server/services/queue";
import { sayGoodbye, sayHello } from "@/server/services/workers";

export interface WorkerOptions {
  db: Database;
  id: string;
  log: Log;
  /** aborted when the process should end */
  signal: AbortSignal;
  /** resolves when a shard may be waiting, or after a second: notifications are lost while a listener reconnects */
  waitForWork: () => Promise<void>;
  engines: Engines;
  dataDir: string;
}

/** Claim, run, finish, until told to stop. An outage of the database is waited out. */
export async function workLoop(options: WorkerOptions): Promise<void> {
  const { db, id, log, signal, waitForWork } = options;
  let isDatabaseAway = false;
  while (!signal.aborted) {
    try {
      await sayHello(db, id);
      const shard = await claimShard(db, id);
      if (isDatabaseAway) log.info("Database is back");
      isDatabaseAway = false;
      if (shard) await workOnShard(options, shard);
      else await waitForWork();
    } catch (error) {
      if (!isDatabaseAway) log.warn("Could not reach the queue, trying again", { error: String(error) });
      isDatabaseAway = true;
      await waitForWork();
    }
  }
  // A database that is away cannot be told; the row then ages out.
  await sayGoodbye(db, id).catch((error: unknown) =>
    log.warn("Could not say goodbye", { error: String(error) }),
  );
}

async function workOnShard(
  { db, log, signal, engines, dataDir }: WorkerOptions,
  shard: RunShard,
): Promise<void> {
  const stop = new AbortController();
  const stopFor = (reason: StopReason) => stop.abort(reason);
  const onShutdown = () => stopFor("shutdown");
  signal.addEventListener("abort", onShutdown, { once: true });
  // Told while the shard was being claimed: the event is past.
  if (signal.aborted) onShutdown();
  let lastBeat = performance.now();
  const timer = setInterval(() => {
    heartbeat(db, shard).then(
      ({ pause, cancel }) => {
        lastBeat = performance.now();
        if (cancel) stopFor("cancel");
        else if (pause) stopFor("pause");
      },
      (error) => {
        // Only a lost lease ends the work: a database that is away may come back before the lease runs out.
        const isLost = error instanceof AppError || performance.now() - lastBeat > 60_000;
        if (isLost) stopFor("lease_lost");
      },
    );
  }, HEARTBEAT_MS);

  try {
    const { kind } = await getFrozenConfig(db, shard.runId);
    await JOBS[kind]({ db, shard, signal: stop.signal, engines, dataDir });
    if (stop.signal.reason === "lease_lost") return;
    await releaseShard(db, shard, { kind: stop.signal.aborted ? "ready" : "done" });
  } catch (error) {
    if (error instanceof AppError && error.code === "CONFLICT" && error.message.startsWith("Lease")) {
      log.warn(error.message);
      return;
    }
    const cause = describeCause(error);
    log.error("Shard failed", { shard: shard.id, run: shard.runId, error: cause });
    await releaseShard(db, shard, {
      kind: error instanceof PolicyFailed ? "failed" : "retry",
      error: cause,
    });
  } finally {
    clearInterval(timer);
    signal.removeEventListener("abort", onShutdown);
  }
}

const MOST_CHARACTERS = 500;

/** What went wrong first, in one line: the database's driver wraps it in the whole statement with its values. */
function describeCause(error: unknown): string {
  let first = error;
  while (first instanceof Error && first.cause instanceof Error) first = first.cause;
  const message = first instanceof Error ? first.message : String(first);
  return message.split("\n", 1)[0]!.replaceAll("\0", "\uFFFD").slice(0, MOST_CHARACTERS);
}
