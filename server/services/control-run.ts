import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { facetCounts } from "@/db/schema/results";
import { runEvents, runGroups, runShards, runs } from "@/db/schema/runs";
import { trajectories } from "@/db/schema/trajectories";
import type { DeviceChoice, TaskGroupId } from "@/lib/domain/words";
import { AppError } from "@/lib/errors";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { shardSize, sliceShards } from "@/server/services/launch-run";
import { notify } from "@/server/services/notify";
import { settleRun } from "@/server/services/queue";

type Run = typeof runs.$inferSelect;
interface RunRef {
  runId: string;
}

/** Lock the run, change it, log what was done, wake whoever watches: every control has this shape. */
async function changeRun(
  ctx: ServiceContext,
  { runId }: RunRef,
  change: (tx: Database, run: Run) => Promise<string>,
): Promise<void> {
  requirePermission(ctx, "runs.control");
  await ctx.db.transaction(async (tx) => {
    const [run] = await tx.select().from(runs).where(eq(runs.id, runId)).for("update");
    if (!run) throw new AppError("NOT_FOUND", `No run ${runId}`);
    const message = await change(tx, run);
    await tx.insert(runEvents).values({ runId, level: "info", message: `${message} by ${ctx.actor.name}` });
    await notify(tx, "runs", runId);
    await notify(tx, "shards", runId);
  });
}

const LIVE: readonly Run["status"][] = ["queued", "running", "paused"];

function requireLive(run: Run): void {
  if (!LIVE.includes(run.status))
    throw new AppError("CONFLICT", `Run ${run.id} has already ended: ${run.status}`);
}

/** Finish the turns in flight and start none. Pausing a paused run changes nothing. */
export function pauseRun(ctx: ServiceContext, ref: RunRef): Promise<void> {
  return changeRun(ctx, ref, async (tx, run) => {
    requireLive(run);
    await tx
      .update(runs)
      .set({ pauseRequestedAt: sql`coalesce(pause_requested_at, clock_timestamp())` })
      .where(eq(runs.id, run.id));
    await settleRun(tx, run.id);
    return "Pause asked for";
  });
}

/**
 * Go on: after a pause, or with the shards that were given up when the run failed.
 *
 * @param device where a checkpoint plays from now on; what is played already stays
 */
export function resumeRun(
  ctx: ServiceContext,
  { runId, device }: RunRef & { device?: DeviceChoice | undefined },
): Promise<void> {
  return changeRun(ctx, { runId }, async (tx, run) => {
    if (run.status === "completed" || run.status === "cancelled") {
      throw new AppError("CONFLICT", `Run ${run.id} has already ended: ${run.status}`);
    }
    await tx
      .update(runShards)
      .set({ status: "ready", claims: 0, readyAt: sql`clock_timestamp()` })
      .where(and(eq(runShards.runId, run.id), eq(runShards.status, "dead")));
    if (device && run.checkpointId === null)
      throw new AppError("BAD_REQUEST", `device: run ${runId} has a scripted player, which needs none`);
    if (device) await tx.update(runs).set({ device }).where(eq(runs.id, runId));
    await reopen(tx, run);
    return device ? `Resumed on device ${device}` : "Resumed";
  });
}

async function reopen(tx: Database, run: Run): Promise<void> {
  await tx
    .update(runs)
    .set({
      status: run.startedAt ? "running" : "queued",
      pauseRequestedAt: null,
      finishedAt: null,
      error: null,
    })
    .where(eq(runs.id, run.id));
}

/**
 * Stop for good. Shards that nobody holds are closed at once; the last release of a held one ends the run.
 * What was played stays.
 */
export function cancelRun(ctx: ServiceContext, ref: RunRef): Promise<void> {
  return changeRun(ctx, ref, async (tx, run) => {
    requireLive(run);
    await tx.update(runs).set({ cancelRequestedAt: sql`clock_timestamp()` }).where(eq(runs.id, run.id));
    await settleRun(tx, run.id);
    return "Cancel asked for";
  });
}

