import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { runShards } from "@/db/schema/runs";
import { openings, trajectories, turns, turnTokens } from "@/db/schema/trajectories";
import { opaqueTaskId } from "@/lib/domain/task-ids";
import type { Turn } from "@/lib/domain/turns";
import type { Ending, Outcome, PromptStyle, TrajectoryStatus } from "@/lib/domain/words";
import type { Opening } from "@/lib/task-groups/types";
import { countFacets, countTasks } from "@/server/services/count-trajectories";
import { newId } from "@/server/services/ids";
import { notify } from "@/server/services/notify";
import { type RunShard, writeUnderLease } from "@/server/services/queue";

/** What a model sampled for one turn. */
export interface SampledTokens {
  turn: number;
  ids: readonly number[];
  logps: readonly number[];
  sampledLogps: readonly number[];
}

/** A finished attempt, ready to be stored. */
export interface FinishedAttempt {
  task: { key: string; index: number; scenario: unknown };
  opening: Opening;
  attempt: number;
  status: TrajectoryStatus;
  outcome: Outcome;
  endedBy: Ending;
  success: boolean;
  goalReached: boolean;
  judgeLabel: boolean;
  turns: Turn[];
  failedTexts: string[];
  discardedCount: number;
  maxTurns: number;
  reward: number | null;
  score: number;
  promptStyle: PromptStyle;
  policy: string;
  startedAt: Date;
  durationMs: number;
  /** what the agent's model read and sampled; absent for players that are no model */
  usage?: { promptTokens: number; generatedTokens: number };
  /** of each turn in order; absent with `usage` */
  turnTokens?: readonly SampledTokens[];
  error: string | null;
}

/**
 * Store a batch of finished attempts of one shard: rows, turns, counts and the shard's checkpoint in one transaction
 * under its lease. An attempt that already counts is left as it is, so a batch may be stored twice.
 *
 * @throws {AppError} CONFLICT when the lease was lost: nothing was written
 */
export async function recordBatch(
  db: Database,
  shard: RunShard,
  batch: readonly FinishedAttempt[],
  finished: number,
): Promise<void> {
  await writeUnderLease(db, shard, async (tx) => {
    const rows = batch.map((attempt) => toRow(shard, attempt));
    await insertOpenings(tx, batch);
    const stored = await tx
      .insert(trajectories)
      .values(rows.map(({ row }) => row))
      .onConflictDoNothing()
      .returning({ id: trajectories.id });
    const isStored = new Set(stored.map(({ id }) => id));
    const kept = rows.filter(({ row }) => isStored.has(row.id));
    await insertTurns(tx, kept);
    await insertTokens(tx, kept);
    await countTasks(
      tx,
      shard,
      kept.filter(({ row }) => row.counted),
    );
    await countFacets(tx, shard, kept);
    await tx
      .update(runShards)
      .set({ checkpoint: { finished }, claims: 0, lastError: null })
      .where(eq(runShards.id, shard.id));
    await notify(tx, "runs", shard.runId);
  });
}

export type TrajectoryRow = typeof trajectories.$inferInsert & {
  id: string;
  counted: boolean;
  outcome: Outcome;
  endedBy: Ending;
};
/** A list row beside the attempt that it stands for. */
export interface Prepared {
  row: TrajectoryRow;
  attempt: FinishedAttempt;
}

function toRow(shard: Pick<RunShard, "runId" | "group" | "split">, attempt: FinishedAttempt): Prepared {
  const last = attempt.turns.at(-1);
  const row: TrajectoryRow = {
    id: newId("trj"),
    source: "run",
    runId: shard.runId,
    openingHash: hashOpening(attempt.task, attempt.opening),
    taskKey: attempt.task.key,
    taskId: opaqueTaskId(attempt.task.key),
    group: shard.group,
    split: shard.split,
    taskIndex: attempt.task.index,
    attempt: attempt.attempt,
    counted: attempt.status === "completed" || attempt.status === "format_failure",
    status: attempt.status,
    outcome: attempt.outcome,
    endedBy: attempt.endedBy,
    goalReached: attempt.goalReached,
    judgeLabel: attempt.judgeLabel,
    claim: last?.claim ?? false,
    verdict: last?.verdicts.at(-1)?.valid ?? null,
    turns: attempt.turns.length,
    maxTurns: attempt.maxTurns,
    reward: attempt.reward,
    score: attempt.score,
    generations: attempt.discardedCount,
    promptStyle: attempt.promptStyle,
    policy: attempt.policy,
    startedAt: attempt.startedAt,
    durationMs: attempt.durationMs,
    promptTokens: attempt.usage?.promptTokens ?? null,
    generatedTokens: attempt.usage?.generatedTokens ?? null,
    error: attempt.error,
  };
  return { row, attempt };
}

