import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { runEvents, runShards, runs } from "@/db/schema/runs";
import { AppError } from "@/lib/errors";
import { notify } from "@/server/services/notify";

export const LEASE_SECONDS = 10;
export const HEARTBEAT_MS = 3_000;
const MAX_CLAIMS_WITHOUT_PROGRESS = 5;

export type RunShard = typeof runShards.$inferSelect;

/** What the worker's loop needs to know of the run behind its shard. */
export interface Wishes {
  pause: boolean;
  cancel: boolean;
}

const leaseEnd = sql`clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})`;

/**
 * Take the next shard: held ones whose lease ran out first, so that a death is made good within seconds however
 * long the queue is, then ready ones by age.
 *
 * @returns null when there is nothing to do
 */
export async function claimShard(db: Database, holder: string): Promise<RunShard | null> {
  return db.transaction(async (tx) => {
    const [candidate] = await tx.execute<{ id: string; takenOver: boolean }>(sql`
      select s.id, s.status = 'held' as "takenOver"
      from run_shards s join runs r on r.id = s.run_id
      where r.status in ('queued', 'running')
        and r.pause_requested_at is null and r.cancel_requested_at is null
        and ((s.status = 'ready' and s.ready_at <= clock_timestamp())
          or (s.status = 'held' and s.lease_until < clock_timestamp()))
      order by s.status = 'ready', r.created_at, s.id
      limit 1
      for update of s skip locked`);
    if (!candidate) return null;
    const [shard] = await tx
      .update(runShards)
      .set({
        status: "held",
        holder,
        fence: sql`${runShards.fence} + 1`,
        claims: sql`${runShards.claims} + 1`,
        leaseUntil: leaseEnd,
      })
      .where(eq(runShards.id, Number(candidate.id)))
      .returning();
    if (!shard) throw new Error(`Shard ${candidate.id} vanished under its lock`);
    await tx
      .update(runs)
      .set({ status: "running", startedAt: sql`coalesce(${runs.startedAt}, clock_timestamp())` })
      .where(and(eq(runs.id, shard.runId), eq(runs.status, "queued")));
    if (candidate.takenOver) {
      const message = `Worker ${holder} took over shard ${shard.id} (${shard.group}): its lease had run out`;
      await tx.insert(runEvents).values({ runId: shard.runId, level: "warn", message });
    }
    if (shard.claims > MAX_CLAIMS_WITHOUT_PROGRESS) {
      await buryShard(tx, shard, shard.lastError ?? "Its worker died each time without saying why");
      return null;
    }
    await notify(tx, "runs", shard.runId);
    return shard;
  });
}

/**
 * Do `write` only while `shard` is still held under this fence. The row lock keeps the lease
 * from changing hands until the transaction ends.
 *
 * @throws {AppError} CONFLICT when another worker holds the shard now: stop, write nothing
 */
export async function writeUnderLease<T>(
  db: Database,
  { id, fence }: Pick<RunShard, "id" | "fence">,
  write: (tx: Database) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    const held = await tx
      .update(runShards)
      .set({ leaseUntil: leaseEnd })
      .where(and(eq(runShards.id, id), eq(runShards.fence, fence), eq(runShards.status, "held")))
      .returning({ id: runShards.id });
    if (held.length === 0) throw new AppError("CONFLICT", `Lease on shard ${id} was lost`);
    return write(tx);
  });
}

/** Extend the lease and read back what the run's owner wishes. */
export async function heartbeat(
  db: Database,
  shard: Pick<RunShard, "id" | "fence" | "runId">,
): Promise<Wishes> {
  return writeUnderLease(db, shard, async (tx) => {
    const [run] = await tx
      .select({
        pause: sql<boolean>`${runs.pauseRequestedAt} is not null`,
        cancel: sql<boolean>`${runs.cancelRequestedAt} is not null`,
      })
      .from(runs)
      .where(eq(runs.id, shard.runId));
    if (!run) throw new AppError("NOT_FOUND", `Run ${shard.runId} was deleted`);
    return run;
  });
}

