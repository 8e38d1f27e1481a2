import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "@/lib/errors";

/** One file of a checkpoint; `sha256` in hexadecimal. */
export interface CheckpointFile {
  name: string;
  sizeBytes: number;
  sha256: string;
}

/** Formats that run code when they are loaded. */
const PICKLE = /\.(bin|pt|pth|ckpt|pkl|pickle|joblib)$/iu;
const CHUNK_BYTES = 16 * 2 ** 20;

const refuse = (message: string) => new AppError("BAD_REQUEST", message);

/**
 * Names in a directory, after a look at what must not be there.
 *
 * @throws {AppError} NOT_FOUND without the directory; BAD_REQUEST for a link in its place or a pickle file in it
 */
export async function listCheckpointFiles(dir: string): Promise<Set<string>> {
  const found = await lstat(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  if (!found) throw new AppError("NOT_FOUND", `There is no checkpoint directory ${dir}`);
  if (found.isSymbolicLink()) throw refuse(`${dir} is a symbolic link: give the directory itself`);
  if (!found.isDirectory()) throw refuse(`${dir} is not a directory: give the one that holds config.json`);
  const names = await readdir(dir);
  const pickle = names.find((name) => PICKLE.test(name));
  if (pickle !== undefined) {
    throw refuse(`${pickle} is a pickle file, which can run code when loaded: store weights as safetensors`);
  }
  return new Set(names);
}

/** Look at a file through its open handle, so that it cannot be exchanged between check and use. */
async function withFile<T>(
  path: string,
  name: string,
  use: (file: FileHandle, sizeBytes: number) => Promise<T>,
) {
  // Without O_NONBLOCK a named pipe would block for ever.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw refuse(`${name} is missing`);
    if (error.code === "ELOOP") throw refuse(`${name} is a symbolic link: copy the file itself`);
    throw error;
  });
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw refuse(`${name} is not a regular file`);
    return await use(file, stat.size);
  } finally {
    await file.close();
  }
}

/** A file and its first bytes: all of them, unless fewer were asked for. */
export interface ReadFile extends CheckpointFile {
  bytes: Uint8Array;
}

/**
 * Read and hash a file in one pass.
 *
 * @param name a plain file name inside `dir`
 * @param limitBytes larger files are refused before anything is read
 * @param keep how many bytes to keep, given the size; all by default. Hash and size are always of the whole file
 * @throws {AppError} BAD_REQUEST when it is missing, no regular file, a link, or too large
 */
export function readWholeFile(
  dir: string,
  name: string,
  { limitBytes, keep = (size) => size }: { limitBytes: number; keep?: (sizeBytes: number) => number },
): Promise<ReadFile> {
  return withFile(join(dir, name), name, async (file, sizeBytes) => {
    if (sizeBytes > limitBytes) {
      throw refuse(`${name} has ${sizeBytes} bytes, more than the ${limitBytes} allowed`);
    }
    const bytes = new Uint8Array(Math.min(keep(sizeBytes), sizeBytes));
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, sizeBytes));
    const hash = createHash("sha256");
    for (let position = 0; position < sizeBytes; ) {
      const { bytesRead } = await file.read(chunk, 0, Math.min(chunk.length, sizeBytes - position), position);
      if (bytesRead === 0) throw refuse(`${name} became shorter while it was read`);
      const read = chunk.subarray(0, bytesRead);
      hash.update(read);
      if (position < bytes.length) bytes.set(read.subarray(0, bytes.length - position), position);
      position += bytesRead;
    }
    return { name, sizeBytes, sha256: hash.digest("hex"), bytes };
  });
}

export function describeFile(name: string, bytes: Uint8Array): CheckpointFile {
  return { name, sizeBytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** One hash for a set of files: of their names, sizes and hashes, whatever order they come in. */
export function hashFiles(files: readonly CheckpointFile[]): string {
  const lines = files.map(({ name, sizeBytes, sha256 }) => `${name} ${sizeBytes} ${sha256}\n`);
  return createHash("sha256").update(lines.sort().join("")).digest("hex");
}
