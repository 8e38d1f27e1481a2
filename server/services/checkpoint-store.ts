import { constants } from "node:fs";
import { copyFile, mkdir, mkdtemp, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { CheckpointFacts } from "@/lib/domain/checkpoints";
import type { CheckpointOrigin } from "@/lib/domain/words";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { askReader } from "@/server/services/checkpoint-reader";

const FOLDER = "checkpoints";
const PARTIAL = ".partial-";
const ABANDONED_MS = 24 * 3_600_000;

export const getDataDir = (): string => resolve(env.PAPRIKA_DATA_DIR);

/** Where a checkpoint's files are. Only stored values enter: no part of it comes from a request. */
export function locateCheckpoint(
  { origin, directory }: { origin: CheckpointOrigin; directory: string },
  dataDir: string,
): string {
  return origin === "shipped" ? resolve(directory) : join(dataDir, directory);
}

export const storedDirectory = (hash: string): string => `${FOLDER}/${hash}`;

/** A verified copy that has no name yet. */
export interface StagedCopy {
  /** gives it its final name; whatever a broken-off import left there goes */
  publish(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Copy a checkpoint's own files beside their final place and read the copy again: what is published is what was checked.
 *
 * @throws {AppError} CONFLICT when the files changed between the two
 */
export async function stageCopy(
  source: string,
  { files, hash }: Pick<CheckpointFacts, "files" | "hash">,
  dataDir: string,
): Promise<StagedCopy> {
  const folder = join(dataDir, FOLDER);
  await mkdir(folder, { recursive: true });
  await sweepAbandoned(folder);
  const partial = await mkdtemp(join(folder, PARTIAL));
  const discard = () => rm(partial, { recursive: true, force: true });
  try {
    for (const { name } of files) await copyDurably(join(source, name), join(partial, name));
    const copied = await askReader("inspect", { directory: partial });
    if (copied.hash !== hash)
      throw new AppError("CONFLICT", `The files in ${source} changed while they were copied: import again`);
  } catch (error) {
    await discard();
    throw error;
  }
  const target = join(dataDir, storedDirectory(hash));
  return {
    discard,
    async publish() {
      await removeDirectory(target);
      await rename(partial, target);
    },
  };
}

async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const file = await open(to, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Take a directory away under another name first: half of it is never found under its own. */
export async function removeDirectory(target: string): Promise<void> {
  const doomed = join(target, "..", `${PARTIAL}removed-${process.pid}-${process.hrtime.bigint()}`);
  try {
    await rename(target, doomed);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw error;
  }
  await rm(doomed, { recursive: true, force: true });
}

async function sweepAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(PARTIAL)) continue;
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > ABANDONED_MS)
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Folders from which the browser may import, those that exist. */
async function listImportRoots(dataDir: string): Promise<string[]> {
  const wanted = [join(dataDir, "import"), ...env.PAPRIKA_IMPORT_DIRS.split(delimiter).filter(Boolean)];
  const found = await Promise.all(wanted.map((path) => realpath(resolve(path)).catch(() => null)));
  return found.filter((path) => path !== null);
}

/** Directories in the import folders that look like checkpoints, and the folders themselves. */
export async function listImportable(dataDir: string): Promise<{ roots: string[]; directories: string[] }> {
  const roots = await listImportRoots(dataDir);
  const directories: string[] = [];
  for (const root of roots) {
    for (const entry of await readdir(root, { withFileTypes: true })) {
      const path = join(root, entry.name);
      if (entry.isDirectory() && (await stat(join(path, "config.json")).catch(() => null)))
        directories.push(path);
    }
  }
  return { roots: roots.length > 0 ? roots : [join(dataDir, "import")], directories: directories.sort() };
}

/**
 * A directory that the browser named, as a real path inside an import folder.
 *
 * @throws {AppError} BAD_REQUEST for any other place, whether it exists or not
 */
export async function requireImportable(directory: string, dataDir: string): Promise<string> {
  const roots = await listImportRoots(dataDir);
  const real = isAbsolute(directory) ? await realpath(directory).catch(() => null) : null;
  const isInside = (root: string) => {
    const path = relative(root, real ?? "");
    return path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  };
  if (real === null || !roots.some(isInside)) {
    const places = [join(dataDir, "import"), ...roots.slice(1)].join(", ");
    throw new AppError(
      "BAD_REQUEST",
      `directory: expected a directory inside ${places}, got "${directory}": copy it there, or import on the command line`,
    );
  }
  return real;
}
