import { SAMPLER_IDS, type SamplerId, type SamplingSettings } from "@/lib/domain/samplers";
import { annealed } from "@/lib/samplers/annealed";
import { listCandidates, weighCandidates } from "@/lib/samplers/candidates";
import { minP } from "@/lib/samplers/min-p";
import { temperature } from "@/lib/samplers/temperature";
import { topK } from "@/lib/samplers/top-k";
import { topP } from "@/lib/samplers/top-p";
import type { Sampler } from "@/lib/samplers/types";

/** Every sampler; a missing one does not compile. */
export const SAMPLERS: Record<SamplerId, Sampler> = {
  temperature,
  annealed,
  min_p: minP,
  top_k: topK,
  top_p: topP,
};

export function listSamplers(): Sampler[] {
  return SAMPLER_IDS.map((id) => SAMPLERS[id]);
}

/** The tokens that may be drawn and how probable each is. */
export interface TokenDistribution {
  ids: readonly number[];
  /** in the order of `ids`; they sum to 1 */
  probabilities: readonly number[];
}

/**
 * Build the whole distribution of one token, for pages that show it; decoding uses `sampleToken`, which draws from
 * the same distribution.
 *
 * @param order other orders exist in model servers and give other distributions
 */
export function buildDistribution(
  logits: ArrayLike<number>,
  settings: SamplingSettings,
  index = 0,
  order: readonly SamplerId[] = SAMPLER_IDS,
): TokenDistribution {
  const candidates = order.reduce(
    (left, id) => SAMPLERS[id].apply(left, settings, index),
    listCandidates(logits),
  );
  const weights = weighCandidates(candidates);
  const total = weights.reduce((a, b) => a + b, 0);
  return { ids: candidates.ids, probabilities: weights.map((weight) => weight / total) };
}
