import { setImmediate as nextTick } from "node:timers/promises";
import { labelPolicy, type RunConfig } from "@/lib/domain/run-config";
import { PolicyFailed } from "@/lib/policies/types";
import { collect } from "@/lib/rollout/collect";
import { type AttemptSettings, playAttempt } from "@/lib/rollout/play-attempt";
import { findTaskGroup } from "@/lib/task-groups/registry";
import { scoreTrajectory, sumRewards } from "@/lib/task-groups/score";
import { makeTask, type Task } from "@/lib/task-groups/tasks";
import type { Opening, TaskGroup } from "@/lib/task-groups/types";
import { seatPolicy } from "@/server/jobs/seat-policy";
import type { Job } from "@/server/jobs/types";
import { getFrozenConfig } from "@/server/services/get-run-config";
import type { RunShard } from "@/server/services/queue";
import { type FinishedAttempt, listDoneAttempts, recordBatch } from "@/server/services/record-trajectories";

/** A batch is stored when it holds this many turns or is this old, whichever comes first. @source decisions B2 */
const BATCH_TURNS = 500;
const BATCH_MS = 250;

interface PlannedAttempt {
  task: Task;
  opening: Opening;
  attempt: number;
}

/** Play the planned attempts of a shard that have no counted trajectory, and store them in batches. */
export const playShard: Job = async (context) => {
  const { db, shard, signal } = context;
  const config = await getFrozenConfig(db, shard.runId);
  const group = findTaskGroup(shard.group);
  if (!group) throw new Error(`No task group ${shard.group}`);
  const done = await listDoneAttempts(db, shard);
  let finished = done.size;
  let batch: FinishedAttempt[] = [];
  let batchTurns = 0;
  let batchStart = performance.now();

  const flush = async () => {
    if (batch.length > 0) await recordBatch(db, shard, batch, finished);
    batch = [];
    batchTurns = 0;
    batchStart = performance.now();
  };

  const { openSeat, concurrency, close } = await seatPolicy(context, config);
  const settings = toSettings(config, openSeat);
  const label = labelPolicy(config.policy);
  try {
    await collect(listPlanned(group, shard, config, done), {
      concurrency,
      signal,
      play: (planned) => finishAttempt(group, planned, settings, label, signal),
      async deliver(played) {
        if (!played) return;
        batch.push(played);
        batchTurns += played.turns.length;
        finished++;
        if (batchTurns >= BATCH_TURNS || performance.now() - batchStart > BATCH_MS) await flush();
        // Let the heartbeat run: scripted play never waits for anything by itself.
        else await nextTick();
      },
    });
  } finally {
    await close();
    // Played attempts are kept, unless the lease is gone: then another worker plays them.
    if (signal.reason !== "lease_lost") await flush();
  }
};

function* listPlanned(
  group: TaskGroup,
  shard: RunShard,
  { promptStyle, options }: RunConfig,
  done: ReadonlySet<string>,
): Generator<PlannedAttempt> {
  for (const index of shard.indices) {
    const task = makeTask(group, shard.split, index);
    const opening = group.opening(task.scenario, promptStyle, options);
    for (let attempt = shard.fromAttempt; attempt < shard.toAttempt; attempt++) {
      if (!done.has(`${index}/${attempt}`)) yield { task, opening, attempt };
    }
  }
}

function toSettings(
  { promptStyle, options, limits, seed }: RunConfig,
  policy: AttemptSettings["policy"],
): AttemptSettings {
  const { agentGenerations, environmentGenerations } = limits;
  return { policy, promptStyle, options, agentGenerations, environmentGenerations, seed };
}

/**
 * A failure of the infrastructure becomes a trajectory in error with its cause; it is tried again on request.
 *
 * @returns null for an attempt that the signal broke off: it will be played from its start
 * @throws {PolicyFailed} when no attempt can be played any more
 */
async function finishAttempt(
  group: TaskGroup,
  { task, opening, attempt }: PlannedAttempt,
  settings: AttemptSettings,
  policy: string,
  signal: AbortSignal,
): Promise<FinishedAttempt | null> {
  const startedAt = new Date();
  const start = performance.now();
  const { maxTurns } = group;
  const { promptStyle } = settings;
  const facts = { task, opening, attempt, maxTurns, promptStyle, policy, startedAt };
  try {
    const played = await playAttempt(group, task, attempt, settings, { opening, signal });
    const rewardBudget = group.rewardBudget?.(task.scenario) ?? null;
    return {
      ...facts,
      ...played,
      reward: rewardBudget === null ? null : sumRewards(played.turns),
      score: scoreTrajectory(played, maxTurns, rewardBudget),
      durationMs: Math.round(performance.now() - start),
      error: null,
    };
  } catch (cause) {
    if (signal.aborted) return null;
    if (cause instanceof PolicyFailed) throw cause;
    return {
      ...facts,
      status: "error",
      outcome: "error",
      endedBy: "error",
      success: false,
      goalReached: false,
      judgeLabel: true,
      turns: [],
      failedTexts: [],
      discardedCount: 0,
      reward: null,
      score: 0,
      durationMs: Math.round(performance.now() - start),
      error: cause instanceof Error ? cause.message : String(cause),
    };
  }
}
