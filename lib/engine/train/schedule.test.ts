import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countWarmupUpdates,
  getRateFactor,
  PAPER_SCHEDULE,
  type Schedule,
} from "@/lib/engine/train/schedule";

test("the paper's schedule over 100 updates: 4 of warm-up, then half a cosine", () => {
  const factor = (done: number) => getRateFactor(PAPER_SCHEDULE, done, 100);
  expect([0, 1, 2, 3, 4].map(factor)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  expect(factor(52)).toBeCloseTo(0.5, 12);
  expect(factor(76)).toBeCloseTo(0.5 * (1 + Math.cos((Math.PI * 72) / 96)), 12);
  expect(factor(100)).toBe(0);
});

test("the warm-up is rounded up, and 0 without one", () => {
  expect(countWarmupUpdates(PAPER_SCHEDULE, 26)).toBe(2);
  expect(getRateFactor({ ...PAPER_SCHEDULE, warmupRatio: 0 }, 0, 10)).toBe(1);
});

test("a floor is where the cosine ends, also past the plan", () => {
  const floored: Schedule = { kind: "cosine", warmupRatio: 0.1, floor: 0.1 };
  expect(getRateFactor(floored, 50, 50)).toBeCloseTo(0.1, 12);
  expect(getRateFactor(floored, 80, 50)).toBeCloseTo(0.1, 12);
  expect(getRateFactor({ ...floored, kind: "constant" }, 49, 50)).toBe(1);
});

test("the factor rises through the warm-up, then never, and stays within 0..1", () => {
  const schedule = fc.record({
    kind: fc.constantFrom("cosine" as const, "constant" as const),
    warmupRatio: fc.double({ min: 0, max: 1, noNaN: true }),
    floor: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(schedule, fc.integer({ min: 1, max: 300 }), (chosen, total) => {
      const factors = Array.from({ length: total + 1 }, (_, done) => getRateFactor(chosen, done, total));
      const warmup = countWarmupUpdates(chosen, total);
      for (const [done, factor] of factors.entries()) {
        expect(factor).toBeGreaterThanOrEqual(0);
        expect(factor).toBeLessThanOrEqual(1);
        if (done > 0 && done < warmup) expect(factor).toBeGreaterThan(factors[done - 1]!);
        if (done > warmup) expect(factor).toBeLessThanOrEqual(factors[done - 1]! + 1e-12);
      }
    }),
  );
});
