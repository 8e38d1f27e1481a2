import { keepPlaces, rankPlaces, weighCandidates } from "@/lib/samplers/candidates";
import type { Sampler } from "@/lib/samplers/types";

/** @source Holtzman et al. 2020, arXiv 1904.09751 */
export const topP: Sampler = {
  id: "top_p",
  title: "Top-p",
  about: "Keeps the fewest most probable tokens that together hold this share of what earlier steps left.",
  source: "Holtzman et al. 2020, arXiv 1904.09751",
  apply(candidates, settings) {
    if (settings.topP === 1) return candidates;
    const weights = weighCandidates(candidates);
    const enough = settings.topP * weights.reduce((a, b) => a + b, 0);
    const ranked = rankPlaces(candidates);
    let [held, kept] = [0, 0];
    while (kept < ranked.length && held < enough) held += weights[ranked[kept++]!]!;
    return keepPlaces(candidates, ranked.slice(0, kept));
  },
};
