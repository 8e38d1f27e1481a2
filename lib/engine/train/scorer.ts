import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import { type Weights, weightInputs } from "@/lib/engine/nn/llama";
import { type CompileOptions, compile, type Program, type Tensors, tensor } from "@/lib/engine/runtime/ort";
import { LENGTH_BUCKETS, type MicroBatch, packMicroBatches, padRows } from "@/lib/engine/train/buckets";
import { buildLogps } from "@/lib/engine/train/graphs";

export interface ScorerOptions extends Omit<CompileOptions, "resident"> {
  config: LlamaConfig;
}

const MAX_TOKENS = 4_096;
/** Numbers in the [B T, V] of one call: 64 MiB. */
const MAX_LOGITS = 2 ** 24;

/** Log-probabilities under fixed weights; a trainer holds three times as much for its updates. */
export class Scorer {
  private readonly inputs: Weights;
  private readonly weights: Tensors;
  private readonly buckets: readonly number[];
  private readonly programs = new Map<string, Promise<Program>>();

  constructor(
    private readonly options: ScorerOptions,
    weights: ReadonlyMap<string, Float32Array>,
  ) {
    const { config } = options;
    this.inputs = weightInputs(config);
    this.weights = Object.fromEntries(
      [...this.inputs].map(([name, { shape }]) => [name, tensor(weights.get(name)!, shape)]),
    );
    this.buckets = [
      ...LENGTH_BUCKETS.filter((length) => length < config.contextLength),
      config.contextLength,
    ];
  }

  /**
   * ln p of every token given those before it, 0 for the first. In the order and lengths of `rows`.
   *
   * @throws {AppError} BAD_REQUEST for a row longer than the model's context
   */
  async score(rows: readonly (readonly number[])[]): Promise<Float32Array[]> {
    const { vocabSize } = this.options.config;
    const maxTokens = Math.min(MAX_TOKENS, Math.floor(MAX_LOGITS / vocabSize));
    const lengths = rows.map(({ length }) => length);
    const scored: Float32Array[] = [];
    for (const micro of packMicroBatches(lengths, { buckets: this.buckets, maxTokens, roundRows: true })) {
      const program = await this.program(micro);
      const shape = [micro.capacity, micro.length];
      const own = micro.rows.map((row) => rows[row]!);
      const next = own.map((ids) => ids.slice(1));
      const out = await program.run({
        ...this.weights,
        ids: tensor(padRows(Int32Array, own, micro), shape),
        targets: tensor(padRows(Int32Array, next, micro), shape),
      });
      const logps = out.logps!.data as Float32Array; // [B, T], at the place before the token
      for (const [i, row] of micro.rows.entries()) {
        const line = new Float32Array(rows[row]!.length);
        line.set(logps.subarray(i * micro.length, i * micro.length + line.length - 1), 1);
        scored[row] = line;
      }
    }
    return scored;
  }

  async release(): Promise<void> {
    for (const program of this.programs.values()) await (await program).release();
  }

  private program({ capacity, length }: MicroBatch): Promise<Program> {
    const key = `${capacity}/${length}`;
    const { config } = this.options;
    const found =
      this.programs.get(key) ??
      compile({ logps: buildLogps(config, this.inputs, { rows: capacity, length }) }, this.options);
    this.programs.set(key, found);
    return found;
  }
}
