import { z } from "zod";
import type { Split } from "@/lib/domain/words";
import { createRng } from "@/lib/rng";
import { CITIES } from "@/lib/task-groups/guess_my_city/world";

export const cityScenario = z.object({
  /** as the lists of `data/` spell it */
  city: z.string().min(1),
  country: z.string().min(1),
});
export type CityScenario = z.infer<typeof cityScenario>;

/** @source paprika.md 2 */
export const COUNTS: Readonly<Record<Split, number>> = { train: 500, eval: 185 };

/** One permutation of all cities: the first 500 are train, the others eval. */
const taskOrder = createRng("guess_my_city/cities@1").shuffle(CITIES);

const FIRST: Readonly<Record<Split, number>> = { train: 0, eval: COUNTS.train };

export function generate({ split, index }: { split: Split; index: number }): CityScenario {
  const { name, country } = taskOrder[FIRST[split] + index]!;
  return { city: name, country: country.name };
}
