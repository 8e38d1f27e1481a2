import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { taskResults } from "@/db/schema/results";
import { runGroups, runs } from "@/db/schema/runs";
import { trajectories } from "@/db/schema/trajectories";
import type {
  PolicyGroupResult,
  PolicySuccess,
  TaskCell,
  TaskOutcomeRow,
  TaskOutcomes,
} from "@/lib/domain/tasks";
import type { PromptStyle, RunKind, Split, TaskGroupId } from "@/lib/domain/words";
import { groupBy } from "@/lib/group-by";
import { getSuccessRate } from "@/lib/stats/success-rate";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { listOpenErrors } from "@/server/services/run-errors";
import {
  computeCurves,
  keyOf,
  listResultRows,
  type ResultRow,
  summarizeResults,
  toCounts,
} from "@/server/services/run-results";
import { getTaskById, getTaskGroup } from "@/server/services/task-index";

/** The run that speaks for a policy on a (group, split), with what it planned there. */
interface LatestRun {
  runId: string;
  runName: string;
  policy: string;
  promptStyle: PromptStyle;
  finishedAt: Date | null;
  group: string;
  split: Split;
  indices: number[];
  attempts: number;
  maxTurns: number;
}

/** Latest completed run of each policy on each group: evaluations of eval, any kind of train. Dry runs say nothing. */
async function listLatestRuns(ctx: ServiceContext, split: Split, group?: TaskGroupId): Promise<LatestRun[]> {
  const kinds: RunKind[] = split === "eval" ? ["evaluation"] : ["evaluation", "rollout"];
  return ctx.db
    .selectDistinctOn([runGroups.group, runs.policy], {
      runId: runs.id,
      runName: runs.name,
      policy: runs.policy,
      promptStyle: runs.promptStyle,
      finishedAt: runs.finishedAt,
      group: runGroups.group,
      split: runGroups.split,
      indices: runGroups.indices,
      attempts: runGroups.attempts,
      maxTurns: runGroups.maxTurns,
    })
    .from(runs)
    .innerJoin(runGroups, eq(runGroups.runId, runs.id))
    .where(
      and(
        eq(runs.status, "completed"),
        inArray(runs.kind, kinds),
        eq(runs.dryRun, false),
        isNull(runs.archivedAt),
        eq(runGroups.split, split),
        group ? eq(runGroups.group, group) : undefined,
      ),
    )
    .orderBy(runGroups.group, runs.policy, desc(runs.finishedAt), desc(runs.id));
}

const rowsOf = (rows: readonly ResultRow[], latest: LatestRun) =>
  rows.filter(
    ({ runId, group, split }) => runId === latest.runId && group === latest.group && split === latest.split,
  );

/** Success of every policy on every group, from its latest completed evaluation on eval. */
export async function listPolicySuccess(ctx: ServiceContext): Promise<(PolicySuccess & { group: string })[]> {
  requirePermission(ctx, "runs.read");
  const latest = await listLatestRuns(ctx, "eval");
  const rows = await listResultRows(ctx, [...new Set(latest.map(({ runId }) => runId))]);
  return latest.map((run) => {
    const own = rowsOf(rows, run);
    const { rate, interval, reason, tasks, attempts } = getSuccessRate(toCounts(own));
    const counted = own.map((row) => row.counted);
    const planned = run.indices.length * run.attempts;
    const { runId, runName, policy, promptStyle, group } = run;
    return {
      ...{ runId, runName, policy, promptStyle, group, rate, interval, reason, tasks, attempts },
      attemptsPerTask: counted.length > 0 ? [Math.min(...counted), Math.max(...counted)] : [0, 0],
      coverage: planned === 0 ? 0 : attempts / planned,
    };
  });
}

/** Every statistic of one group, by policy, from the latest completed run of each. */
export async function listGroupResults(
  ctx: ServiceContext,
  { group, split }: { group: TaskGroupId; split: Split },
): Promise<PolicyGroupResult[]> {
  requirePermission(ctx, "runs.read");
  const latest = await listLatestRuns(ctx, split, getTaskGroup(group).id);
  const runIds = latest.map(({ runId }) => runId);
  const [rows, open] = await Promise.all([listResultRows(ctx, runIds), listOpenErrors(ctx, runIds)]);
  const results: PolicyGroupResult[] = [];
  for (const run of latest) {
    const { runId, runName, policy, promptStyle, finishedAt } = run;
    const own = rowsOf(rows, run);
    const errors = open
      .filter((row) => row.runId === runId)
      .map((row) => [keyOf(row), row.attempts] as const);
    const curves = await computeCurves(runId, [run], own);
    const [result] = summarizeResults(runId, [run], own, new Map(errors), curves).groups;
    if (result) results.push({ runId, runName, policy, promptStyle, finishedAt, result });
  }
  return results;
}

