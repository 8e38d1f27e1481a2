import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SAMPLER_IDS, SamplingSettings } from "@/lib/domain/samplers";
import { chooseDecay, getAnnealedTemperature } from "@/lib/samplers/annealed";
import { listCandidates } from "@/lib/samplers/candidates";
import { buildDistribution, listSamplers } from "@/lib/samplers/registry";

const settings = (input: Record<string, unknown>) => SamplingSettings.parse({ minP: 0, ...input });

/** Quarters, so that equal logits occur. */
const logits = fc
  .array(fc.integer({ min: -24, max: 24 }), { minLength: 1, maxLength: 40 })
  .map((quarters) => Float32Array.from(quarters, (quarter) => quarter / 4));

const anySettings = fc
  .record({
    temperature: fc.constantFrom(0, 0.05, 0.3, 0.7, 1, 1.5, 3),
    minP: fc.constantFrom(0, 0.05, 0.3, 0.9, 1),
    topP: fc.constantFrom(0.01, 0.5, 0.9, 1),
    topK: fc.constantFrom(0, 1, 3, 10, 1000),
  })
  .map(settings);

describe("the shared vector: logits 2, 1, 0.5, -1 at temperature 1.5 and min-p 0.3", () => {
  const vector = [2, 1, 0.5, -1];
  const hot = settings({ temperature: 1.5, minP: 0.3 });
  const expectNear = (got: readonly number[], wanted: number[]) => {
    expect(got).toHaveLength(wanted.length);
    for (const [i, p] of wanted.entries()) expect(Math.abs(got[i]! - p)).toBeLessThan(1e-6);
  };

  test("temperature first, as here, keeps three tokens", () => {
    const { ids, probabilities } = buildDistribution(vector, hot);
    expect(ids).toEqual([0, 1, 2]);
    expectNear(probabilities, [0.531548, 0.272906, 0.195546]);
  });

  test("min-p first, as some servers do by default, keeps two", () => {
    const { ids, probabilities } = buildDistribution(vector, hot, 0, ["min_p", "temperature"]);
    expect(ids).toEqual([0, 1]);
    expectNear(probabilities, [0.660757, 0.339243]);
  });
});

test("every sampler answers to its own id and keeps some of the tokens it is given", () => {
  expect(listSamplers().map(({ id }) => id)).toEqual([...SAMPLER_IDS]);
  fc.assert(
    fc.property(logits, anySettings, (row, chosen) => {
      for (const sampler of listSamplers()) {
        const given = listCandidates(row);
        const { ids, logits: left } = sampler.apply(given, chosen, 0);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(left).toEqual(ids.map((id) => given.logits[id]));
      }
    }),
  );
});

test("probabilities sum to 1 and fall with the logits", () => {
  fc.assert(
    fc.property(logits, anySettings, (row, chosen) => {
      const { ids, probabilities } = buildDistribution(row, chosen);
      expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      for (const [i, id] of ids.entries())
        for (const [j, other] of ids.entries())
          if (row[id]! > row[other]!) expect(probabilities[i]!).toBeGreaterThanOrEqual(probabilities[j]!);
      const lowest = Math.min(...ids.map((id) => row[id]!));
      // Whatever is dropped is at most as probable as what is kept.
      for (const [id, logit] of row.entries()) if (logit > lowest) expect(ids).toContain(id);
    }),
  );
});

test("min-p keeps exactly the tokens with p at least minP times the largest", () => {
  fc.assert(
    fc.property(logits, fc.constantFrom(0.3, 0.7, 1.5), fc.constantFrom(0.1, 0.3, 0.6), (row, T, p) => {
      const all = buildDistribution(row, settings({ temperature: T })).probabilities;
      const largest = Math.max(...all);
      const wanted = all.flatMap((share, id) => (share >= p * largest ? [id] : []));
      expect(buildDistribution(row, settings({ temperature: T, minP: p })).ids).toEqual(wanted);
    }),
  );
});

