import { stat } from "node:fs/promises";
import { AppError } from "@/lib/errors";
import { resolvePath } from "@/scripts/paprika/files";

/** What `--checkpoint` says about itself in the help. */
export const CHECKPOINT_OPTION = {
  value: "C",
  help: "directory, or id, handle or name of a stored checkpoint",
  isRequired: true,
} as const;

/**
 * Find the files of the checkpoint that `--checkpoint` names: a directory, or the id, handle or name of a stored one.
 *
 * @throws {AppError} NOT_FOUND when it is neither
 */
export async function locateNamedCheckpoint(reference: string): Promise<string> {
  const path = resolvePath(reference);
  if ((await stat(path).catch(() => null))?.isDirectory()) return path;
  // No stored checkpoint is called like a path, and the database is not started for a misspelt one.
  if (/[/\\]/.test(reference)) throw new AppError("NOT_FOUND", `--checkpoint: no directory ${reference}`);
  const [{ withSession }, { findCheckpoint }, { requireCheckpoint }, store] = await Promise.all([
    import("@/scripts/paprika/session"),
    import("@/server/services/find-checkpoint"),
    import("@/server/services/checkpoints"),
    import("@/server/services/checkpoint-store"),
  ]);
  return withSession(async ({ ctx }) => {
    const found = await findCheckpoint(ctx.db, reference);
    if (!found) {
      throw new AppError(
        "NOT_FOUND",
        `--checkpoint: no directory and no stored checkpoint is called "${reference}"`,
      );
    }
    return store.locateCheckpoint(await requireCheckpoint(ctx.db, found.id), store.getDataDir());
  });
}
