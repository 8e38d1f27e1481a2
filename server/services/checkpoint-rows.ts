import { and, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { checkpoints } from "@/db/schema/checkpoints";
import { runs } from "@/db/schema/runs";
import type { CheckpointRow } from "@/lib/domain/checkpoints";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { listRunsById } from "@/server/services/runs";
import { registerShipped } from "@/server/services/shipped-checkpoints";

type Stored = typeof checkpoints.$inferSelect;

const MOST_LISTED = 500;

/** Checkpoints, newest first, with how each did when it was last evaluated. */
export async function listCheckpoints(
  ctx: ServiceContext,
  { archived = false, text }: { archived?: boolean | undefined; text?: string | undefined } = {},
): Promise<CheckpointRow[]> {
  requirePermission(ctx, "models.read");
  await registerShipped(ctx.db);
  const pattern = text ? `%${text.replace(/[\\%_]/g, "\\$&")}%` : null;
  const rows = await ctx.db
    .select()
    .from(checkpoints)
    .where(
      and(
        archived ? undefined : isNull(checkpoints.archivedAt),
        pattern
          ? sql`(${checkpoints.name} ilike ${pattern} or ${checkpoints.handle} ilike ${pattern} or ${checkpoints.id} = ${text}
              or exists (select 1 from unnest(${checkpoints.tags}) tag where tag ilike ${pattern}))`
          : undefined,
      ),
    )
    .orderBy(desc(checkpoints.createdAt), desc(checkpoints.id))
    .limit(MOST_LISTED);
  return describeCheckpoints(ctx, rows);
}

/** Rows as lists show them, in their order. */
export async function describeCheckpoints(
  ctx: ServiceContext,
  rows: readonly Stored[],
): Promise<CheckpointRow[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [counts, latest] = await Promise.all([
    ctx.db
      .select({ id: runs.checkpointId, n: sql<number>`count(*)::int` })
      .from(runs)
      .where(inArray(runs.checkpointId, ids))
      .groupBy(runs.checkpointId),
    listLatest(ctx, ids),
  ]);
  return rows.map((row) => {
    const { hash, handle, name, origin, parentId, producedBy, parameters, dtype, sizeBytes } = row;
    const { contextLength, tokenizerHash, templateHash, tags, createdAt, archivedAt } = row;
    return {
      ...{ id: row.id, hash, handle, name, origin, parentId, producedBy, parameters, dtype, sizeBytes },
      ...{ contextLength, tokenizerHash, templateHash, tags, createdAt, archivedAt },
      runs: counts.find(({ id }) => id === row.id)?.n ?? 0,
      latest: latest.get(row.id) ?? null,
    };
  });
}

async function listLatest(
  ctx: ServiceContext,
  ids: readonly string[],
): Promise<Map<string, NonNullable<CheckpointRow["latest"]>>> {
  const found = await ctx.db
    .selectDistinctOn([runs.checkpointId], { checkpointId: runs.checkpointId, runId: runs.id })
    .from(runs)
    .where(
      and(
        isNotNull(runs.checkpointId),
        inArray(runs.checkpointId, [...ids]),
        eq(runs.kind, "evaluation"),
        eq(runs.status, "completed"),
        eq(runs.dryRun, false),
        isNull(runs.archivedAt),
      ),
    )
    .orderBy(runs.checkpointId, desc(runs.createdAt));
  const evaluations = await listRunsById(
    ctx,
    found.map(({ runId }) => runId),
  );
  return new Map(
    found.flatMap(({ checkpointId, runId }) => {
      const run = evaluations.find(({ id }) => id === runId);
      if (!run || checkpointId === null) return [];
      const { promptStyle, macro, planned, counted } = run;
      return [[checkpointId, { runId, promptStyle, macro, planned, counted }] as const];
    }),
  );
}
