import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile, quantilesInPlace } from "./quantile";

const PS = [0, 0.025, 0.5, 0.975, 1];

test("quantiles by selection are those of the sorted values, bit for bit, ties or none", () => {
  const anyValue = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
  fc.assert(
    fc.property(fc.array(anyValue, { maxLength: 300 }), (values) => {
      // Zeros of both signs are equal; which of them is met first is not part of the claim.
      const given = values.map((value) => value + 0);
      expect(quantilesInPlace(Float64Array.from(given), PS)).toEqual(PS.map((p) => quantile(given, p)));
    }),
  );
});

test("selection keeps every value", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), (values) => {
      const moved = Float64Array.from(values);
      quantilesInPlace(moved, PS);
      expect([...moved].sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b));
    }),
  );
});
