import { constant } from "@/lib/engine/autodiff/graph";
import { countParameters, type LlamaConfig } from "@/lib/engine/checkpoint/config";
import { buildChunk, type ChunkShape } from "@/lib/engine/generate/chunk-graph";
import { type Weights, weightInputs } from "@/lib/engine/nn/llama";
import { type CompileOptions, compile, type Program, type Tensors, tensor } from "@/lib/engine/runtime/ort";

/** Batches are padded to one of these: a graph's shapes are fixed, and a row alone takes another matrix routine. */
const ROWS = [2, 4, 8, 16, 32, 64, 128, 256];
const CHUNKS = [1, 8, 16, 32, 64, 128, 256];
const PASTS = [64, 128, 192, 256, 384, 512, 768];

/** @returns the smallest of `sizes` that holds `need`, or `need` above them all, but never more than `limit` */
function roundUp(sizes: readonly number[], need: number, limit: number): number {
  return Math.min(limit, sizes.find((size) => size >= need) ?? Math.ceil(need / 256) * 256);
}

export const padRows = (rows: number) => roundUp(ROWS, rows, Number.POSITIVE_INFINITY);
export const padChunk = (tokens: number) => roundUp(CHUNKS, tokens, Number.POSITIVE_INFINITY);
export const padPast = (tokens: number, contextLength: number) => roundUp(PASTS, tokens, contextLength);

/** Most new tokens that one call takes of a row. */
export const MAX_CHUNK = CHUNKS.at(-1)!;

/**
 * Up to this many weights, graphs that decode hold them as constants. The runtime then lays them out for its matrix
 * routine once and not in every call, at the price of a copy for each graph.
 */
const MAX_CONSTANT_WEIGHTS = 4e6;

/** Compiled graphs of one checkpoint, made when a shape is first asked for. */
export class ChunkPrograms {
  private readonly fed: Tensors;
  private readonly inputs: Weights;
  private readonly constants: Weights | null;
  private readonly compiled = new Map<string, Promise<Program>>();

  constructor(
    readonly config: LlamaConfig,
    weights: ReadonlyMap<string, Float32Array>,
    private readonly options: CompileOptions,
  ) {
    this.inputs = weightInputs(config);
    const nodes = [...this.inputs];
    this.fed = Object.fromEntries(
      nodes.map(([name, { shape }]) => [name, tensor(weights.get(name)!, shape)]),
    );
    this.constants =
      countParameters(config) <= MAX_CONSTANT_WEIGHTS
        ? new Map(nodes.map(([name, { shape }]) => [name, constant(weights.get(name)!, shape)]))
        : null;
  }

  /** Run the graph of a shape on everything but the weights. */
  async run(shape: ChunkShape, feeds: Tensors): Promise<Tensors> {
    const constants = shape.chunk === 1 ? this.constants : null;
    const program = await this.compile(shape, constants ?? this.inputs);
    return program.run(constants ? feeds : { ...this.fed, ...feeds });
  }

  private compile(shape: ChunkShape, weights: Weights): Promise<Program> {
    const key = `${shape.rows}/${shape.chunk}/${shape.past}`;
    const found = this.compiled.get(key);
    if (found) return found;
    const program = compile(buildChunk(this.config, weights, shape), this.options);
    this.compiled.set(key, program);
    return program;
  }

  async release(): Promise<void> {
    for (const program of this.compiled.values()) await (await program).release();
    this.compiled.clear();
  }
}