/** Content address of what a task showed: scenario and first messages. */
export function hashOpening(task: { key: string; scenario: unknown }, opening: Opening): string {
  return createHash("sha256")
    .update(JSON.stringify([task.key, task.scenario, opening]))
    .digest("hex");
}

export async function insertOpenings(
  tx: Database,
  attempts: readonly { task: { key: string; scenario: unknown }; opening: Opening }[],
): Promise<void> {
  const unique = new Map(
    attempts.map(({ task, opening }) => {
      const hash = hashOpening(task, opening);
      return [hash, { hash, taskKey: task.key, scenario: task.scenario, ...opening }];
    }),
  );
  // Sorted, so that two workers that insert the same openings wait for each other instead of deadlocking.
  const values = [...unique.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  await tx.insert(openings).values(values).onConflictDoNothing();
}

async function insertTurns(tx: Database, kept: readonly Prepared[]): Promise<void> {
  const values = kept.flatMap(({ row, attempt }) =>
    storedTurns(attempt).map((turn) => turnRow(row.id, turn)),
  );
  // Postgres takes 65,535 parameters a statement; a turn has 12.
  for (let i = 0; i < values.length; i += 2_000) await tx.insert(turns).values(values.slice(i, i + 2_000));
}

async function insertTokens(tx: Database, kept: readonly Prepared[]): Promise<void> {
  const values = kept.flatMap(({ row, attempt }) =>
    (attempt.turnTokens ?? []).map(({ turn, ids, logps, sampledLogps }) => ({
      ...{ trajectoryId: row.id, turn, ids: [...ids], logps: [...logps], sampledLogps: [...sampledLogps] },
    })),
  );
  for (let i = 0; i < values.length; i += 2_000)
    await tx.insert(turnTokens).values(values.slice(i, i + 2_000));
}

/** The texts of a format failure are kept on the turn that they never completed. */
function storedTurns({ turns: played, failedTexts }: Pick<FinishedAttempt, "turns" | "failedTexts">): Turn[] {
  if (failedTexts.length === 0) return played;
  const unfinished: Turn = {
    turn: played.length + 1,
    agentText: "",
    action: null,
    discarded: failedTexts,
    replyRaw: "",
    replyShown: "",
    replyValid: false,
    claim: false,
    verdicts: [],
    reward: null,
  };
  return [...played, unfinished];
}

export function turnRow(trajectoryId: string, turn: Turn): typeof turns.$inferInsert {
  return {
    trajectoryId,
    turn: turn.turn,
    agentText: turn.agentText,
    action: turn.action,
    discarded: turn.discarded,
    replyRaw: turn.replyRaw === turn.replyShown ? null : turn.replyRaw,
    replyShown: turn.replyShown,
    replyValid: turn.replyValid,
    claim: turn.claim,
    verdicts: turn.verdicts.length > 0 ? turn.verdicts : null,
    reward: turn.reward,
  };
}

/** Attempts of a shard that are still to be played: those without a counted trajectory. */
export async function listDoneAttempts(db: Database, shard: RunShard): Promise<Set<string>> {
  const rows = await db.execute<{ taskIndex: number; attempt: number }>(sql`
    select task_index as "taskIndex", attempt from trajectories
    where run_id = ${shard.runId} and "group" = ${shard.group} and split = ${shard.split}::split and counted
      and task_index = any(${sql.param(shard.indices)}::int[]) and attempt >= ${shard.fromAttempt} and attempt < ${shard.toAttempt}`);
  return new Set(rows.map(({ taskIndex, attempt }) => `${taskIndex}/${attempt}`));
}
