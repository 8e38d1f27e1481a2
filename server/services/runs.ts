import { and, desc, eq, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { runGroups, runShards, runs } from "@/db/schema/runs";
import { RunConfig } from "@/lib/domain/run-config";
import type { RunFilter, RunRow } from "@/lib/domain/runs";
import { AppError } from "@/lib/errors";
import { countPlanned } from "@/lib/run-config/plan";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { listOpenErrors } from "@/server/services/run-errors";
import {
  computeMacro,
  listResultRows,
  orderPlans,
  type ResultRow,
  toCounts,
} from "@/server/services/run-results";

type Run = typeof runs.$inferSelect;
type Plan = typeof runGroups.$inferSelect;

/** Position after the last row of a page: creation time and id. */
export interface RunCursor {
  createdAt: Date;
  id: string;
}

/** Newest first, by keyset. */
export async function listRuns(
  ctx: ServiceContext,
  { limit, cursor, ...filter }: RunFilter & { limit: number; cursor?: RunCursor | undefined },
): Promise<{ items: RunRow[]; nextCursor: RunCursor | null; total: number }> {
  requirePermission(ctx, "runs.read");
  const where = whereRuns(filter);
  const after = cursor
    ? or(
        lt(runs.createdAt, cursor.createdAt),
        and(eq(runs.createdAt, cursor.createdAt), lt(runs.id, cursor.id)),
      )
    : undefined;
  const [rows, [count]] = await Promise.all([
    ctx.db
      .select()
      .from(runs)
      .where(and(where, after))
      .orderBy(desc(runs.createdAt), desc(runs.id))
      .limit(limit + 1),
    ctx.db.select({ n: sql<number>`count(*)::int` }).from(runs).where(where),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await describeRuns(ctx, page),
    nextCursor: rows.length > limit && last ? { createdAt: last.createdAt, id: last.id } : null,
    total: count?.n ?? 0,
  };
}

export function whereRuns(filter: RunFilter): SQL | undefined {
  const pattern = filter.text ? `%${filter.text.replace(/[\\%_]/g, "\\$&")}%` : null;
  return and(
    filter.statuses?.length ? inArray(runs.status, [...filter.statuses]) : undefined,
    filter.kinds?.length ? inArray(runs.kind, [...filter.kinds]) : undefined,
    filter.policies?.length ? inArray(runs.policy, [...filter.policies]) : undefined,
    filter.archived ? undefined : isNull(runs.archivedAt),
    filter.groups?.length
      ? sql`exists (select 1 from run_groups g where g.run_id = ${runs.id} and g."group" = any(${sql.param(filter.groups)}::text[]))`
      : undefined,
    filter.tags?.length ? sql`${runs.tags} && ${sql.param(filter.tags)}::text[]` : undefined,
    pattern
      ? sql`(${runs.name} ilike ${pattern} or ${runs.id} = ${filter.text} or ${runs.project} ilike ${pattern}
        or exists (select 1 from unnest(${runs.tags}) tag where tag ilike ${pattern}))`
      : undefined,
  );
}

/** @throws {AppError} NOT_FOUND */
export async function getRun(ctx: ServiceContext, { runId }: { runId: string }) {
  requirePermission(ctx, "runs.read");
  const [run] = await ctx.db.select().from(runs).where(eq(runs.id, runId));
  if (!run) throw new AppError("NOT_FOUND", `No run ${runId}`);
  const [row] = await describeRuns(ctx, [run]);
  return {
    ...row!,
    config: RunConfig.parse(run.config),
    configHash: run.configHash,
    device: run.device,
    codeVersion: run.codeVersion,
    pauseRequested: run.pauseRequestedAt !== null,
    cancelRequested: run.cancelRequestedAt !== null,
  };
}

/** Runs by id, in the order asked for; unknown ids are left out. */
export async function listRunsById(ctx: ServiceContext, ids: readonly string[]): Promise<RunRow[]> {
  requirePermission(ctx, "runs.read");
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .select()
    .from(runs)
    .where(inArray(runs.id, [...ids]));
  const described = await describeRuns(ctx, rows);
  return ids.flatMap((id) => described.find((row) => row.id === id) ?? []);
}

/** Rows of lists from rows of the table, with their counts and macro rates. */
export async function describeRuns(ctx: ServiceContext, list: readonly Run[]): Promise<RunRow[]> {
  if (list.length === 0) return [];
  const ids = list.map(({ id }) => id);
  const [plans, results, errors, stalled] = await Promise.all([
    ctx.db.select().from(runGroups).where(inArray(runGroups.runId, ids)),
    listResultRows(ctx, ids),
    listOpenErrors(ctx, ids),
    ctx.db
      .selectDistinct({ runId: runShards.runId })
      .from(runShards)
      .where(
        and(
          inArray(runShards.runId, ids),
          eq(runShards.status, "held"),
          lt(runShards.leaseUntil, sql`clock_timestamp()`),
        ),
      ),
  ]);
  return list.map((run) =>
    describeRun(run, {
      plans: orderPlans(plans.filter(({ runId }) => runId === run.id)),
      results: results.filter(({ runId }) => runId === run.id),
      errors: errors.reduce((sum, row) => sum + (row.runId === run.id ? row.attempts : 0), 0),
      stalled: stalled.some(({ runId }) => runId === run.id),
    }),
  );
}

function describeRun(
  run: Run,
  facts: { plans: readonly Plan[]; results: readonly ResultRow[]; errors: number; stalled: boolean },
): RunRow {
  const { plans, results, errors, stalled } = facts;
  const counts = plans.map(({ group, split }) =>
    toCounts(results.filter((row) => row.group === group && row.split === split)),
  );
  const { id, kind, name, project, tags, status, policy, promptStyle, dryRun, seed, error } = run;
  const { createdAt, startedAt, finishedAt, archivedAt } = run;
  return {
    ...{ id, kind, name, project, tags, status, policy, promptStyle, dryRun, seed, error },
    ...{ createdAt, startedAt, finishedAt, archivedAt, errors },
    stalled: stalled && status === "running",
    groups: [...new Set(plans.map(({ group }) => group))],
    planned: countPlanned(plans),
    counted: results.reduce((sum, row) => sum + row.counted * row.tasks, 0),
    macro: computeMacro(run.id, counts),
  };
}
