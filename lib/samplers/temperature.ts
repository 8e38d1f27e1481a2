import { keepPlaces, rankPlaces } from "@/lib/samplers/candidates";
import type { Candidates, Sampler } from "@/lib/samplers/types";

/** Temperature 0 is the limit: the most probable token alone, the lowest id among equals. */
export function applyTemperature(candidates: Candidates, temperature: number): Candidates {
  if (temperature === 0) return keepPlaces(candidates, rankPlaces(candidates).slice(0, 1));
  return { ...candidates, temperature };
}

/** @source Ackley, Hinton, Sejnowski 1985 */
export const temperature: Sampler = {
  id: "temperature",
  title: "Temperature",
  about: "Divides logits: above 1 flattens the distribution, below 1 sharpens it, 0 is greedy.",
  source: "Ackley, Hinton, Sejnowski 1985",
  // An annealed temperature takes its place.
  apply: (candidates, settings) =>
    settings.annealed ? candidates : applyTemperature(candidates, settings.temperature),
};
