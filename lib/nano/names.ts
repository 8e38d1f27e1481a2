import type { Rng } from "@/lib/rng";
import { EVAL_STORY, TRAIN_STORIES } from "@/lib/task-groups/bandit/data/stories";
import type { BanditScenario } from "@/lib/task-groups/bandit/generate";
import { normaliseArm } from "@/lib/task-groups/bandit/rules";

/** Names of both splits: a language model knows the words of the world before it plays. @source decisions E4 */
export const NAMES: readonly string[] = [EVAL_STORY, ...TRAIN_STORIES].flatMap(({ arms }) =>
  arms.map(normaliseArm),
);

const WORDS: readonly string[] = [...new Set(NAMES.flatMap((name) => name.split(" ")))];

/** A name of one or two words that nobody has heard of, such as `cedar oven`. */
export function makeName(rng: Rng): string {
  return Array.from({ length: rng.int(1, 2) }, () => rng.pick(WORDS)).join(" ");
}

/**
 * Give the arms made-up names: such a name has to be read, it cannot be known. Tasks have few hundred names, and a
 * model that has learnt those by heart fails on any other.
 */
export function renameArms(scenario: BanditScenario, rng: Rng): BanditScenario {
  const names = new Set<string>();
  while (names.size < scenario.arms.length) names.add(makeName(rng));
  return { ...scenario, arms: [...names] };
}
