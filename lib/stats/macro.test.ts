import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRng, type Rng } from "@/lib/rng";
import { bootstrapMacro, type Fraction, prepareBootstrap } from "./bootstrap";
import { createSampler, quantileOf } from "./distribution";
import { sumOfFewCopies } from "./fourier";
import { getMacroRate } from "./macro";
import { createBinomial } from "./resample";
import { logChoose } from "./special";

const EXAMPLE = [
  [4, 2, 3].map((successes) => ({ successes, attempts: 4 })),
  [0, 1, 1].map((successes) => ({ successes, attempts: 4 })),
];
const noRng = {
  next: () => {
    throw new Error("an exact result draws nothing");
  },
} as unknown as Rng;

describe("macro average (S4)", () => {
  it("equals the exhaustive bootstrap of the example, without drawing", () => {
    const macro = getMacroRate(EXAMPLE, noRng);
    expect(macro.rate).toBeCloseTo(0.458333, 6);
    expect(macro.standardError).toBeCloseTo(0.083333, 6);
    expect(macro.interval![0]).toBeCloseTo(0.333333, 6);
    expect(macro.interval![1]).toBeCloseTo(0.583333, 6);
    expect(macro).toMatchObject({ method: "exact", groups: 2, declared: 2, reason: null });
  });

  it("says over how many of the declared groups it is", () => {
    expect(getMacroRate([...EXAMPLE, []], noRng)).toMatchObject({ groups: 2, declared: 3 });
    expect(getMacroRate([[]], noRng)).toMatchObject({ rate: null, reason: "no group has data" });
  });

  it("has no interval where a group has one task", () => {
    const one = getMacroRate([...EXAMPLE, [{ successes: 1, attempts: 4 }]], noRng);
    expect(one).toMatchObject({ interval: null, reason: "a group has one task only" });
    expect(one.rate).toBeCloseTo((0.75 + 1 / 6 + 0.25) / 3, 12);
  });

  it("draws from the groups' exact distributions where the common lattice is too fine, and repeats bit for bit", () => {
    const groups = [367, 359, 353, 349].map((tasks, i) => [
      { successes: i, attempts: 4, tasks },
      { successes: 4, attempts: 4, tasks: tasks - 1 },
    ]);
    const macro = getMacroRate(groups, createRng("macro"));
    expect(macro.method).toBe("resampled");
    expect(getMacroRate(groups, createRng("macro"))).toEqual(macro);
    const half = (macro.interval![1] - macro.interval![0]) / 2;
    // Nearly normal with this many tasks; standard errors use n - 1.
    expect(half / (1.96 * macro.standardError!)).toBeCloseTo(1, 1);
  });

  it("is quick: eight policies on ten groups", () => {
    const policies = Array.from({ length: 8 }, (_, policy) =>
      [367, 185, 800, 500, 200, 50, 500, 100, 200, 100].map((tasks, g) =>
        [0, 1, 2, 3, 4].map((successes) => ({
          successes,
          attempts: 4,
          tasks: Math.ceil((tasks * ((successes * (policy + g + 1)) % 5 || 1)) / 12),
        })),
      ),
    );
    for (const groups of policies) getMacroRate(groups, createRng("warm"));
    const start = performance.now();
    for (const [i, groups] of policies.entries()) getMacroRate(groups, createRng(`policy ${i}`));
    // 35 ms on the machine it was written on; the limit allows for a loaded one.
    expect(performance.now() - start).toBeLessThan(300);
  });
});

