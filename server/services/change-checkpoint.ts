import { eq, sql } from "drizzle-orm";
import { checkpoints } from "@/db/schema/checkpoints";
import type { CheckpointReferences } from "@/lib/domain/checkpoints";
import { AppError } from "@/lib/errors";
import { getDataDir, locateCheckpoint, removeDirectory } from "@/server/services/checkpoint-store";
import { listReferences, requireCheckpoint } from "@/server/services/checkpoints";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { lockContent } from "@/server/services/import-checkpoint";

interface CheckpointRefInput {
  checkpointId: string;
}

/** Change what people wrote about a checkpoint. Its handle stays: runs and trajectories carry it. */
export async function describeCheckpoint(
  ctx: ServiceContext,
  {
    checkpointId,
    name,
    tags,
    notes,
  }: CheckpointRefInput & {
    name?: string | undefined;
    tags?: string[] | undefined;
    notes?: string | undefined;
  },
): Promise<void> {
  requirePermission(ctx, "models.write");
  await requireCheckpoint(ctx.db, checkpointId);
  const changes = {
    ...(name !== undefined && { name }),
    ...(tags && { tags: [...new Set(tags)] }),
    ...(notes !== undefined && { notes }),
  };
  if (Object.keys(changes).length === 0) return;
  await ctx.db.update(checkpoints).set(changes).where(eq(checkpoints.id, checkpointId));
}

/** Hide a checkpoint from lists and forms, or show it again. Runs that use it go on. */
export async function archiveCheckpoint(
  ctx: ServiceContext,
  { checkpointId, archived }: CheckpointRefInput & { archived: boolean },
): Promise<void> {
  requirePermission(ctx, "models.write");
  await requireCheckpoint(ctx.db, checkpointId);
  await ctx.db
    .update(checkpoints)
    .set({ archivedAt: archived ? sql`clock_timestamp()` : null })
    .where(eq(checkpoints.id, checkpointId));
}

/**
 * Delete a checkpoint and its files.
 *
 * @throws {AppError} BAD_REQUEST when `name` is not its name; CONFLICT while runs or other checkpoints refer to it,
 *   naming them, and for one that comes with the product
 */
export async function deleteCheckpoint(
  ctx: ServiceContext,
  { checkpointId, name }: CheckpointRefInput & { name: string },
  dataDir = getDataDir(),
): Promise<void> {
  requirePermission(ctx, "models.write");
  const row = await requireCheckpoint(ctx.db, checkpointId);
  if (row.name !== name) throw new AppError("BAD_REQUEST", `name: expected "${row.name}", got "${name}"`);
  if (row.origin === "shipped")
    throw new AppError("CONFLICT", `Checkpoint ${row.handle} comes with the product: archive it instead`);
  await ctx.db.transaction(async (tx) => {
    // A launch that refers to it now waits for this row, and then finds it gone.
    await tx
      .select({ id: checkpoints.id })
      .from(checkpoints)
      .where(eq(checkpoints.id, checkpointId))
      .for("update");
    const references = await listReferences({ ...ctx, db: tx }, { checkpointId });
    if (references.runCount > 0 || references.children.length > 0)
      throw new AppError("CONFLICT", describeReferences(row.handle, references));
    await tx.delete(checkpoints).where(eq(checkpoints.id, checkpointId));
  });
  // After the row: files without a row are nothing, a row without files is a lie.
  await ctx.db.transaction(async (tx) => {
    await lockContent(tx, row.hash);
    const [again] = await tx
      .select({ id: checkpoints.id })
      .from(checkpoints)
      .where(eq(checkpoints.hash, row.hash));
    if (!again) await removeDirectory(locateCheckpoint(row, dataDir));
  });
}

function describeReferences(handle: string, { runs, runCount, children }: CheckpointReferences): string {
  const list = (names: readonly string[], count: number) =>
    `${names
      .slice(0, 3)
      .map((name) => `"${name}"`)
      .join(", ")}${count > 3 ? ` and ${count - 3} more` : ""}`;
  const parts = [
    ...(runCount > 0
      ? [
          `${runCount} run${runCount === 1 ? " plays" : "s play"} it: ${list(
            runs.map((run) => run.name),
            runCount,
          )}`,
        ]
      : []),
    ...(children.length > 0
      ? [
          `${children.length} checkpoint${children.length === 1 ? " descends" : "s descend"} from it: ${list(
            children.map((child) => child.name),
            children.length,
          )}`,
        ]
      : []),
  ];
  return `Checkpoint ${handle} cannot be deleted. ${parts.join("; ")}. Delete those first, or archive it`;
}
