import type { ReadAnswer } from "@/server/services/checkpoint-reader";

/**
 * Sampled ids up to where the answer ends: behind the first stop token, or behind the token that completes the first
 * stop text, which itself is not part of the text.
 *
 * @param decode leaves special tokens out
 */
export function cutAnswer(
  decode: (ids: readonly number[]) => string,
  ids: readonly number[],
  { stopIds, stops }: { stopIds: readonly number[]; stops: readonly string[] },
): ReadAnswer {
  const end = ids.findIndex((id) => stopIds.includes(id));
  const said = end < 0 ? ids : ids.slice(0, end + 1);
  const text = decode(said);
  if (findStop(text, stops) === null) return { text, length: said.length, isStopped: end >= 0 };
  // Tokens only add text, so the fewest that hold a stop are found by halving.
  let [without, holding] = [0, said.length];
  while (holding - without > 1) {
    const middle = Math.floor((without + holding) / 2);
    if (findStop(decode(said.slice(0, middle)), stops) === null) without = middle;
    else holding = middle;
  }
  const heard = decode(said.slice(0, holding));
  return { text: heard.slice(0, findStop(heard, stops)!), length: holding, isStopped: true };
}

/** Where the first stop begins, or null. */
function findStop(text: string, stops: readonly string[]): number | null {
  const places = stops.map((stop) => text.indexOf(stop)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : null;
}
