import { and, desc, eq, isNull, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { checkpoints } from "@/db/schema/checkpoints";
import type { KnownCheckpoint } from "@/lib/domain/checkpoints";
import { AppError } from "@/lib/errors";
import { registerShipped } from "@/server/services/shipped-checkpoints";

const KNOWN = {
  id: checkpoints.id,
  handle: checkpoints.handle,
  hash: checkpoints.hash,
  contextLength: checkpoints.contextLength,
};

/**
 * The checkpoint that people mean by an id, a handle, a hash, or a name that only one has.
 *
 * @returns null when there is none
 * @throws {AppError} BAD_REQUEST when several have the name
 */
export async function findCheckpoint(db: Database, reference: string): Promise<KnownCheckpoint | null> {
  await registerShipped(db);
  const { id, handle, hash, name, archivedAt, createdAt } = checkpoints;
  const [exact] = await db
    .select(KNOWN)
    .from(checkpoints)
    .where(or(eq(id, reference), eq(handle, reference), eq(hash, reference)));
  if (exact) return exact;
  const named = await db
    .select(KNOWN)
    .from(checkpoints)
    .where(and(eq(name, reference), isNull(archivedAt)))
    .orderBy(desc(createdAt));
  if (named.length > 1) {
    const handles = named.map((one) => one.handle).join(", ");
    throw new AppError(
      "BAD_REQUEST",
      `checkpoint: expected one, but ${named.length} are called "${reference}": say which of ${handles}`,
    );
  }
  return named[0] ?? null;
}
