import { keepPlaces, rankPlaces } from "@/lib/samplers/candidates";
import type { Sampler } from "@/lib/samplers/types";

/** @source Fan, Lewis, Dauphin 2018, arXiv 1805.04833 */
export const topK: Sampler = {
  id: "top_k",
  title: "Top-k",
  about: "Keeps a fixed number of the most probable tokens, the lowest ids among equals.",
  source: "Fan, Lewis, Dauphin 2018, arXiv 1805.04833",
  apply(candidates, settings) {
    if (settings.topK === 0 || settings.topK >= candidates.ids.length) return candidates;
    return keepPlaces(candidates, rankPlaces(candidates).slice(0, settings.topK));
  },
};