/** Play again the attempts that ended in an infrastructure error, and only those. The first errors stay as rows. */
export function retryErrors(ctx: ServiceContext, ref: RunRef): Promise<void> {
  return changeRun(ctx, ref, async (tx, run) => {
    if (LIVE.includes(run.status))
      throw new AppError("CONFLICT", `Run ${run.id} is ${run.status}: wait for its end`);
    const failed = await tx.execute<{
      group: string;
      split: "train" | "eval";
      taskIndex: number;
      attempt: number;
    }>(sql`
      select distinct t."group", t.split, t.task_index as "taskIndex", t.attempt
      from trajectories t
      where t.run_id = ${run.id} and t.status = 'error' and not exists (
        select 1 from trajectories c
        where c.run_id = t.run_id and c.task_key = t.task_key and c.attempt = t.attempt and c.counted)`);
    if (failed.length === 0) throw new AppError("CONFLICT", `Run ${run.id} has no attempts in error`);
    await tx.insert(runShards).values(
      failed.map(({ group, split, taskIndex, attempt }) => ({
        runId: run.id,
        group,
        split,
        indices: [taskIndex],
        fromAttempt: attempt,
        toAttempt: attempt + 1,
      })),
    );
    await tx.update(runs).set({ cancelRequestedAt: null }).where(eq(runs.id, run.id));
    await reopen(tx, run);
    return `Retry of ${failed.length} attempts in error asked for`;
  });
}

/** Plan more attempts per task of a run that has ended; what was played is kept. */
export function extendRun(
  ctx: ServiceContext,
  { runId, attempts }: RunRef & { attempts: number },
): Promise<void> {
  return changeRun(ctx, { runId }, async (tx, run) => {
    if (run.status !== "completed")
      throw new AppError("CONFLICT", `Run ${runId} is ${run.status}: only a completed run can be extended`);
    if (run.policy.startsWith("imported:"))
      throw new AppError(
        "CONFLICT",
        `Run ${runId} was imported: its policy is not here to play more attempts`,
      );
    const groups = await tx.select().from(runGroups).where(eq(runGroups.runId, runId));
    const grown = groups.filter((group) => group.attempts < attempts);
    if (grown.length === 0) {
      throw new AppError(
        "BAD_REQUEST",
        `attempts: expected more than the ${Math.max(...groups.map((g) => g.attempts))} planned, got ${attempts}`,
      );
    }
    for (const { group, split, indices, attempts: from, maxTurns } of grown) {
      const plan = { group: group as TaskGroupId, split, indices, attempts, maxTurns };
      await tx.insert(runShards).values(sliceShards(runId, plan, from, shardSize(run.config)));
    }
    await tx
      .update(runGroups)
      .set({ attempts: sql`greatest(${runGroups.attempts}, ${attempts})` })
      .where(eq(runGroups.runId, runId));
    await reopen(tx, run);
    return `Extended to ${attempts} attempts a task`;
  });
}

/** Hide a finished run from lists, or show it again. */
export function archiveRun(
  ctx: ServiceContext,
  { runId, archived }: RunRef & { archived: boolean },
): Promise<void> {
  return changeRun(ctx, { runId }, async (tx, run) => {
    if (LIVE.includes(run.status))
      throw new AppError("CONFLICT", `Run ${runId} is ${run.status}: cancel it first`);
    await tx
      .update(runs)
      .set({ archivedAt: archived ? sql`clock_timestamp()` : null })
      .where(eq(runs.id, runId));
    return archived ? "Archived" : "Taken out of the archive";
  });
}

/** What deleting would take away, to be shown before. */
export async function countForDeletion(
  ctx: ServiceContext,
  { runId }: RunRef,
): Promise<{ trajectories: number }> {
  requirePermission(ctx, "runs.control");
  const [row] = await ctx.db
    .select({ n: sql<number>`coalesce(sum(${facetCounts.n}), 0)::int` })
    .from(facetCounts)
    .where(eq(facetCounts.runId, runId));
  return { trajectories: row?.n ?? 0 };
}

/** @throws {AppError} BAD_REQUEST when `name` is not the run's name, CONFLICT while it is live */
export async function deleteRun(
  ctx: ServiceContext,
  { runId, name }: RunRef & { name: string },
): Promise<void> {
  requirePermission(ctx, "runs.control");
  await ctx.db.transaction(async (tx) => {
    const [run] = await tx.select().from(runs).where(eq(runs.id, runId)).for("update");
    if (!run) throw new AppError("NOT_FOUND", `No run ${runId}`);
    if (LIVE.includes(run.status))
      throw new AppError("CONFLICT", `Run ${runId} is ${run.status}: cancel it first`);
    if (run.name !== name) throw new AppError("BAD_REQUEST", `name: expected "${run.name}", got "${name}"`);
    await tx.delete(trajectories).where(inArray(trajectories.runId, [runId]));
    await tx.delete(runs).where(eq(runs.id, runId));
    await notify(tx, "runs", runId);
  });
}
