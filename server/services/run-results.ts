import { and, eq, inArray, sql } from "drizzle-orm";
import { taskResults } from "@/db/schema/results";
import { runGroups } from "@/db/schema/runs";
import type { GroupResult, MacroRate, RunResults } from "@/lib/domain/runs";
import { TASK_GROUP_IDS } from "@/lib/domain/words";
import { stream } from "@/lib/rng";
import { getCoverage } from "@/lib/stats/coverage";
import { getMacroRate } from "@/lib/stats/macro";
import type { PassCurves } from "@/lib/stats/pass-at-k";
import { getSuccessRate } from "@/lib/stats/success-rate";
import { getRestrictedMeanTurns, getSuccessByTurn } from "@/lib/stats/turns";
import { findTaskGroup } from "@/lib/task-groups/registry";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { computeLastPoints, computePassCurves } from "@/server/services/pass-curves";
import { remember } from "@/server/services/remember";
import { listOpenErrors } from "@/server/services/run-errors";

/** Tasks with equal counts, as one row: a million trajectories are a few hundred of these. */
export interface ResultRow {
  runId: string;
  group: string;
  split: "train" | "eval";
  counted: number;
  successes: number;
  successTurns: number[];
  tasks: number;
  goals: number;
  formatFailures: number;
  earlyEnds: number;
  turnsSum: number;
  rewardSum: number;
}

/** Histogram of task results of some runs, in the fixed order of groups. */
export async function listResultRows(ctx: ServiceContext, runIds: readonly string[]): Promise<ResultRow[]> {
  requirePermission(ctx, "runs.read");
  if (runIds.length === 0) return [];
  const t = taskResults;
  return ctx.db
    .select({
      runId: t.runId,
      group: t.group,
      split: t.split,
      counted: t.counted,
      successes: t.successes,
      successTurns: sql<
        number[]
      >`(select coalesce(array_agg(x order by x), '{}') from unnest(${t.successTurns}) x)`.as(
        "success_turns_sorted",
      ),
      tasks: sql<number>`count(*)::int`,
      goals: sql<number>`sum(${t.goals})::int`,
      formatFailures: sql<number>`sum(${t.formatFailures})::int`,
      earlyEnds: sql<number>`sum(${t.earlyEnds})::int`,
      turnsSum: sql<number>`sum(${t.turnsSum})::int`,
      rewardSum: sql<number>`sum(${t.rewardSum})::float8`,
    })
    .from(t)
    .where(and(inArray(t.runId, [...runIds]), sql`${t.counted} > 0`))
    .groupBy(t.runId, t.group, t.split, t.counted, t.successes, sql`success_turns_sorted`);
}

type Plan = Pick<typeof runGroups.$inferSelect, "group" | "split" | "indices" | "attempts" | "maxTurns">;

/**
 * Every statistic of a run, per (group, split) and over groups.
 *
 * @param hasCurves false leaves of the pass@k curves only the last point, which costs next to nothing
 */
export async function getRunResults(
  ctx: ServiceContext,
  { runId, hasCurves = true }: { runId: string; hasCurves?: boolean | undefined },
): Promise<RunResults> {
  requirePermission(ctx, "runs.read");
  const [plans, rows, open] = await Promise.all([
    ctx.db.select().from(runGroups).where(eq(runGroups.runId, runId)),
    listResultRows(ctx, [runId]),
    listOpenErrors(ctx, [runId]),
  ]);
  const errors = new Map(open.map((row) => [keyOf(row), row.attempts]));
  const ordered = orderPlans(plans);
  const curves = hasCurves ? await computeCurves(runId, ordered, rows) : NO_CURVES;
  return summarizeResults(runId, ordered, rows, errors, curves);
}

/** Groups in the product's fixed order, eval before train. */
export function orderPlans<P extends Pick<Plan, "group" | "split">>(plans: readonly P[]): P[] {
  const order = ({ group, split }: P) =>
    2 * (TASK_GROUP_IDS as readonly string[]).indexOf(group) + (split === "eval" ? 0 : 1);
  return [...plans].sort((a, b) => order(a) - order(b));
}

/** Key of the maps that go into `summarizeResults`. */
export const keyOf = ({ group, split }: { group: string; split: string }) => `${group}/${split}`;

const rowsOf = (rows: readonly ResultRow[], plan: Plan) =>
  rows.filter((row) => row.group === plan.group && row.split === plan.split);

/**
 * The pure part: plans and counts to numbers. Random streams are named after the run, so numbers repeat.
 *
 * @param curves by `group/split`; a group without gets the last point of its curves
 */
