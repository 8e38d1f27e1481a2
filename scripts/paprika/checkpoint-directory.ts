import { stat } from "node:fs/promises";
import { basename, isAbsolute } from "node:path";
import { resolvePath } from "@/scripts/paprika/files";
import type { Output } from "@/scripts/paprika/output";
import { prepareDataDir } from "@/scripts/paths.mjs";
import type { ServiceContext } from "@/server/services/context";
import { importCheckpoint } from "@/server/services/import-checkpoint";

/**
 * Import the directory that a configuration names as its checkpoint, and name the checkpoint instead. Only the command
 * line takes paths: whoever types here can read the files anyway.
 */
export async function importNamedDirectory(
  ctx: ServiceContext,
  raw: unknown,
  output: Output,
): Promise<unknown> {
  const { policy } = (raw ?? {}) as { policy?: { type?: unknown; checkpoint?: unknown } };
  if (policy?.type !== "checkpoint" || typeof policy.checkpoint !== "string") return raw;
  const { checkpoint } = policy;
  // A bare word is a name, also where a folder is called the same.
  if (!isAbsolute(checkpoint) && !/^\.|[\\/]/.test(checkpoint)) return raw;
  const directory = resolvePath(checkpoint);
  if (!(await stat(directory).catch(() => null))) return raw;
  const imported = await importCheckpoint(
    ctx,
    { directory, name: basename(directory).slice(0, 80) },
    prepareDataDir(),
  );
  if (imported.isNew) output.note(`Imported ${directory} as ${imported.handle}`);
  return { ...(raw as object), policy: { ...policy, checkpoint: imported.checkpointId } };
}
