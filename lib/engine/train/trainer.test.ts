import { describe, expect, test, vi } from "vitest";
import { LOSS_PARAMS, type LossChoice } from "@/lib/domain/losses";
import { readFixture } from "@/lib/engine/fixtures/read-fixture";
import rpo from "@/lib/engine/fixtures/rpo.json";
import sft from "@/lib/engine/fixtures/sft.json";
import { type TrainBatch, Trainer } from "@/lib/engine/train/trainer";

// Graphs of training take a third of a second each to hand over, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const tokenMean: LossChoice = { id: "sft", params: LOSS_PARAMS.sft.parse({}) };

interface Case {
  name: string;
  start: string;
  betas: number[];
  epsilon: number;
  weightDecay: number;
  maxNorm: number;
  final: Record<string, { moved: number }>;
  steps: { microBatches: number[][]; loss: number; gradientNorm: number; learningRate: number }[];
}

/** @param maxTokens small enough to force several micro-batches where PyTorch had several */
function open({ start, betas, epsilon }: Case, maxTokens: number) {
  const { config, weights } = readFixture(start);
  const [beta1, beta2] = betas as [number, number];
  return new Trainer(
    {
      config,
      device: "cpu",
      threads: 2,
      betas: { beta1, beta2, epsilon },
      packing: { buckets: [16, 32, 64], maxTokens, roundRows: true },
    },
    { weights, moments: null },
  );
}

async function replay(
  trainer: Trainer,
  { steps, weightDecay, maxNorm }: Case,
  batch: (indices: number[]) => Promise<TrainBatch> | TrainBatch,
  loss: LossChoice,
) {
  for (const [done, { microBatches, learningRate, ...expected }] of steps.entries()) {
    const update = { done, learningRate, weightDecay, maxNorm, progress: 0 };
    const got = await trainer.step(await batch(microBatches.flat()), loss, update);
    expect(Math.abs(got.loss / expected.loss - 1)).toBeLessThan(1e-4);
    expect(Math.abs(got.gradientNorm / expected.gradientNorm - 1)).toBeLessThan(1e-4);
  }
}

/** Graphs for one row more or less are built anew, so only the cases with several micro-batches are split. */
const splits = ({ name }: { name: string }) => [
  ["the whole batch at once", 4096] as const,
  ...(name === "accumulated" ? [["row by row", 16] as const] : []),
];

/** How far each tensor went: the one figure that a wrong decay, beta or epsilon cannot hide from. */
async function expectMoved(trainer: Trainer, { start, final }: Case) {
  const { weights: before } = readFixture(start);
  const { weights } = await trainer.read();
  for (const [name, { moved }] of Object.entries(final)) {
    const was = before.get(name)!;
    const length = Math.hypot(...weights.get(name)!.map((value, i) => value - was[i]!));
    expect(Math.abs(length / moved - 1), name).toBeLessThan(1e-3);
  }
}

describe.each(sft.cases)("SFT, $name", (given) => {
  test.each(splits(given))("twenty steps follow PyTorch: %s", async (_, maxTokens) => {
    const trainer = open(given, maxTokens);
    const batch = (indices: number[]) => ({ rows: indices.map((i) => sft.rows[i]!), pairs: [] });
    await replay(trainer, given, batch, tokenMean);
    await expectMoved(trainer, given);
    await trainer.release();
  });
});

describe.each(rpo.cases)("RPO, $name", (given) => {
  test.each(splits(given))("twenty steps follow PyTorch: %s", async (_, maxTokens) => {
    const trainer = open(given, maxTokens);
    const sides = rpo.pairs.flatMap(({ chosen, rejected }) => [chosen, rejected]);
    const reference = await trainer.logps(sides);
    const rows = sides.map((side, i) => ({ ...side, refLogps: reference[i]! }));
    const batch = (indices: number[]) => ({
      rows: indices.flatMap((i) => [rows[2 * i]!, rows[2 * i + 1]!]),
      pairs: indices.map((_, i) => ({ chosen: 2 * i, rejected: 2 * i + 1 })),
    });
    await replay(trainer, given, batch, { id: "rpo", params: LOSS_PARAMS.rpo.parse(given.parameters) });
    await expectMoved(trainer, given);
    await trainer.release();
  });
});

test("stopping and going on gives the same numbers as not stopping", async () => {
  const given: Case = sft.cases[0]!;

  const update = (done: number) => ({ done, learningRate: 1e-3, weightDecay: 0.1, maxNorm: 1, progress: 0 });
  const batch = (done: number) => ({ rows: sft.rows.slice(done % 6, (done % 6) + 5), pairs: [] });
  const straight = open(given, 64);
  const stopped = open(given, 64);
  for (let done = 0; done < 3; done++) {
    await straight.step(batch(done), tokenMean, update(done));
    await stopped.step(batch(done), tokenMean, update(done));
  }
  const saved = await stopped.read();
  const { config } = readFixture(given.start);
  const resumed = new Trainer(
    {
      config,
      device: "cpu",
      threads: 2,
      betas: { beta1: given.betas[0]!, beta2: given.betas[1]!, epsilon: given.epsilon },
      packing: { buckets: [16, 32, 64], maxTokens: 64, roundRows: true },
    },
    saved,
  );
  for (let done = 3; done < 6; done++) {
    expect(await resumed.step(batch(done), tokenMean, update(done))).toEqual(
      await straight.step(batch(done), tokenMean, update(done)),
    );
  }
  expect(await resumed.read()).toEqual(await straight.read());
});
