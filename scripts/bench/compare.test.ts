import { expect, test } from "vitest";
import { compareRates } from "@/scripts/bench/compare";
import { atLeast } from "@/scripts/bench/figure";

const figure = atLeast({ suite: "s", name: "n", unit: "tokens/s" }, [290, 300, 310], null);

test("a rate is judged by the other's usual one, and the ratio is told", () => {
  const other = { name: "other", rates: [210, 100, 200] };
  expect(compareRates(figure, other, 1.5)).toMatchObject({
    ...{ target: 300, pass: true, comparedWith: "other", ratio: 1.5 },
  });
  expect(compareRates(figure, other, 1.6)).toMatchObject({ target: 320, pass: false, ratio: 1.5 });
});

test("without a factor nothing is judged", () => {
  const compared = compareRates(figure, { name: "other", rates: [600] }, null);
  expect(compared).toMatchObject({ target: null, pass: null, ratio: 0.5 });
});