describe("bootstrap", () => {
  const anyValues = fc.array(
    fc.record({
      numerator: fc.integer({ min: -4, max: 4 }),
      denominator: fc.constant(4),
      tasks: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  );

  it("equals enumerating every resample", () => {
    fc.assert(
      fc.property(
        anyValues.filter((v) => v.reduce((n, { tasks }) => n + tasks, 0) <= 5),
        (values) => {
          const tasks = values.flatMap((v) => Array.from({ length: v.tasks }, () => v.numerator));
          let sums = [0];
          for (let i = 0; i < tasks.length; i++) sums = sums.flatMap((sum) => tasks.map((d) => sum + d));
          sums.sort((a, b) => a - b);
          const at = (p: number) => sums[Math.ceil(p * sums.length - 1e-9) - 1]! / (4 * tasks.length);
          const { interval } = bootstrapMacro([values], noRng);
          expect(interval[0]).toBeCloseTo(at(0.025), 12);
          expect(interval[1]).toBeCloseTo(at(0.975), 12);
        },
      ),
    );
  });

  it("resamples values without a small common denominator to nearly the exact interval", () => {
    const exact: Fraction[] = [0, 1, 3, 4].map((numerator) => ({ numerator, denominator: 4, tasks: 25 }));
    const blurred = exact.map((value) => ({ ...value, numerator: value.numerator + 1e-7 }));
    expect(prepareBootstrap(blurred).exact).toBeNull();
    const a = bootstrapMacro([exact], noRng);
    const b = bootstrapMacro([blurred], createRng("blurred"));
    expect(b.method).toBe("resampled");
    expect(b.interval[0]).toBeCloseTo(a.interval[0], 1);
    expect(b.interval[1]).toBeCloseTo(a.interval[1], 1);
  });
});

describe("distributions", () => {
  const coin = { start: 0, step: 1, denominator: 1, p: Float64Array.of(0.7, 0.3) };

  it("sums copies to the binomial", () => {
    const sum = sumOfFewCopies(coin, 5);
    expect(sum.p[2]).toBeCloseTo(10 * 0.3 ** 2 * 0.7 ** 3, 14);
    expect(quantileOf(sum, 0.5)).toBe(1);
  });

  it("takes the smallest value that reaches a cumulative chance, in spite of rounding", () => {
    const even = { start: 1, step: 1, denominator: 1, p: new Float64Array(40).fill(1 / 40) };
    expect([0.025, 0.3, 0.975, 1].map((p) => quantileOf(even, p))).toEqual([1, 12, 39, 40]);
  });

  it("keeps the total chance at 1 for 2,000 copies", () => {
    expect(sumOfFewCopies(coin, 2_000).p.reduce((a, b) => a + b)).toBeCloseTo(1, 11);
  });

  it("draws each value as often as its chance says", () => {
    const sample = createSampler({
      start: 10,
      step: 2,
      denominator: 1,
      p: Float64Array.of(0.2, 0, 0.5, 0.3),
    });
    const rng = createRng("sampler");
    const seen = new Map<number, number>();
    for (let i = 0; i < 20_000; i++) {
      const x = sample(rng);
      seen.set(x, (seen.get(x) ?? 0) + 1 / 20_000);
    }
    expect(seen.has(12)).toBe(false);
    expect(seen.get(10)).toBeCloseTo(0.2, 1);
    expect(seen.get(14)).toBeCloseTo(0.5, 1);
  });

  it.each([
    [20, 0.1],
    [400, 0.3],
    [5_000, 0.9],
  ])("draws binomials of %i trials with chance %f as often as their chances say", (n, p) => {
    const rng = createRng(`binomial ${n}`);
    const draw = createBinomial(p);
    const draws = 100_000;
    const seen = new Map<number, number>();
    for (let i = 0; i < draws; i++) {
      const x = draw(n, rng);
      seen.set(x, (seen.get(x) ?? 0) + 1);
    }
    let [chiSquare, cells] = [0, 0];
    for (let x = 0; x <= n; x++) {
      const expected = draws * Math.exp(logChoose(n, x) + x * Math.log(p) + (n - x) * Math.log1p(-p));
      if (expected < 20) continue;
      chiSquare += ((seen.get(x) ?? 0) - expected) ** 2 / expected;
      cells++;
    }
    // Mean and variance of chi-square are the cells and twice the cells: four standard deviations.
    expect(chiSquare).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
  });
});
