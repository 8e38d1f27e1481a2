import type { Rng } from "@/lib/rng";
import type { BanditScenario } from "@/lib/task-groups/bandit/generate";
import { WORDS } from "@/lib/task-groups/wordle/data/words";

/** A name of one or two words of the language, such as `amber river`. */
export function makeName(rng: Rng): string {
  return Array.from({ length: rng.int(1, 2) }, () => rng.pick(WORDS)).join(" ");
}

/**
 * Give the arms names that nobody has heard of: an arm's name has to be read, it cannot be known. Tasks have few
 * hundred names, and a model that has learnt those by heart fails on any other.
 */
export function renameArms(scenario: BanditScenario, rng: Rng): BanditScenario {
  const names = new Set<string>();
  while (names.size < scenario.arms.length) names.add(makeName(rng));
  return { ...scenario, arms: [...names] };
}