/** Give the shard back, or close it; the run's status follows in the same transaction. */
export async function releaseShard(
  db: Database,
  shard: Pick<RunShard, "id" | "fence" | "runId" | "claims">,
  end: { kind: "done" } | { kind: "ready" } | { kind: "retry" | "failed"; error: string },
): Promise<void> {
  await writeUnderLease(db, shard, async (tx) => {
    const idle = { holder: null, leaseUntil: null };
    if (end.kind === "done")
      await tx
        .update(runShards)
        .set({ ...idle, status: "done" })
        .where(eq(runShards.id, shard.id));
    if (end.kind === "ready")
      await tx
        .update(runShards)
        .set({ ...idle, status: "ready", claims: 0 })
        .where(eq(runShards.id, shard.id));
    // What failed here fails every shard of the run alike: none is tried until somebody resumes it.
    if (end.kind === "failed") {
      await tx.execute(sql`
        update run_shards set status = 'dead', last_error = ${end.error} where id in (
          select id from run_shards where run_id = ${shard.runId} and status = 'ready' for update skip locked)`);
      return buryShard(tx, shard, end.error);
    }
    if (end.kind === "retry") {
      if (shard.claims >= MAX_CLAIMS_WITHOUT_PROGRESS) return buryShard(tx, shard, end.error);
      await tx
        .update(runShards)
        .set({
          ...idle,
          status: "ready",
          lastError: end.error,
          readyAt: sql`clock_timestamp() + make_interval(secs => ${2 ** shard.claims / 2})`,
        })
        .where(eq(runShards.id, shard.id));
      await tx
        .insert(runEvents)
        .values({ runId: shard.runId, level: "warn", message: `Shard ${shard.id}: ${end.error}` });
    }
    await settleRun(tx, shard.runId);
    await notify(tx, "shards", shard.runId);
  });
}

/** A shard that makes no progress fails its run with the first cause; it can be resumed by hand. */
async function buryShard(tx: Database, shard: Pick<RunShard, "id" | "runId">, error: string): Promise<void> {
  await tx
    .update(runShards)
    .set({ status: "dead", holder: null, leaseUntil: null, lastError: error })
    .where(eq(runShards.id, shard.id));
  await tx
    .insert(runEvents)
    .values({ runId: shard.runId, level: "error", message: `Shard ${shard.id} was given up: ${error}` });
  await settleRun(tx, shard.runId);
}

/**
 * Bring a run's status in line with its shards and its owner's wishes. The row lock makes the last release decide,
 * whatever the order in which workers let go.
 */
export async function settleRun(tx: Database, runId: string): Promise<void> {
  // Not "for update": every worker that stores or releases holds a key share lock on the run, and two of them that
  // release at once would each wait for the other's to go.
  const [run] = await tx.select().from(runs).where(eq(runs.id, runId)).for("no key update");
  if (!run || !["queued", "running", "paused"].includes(run.status)) return;
  if (run.cancelRequestedAt) {
    // A shard that is being claimed right now is skipped, not waited for: its worker sees the wish at once.
    await tx.execute(sql`
      update run_shards set status = 'done' where id in (
        select id from run_shards where run_id = ${runId} and status = 'ready' for update skip locked)`);
  }
  const rows = await tx
    .select({
      status: runShards.status,
      n: sql<number>`count(*)::int`,
      error: sql<string | null>`min(${runShards.lastError})`,
    })
    .from(runShards)
    .where(eq(runShards.runId, runId))
    .groupBy(runShards.status);
  const count = (status: RunShard["status"]) => rows.find((row) => row.status === status)?.n ?? 0;

  if (count("held") > 0) return;
  const finished = { finishedAt: sql`clock_timestamp()`, pauseRequestedAt: null };
  if (run.cancelRequestedAt) {
    await tx
      .update(runs)
      .set({ ...finished, status: "cancelled" })
      .where(eq(runs.id, runId));
  } else if (count("ready") === 0 && count("dead") > 0) {
    const error = rows.find((row) => row.status === "dead")?.error ?? "A shard was given up";
    await tx
      .update(runs)
      .set({ ...finished, status: "failed", error })
      .where(eq(runs.id, runId));
  } else if (count("ready") === 0) {
    await tx
      .update(runs)
      .set({ ...finished, status: "completed" })
      .where(eq(runs.id, runId));
  } else if (run.pauseRequestedAt) {
    await tx.update(runs).set({ status: "paused" }).where(eq(runs.id, runId));
  }
  await notify(tx, "runs", runId);
}
