import type { Rng } from "@/lib/rng";

/** Draw one of several things, each as often as its share of the sum. */
export function pickByShare<T extends { share: number }>(items: readonly T[], rng: Rng): T {
  const sum = items.reduce((total, { share }) => total + share, 0);
  let place = rng.next() * sum;
  for (const item of items) {
    place -= item.share;
    if (place < 0) return item;
  }
  // Rounding alone leads here.
  return items.at(-1)!;
}
