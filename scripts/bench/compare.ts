import { quantile } from "@/scripts/bench/figure";
import type { Figure } from "@/scripts/bench/types";

/** What a rate is compared with, measured in turn with it in the same call. */
export interface Comparison {
  name: string;
  rates: readonly number[];
}

/**
 * Judge a rate by another one: it has to be `factor` times as high.
 *
 * @param factor null compares and judges nothing
 */
export function compareRates(figure: Figure, { name, rates }: Comparison, factor: number | null): Figure {
  const other = quantile(
    [...rates].sort((a, b) => a - b),
    0.5,
  );
  const ratio = Number((figure.median / other).toPrecision(3));
  const judged = factor === null ? {} : { target: Math.round(factor * other), pass: ratio >= factor };
  return { ...figure, ...judged, comparedWith: name, ratio };
}
