import { and, desc, eq, gt, sql } from "drizzle-orm";
import { facetCounts, taskResults } from "@/db/schema/results";
import { runs } from "@/db/schema/runs";
import { labelPolicy, type RunConfig } from "@/lib/domain/run-config";
import { AppError } from "@/lib/errors";
import { formatRate } from "@/lib/format";
import { describePlan, type GroupPace, type RunCheck } from "@/lib/run-config/check";
import type { CheckItem } from "@/lib/run-config/check-item";
import { type Difference, defaultsFor, listDifferences } from "@/lib/run-config/differences";
import { hashConfig } from "@/lib/run-config/plan";
import { findCheckpointReference, listIgnoredFields, resolveRunConfig } from "@/lib/run-config/resolve";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { findCheckpoint } from "@/server/services/find-checkpoint";
import { listDuplicates } from "@/server/services/launch-run";
import { getRun } from "@/server/services/runs";
import { countWorkers } from "@/server/services/workers";

/** Resolve and check a configuration without creating anything. @throws {AppError} BAD_REQUEST, NOT_FOUND */
export async function checkRun(
  ctx: ServiceContext,
  { config: raw, from }: { config: unknown; from?: string | undefined },
): Promise<RunCheck> {
  requirePermission(ctx, "runs.read");
  const reference = findCheckpointReference(raw);
  const known = reference === null ? null : await findCheckpoint(ctx.db, reference);
  const config = resolveRunConfig(raw, known);
  const base = from ? (await getRun(ctx, { runId: from })).config : defaultsFor(config);
  const differences: Difference[] = listDifferences(base, config);
  const [duplicates, workers, pace, contextChecks] = await Promise.all([
    listDuplicates(ctx, config),
    countWorkers(ctx.db),
    measurePace(ctx, config),
    checkContextUse(ctx, config),
  ]);
  const plan = describePlan(config, pace, known?.contextLength ?? null);
  const ignoredChecks = listIgnoredFields(raw).map((path) => ({
    ...{ id: "ignored", level: "warning" as const, path },
    message: `${path} changes nothing: only a checkpoint is sampled`,
  }));
  const duplicateChecks = duplicates.map(({ id, name }) => ({
    id: "duplicate",
    level: "warning" as const,
    message: `Run "${name}" has the same configuration and seed: its trajectories would be identical`,
    path: id,
  }));
  const workerCheck =
    workers > 0
      ? { id: "workers", level: "ok" as const, message: `${workers} worker${workers === 1 ? "" : "s"} ready` }
      : {
          id: "workers",
          level: "warning" as const,
          message: "No worker is running: the run waits until npm start brings one up",
        };
  return {
    ...plan,
    configHash: hashConfig(config),
    differences,
    checks: [...plan.checks, ...contextChecks, ...ignoredChecks, workerCheck, ...duplicateChecks],
  };
}

/** Means per trajectory of each group, from the latest completed run of the same policy that played it. */
async function measurePace(ctx: ServiceContext, config: RunConfig): Promise<Map<string, GroupPace>> {
  const { group, turnsSum, counted, runId, promptTokensSum, generatedTokensSum } = taskResults;
  const rows = await ctx.db
    .selectDistinctOn([group], {
      group,
      turns: sql<number>`sum(${turnsSum})::float8 / sum(${counted})`,
      tokens: sql<number>`sum(${promptTokensSum} + ${generatedTokensSum})::float8 / sum(${counted})`,
      runTokens: sql<number>`(select sum(r.prompt_tokens_sum + r.generated_tokens_sum)::float8 from task_results r
        where r.run_id = ${runs.id})`,
      runSeconds: sql<number>`extract(epoch from ${runs.finishedAt} - ${runs.startedAt})::float8`,
    })
    .from(taskResults)
    .innerJoin(runs, eq(runs.id, runId))
    .where(
      and(
        eq(runs.policy, labelPolicy(config.policy)),
        eq(runs.status, "completed"),
        eq(runs.dryRun, false),
        gt(counted, 0),
      ),
    )
    .groupBy(group, runs.id)
    .orderBy(group, desc(runs.createdAt));
  return new Map(
    rows.map(({ group: id, turns, tokens, runTokens, runSeconds }) => {
      const isCounted = tokens > 0 && runTokens > 0;
      // The same rate for every token: at the end of a shard some of the batch stands idle, whatever the group.
      const seconds = isCounted && runSeconds > 0 ? (tokens * runSeconds) / runTokens : null;
      return [id, { turns, tokens: isCounted ? tokens : null, seconds }];
    }),
  );
}

/** Groups in which this checkpoint ran out of context before, said before it does again. */
async function checkContextUse(ctx: ServiceContext, { policy, groups }: RunConfig): Promise<CheckItem[]> {
  if (policy.type !== "checkpoint" || policy.hash === "") return [];
  const { group, endedBy, n, runId } = facetCounts;
  const rows = await ctx.db
    .select({
      group,
      share: sql<number>`sum(${n}) filter (where ${endedBy} = 'context_full')::float8 / sum(${n})`,
    })
    .from(facetCounts)
    .innerJoin(runs, eq(runs.id, runId))
    .where(and(eq(runs.checkpointId, policy.checkpoint), eq(facetCounts.counted, true)))
    .groupBy(group);
  const full = rows.filter((row) => row.share > 0 && groups.some((entry) => entry.group === row.group));
  if (full.length === 0) return [];
  const shares = full.map((row) => `${row.group} ${formatRate(row.share)}`).join(", ");
  return [
    {
      ...{ id: "context-used", level: "warning", path: "policy.checkpoint" },
      message: `In earlier runs its context was full before the end in ${shares} of the attempts`,
    },
  ];
}

export function requireLaunchable({ checks }: RunCheck): void {
  const blocking = checks.find(({ level }) => level === "blocking");
  if (blocking) throw new AppError("BAD_REQUEST", blocking.message);
}
