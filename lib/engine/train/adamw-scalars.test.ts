import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AdamWState,
  applyAdamW,
  computeAdamWScalars,
  computeClipFactor,
  computeGlobalNorm,
  DEFAULT_BETAS,
} from "@/lib/engine/train/adamw-scalars";
import fixture from "@/lib/engine/train/adamw-scalars.fixture.json" with { type: "json" };

const startFrom = (weights: readonly number[]): AdamWState => ({
  weights: Float64Array.from(weights),
  first: new Float64Array(weights.length),
  second: new Float64Array(weights.length),
});

describe.each(fixture.cases)("PyTorch with decay $weightDecay and norms up to $maxNorm", (run) => {
  test("gives the same norms and weights, update for update", () => {
    const betas = { beta1: run.beta1, beta2: run.beta2, epsilon: 1e-8 };
    let states = run.start.map(startFrom);
    for (const [done, { learningRate, gradients, norm, weights }] of run.updates.entries()) {
      expect(computeGlobalNorm(gradients)).toBeCloseTo(norm, 10);
      const clipFactor = computeClipFactor(norm, run.maxNorm);
      const { weightDecay, maxNorm } = run;
      const scalars = computeAdamWScalars(betas, { done, learningRate, weightDecay, maxNorm });
      states = states.map((state, i) =>
        applyAdamW(state, gradients[i]!, betas, scalars, { clipFactor, isDecayed: i === 0 }),
      );
      for (const [i, state] of states.entries())
        for (const [j, weight] of state.weights.entries()) expect(weight).toBeCloseTo(weights[i]![j]!, 13);
    }
  });
});

test("the fixture holds clipped and unclipped updates", () => {
  const factors = fixture.cases.flatMap(({ updates, maxNorm }) =>
    updates.map(({ norm }) => computeClipFactor(norm, maxNorm)),
  );
  expect(factors.some((factor) => factor === 1)).toBe(true);
  expect(factors.some((factor) => factor < 0.5)).toBe(true);
});

test("the first update moves each weight by the learning rate against its gradient's sign", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.boolean(), (size, isNegative) => {
      const settings = { done: 0, learningRate: 0.01, weightDecay: 0, maxNorm: 1 };
      const { weights } = applyAdamW(
        startFrom([1]),
        [isNegative ? -size : size],
        DEFAULT_BETAS,
        computeAdamWScalars(DEFAULT_BETAS, settings),
        { clipFactor: 1, isDecayed: true },
      );
      expect(weights[0]).toBeCloseTo(isNegative ? 1.01 : 0.99, 6);
    }),
  );
});

test("bias corrections keep full precision at the first update and vanish late", () => {
  const at = (done: number) =>
    computeAdamWScalars(DEFAULT_BETAS, { done, learningRate: 1, weightDecay: 0.1, maxNorm: 1 });
  expect(at(0).stepSize).toBeCloseTo(10, 12);
  expect(at(0).rootBias2).toBeCloseTo(Math.sqrt(0.001), 14);
  expect(at(100_000)).toEqual({ stepSize: 1, rootBias2: 1, decay: 0.9, maxNorm: 1 });
});

test("a decayed weight without gradient shrinks by 1 - lr wd; norms and embeddings stay", () => {
  const scalars = computeAdamWScalars(DEFAULT_BETAS, {
    done: 0,
    learningRate: 0.1,
    weightDecay: 0.5,
    maxNorm: 1,
  });
  const update = (isDecayed: boolean) =>
    applyAdamW(startFrom([2]), [0], DEFAULT_BETAS, scalars, { clipFactor: 1, isDecayed }).weights[0];
  expect(update(true)).toBeCloseTo(1.9, 14);
  expect(update(false)).toBe(2);
});

test("clipping leaves short gradients alone and brings long ones to the limit", () => {
  expect(computeClipFactor(0, 1)).toBe(1);
  expect(computeClipFactor(0.5, 1)).toBe(1);
  expect(computeClipFactor(4, 1) * 4).toBeCloseTo(1, 6);
});