test("top-p keeps the fewest tokens that hold the share", () => {
  fc.assert(
    fc.property(logits, fc.constantFrom(0.2, 0.5, 0.9), (row, share) => {
      const all = buildDistribution(row, settings({ temperature: 1 })).probabilities;
      const { ids } = buildDistribution(row, settings({ temperature: 1, topP: share }));
      const held = ids.reduce((sum, id) => sum + all[id]!, 0);
      const least = Math.min(...ids.map((id) => all[id]!));
      expect(held).toBeGreaterThanOrEqual(share - 1e-12);
      expect(held - least).toBeLessThan(share + 1e-12);
    }),
  );
});

test("min-p 1, top-k 1, a tiny top-p and a temperature near 0 are greedy where the best token is alone", () => {
  fc.assert(
    fc.property(logits, (row) => {
      const max = Math.max(...row);
      fc.pre(row.filter((logit) => logit === max).length === 1);
      const greedy = { ids: [row.indexOf(max)], probabilities: [1] };
      expect(buildDistribution(row, settings({ temperature: 0 }))).toEqual(greedy);
      expect(buildDistribution(row, settings({ temperature: 1.5, minP: 1 }))).toEqual(greedy);
      expect(buildDistribution(row, settings({ temperature: 1.5, topK: 1 }))).toEqual(greedy);
      expect(buildDistribution(row, settings({ temperature: 1, topP: 1e-9 }))).toEqual(greedy);
      const cold = buildDistribution(row, settings({ temperature: 1e-4 }));
      expect(cold.probabilities[row.indexOf(max)]).toBe(1);
    }),
  );
});

test("equal logits: greedy and top-k take the lowest ids", () => {
  const row = [1, 3, 3, 3];
  expect(buildDistribution(row, settings({ temperature: 0 })).ids).toEqual([1]);
  expect(buildDistribution(row, settings({ temperature: 1, topK: 2 })).ids).toEqual([1, 2]);
});

test("min-p left out is the method's: 0.3 from temperature 0.2 on, else off", () => {
  expect(SamplingSettings.parse({ temperature: 0.7 }).minP).toBe(0.3);
  expect(SamplingSettings.parse({ temperature: 0.1 }).minP).toBe(0);
  expect(SamplingSettings.parse({ temperature: 0.7, minP: 0 }).minP).toBe(0);
});

describe("annealed temperature", () => {
  const annealing = { maxTemperature: 1.2, minTemperature: 0.1, firstTokens: 0, decay: 50 };

  test.each([
    [0, 1.2],
    [5, 1.0948],
    [20, 0.7082],
    [40, 0.1],
  ])("at token %i it is %d", (index, wanted) => {
    expect(getAnnealedTemperature(index, annealing)).toBeCloseTo(wanted, 4);
  });

  test("it crosses 1 at decay ln T_max and reaches its floor at decay ln(1 + T_max - T_min)", () => {
    expect(getAnnealedTemperature(9.116, annealing)).toBeCloseTo(1, 4);
    expect(getAnnealedTemperature(37.097, annealing)).toBeCloseTo(0.1, 3);
    expect(getAnnealedTemperature(0.3 * 40, { ...annealing, decay: chooseDecay(40, 1.2) })).toBeCloseTo(
      1,
      12,
    );
  });

  test("the first tokens are drawn at 1, and a large decay is a fixed temperature", () => {
    expect(getAnnealedTemperature(9, { ...annealing, firstTokens: 10 })).toBe(1);
    expect(getAnnealedTemperature(100, { ...annealing, decay: 1e6 })).toBeCloseTo(1.2, 3);
  });

  test("it takes the place of the fixed temperature", () => {
    const chosen = settings({ temperature: 0, annealed: annealing });
    const { probabilities } = buildDistribution([1, 0], chosen, 20);
    expect(probabilities[0]).toBeCloseTo(1 / (1 + Math.exp(-1 / 0.70818)), 5);
  });
});
