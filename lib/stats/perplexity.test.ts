import fc from "fast-check";
import { expect, test } from "vitest";
import { summarizeLogps } from "./perplexity";

test("a text of which nothing was sampled has no perplexity", () => {
  expect(summarizeLogps([])).toBeNull();
});

test("drawing evenly among n tokens has perplexity n, however long the text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 200 }), (n, length) => {
      const summary = summarizeLogps(Array.from({ length }, () => -Math.log(n)));
      expect(summary?.perplexity).toBeCloseTo(n, 6);
    }),
  );
});

test("the mean is over tokens: one sure and one even choice of two", () => {
  const summary = summarizeLogps([0, Math.log(0.5)]);
  expect(summary?.meanLogp).toBeCloseTo(Math.log(0.5) / 2, 12);
  expect(summary?.perplexity).toBeCloseTo(Math.SQRT2, 12);
});
