import { and, desc, eq, inArray, lt, sql } from "drizzle-orm";
import { facetCounts } from "@/db/schema/results";
import { runEvents, runGroups, runShards, runs } from "@/db/schema/runs";
import { trajectories } from "@/db/schema/trajectories";
import type { GroupProgress, RunSnapshot } from "@/lib/domain/runs";
import type { Outcome } from "@/lib/domain/words";
import type { ServiceContext } from "@/server/services/context";
import { orderPlans } from "@/server/services/run-results";
import { getRunTokens } from "@/server/services/run-tokens";
import { getRun } from "@/server/services/runs";
import { countWorkers } from "@/server/services/workers";

/** Completions before a rate of the run's own is trusted. @source statistics.md S23 */
const ENOUGH_COMPLETIONS = 20;
const WINDOW_SECONDS = 300;

/** The present state of a run, whole. @throws {AppError} NOT_FOUND */
export async function getRunSnapshot(
  ctx: ServiceContext,
  { runId }: { runId: string },
): Promise<RunSnapshot> {
  const run = await getRun(ctx, { runId });
  const [progress, recent, events, throughput, workers, queuedBefore, errorCategories, launchedBy, tokens] =
    await Promise.all([
      listProgress(ctx, runId),
      listRecent(ctx, runId),
      ctx.db
        .select()
        .from(runEvents)
        .where(eq(runEvents.runId, runId))
        .orderBy(desc(runEvents.id))
        .limit(200),
      getThroughput(ctx, runId),
      countWorkers(ctx.db),
      run.status === "queued" ? countRunsBefore(ctx, run.createdAt) : 0,
      run.errors > 0 ? listErrorCategories(ctx, runId) : [],
      findLauncher(ctx, runId),
      getRunTokens(ctx, run),
    ]);
  const remaining = run.planned - run.counted;
  const isLive = run.status === "running" && throughput !== null;
  return {
    run,
    at: new Date(),
    progress,
    throughputPerMinute: isLive ? throughput : null,
    tokens,
    etaMs: isLive && throughput > 0 ? (remaining / throughput) * 60_000 : null,
    workers,
    queuedBefore,
    retryable: run.errors,
    errorCategories,
    launchedBy,
    recent,
    events: events.map(({ id, at, level, message }) => ({ id, at, level, message })),
  };
}

async function listProgress(ctx: ServiceContext, runId: string): Promise<GroupProgress[]> {
  const [plans, facets, shards] = await Promise.all([
    ctx.db.select().from(runGroups).where(eq(runGroups.runId, runId)),
    ctx.db
      .select({
        group: facetCounts.group,
        split: facetCounts.split,
        outcome: facetCounts.outcome,
        n: sql<number>`sum(${facetCounts.n})::int`,
        counted: sql<number>`coalesce(sum(${facetCounts.n}) filter (where ${facetCounts.counted}), 0)::int`,
      })
      .from(facetCounts)
      .where(eq(facetCounts.runId, runId))
      .groupBy(facetCounts.group, facetCounts.split, facetCounts.outcome),
    ctx.db
      .select({
        group: runShards.group,
        split: runShards.split,
        status: runShards.status,
        n: sql<number>`count(*)::int`,
      })
      .from(runShards)
      .where(eq(runShards.runId, runId))
      .groupBy(runShards.group, runShards.split, runShards.status),
  ]);
  return orderPlans(plans).map(({ group, split, indices, attempts, maxTurns }) => {
    const isOwn = (row: { group: string; split: string }) => row.group === group && row.split === split;
    const outcomes = {
      success: 0,
      turn_limit: 0,
      early_end: 0,
      format_failure: 0,
      error: 0,
      cancelled: 0,
    } satisfies Record<Outcome, number>;
    for (const row of facets.filter(isOwn)) outcomes[row.outcome] += row.n;
    const count = (status: string) => shards.find((row) => isOwn(row) && row.status === status)?.n ?? 0;
    return {
      group,
      split,
      tasks: indices.length,
      attempts,
      maxTurns,
      planned: indices.length * attempts,
      counted: facets.filter(isOwn).reduce((sum, row) => sum + row.counted, 0),
      outcomes,
      shards: { ready: count("ready"), held: count("held"), done: count("done"), dead: count("dead") },
    };
  });
}

function listRecent(ctx: ServiceContext, runId: string) {
  const { id, seq, taskKey, attempt, group, outcome, turns, maxTurns, startedAt, error } = trajectories;
  return (
    ctx.db
      .select({ id, seq, taskKey, attempt, group, outcome, turns, maxTurns, startedAt, error })
      .from(trajectories)
      .where(eq(trajectories.runId, runId))
      // Spelt as the index: nulls first would sort every trajectory of the run.
      .orderBy(sql`${startedAt} desc nulls last`, sql`${id} desc nulls last`)
      .limit(20)
  );
}

const ERROR_CATEGORIES_SHOWN = 10;

/** Why the attempts failed that have no trajectory that counts, most frequent causes first. */
async function listErrorCategories(ctx: ServiceContext, runId: string) {
  const categories = await ctx.db.execute<{ message: string; count: number }>(sql`
    select left(split_part(coalesce(t.error, 'No cause was recorded'), chr(10), 1), 200) as message, count(*)::int as count
    from trajectories t
    where t.run_id = ${runId} and t.outcome = 'error' and not exists (
      select 1 from trajectories c
      where c.run_id = t.run_id and c.task_key = t.task_key and c.attempt = t.attempt and c.counted)
    group by 1 order by 2 desc, 1 limit ${ERROR_CATEGORIES_SHOWN}`);
  return [...categories];
}

/** Who launched a run, as the first line of its log says. */
async function findLauncher(ctx: ServiceContext, runId: string): Promise<string | null> {
  const [first] = await ctx.db
    .select({ message: runEvents.message })
    .from(runEvents)
    .where(eq(runEvents.runId, runId))
    .orderBy(runEvents.id)
    .limit(1);
  return /^Launched by (.+)$/.exec(first?.message ?? "")?.[1] ?? null;
}

/**
 * Completions a minute over the trailing window; null before there are enough. The window starts at a time that stands
 * still during the statement: an index cannot look for one that moves.
 */
export async function getThroughput(ctx: ServiceContext, runId: string): Promise<number | null> {
  const [row] = await ctx.db.execute<{ n: number; seconds: number }>(sql`
    select count(*)::int as n, extract(epoch from clock_timestamp() - min(started_at))::float8 as seconds
    from trajectories
    where run_id = ${runId} and started_at > statement_timestamp() - make_interval(secs => ${WINDOW_SECONDS})`);
  if (!row || row.n < ENOUGH_COMPLETIONS) return null;
  return row.n / (Math.max(row.seconds, 0.5) / 60);
}

async function countRunsBefore(ctx: ServiceContext, createdAt: Date): Promise<number> {
  const [row] = await ctx.db
    .select({ n: sql<number>`count(*)::int` })
    .from(runs)
    .where(and(inArray(runs.status, ["queued", "running"]), lt(runs.createdAt, createdAt)));
  return row?.n ?? 0;
}
