import type { NanoGroup } from "@/lib/nano/groups";
import { makeName, NAMES } from "@/lib/nano/names";
import type { Rng } from "@/lib/rng";
import { WORDS } from "@/lib/task-groups/wordle/data/words";

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
export const FACTS: Partial<Record<NanoGroup, (rng: Rng) => string>> = {
  bandit: listNames,
  wordle: listWords,
};
