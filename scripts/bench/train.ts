import { availableParallelism } from "node:os";
import { LOSS_PARAMS, type LossChoice } from "@/lib/domain/losses";
import { drawWeights } from "@/lib/engine/nn/init";
import { Scorer } from "@/lib/engine/train/scorer";
import { type TrainBatch, Trainer } from "@/lib/engine/train/trainer";
import { stream } from "@/lib/rng";
import { compareRates } from "@/scripts/bench/compare";
import { atLeast } from "@/scripts/bench/figure";
import {
  countTrainingFlops,
  describeModel,
  LARGE,
  type ModelSizes,
  nameModel,
  SMALL,
  TINY,
} from "@/scripts/bench/models";
import { describePeaks, watchPeak } from "@/scripts/bench/product";
import { askTorch, findTorch, NO_TORCH, nameTorch, type Torch } from "@/scripts/bench/torch";
import type { Figure, Suite, SuiteOptions } from "@/scripts/bench/types";

const suite = "train";
const unit = "tokens/s";
const FACTOR = 1.5;
const SFT: LossChoice = { id: "sft", params: LOSS_PARAMS.sft.parse({}) };
const RPO: LossChoice = { id: "rpo", params: LOSS_PARAMS.rpo.parse({}) };

interface Plan {
  batch: number;
  length: number;
  /** measured steps of one round, and those before them that warm up */
  steps: number;
  warmup: number;
  rounds: number;
  productMs: number;
  threads: number;
}

/** Updates on CPU in turn with PyTorch's: the same model, batch and threads, round about. */
export const benchTrain: Suite = async (options) => {
  const { isQuick, note } = options;
  const threads = availableParallelism();
  const plan: Plan = isQuick
    ? { batch: 2, length: 16, steps: 2, warmup: 1, rounds: 1, productMs: 50, threads }
    : { batch: 16, length: 256, steps: 5, warmup: 2, rounds: 3, productMs: 1_000, threads };
  const torch = await findTorch();
  if (!torch) note(`train: ${NO_TORCH}`);
  const watched = [];
  const figures: Figure[] = [];
  for (const sizes of isQuick ? [TINY] : [SMALL, LARGE]) {
    const seen = await watchPeak(threads, plan.productMs, () => measureModel(sizes, plan, torch, options));
    const remark = [seen.remark, torch ? undefined : NO_TORCH].filter(Boolean).join("; ");
    figures.push(
      ...describeRates(sizes, plan, seen).map((figure) => (remark ? { ...figure, remark } : figure)),
    );
    watched.push(seen);
  }
  const factored = isQuick ? figures.map((figure) => ({ ...figure, target: null, pass: null })) : figures;
  return {
    figures: [...factored, ...describePeaks(suite, watched)],
    sizes: { trainBatch: plan.batch, trainLength: plan.length, trainThreads: threads },
  };
};

interface Rates {
  sft: number[];
  rpo: number[];
  torch: { name: string; rates: number[] } | null;
}

async function measureModel(
  sizes: ModelSizes,
  plan: Plan,
  torch: Torch | null,
  { note, signal }: SuiteOptions,
): Promise<Rates> {
  const { batch, length, steps, warmup, threads, rounds } = plan;
  const name = nameModel(sizes);
  const rates: Rates = {
    sft: [],
    rpo: [],
    torch: torch && { name: nameTorch(torch, "eager, sdpa"), rates: [] },
  };
  const ours = openTrainer(sizes, plan);
  for (let round = 1; round <= rounds; round++) {
    note(`train: ${name}, round ${round} of ${rounds}`);
    signal.throwIfAborted();
    rates.sft.push(...(await ours.measureSft()));
    signal.throwIfAborted();
    rates.rpo.push(...(await ours.measureRpo()));
    if (!rates.torch) continue;
    const asked = { ...sizes, batch, length, steps, warmup, threads, tied: true };
    const { stepMs } = await askTorch<{ stepMs: number[] }>("torch-train.py", asked, signal);
    rates.torch.rates.push(...stepMs.map((ms) => (1000 * batch * length) / ms));
  }
  await ours.release();
  return rates;
}

function openTrainer(sizes: ModelSizes, { batch, length, steps, warmup, threads }: Plan) {
  const config = describeModel(sizes);
  const weights = drawWeights(config, 69);
  const base = { config, device: "cpu", threads } as const;
  const packing = { buckets: [length], maxTokens: batch * length, roundRows: true };
  const betas = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };
  const trainer = new Trainer({ ...base, betas, packing }, { weights, moments: null });
  const reference = new Scorer(base, weights);
  const random = stream("bench", "train");
  const mask = new Uint8Array(length).fill(1, 1);
  let done = 0;

  const drawRows = () =>
    Array.from({ length: batch }, () => ({
      ids: Array.from({ length }, () => random.int(0, sizes.vocab - 1)),
      mask,
    }));
  const time = async (
    loss: LossChoice,
    prepare: (rows: ReturnType<typeof drawRows>) => Promise<TrainBatch>,
  ) => {
    const rates: number[] = [];
    for (let i = 0; i < warmup + steps; i++) {
      const rows = drawRows();
      const start = performance.now();
      const update = { done: done++, learningRate: 1e-4, weightDecay: 0, maxNorm: 1, progress: 0 };
      await trainer.step(await prepare(rows), loss, update);
      if (i >= warmup) rates.push((1000 * batch * length) / (performance.now() - start));
    }
    return rates;
  };
  return {
    measureSft: () => time(SFT, async (rows) => ({ rows, pairs: [] })),
    /** Both sides of a pair count once, and the reference's pass is part of the time. @source decisions D14 */
    measureRpo: () =>
      time(RPO, async (rows) => {
        const refLogps = await reference.score(rows.map(({ ids }) => ids));
        return {
          rows: rows.map((row, i) => ({ ...row, refLogps: refLogps[i]! })),
          pairs: Array.from({ length: batch / 2 }, (_, i) => ({ chosen: 2 * i, rejected: 2 * i + 1 })),
        };
      }),
    release: async () => {
      await trainer.release();
      await reference.release();
    },
  };
}

function describeRates(
  sizes: ModelSizes,
  { length }: Plan,
  { result: { sft, rpo, torch }, gflops }: { result: Rates; gflops: number },
): Figure[] {
  const name = nameModel(sizes);
  const own = atLeast({ suite, name: `${name}, SFT`, unit }, sft, null);
  const share = (rate: number) => (100 * rate * countTrainingFlops(sizes, length)) / (gflops * 1e9);
  return [
    torch ? compareRates(own, torch, FACTOR) : own,
    ...(torch ? [atLeast({ suite, name: `${name}, SFT, PyTorch eager`, unit }, torch.rates, null)] : []),
    atLeast({ suite, name: `${name}, SFT, share of the product's peak`, unit: "%" }, sft.map(share), null),
    atLeast({ suite, name: `${name}, RPO with its reference`, unit }, rpo, null),
  ];
}
