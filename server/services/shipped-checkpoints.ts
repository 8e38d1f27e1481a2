import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { checkpoints } from "@/db/schema/checkpoints";
import { askReader } from "@/server/services/checkpoint-reader";
import { insertCheckpoint, lockContent } from "@/server/services/import-checkpoint";

const FOLDER = "public/models";

/** Directory to the time of its weights when it was last looked at, for each process. */
const seen = new Map<string, number>();

/**
 * Give the checkpoints that come with the product their rows. Their files stay where they are. After the first call
 * it costs a look at the folder.
 */
export async function registerShipped(db: Database, folder = FOLDER): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.sort()) {
    const directory = join(folder, name);
    const weights = await stat(join(directory, "model.safetensors")).catch(() => null);
    if (!weights || seen.get(directory) === weights.mtimeMs) continue;
    const facts = await askReader("inspect", { directory });
    await db.transaction(async (tx) => {
      await lockContent(tx, facts.hash);
      // Another version lay there before: its files are gone, its results stay.
      await tx
        .update(checkpoints)
        .set({ archivedAt: sql`clock_timestamp()` })
        .where(
          and(
            eq(checkpoints.origin, "shipped"),
            eq(checkpoints.directory, directory),
            ne(checkpoints.hash, facts.hash),
          ),
        );
      const [known] = await tx
        .select({ id: checkpoints.id })
        .from(checkpoints)
        .where(eq(checkpoints.hash, facts.hash));
      if (!known) await insertCheckpoint(tx, facts, { name, origin: "shipped", directory });
    });
    seen.set(directory, weights.mtimeMs);
  }
}
