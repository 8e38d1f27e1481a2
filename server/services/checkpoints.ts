import { desc, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Database } from "@/db/client";
import { checkpoints } from "@/db/schema/checkpoints";
import { runGroups, runs } from "@/db/schema/runs";
import type {
  CheckpointDetail,
  CheckpointKin,
  CheckpointReferences,
  CheckpointResult,
  CheckpointUse,
} from "@/lib/domain/checkpoints";
import { AppError } from "@/lib/errors";
import { getSuccessRate } from "@/lib/stats/success-rate";
import { describeCheckpoints } from "@/server/services/checkpoint-rows";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { listResultRows, toCounts } from "@/server/services/run-results";

type Kin = z.infer<typeof CheckpointKin>;
type Use = z.infer<typeof CheckpointUse>;
interface CheckpointRefInput {
  checkpointId: string;
}

/** @throws {AppError} NOT_FOUND */
export async function requireCheckpoint(
  db: Database,
  checkpointId: string,
): Promise<typeof checkpoints.$inferSelect> {
  const [row] = await db.select().from(checkpoints).where(eq(checkpoints.id, checkpointId));
  if (!row) throw new AppError("NOT_FOUND", `No checkpoint ${checkpointId}`);
  return row;
}

/** A checkpoint with its line of descent, its results and where it was used. @throws {AppError} NOT_FOUND */
export async function getCheckpoint(
  ctx: ServiceContext,
  { checkpointId }: CheckpointRefInput,
): Promise<CheckpointDetail> {
  requirePermission(ctx, "models.read");
  const row = await requireCheckpoint(ctx.db, checkpointId);
  const [[listed], ancestors, descendants, results, uses] = await Promise.all([
    describeCheckpoints(ctx, [row]),
    listAncestors(ctx.db, checkpointId),
    listDescendants(ctx.db, checkpointId),
    listResults(ctx, checkpointId),
    listUses(ctx.db, checkpointId),
  ]);
  const parent = row.parentId === null ? null : await requireCheckpoint(ctx.db, row.parentId);
  return {
    ...listed!,
    sizes: row.sizes,
    files: row.files,
    notes: row.notes,
    ancestors,
    descendants,
    results,
    uses,
    differsFromParent: parent
      ? [
          ...(parent.tokenizerHash === row.tokenizerHash ? [] : ["tokenizer" as const]),
          ...(parent.templateHash === row.templateHash ? [] : ["template" as const]),
        ]
      : [],
  };
}

const KIN = sql`id, name, handle, parent_id as "parentId", produced_by as "producedBy"`;

async function listAncestors(db: Database, id: string): Promise<Kin[]> {
  const rows = await db.execute<Kin & { depth: number }>(sql`
    with recursive line as (
      select c.*, 0 as depth from checkpoints c where c.id = ${id}
      union all select p.*, line.depth + 1 from checkpoints p join line on p.id = line.parent_id)
    select ${KIN} from line where depth > 0 order by depth desc`);
  return [...rows];
}

async function listDescendants(db: Database, id: string): Promise<Kin[]> {
  const rows = await db.execute<Kin & { depth: number }>(sql`
    with recursive line as (
      select c.*, 0 as depth from checkpoints c where c.id = ${id}
      union all select k.*, line.depth + 1 from checkpoints k join line on k.parent_id = line.id)
    select ${KIN} from line where depth > 0 order by depth, created_at limit 500`);
  return [...rows];
}

/** Per group, split and prompt style: the latest completed run. */
async function listResults(
  ctx: ServiceContext,
  checkpointId: string,
): Promise<z.infer<typeof CheckpointResult>[]> {
  const latest = await ctx.db
    .selectDistinctOn([runGroups.group, runGroups.split, runs.promptStyle], {
      runId: runs.id,
      runName: runs.name,
      promptStyle: runs.promptStyle,
      group: runGroups.group,
      split: runGroups.split,
    })
    .from(runs)
    .innerJoin(runGroups, eq(runGroups.runId, runs.id))
    .where(
      sql`${runs.checkpointId} = ${checkpointId} and ${runs.status} = 'completed' and not ${runs.dryRun}
        and ${runs.archivedAt} is null`,
    )
    .orderBy(runGroups.group, runGroups.split, runs.promptStyle, desc(runs.createdAt));
  const rows = await listResultRows(ctx, [...new Set(latest.map(({ runId }) => runId))]);
  return latest.map((line) => {
    const isOwn = (row: { runId: string; group: string; split: string }) =>
      row.runId === line.runId && row.group === line.group && row.split === line.split;
    const { rate, interval, reason, tasks, attempts } = getSuccessRate(toCounts(rows.filter(isOwn)));
    return { ...line, success: { rate, interval, reason, tasks, attempts } };
  });
}

const USES_SHOWN = 20;

function listUses(db: Database, checkpointId: string): Promise<Use[]> {
  const { id, name, kind, status, createdAt } = runs;
  return db
    .select({ id, name, kind, status, createdAt })
    .from(runs)
    .where(eq(runs.checkpointId, checkpointId))
    .orderBy(desc(createdAt))
    .limit(USES_SHOWN);
}

/** What keeps a checkpoint from being deleted. @throws {AppError} NOT_FOUND */
export async function listReferences(
  ctx: ServiceContext,
  { checkpointId }: CheckpointRefInput,
): Promise<CheckpointReferences> {
  requirePermission(ctx, "models.read");
  await requireCheckpoint(ctx.db, checkpointId);
  const [uses, [count], children] = await Promise.all([
    listUses(ctx.db, checkpointId),
    ctx.db.select({ n: sql<number>`count(*)::int` }).from(runs).where(eq(runs.checkpointId, checkpointId)),
    ctx.db
      .select({ id: checkpoints.id, name: checkpoints.name })
      .from(checkpoints)
      .where(eq(checkpoints.parentId, checkpointId)),
  ]);
  return { runs: uses, runCount: count?.n ?? 0, children };
}
