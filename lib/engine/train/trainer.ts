import type { LossChoice } from "@/lib/domain/losses";
import { input, type Node, sizeOf } from "@/lib/engine/autodiff/graph";
import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import { type Weights, weightInputs } from "@/lib/engine/nn/llama";
import {
  type CompileOptions,
  compile,
  type Program,
  type Tensor,
  type Tensors,
  tensor,
} from "@/lib/engine/runtime/ort";
import type { AdamWScalar, Betas } from "@/lib/engine/train/adamw";
import { computeAdamWScalars, type UpdateSettings } from "@/lib/engine/train/adamw-scalars";
import { type MicroBatch, type PackingRule, packMicroBatches, padRows } from "@/lib/engine/train/buckets";
import { DeviceState } from "@/lib/engine/train/device-state";
import { buildApply, buildGrad, buildLogps, buildStep } from "@/lib/engine/train/graphs";
import { evaluateLoss, LOSSES } from "@/lib/losses/registry";
import type { LossPair, LossRow } from "@/lib/losses/types";

/** One row of a batch: token ids, and what its loss reads besides the policy's log-probs. */
export interface TrainRow extends Omit<LossRow, "logps"> {
  ids: readonly number[];
}

export interface TrainBatch {
  rows: readonly TrainRow[];
  pairs: readonly LossPair[];
}

/** What one update did. */
export interface StepResult {
  loss: number;
  /** of all gradients, before clipping */
  gradientNorm: number;
  stats: Record<string, number>;
  /** real tokens of the batch */
  tokens: number;
}

export class TrainingDiverged extends Error {
  constructor(
    readonly update: number,
    loss: number,
    norm: number,
  ) {
    super(
      `Training diverged at update ${update}: loss ${loss}, gradient norm ${norm}. ` +
        "Go on from the last checkpoint with a lower learning rate.",
    );
  }
}

export interface TrainerOptions extends Omit<CompileOptions, "resident"> {
  config: LlamaConfig;
  betas: Betas;
  packing: PackingRule;
}

/** Everything that an update changes: enough to go on as if nothing had happened. */
export interface TrainerState {
  weights: ReadonlyMap<string, Float32Array>;
  /** moments as `m.<name>` and `v.<name>`; none before the first update */
  moments: ReadonlyMap<string, Float32Array> | null;
}

/**
 * Updates a model. A loss sees the log-probs of the whole global batch and answers with coefficients; graphs compute
 * the rest, micro-batch by micro-batch (house.md 6).
 */
export class Trainer {
  private readonly inputs: Weights;
  private readonly state: DeviceState;
  private gradients: DeviceState | null = null;
  private readonly compile: CompileOptions;
  private readonly programs = new Map<string, Promise<Program>>();

  constructor(
    private readonly options: TrainerOptions,
    { weights, moments }: TrainerState,
  ) {
    this.inputs = weightInputs(options.config);
    this.compile = { ...options, resident: (output) => output.startsWith("next.") };
    const nodes = new Map<string, Node>();
    for (const [name, node] of this.inputs) {
      nodes.set(name, node);
      for (const moment of ["m", "v"]) nodes.set(`${moment}.${name}`, input(`${moment}.${name}`, node.shape));
    }
    const value = (name: string) => {
      const stored = weights.get(name) ?? moments?.get(name);
      return stored ?? new Float32Array(weights.get(name.slice(2))!.length);
    };
    this.state = new DeviceState(nodes, value, this.compile);
  }

  /** ln p of every token given those before it, 0 for the first. In the order and lengths of `rows`. */
  async logps(rows: readonly Pick<TrainRow, "ids">[]): Promise<Float32Array[]> {
    const found: Float32Array[] = [];
    for (const micro of this.pack(rows)) {
      const program = await this.program("logps", micro);
      const out = await program.run({ ...this.weights(), ...feedIds(rows, micro) });
      readLogps(out.logps!, rows, micro, found);
    }
    return found;
  }

  /** @throws {TrainingDiverged} when loss or gradients are not finite; broken gradients change nothing */
  async step(
    { rows, pairs }: TrainBatch,
    loss: LossChoice,
    update: UpdateSettings & { progress: number },
  ): Promise<StepResult> {
    const packed = this.pack(rows);
    const evaluate = (logps: readonly Float32Array[]) => {
      const withLogps = rows.map((row, i) => ({ ...row, logps: logps[i]! }));
      return evaluateLoss(loss, { rows: withLogps, pairs }, update.progress);
    };
    // A loss with fixed coefficients reads none of the log-probs for them: any will do, and a pass is saved.
    const { fixedCoefficients } = LOSSES[loss.id];
    const first = fixedCoefficients
      ? rows.map(({ ids }) => new Float32Array(ids.length))
      : await this.logps(rows);
    const { coefficients } = evaluate(first);

    const logps: Float32Array[] = [];
    const scalars = computeAdamWScalars(this.options.betas, update);
    const norm =
      packed.length === 1
        ? await this.stepAtOnce(rows, packed[0]!, coefficients, scalars, logps)
        : await this.accumulate(rows, packed, coefficients, scalars, logps);
    const { value, stats } = evaluate(logps);
    if (!Number.isFinite(value) || !Number.isFinite(norm)) {
      throw new TrainingDiverged(update.done + 1, value, norm);
    }
    const tokens = rows.reduce((sum, { ids }) => sum + ids.length, 0);
    return { loss: value, gradientNorm: norm, stats, tokens };
  }

