import { describe, expect, test } from "vitest";
import { type LlamaConfig, parameterShapes } from "@/lib/engine/checkpoint/config";
import { drawWeights } from "@/lib/engine/nn/init";

const config: LlamaConfig = {
  vocabSize: 300,
  width: 64,
  layers: 2,
  heads: 2,
  kvHeads: 1,
  headWidth: 32,
  feedForward: 128,
  contextLength: 128,
  ropeTheta: 10_000,
  normEps: 1e-5,
  tied: true,
  bosId: null,
  eosIds: [1],
  padId: 0,
};

function measure(values: Float32Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, deviation: Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length) };
}

describe("fresh weights", () => {
  const weights = drawWeights(config, 1);

  test("have the shapes of the configuration", () => {
    const sizes = [...parameterShapes(config)].map(([name, shape]) => [
      name,
      shape.reduce((a, b) => a * b, 1),
    ]);
    expect([...weights].map(([name, { length }]) => [name, length])).toEqual(sizes);
  });

  test.each([...parameterShapes(config)].filter(([, shape]) => shape.length === 2))(
    "%s is normal around 0, narrower where it writes into the residual stream",
    (name, [, inputs]) => {
      const values = weights.get(name)!;
      const linear = 1 / Math.sqrt(3 * inputs!);
      const expected = /embed/.test(name)
        ? 1 / Math.sqrt(config.width)
        : /o_proj|down_proj/.test(name)
          ? linear / Math.sqrt(2 * config.layers)
          : linear;
      const { mean, deviation } = measure(values);
      // Five standard errors: of a mean s/√n, of a deviation s/√2n.
      expect(Math.abs(mean)).toBeLessThan((5 * expected) / Math.sqrt(values.length));
      expect(Math.abs(deviation - expected)).toBeLessThan((5 * expected) / Math.sqrt(2 * values.length));
      const inOne = values.filter((value) => Math.abs(value) < expected).length / values.length;
      expect(Math.abs(inOne - 0.6827)).toBeLessThan(5 * Math.sqrt(0.22 / values.length));
    },
  );

  test("norms begin at one", () => {
    for (const [name, values] of weights)
      if (/norm/.test(name)) expect(new Set(values)).toEqual(new Set([1]));
  });

  test("depend on the seed alone, and a deeper model begins with the same embedding", () => {
    expect(drawWeights(config, 1)).toEqual(weights);
    const name = "model.embed_tokens.weight";
    expect(drawWeights(config, 2).get(name)).not.toEqual(weights.get(name));
    expect(drawWeights({ ...config, layers: 5 }, 1).get(name)).toEqual(weights.get(name));
  });
});
