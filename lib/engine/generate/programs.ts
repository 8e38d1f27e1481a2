import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import { buildChunk, type ChunkShape } from "@/lib/engine/generate/chunk-graph";
import { weightInputs } from "@/lib/engine/nn/llama";
import { type CompileOptions, compile, type Program, type Tensors, tensor } from "@/lib/engine/runtime/ort";

/** Batches are padded to one of these: a graph's shapes are fixed, and a row alone takes another matrix routine. */
const ROWS = [2, 4, 8, 16, 32, 64, 128, 256];
const CHUNKS = [1, 8, 16, 32, 64, 128, 256];
const PASTS = [64, 128, 256, 512];

/** @returns the smallest of `sizes` that holds `need`, or `need` above them all, but never more than `limit` */
function roundUp(sizes: readonly number[], need: number, limit: number): number {
  return Math.min(limit, sizes.find((size) => size >= need) ?? Math.ceil(need / 256) * 256);
}

export const padRows = (rows: number) => roundUp(ROWS, rows, Number.POSITIVE_INFINITY);
export const padChunk = (tokens: number) => roundUp(CHUNKS, tokens, Number.POSITIVE_INFINITY);
export const padPast = (tokens: number, contextLength: number) => roundUp(PASTS, tokens, contextLength);

/** Most new tokens that one call takes of a row. */
export const MAX_CHUNK = CHUNKS.at(-1)!;

/** Compiled graphs of one checkpoint, made when a shape is first asked for; all read the same weights. */
export class ChunkPrograms {
  readonly weights: Tensors;
  private readonly compiled = new Map<string, Promise<Program>>();

  constructor(
    readonly config: LlamaConfig,
    weights: ReadonlyMap<string, Float32Array>,
    private readonly options: CompileOptions,
  ) {
    const inputs = [...weightInputs(config)];
    this.weights = Object.fromEntries(
      inputs.map(([name, { shape }]) => [name, tensor(weights.get(name)!, shape)]),
    );
  }

  get(shape: ChunkShape): Promise<Program> {
    const key = `${shape.rows}/${shape.chunk}/${shape.past}`;
    const found = this.compiled.get(key);
    if (found) return found;
    const program = compile(buildChunk(this.config, weightInputs(this.config), shape), this.options);
    this.compiled.set(key, program);
    return program;
  }

  async release(): Promise<void> {
    for (const program of this.compiled.values()) await (await program).release();
    this.compiled.clear();
  }
}
