import type { TaskGroupId } from "@/lib/domain/words";
import { makeName } from "@/lib/nano/made-up-names";
import type { Rng } from "@/lib/rng";
import { EVAL_STORY, TRAIN_STORIES } from "@/lib/task-groups/bandit/data/stories";
import { WORDS } from "@/lib/task-groups/wordle/data/words";

/** Names of both splits: a language model knows the words of the world before it plays. @source decisions E4 */
const NAMES: readonly string[] = [EVAL_STORY, ...TRAIN_STORIES].flatMap(({ arms }) =>
  arms.map((arm) => arm.toLowerCase()),
);

/** Share of lists of made-up names, which can only be read. */
const MADE_UP = 0.6;

/** A list of names, said again in another order and often: how one is spelt, and how one is copied. */
export function listNames(rng: Rng): string {
  const count = rng.int(2, 6);
  const names =
    rng.next() < MADE_UP
      ? Array.from({ length: count }, () => makeName(rng))
      : rng.shuffle(NAMES).slice(0, count);
  const again = Array.from({ length: 10 }, () => rng.pick(names));
  return ["names:", ...names, "again:", ...again].join("\n");
}

/** Words as an agent of the word game spells them. */
export function listWords(rng: Rng): string {
  const words = Array.from({ length: 6 }, () => Array.from(rng.pick(WORDS)).join(" "));
  return `words ${words.join(", ")}`;
}

/** Lines of facts by group. */
export const FACTS: Partial<Record<TaskGroupId, (rng: Rng) => string>> = {
  bandit: listNames,
  wordle: listWords,
};