export interface TaskTally {
  attempts: number;
  policies: { policy: string; successes: number; attempts: number }[];
}

/** By task id: counted attempts of all runs, and successes in the latest run of each policy. */
export async function tallyTasks(
  ctx: ServiceContext,
  group: TaskGroupId,
  taskIds: readonly string[],
): Promise<Map<string, TaskTally>> {
  requirePermission(ctx, "runs.read");
  if (taskIds.length === 0) return new Map();
  const t = taskResults;
  const [rows, ...latest] = await Promise.all([
    ctx.db
      .select({
        taskId: t.taskId,
        split: t.split,
        runId: t.runId,
        counted: t.counted,
        successes: t.successes,
      })
      .from(t)
      .where(inArray(t.taskId, [...taskIds])),
    listLatestRuns(ctx, "eval", group),
    listLatestRuns(ctx, "train", group),
  ]);
  const speaker = new Map(latest.flat().map(({ runId, split, policy }) => [`${runId}/${split}`, policy]));
  const tallies = new Map<string, TaskTally>();
  for (const { taskId, split, runId, counted, successes } of rows) {
    const tally = tallies.get(taskId) ?? { attempts: 0, policies: [] };
    tallies.set(taskId, tally);
    tally.attempts += counted;
    const policy = speaker.get(`${runId}/${split}`);
    if (policy) tally.policies.push({ policy, successes, attempts: counted });
  }
  for (const { policies } of tallies.values()) policies.sort((a, b) => (a.policy < b.policy ? -1 : 1));
  return tallies;
}

/** Cells of the outcome grid at most; the newest are kept. */
const MAX_CELLS = 2_000;

/** Every attempt at one task: a row per run, plays as a human a row per prompt style. */
export async function getTaskOutcomes(
  ctx: ServiceContext,
  { taskId }: { taskId: string },
): Promise<TaskOutcomes> {
  requirePermission(ctx, "trajectories.read");
  getTaskById(taskId);
  const t = trajectories;
  const { id, attempt, status, outcome, turns, policy, promptStyle, source, runId, startedAt } = t;
  const found = await ctx.db
    .select({
      id,
      attempt,
      status,
      outcome,
      turns,
      policy,
      promptStyle,
      source,
      runId,
      startedAt,
      runName: runs.name,
    })
    .from(t)
    .leftJoin(runs, eq(runs.id, t.runId))
    // A superseded error is not an attempt of its own any more.
    .where(
      and(
        eq(t.taskId, taskId),
        sql`(${t.counted} or ${t.source} = 'play' or not exists (
      select 1 from trajectories c where c.run_id = ${t.runId} and c.task_key = ${t.taskKey}
        and c.attempt = ${t.attempt} and c.counted))`,
      ),
    )
    .orderBy(desc(t.startedAt), desc(t.id))
    .limit(MAX_CELLS + 1);

  const kept = found.slice(0, MAX_CELLS);
  const byRow = groupBy(kept, (cell) => cell.runId ?? `${cell.source}/${cell.promptStyle}`);
  const rows = [...byRow.entries()].map(([rowId, cells]): TaskOutcomeRow => {
    const newest = cells[0]!;
    return {
      id: rowId,
      policy: newest.policy,
      source: newest.source,
      runId: newest.runId,
      runName: newest.runName,
      promptStyle: newest.promptStyle,
      at: newest.startedAt,
      ...countSuccesses(cells),
      cells: cells
        .map(
          (cell): TaskCell => ({
            id: cell.id,
            attempt: cell.attempt,
            status: cell.status,
            outcome: cell.outcome,
            turns: cell.turns,
          }),
        )
        .sort((a, b) => a.attempt - b.attempt),
    };
  });
  const order = (row: TaskOutcomeRow) => `${row.source === "play" ? 1 : 0}${row.policy}`;
  rows.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : b.at.getTime() - a.at.getTime()));
  const byPolicy = groupBy(kept, (cell) => `${cell.policy}/${cell.promptStyle}`);
  const policies = [...byPolicy.values()].map((cells) => {
    const first = cells[0]!;
    return { policy: first.policy, promptStyle: first.promptStyle, ...countSuccesses(cells) };
  });
  return {
    rows,
    policies: policies.sort((a, b) => (a.policy < b.policy ? -1 : 1)),
    isCut: found.length > MAX_CELLS,
  };
}

/** Errors, cancelled and unfinished attempts enter no count. */
function countSuccesses(cells: readonly { status: string; outcome: string | null }[]) {
  const counted = cells.filter(({ status }) => status === "completed" || status === "format_failure");
  return {
    successes: counted.filter(({ outcome }) => outcome === "success").length,
    attempts: counted.length,
  };
}
