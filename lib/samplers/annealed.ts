import type { Annealing } from "@/lib/domain/samplers";
import { applyTemperature } from "@/lib/samplers/temperature";
import type { Sampler } from "@/lib/samplers/types";

/**
 * Temperature at a place of the text: max(1 + T_max - exp(index / decay), T_min), and 1 for the first tokens.
 *
 * @source Exploratory annealed decoding, arXiv 2510.05251
 */
export function getAnnealedTemperature(index: number, annealing: Annealing): number {
  const { maxTemperature, minTemperature, firstTokens, decay } = annealing;
  if (index < firstTokens) return 1;
  return Math.max(1 + maxTemperature - Math.exp(index / decay), minTemperature);
}

/** The decay with which the temperature falls through 1 at 30 % of a typical text's tokens. */
export function chooseDecay(typicalTokens: number, maxTemperature: number): number {
  return (0.3 * typicalTokens) / Math.log(maxTemperature); // exp(index / decay) = T_max where T = 1
}

/** @source Exploratory annealed decoding, arXiv 2510.05251 */
export const annealed: Sampler = {
  id: "annealed",
  title: "Annealed temperature",
  about: "Lowers the temperature along the text, so that early tokens explore and late ones are careful.",
  source: "Exploratory annealed decoding, arXiv 2510.05251",
  apply: (candidates, settings, index) =>
    settings.annealed
      ? applyTemperature(candidates, getAnnealedTemperature(index, settings.annealed))
      : candidates,
};
