import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { checkpoints } from "@/db/schema/checkpoints";
import type { CheckpointFacts } from "@/lib/domain/checkpoints";
import type { CheckpointOrigin } from "@/lib/domain/words";
import { AppError } from "@/lib/errors";
import { askReader } from "@/server/services/checkpoint-reader";
import {
  getDataDir,
  listImportable,
  requireImportable,
  stageCopy,
  storedDirectory,
} from "@/server/services/checkpoint-store";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { newId } from "@/server/services/ids";

export interface StoredCheckpoint {
  checkpointId: string;
  handle: string;
  /** false when this very content was here already: then nothing was written and its name stays as it is */
  isNew: boolean;
}

export interface CheckpointSource {
  /** where the files are now; they are copied and stay */
  directory: string;
  name: string;
  origin?: Exclude<CheckpointOrigin, "shipped">;
  parentId?: string | undefined;
  /** the run that trained it */
  producedBy?: string | undefined;
}

const TRIAL = [
  { role: "user" as const, content: "Hello" },
  { role: "assistant" as const, content: "Hello" },
];

/**
 * Take a directory in Hugging Face layout into the product: read, copied, read again, and only then named. Whatever
 * ends the process on the way leaves nothing that counts as a checkpoint.
 *
 * @throws {AppError} BAD_REQUEST or NOT_FOUND naming the file, tensor or field that is wrong
 */
export async function importCheckpoint(
  ctx: ServiceContext,
  { directory, name, origin = "imported", parentId, producedBy }: CheckpointSource,
  dataDir = getDataDir(),
): Promise<StoredCheckpoint> {
  requirePermission(ctx, "models.write");
  const facts = await askReader("inspect", { directory });
  const known = await adoptKnown(ctx.db, facts.hash);
  if (known) return known;
  // A checkpoint whose text cannot be made into ids plays nothing: said here, not in its first run.
  await askReader("tokenizeMessages", { directory, messages: TRIAL });
  const copy = await stageCopy(directory, facts, dataDir);
  try {
    return await ctx.db.transaction(async (tx) => {
      await lockContent(tx, facts.hash);
      const earlier = await adoptKnown(tx, facts.hash);
      if (earlier) return earlier;
      await copy.publish();
      const lineage = { parentId: parentId ?? null, producedBy: producedBy ?? null };
      return insertCheckpoint(tx, facts, {
        name,
        origin,
        directory: storedDirectory(facts.hash),
        ...lineage,
      });
    });
  } finally {
    // Published, it is no longer there.
    await copy.discard();
  }
}

/** As {@link importCheckpoint}, from a place that the browser may name. @throws {AppError} BAD_REQUEST */
export async function importListedCheckpoint(
  ctx: ServiceContext,
  { directory, name, parentId }: Pick<CheckpointSource, "directory" | "name" | "parentId">,
  dataDir = getDataDir(),
): Promise<StoredCheckpoint> {
  requirePermission(ctx, "models.write");
  const path = await requireImportable(directory, dataDir);
  return importCheckpoint(ctx, { directory: path, name, parentId }, dataDir);
}

/** What the browser may name, to choose from. */
export async function listImportableDirectories(
  ctx: ServiceContext,
  dataDir = getDataDir(),
): Promise<{ roots: string[]; directories: string[] }> {
  requirePermission(ctx, "models.write");
  return listImportable(dataDir);
}

/** Imports and deletions of one content wait for each other: rows and directories change together. */
export async function lockContent(tx: Database, hash: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`checkpoint ${hash}`}, 0))`);
}

/** What is here already comes out of the archive: somebody wants it. */
async function adoptKnown(db: Database, hash: string): Promise<StoredCheckpoint | null> {
  const [row] = await db
    .update(checkpoints)
    .set({ archivedAt: null })
    .where(eq(checkpoints.hash, hash))
    .returning({ id: checkpoints.id, handle: checkpoints.handle });
  return row ? { checkpointId: row.id, handle: row.handle, isNew: false } : null;
}

export async function insertCheckpoint(
  tx: Database,
  { hash, ...facts }: CheckpointFacts,
  placed: Pick<typeof checkpoints.$inferInsert, "name" | "origin" | "directory" | "parentId" | "producedBy">,
): Promise<StoredCheckpoint> {
  if (placed.parentId) await requireParent(tx, placed.parentId);
  const handle = `${slugName(placed.name)}@${hash.slice(0, 8)}`;
  const checkpointId = newId("ckp");
  await tx.insert(checkpoints).values({ id: checkpointId, hash, handle, ...facts, ...placed });
  return { checkpointId, handle, isNew: true };
}

async function requireParent(tx: Database, parentId: string): Promise<void> {
  const [parent] = await tx
    .select({ id: checkpoints.id })
    .from(checkpoints)
    .where(eq(checkpoints.id, parentId));
  if (!parent) throw new AppError("NOT_FOUND", `No checkpoint ${parentId} to be the parent`);
}

/** Short and plain, for filters, files and addresses. */
function slugName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return plain.slice(0, 40) || "checkpoint";
}
