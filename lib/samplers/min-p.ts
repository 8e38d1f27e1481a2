import { keepPlaces } from "@/lib/samplers/candidates";
import type { Sampler } from "@/lib/samplers/types";

/**
 * The lowest logit that min-p keeps: p_i >= minP * p_max is the same as logit >= max + T ln(minP), without an
 * exponential.
 */
export function getLogitFloor(maxLogit: number, temperature: number, minP: number): number {
  return minP > 0 ? maxLogit + temperature * Math.log(minP) : Number.NEGATIVE_INFINITY;
}

/** @source Nguyen et al. 2024, arXiv 2407.01082 */
export const minP: Sampler = {
  id: "min_p",
  title: "Min-p",
  about: "Keeps tokens that are at least this probable relative to the most probable one.",
  source: "Nguyen et al. 2024, arXiv 2407.01082",
  apply(candidates, settings) {
    const { logits, temperature } = candidates;
    const max = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const floor = getLogitFloor(max, temperature, settings.minP);
    return keepPlaces(
      candidates,
      logits.flatMap((logit, i) => (logit >= floor ? [i] : [])),
    );
  },
};
