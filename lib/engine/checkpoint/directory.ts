import { mkdtemp, open, rename, rm, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import {
  type LlamaConfig,
  parameterShapes,
  parseLlamaConfig,
  writeLlamaConfig,
} from "@/lib/engine/checkpoint/config";
import {
  type CheckpointFile,
  describeFile,
  hashFiles,
  listCheckpointFiles,
  type ReadFile,
  readWholeFile,
} from "@/lib/engine/checkpoint/safe-files";
import { readSafetensors, writeSafetensors } from "@/lib/engine/checkpoint/safetensors";
import {
  type Dtype,
  LENGTH_BYTES,
  parseHeader,
  readHeaderLength,
} from "@/lib/engine/checkpoint/safetensors-header";
import { readTokenizerFiles, type TokenizerFiles } from "@/lib/engine/checkpoint/tokenizer-files";
import { requireWeights } from "@/lib/engine/checkpoint/weights";
import { AppError } from "@/lib/errors";

/** A Llama with its tokenizer, as one directory in Hugging Face layout holds it. */
export interface CheckpointContent extends TokenizerFiles {
  config: LlamaConfig;
  /** row-major F32 by Hugging Face's name, shapes as in `parameterShapes` */
  weights: ReadonlyMap<string, Float32Array>;
}

/** What a checkpoint's files are: `hash` changes with any byte of any of them. */
export interface CheckpointIdentity {
  files: CheckpointFile[];
  hash: string;
}

export interface Checkpoint extends CheckpointContent, CheckpointIdentity {}

/** Everything but the numbers. */
export interface CheckpointSummary extends Omit<Checkpoint, "weights"> {
  /** types of number that the weights are stored in */
  dtypes: Dtype[];
}

export interface ReadLimits {
  /** largest file taken; 4 GiB unless told otherwise */
  maxFileBytes?: number;
}

const DEFAULT_MAX_FILE_BYTES = 4 * 2 ** 30;
const MAX_CONFIG_BYTES = 2 ** 20;
const WEIGHTS = "model.safetensors";
const SHARD_INDEX = "model.safetensors.index.json";

/** Everything but the weights, checked; then the weights' file, of which `keep` says how much is held. */
async function openCheckpoint(dir: string, limits: ReadLimits, keep?: (sizeBytes: number) => number) {
  const names = await listCheckpointFiles(dir);
  if (!names.has(WEIGHTS) && names.has(SHARD_INDEX)) {
    throw new AppError(
      "BAD_REQUEST",
      `${SHARD_INDEX}: weights in several files are not supported; save one file`,
    );
  }
  const maxFileBytes = limits.maxFileBytes ?? DEFAULT_MAX_FILE_BYTES;
  const files: CheckpointFile[] = [];
  const readJson = async (name: string, limitBytes: number): Promise<unknown> =>
    parseJson(keepFile(files, await readWholeFile(dir, name, { limitBytes })));

  const config = parseLlamaConfig(await readJson("config.json", MAX_CONFIG_BYTES));
  const tokenizer = await readTokenizerFiles({
    names,
    vocabSize: config.vocabSize,
    readJson,
    readText: async (name, limitBytes) =>
      new TextDecoder().decode(keepFile(files, await readWholeFile(dir, name, { limitBytes })).bytes),
  });
  const weights = keepFile(
    files,
    await readWholeFile(dir, WEIGHTS, { limitBytes: maxFileBytes, ...(keep && { keep }) }),
  );
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { config, tokenizer, weights, identity: { files, hash: hashFiles(files) } };
}

function keepFile(files: CheckpointFile[], file: ReadFile): ReadFile {
  files.push({ name: file.name, sizeBytes: file.sizeBytes, sha256: file.sha256 });
  return file;
}

function parseJson({ name, bytes }: ReadFile): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new AppError(
      "BAD_REQUEST",
      `${name} is not JSON (${error instanceof Error ? error.message : error})`,
    );
  }
}

/**
 * Read a checkpoint directory, checking all of it.
 *
 * @throws {AppError} NOT_FOUND without the directory; BAD_REQUEST naming the file, tensor or field that is wrong
 */