  /** Copy the state out of the device. */
  async read(): Promise<{ weights: Map<string, Float32Array>; moments: Map<string, Float32Array> }> {
    const all = [...(await this.state.read())];
    return {
      weights: new Map(all.filter(([name]) => this.inputs.has(name))),
      moments: new Map(all.filter(([name]) => !this.inputs.has(name))),
    };
  }

  async release(): Promise<void> {
    // First: a tensor on a device belongs to the program that made it, and freeing it later ends the process.
    this.state.release();
    this.gradients?.release();
    for (const program of this.programs.values()) await (await program).release();
  }

  private pack(rows: readonly Pick<TrainRow, "ids">[]): MicroBatch[] {
    return packMicroBatches(
      rows.map(({ ids }) => ids.length),
      this.options.packing,
    );
  }

  private weights(): Tensors {
    return Object.fromEntries([...this.inputs.keys()].map((name) => [name, this.state.tensors[name]!]));
  }

  private async stepAtOnce(
    rows: readonly TrainRow[],
    micro: MicroBatch,
    coefficients: readonly Float32Array[],
    scalars: Record<AdamWScalar, number>,
    logps: Float32Array[],
  ): Promise<number> {
    const program = await this.program("step", micro);
    const feeds = {
      ...this.state.tensors,
      ...feedIds(rows, micro),
      ...feedCoefficients(coefficients, micro),
    };
    return this.update(program, { ...feeds, ...feedScalars(scalars) }, (out) =>
      readLogps(out.logps!, rows, micro, logps),
    );
  }

  private async accumulate(
    rows: readonly TrainRow[],
    packed: readonly MicroBatch[],
    coefficients: readonly Float32Array[],
    scalars: Record<AdamWScalar, number>,
    logps: Float32Array[],
  ): Promise<number> {
    const sums = this.sums();
    sums.clear();
    for (const micro of packed) {
      const program = await this.program("grad", micro);
      const feeds = {
        ...this.weights(),
        ...sums.tensors,
        ...feedIds(rows, micro),
        ...feedCoefficients(coefficients, micro),
      };
      const out = await program.run(feeds, sums.targets);
      sums.accept(out);
      readLogps(out.logps!, rows, micro, logps);
    }
    const apply = await this.program("apply", { length: 0, capacity: 0 });
    return this.update(apply, { ...this.state.tensors, ...sums.tensors, ...feedScalars(scalars) });
  }

  /** Sums of gradients over micro-batches, made when a batch first needs several. */
  private sums(): DeviceState {
    const nodes = [...this.inputs].map(
      ([name, { shape }]) => [`g.${name}`, input(`g.${name}`, shape)] as const,
    );
    const zeros = (name: string) => new Float32Array(sizeOf(this.inputs.get(name.slice(2))!.shape));
    this.gradients ??= new DeviceState(new Map(nodes), zeros, this.compile);
    return this.gradients;
  }

  /** Run a graph that returns a new state, and take that over unless it is broken. */
  private async update(program: Program, feeds: Tensors, look?: (out: Tensors) => void): Promise<number> {
    const { targets } = this.state;
    const out = await program.run(feeds, targets);
    look?.(out);
    const norm = (out.norm!.data as Float32Array)[0]!;
    if (Number.isFinite(norm)) this.state.accept(out);
    return norm;
  }

  private program(kind: keyof typeof BUILD, { length, capacity }: Pick<MicroBatch, "length" | "capacity">) {
    const key = `${kind}/${capacity}/${length}`;
    const found = this.programs.get(key);
    if (found) return found;
    const { config, betas } = this.options;
    const outputs = BUILD[kind](config, this.inputs, { rows: capacity, length }, betas);
    const program = compile(outputs, this.compile);
    this.programs.set(key, program);
    return program;
  }
}

type Build = (
  config: LlamaConfig,
  weights: Weights,
  shape: { rows: number; length: number },
  betas: Betas,
) => Record<string, Node>;

const BUILD = {
  logps: (config, weights, shape) => ({ logps: buildLogps(config, weights, shape) }),
  grad: buildGrad,
  step: buildStep,
  apply: (_, weights, __, betas) => buildApply(weights, betas),
} satisfies Record<string, Build>;

function feedIds(rows: readonly Pick<TrainRow, "ids">[], micro: MicroBatch): Tensors {
  const shape = [micro.capacity, micro.length];
  const ids = micro.rows.map((row) => rows[row]!.ids);
  return {
    ids: tensor(padRows(Int32Array, ids, micro), shape),
    targets: tensor(
      padRows(
        Int32Array,
        ids.map((row) => row.slice(1)),
        micro,
      ),
      shape,
    ),
  };
}

/** A coefficient belongs to a token; the graph scores the token at the place before it. */
function feedCoefficients(coefficients: readonly Float32Array[], micro: MicroBatch): Tensors {
  const shifted = micro.rows.map((row) => coefficients[row]!.subarray(1));
  return { coefficients: tensor(padRows(Float32Array, shifted, micro), [micro.capacity, micro.length]) };
}

function feedScalars(scalars: Record<AdamWScalar, number>): Tensors {
  return Object.fromEntries(
    Object.entries(scalars).map(([name, value]) => [name, tensor(Float32Array.of(value), [])]),
  );
}

function readLogps(
  out: Tensor,
  rows: readonly Pick<TrainRow, "ids">[],
  { rows: places, length }: MicroBatch,
  into: Float32Array[],
): void {
  const logps = out.data as Float32Array;
  for (const [i, row] of places.entries()) {
    const own = new Float32Array(rows[row]!.ids.length);
    own.set(logps.subarray(i * length, i * length + own.length - 1), 1);
    into[row] = own;
  }
}