export function summarizeResults(
  runId: string,
  plans: readonly Plan[],
  rows: readonly ResultRow[],
  errors: ReadonlyMap<string, number>,
  curves: ReadonlyMap<string, PassCurves>,
): RunResults {
  const groups = plans.map((plan) => {
    const own = rowsOf(rows, plan);
    const { group, split } = plan;
    const pass = curves.get(keyOf(plan)) ?? computeLastPoints({ runId, group, split }, toCounts(own));
    return summarizeGroup(plan, own, errors.get(keyOf(plan)) ?? 0, pass);
  });
  const counts = plans.map((plan) => toCounts(rowsOf(rows, plan)));
  const macro = computeMacro(runId, counts);
  const planned = groups.reduce((sum, group) => sum + group.plannedTasks * group.plannedAttempts, 0);
  const counted = groups.reduce((sum, group) => sum + group.counted, 0);
  return { groups, macro, planned, counted, coverage: planned === 0 ? 0 : counted / planned };
}

/** The macro rate of a run; its random stream is named after run and counts, so it repeats. */
export function computeMacro(seedText: string, counts: readonly ReturnType<typeof toCounts>[]): MacroRate {
  const text = JSON.stringify(counts);
  return remember(`macro ${seedText} ${text}`, () => {
    const { rate, interval, reason, groups, declared } = getMacroRate(
      counts,
      stream("macro", seedText, text),
    );
    return { rate, interval, reason, groups, declared };
  });
}

const NO_CURVES: ReadonlyMap<string, PassCurves> = new Map();

/** Pass curves by `group/split`, for `summarizeResults`. */
export async function computeCurves(
  runId: string,
  plans: readonly Plan[],
  rows: readonly ResultRow[],
): Promise<Map<string, PassCurves>> {
  const curves = new Map<string, PassCurves>();
  for (const plan of plans) {
    const { group, split } = plan;
    const counts = toCounts(rowsOf(rows, plan));
    curves.set(keyOf(plan), await computePassCurves({ runId, group, split }, counts));
  }
  return curves;
}

/** Tasks with equal counts as one row, in a fixed order: the same run gives the same seeds and so the same numbers. */
export function toCounts(
  rows: readonly ResultRow[],
): { successes: number; attempts: number; tasks: number }[] {
  const histogram = new Map<string, { successes: number; attempts: number; tasks: number }>();
  for (const { successes, counted, tasks } of rows) {
    const key = `${successes}/${counted}`;
    const row = histogram.get(key);
    if (row) row.tasks += tasks;
    else histogram.set(key, { successes, attempts: counted, tasks });
  }
  return [...histogram.values()].sort((a, b) => a.attempts - b.attempts || a.successes - b.successes);
}

function summarizeGroup(
  plan: Plan,
  rows: readonly ResultRow[],
  errors: number,
  pass: PassCurves,
): GroupResult {
  const sum = (of: (row: ResultRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const counted = sum((row) => row.counted * row.tasks);
  const successes = sum((row) => row.successes * row.tasks);
  const planned = plan.indices.length * plan.attempts;
  const counts = toCounts(rows);
  const { rate, interval, reason, tasks, attempts } = getSuccessRate(counts);
  const turns = rows.map((row) => ({
    attempts: row.counted,
    successTurns: row.successTurns,
    tasks: row.tasks,
  }));
  const hasRewards = findTaskGroup(plan.group)?.rewardBudget !== undefined;
  const successTurnSum = sum((row) => row.successTurns.reduce((a, b) => a + b, 0) * row.tasks);
  const coverage = getCoverage({ planned, counted, successes });
  return {
    group: plan.group,
    split: plan.split,
    maxTurns: plan.maxTurns,
    plannedTasks: plan.indices.length,
    plannedAttempts: plan.attempts,
    counted,
    successes,
    coverage: coverage?.coverage ?? 0,
    bounds: coverage?.bounds ?? [0, 1],
    success: { rate, interval, reason, tasks, attempts },
    formatFailures: sum((row) => row.formatFailures),
    earlyEnds: sum((row) => row.earlyEnds),
    errors,
    passAny: pass.any.map(toPassPoint),
    passAll: pass.all.map(toPassPoint),
    byTurn: getSuccessByTurn(turns, plan.maxTurns).map(({ turn, rate: share, interval: band }) => ({
      turn,
      rate: share,
      interval: band,
    })),
    restrictedMeanTurns: hasRewards ? null : getRestrictedMeanTurns(turns, plan.maxTurns),
    meanTurnsOfSuccesses: successes === 0 ? null : successTurnSum / successes,
    meanTurns: counted === 0 ? null : sum((row) => row.turnsSum) / counted,
    meanReward: hasRewards && counted > 0 ? sum((row) => row.rewardSum) / counted : null,
  };
}

function toPassPoint({
  k,
  value,
  interval,
  tasks,
}: {
  k: number;
  value: number | null;
  interval: readonly [number, number] | null;
  tasks: number;
}) {
  return { k, value, interval, tasks };
}
