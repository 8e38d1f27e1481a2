import type { Candidates } from "@/lib/samplers/types";

/** All tokens at temperature 1, in the order of their ids. */
export function listCandidates(logits: ArrayLike<number>): Candidates {
  return { ids: Array.from(logits, (_, id) => id), logits: Array.from(logits), temperature: 1 };
}

/** Keep the candidates at these places, in this order. */
export function keepPlaces({ ids, logits, temperature }: Candidates, places: readonly number[]): Candidates {
  return { ids: places.map((i) => ids[i]!), logits: places.map((i) => logits[i]!), temperature };
}

/** Places from the most probable candidate to the least; equal logits stay in the order of their ids. */
export function rankPlaces({ ids, logits }: Candidates): number[] {
  return logits.map((_, i) => i).sort((i, j) => logits[j]! - logits[i]! || ids[i]! - ids[j]!);
}

/** Probabilities relative to the most probable candidate: the largest is 1, so none overflows. */
export function weighCandidates({ logits, temperature }: Candidates): number[] {
  const max = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return logits.map((logit) => Math.exp((logit - max) / temperature));
}