export async function readCheckpoint(dir: string, limits: ReadLimits = {}): Promise<Checkpoint> {
  const { config, tokenizer, weights: file, identity } = await openCheckpoint(dir, limits);
  const tensors = readSafetensors(file.bytes, WEIGHTS);
  requireWeights(config, new Map([...tensors].map(([name, { shape }]) => [name, shape])));
  // In the order of parameterShapes, whatever the order in the file.
  const weights = new Map([...parameterShapes(config).keys()].map((name) => [name, tensors.get(name)!.data]));
  return { config, ...tokenizer, weights, ...identity };
}

// The header's length stands in the file, so the largest allowed one is kept and cut later.
const keepHeader = (sizeBytes: number) => Math.min(sizeBytes, 2 ** 24);

/**
 * The checks of `readCheckpoint` without holding the weights in memory; every file is hashed.
 *
 * @throws {AppError} as `readCheckpoint`
 */
export async function inspectCheckpoint(dir: string, limits: ReadLimits = {}): Promise<CheckpointSummary> {
  const { config, tokenizer, weights: file, identity } = await openCheckpoint(dir, limits, keepHeader);
  const headerBytes = readHeaderLength(file.bytes, file.sizeBytes, WEIGHTS);
  if (LENGTH_BYTES + headerBytes > file.bytes.length) {
    throw new AppError(
      "BAD_REQUEST",
      `${WEIGHTS}: a header of ${headerBytes} bytes is too large to be a Llama's`,
    );
  }
  const dataBytes = file.sizeBytes - LENGTH_BYTES - headerBytes;
  const header = file.bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + headerBytes);
  const entries = parseHeader(header, dataBytes, WEIGHTS);
  requireWeights(config, new Map(entries.map(({ name, shape }) => [name, shape])));
  return { config, ...tokenizer, dtypes: [...new Set(entries.map(({ dtype }) => dtype))], ...identity };
}

/** The files of a checkpoint by name; configuration files end with a newline, as editors leave them. */
function serialiseCheckpoint(content: CheckpointContent, dtype: "F32" | "F16"): Map<string, Uint8Array> {
  const { config, weights, tokenizer, tokenizerConfig, generationConfig, chatTemplate } = content;
  const shapes = parameterShapes(config);
  const missing = [...shapes.keys()].find((name) => !weights.has(name));
  if (missing !== undefined || weights.size !== shapes.size) {
    throw new Error(`Weights do not fit the configuration: ${missing ?? "there are too many"}`);
  }
  const tensors = new Map([...shapes].map(([name, shape]) => [name, { shape, data: weights.get(name)! }]));
  const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const { bosId, eosIds, padId } = config;
  return new Map([
    ["config.json", json(writeLlamaConfig(config, dtype))],
    [
      "generation_config.json",
      json({ bos_token_id: bosId, eos_token_id: eosIds, pad_token_id: padId, ...generationConfig }),
    ],
    ["tokenizer.json", json(tokenizer)],
    [
      "tokenizer_config.json",
      json({
        ...tokenizerConfig,
        tokenizer_class: "PreTrainedTokenizerFast",
        ...(chatTemplate !== null && { chat_template: chatTemplate }),
      }),
    ],
    [WEIGHTS, writeSafetensors(tensors, { dtype })],
  ]);
}

/**
 * Write a checkpoint as a new directory. It appears under its name complete or not at all.
 *
 * @throws {AppError} CONFLICT when something of that name exists; BAD_REQUEST when a weight overflows F16
 */
export async function writeCheckpoint(
  dir: string,
  content: CheckpointContent,
  { dtype }: { dtype: "F32" | "F16" },
): Promise<CheckpointIdentity> {
  const target = resolve(dir);
  const exists = () => new AppError("CONFLICT", `${target} already exists: remove it or choose another name`);
  if (await stat(target).catch(() => null)) throw exists();
  const serialised = serialiseCheckpoint(content, dtype);

  // Beside the target, as a rename is atomic within one file system only.
  const partial = await mkdtemp(join(target, "..", `.${basename(target)}.partial-`));
  try {
    for (const [name, bytes] of serialised) await writeDurably(join(partial, name), bytes);
    await rename(partial, target).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "ENOTEMPTY" || error.code === "EEXIST" || error.code === "ENOTDIR"
        ? exists()
        : error;
    });
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
  const files = [...serialised.keys()].sort().map((name) => describeFile(name, serialised.get(name)!));
  return { files, hash: hashFiles(files) };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
