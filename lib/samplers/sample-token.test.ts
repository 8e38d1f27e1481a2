import fc from "fast-check";
import { expect, test } from "vitest";
import { SamplingSettings } from "@/lib/domain/samplers";
import { createRng } from "@/lib/rng";
import { nameNoise, tokenNoise } from "@/lib/samplers/noise";
import { buildDistribution } from "@/lib/samplers/registry";
import { sampleToken } from "@/lib/samplers/sample-token";

const settings = (input: Record<string, unknown>) => SamplingSettings.parse({ minP: 0, ...input });

function getLogSumExp(row: Float32Array): number {
  const max = Math.max(...row);
  return max + Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - max), 0));
}

const draw = (row: Float32Array, chosen: SamplingSettings, uniform: number) =>
  sampleToken(row, 0, row.length, getLogSumExp(row), chosen, uniform);

const SETTINGS = [
  settings({ temperature: 0 }),
  settings({ temperature: 0.7 }),
  settings({ temperature: 1.5, minP: 0.3 }),
  settings({ temperature: 1, topP: 0.9 }),
  settings({ temperature: 1, topP: 0.5 }),
  settings({ temperature: 1, topK: 5 }),
  settings({ temperature: 1, minP: 1 }),
  settings({ temperature: 1.5, minP: 0.05, topK: 12, topP: 0.8 }),
  settings({ annealed: { maxTemperature: 1.2, minTemperature: 0.1, firstTokens: 0, decay: 50 } }),
];

const logits = fc
  .array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 60 })
  .map((eighths) => Float32Array.from(eighths, (eighth) => eighth / 8));
const uniform = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("a draw is the inverse of the cumulative distribution that the samplers build", () => {
  fc.assert(
    fc.property(logits, uniform, fc.constantFrom(...SETTINGS), (row, u, chosen) => {
      const { ids, probabilities } = buildDistribution(row, chosen);
      const { id, logp, sampledLogp } = draw(row, chosen, u);
      const place = ids.indexOf(id);
      expect(place).toBeGreaterThanOrEqual(0);
      const before = probabilities.slice(0, place).reduce((a, b) => a + b, 0);
      expect(u).toBeGreaterThanOrEqual(before - 1e-12);
      expect(u).toBeLessThanOrEqual(before + probabilities[place]! + 1e-12);
      expect(sampledLogp).toBeCloseTo(Math.log(probabilities[place]!), 10);
      expect(logp).toBeCloseTo(row[id]! - getLogSumExp(row), 12);
    }),
    { seed: 11, numRuns: 2_000 },
  );
});

test("evenly spread uniforms give every token its probability", () => {
  const rng = createRng("logits");
  const row = Float32Array.from({ length: 50 }, () => 4 * rng.next());
  const draws = 20_000;
  for (const chosen of SETTINGS) {
    const counts = new Map<number, number>();
    for (let i = 0; i < draws; i++) {
      const { id } = draw(row, chosen, (i + 0.5) / draws);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const { ids, probabilities } = buildDistribution(row, chosen);
    for (const [i, id] of ids.entries())
      expect(Math.abs((counts.get(id) ?? 0) - draws * probabilities[i]!)).toBeLessThanOrEqual(1);
  }
});

test("draws under named noise pass a chi-square test", () => {
  const row = Float32Array.from([2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2, -2.5]);
  const chosen = settings({ temperature: 1 });
  const key = nameNoise("69\u001fbandit/train/0@1\u001f0\u001fagent\u001f1\u001f0");
  const draws = 50_000;
  const counts = new Array<number>(row.length).fill(0);
  for (let position = 0; position < draws; position++)
    counts[draw(row, chosen, tokenNoise(key, position)).id]!++;
  const chiSquare = buildDistribution(row, chosen).probabilities.reduce(
    (sum, p, id) => sum + (counts[id]! - draws * p) ** 2 / (draws * p),
    0,
  );
  expect(chiSquare).toBeLessThan(21.67); // 99th percentile with 9 degrees of freedom
});

test("a row is drawn as if it stood alone, whatever was drawn before", () => {
  fc.assert(
    fc.property(fc.array(logits, { minLength: 2, maxLength: 5 }), uniform, (rows, u) => {
      const vocab = Math.min(...rows.map((row) => row.length));
      const batch = Float32Array.from(rows.flatMap((row) => [...row.subarray(0, vocab)])); // [B, V]
      for (const chosen of SETTINGS)
        for (const [i, row] of rows.entries()) {
          const alone = row.subarray(0, vocab);
          expect(sampleToken(batch, i * vocab, vocab, getLogSumExp(alone), chosen, u)).toEqual(
            draw(alone, chosen, u),
          );
        }
    }),
    { seed: 13, numRuns: 100 },
  );
});

test("a vocabulary larger than any before fits", () => {
  const row = new Float32Array(3_000);
  row[2_999] = 30;
  expect(draw(row, settings({ temperature: 1, topP: 0.5 }), 0.999).id).toBe(2_999);
});

test("a token on the edge: min-p keeps it, top-p stops as soon as its share is reached", () => {
  const row = Float32Array.from([0, 0]);
  expect(draw(row, settings({ temperature: 1, minP: 1 }), 0.9).id).toBe(1);
  expect(draw(row, settings({ temperature: 1, topP: 0.5 }), 0.9).id).toBe(0);
});

test("greedy takes the lowest id among equals, and forbidden tokens are never drawn", () => {
  expect(draw(Float32Array.from([0, 2, 2]), settings({ temperature: 0 }), 0.9).id).toBe(1);
  const row = Float32Array.from([Number.NEGATIVE_INFINITY, 0, Number.NEGATIVE_INFINITY]);
  for (const u of [0, 0.5, 1 - 2 ** -53]) expect(draw(row, settings({ temperature: 3 }), u).id).toBe(1);
});

test("rows that are not finite and numbers outside [0, 1) are refused", () => {
  const row = Float32Array.from([0, Number.NaN]);
  const chosen = settings({ temperature: 1 });
  expect(() => sampleToken(row, 0, 2, Number.NaN, chosen, 0.5)).toThrow("not finite");
  expect(() => draw(Float32Array.from([0, 1]), chosen, 1)).toThrow("uniform");
});

test("noise depends on its name and position alone, and positions of all names are uniform", () => {
  const [key, other] = [nameNoise("a"), nameNoise("b")];
  expect(tokenNoise(key, 7)).toBe(tokenNoise(nameNoise("a"), 7));
  expect(tokenNoise(key, 7)).not.toBe(tokenNoise(key, 8));
  expect(tokenNoise(key, 7)).not.toBe(tokenNoise(other, 7));
  // Same position under many names, as one decoding step draws: means and correlation as of independent numbers.
  const pairs = Array.from({ length: 20_000 }, (_, i) => {
    const name = nameNoise(`run\u001f${i}`);
    return [tokenNoise(name, 0), tokenNoise(name, 1)] as const;
  });
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  expect(mean(pairs.map(([first]) => first))).toBeCloseTo(0.5, 2);
  const covariance = mean(pairs.map(([first, second]) => (first - 0.5) * (second - 0.5)));
  expect(Math.abs(12 * covariance)).toBeLessThan(0.025); // 3.5 standard errors of a correlation of 0
});
