import { consistentCodes } from "@/lib/task-groups/mastermind/consistent";
import { CODES } from "@/lib/task-groups/mastermind/generate";
import { type MastermindPublic, spaceOut } from "@/lib/task-groups/mastermind/players";
import type { MastermindFeedback } from "@/lib/task-groups/mastermind/rules";
import type { ScriptedPlayer } from "@/lib/task-groups/types";

/**
 * Guess the smallest code that fits all replies. It needs about nine guesses where the reference needs six, but one
 * can see why it guesses what it does: tried digits keep their places, the next digit in order fills the rest.
 */
export const guessFirstCode: ScriptedPlayer<MastermindPublic, MastermindFeedback> = ({ turns }) => {
  let left: readonly number[] | undefined;
  let key = "";
  for (const { feedback } of turns) {
    if (feedback.kind !== "score") continue;
    key += `${feedback.guess.join("")}${feedback.exact}${feedback.partial} `;
    left = remember(key, () => consistentCodes(feedback, left));
  }
  // Only an environment that scores wrongly leaves nothing.
  return spaceOut(CODES[left?.[0] ?? 0]!);
};

const memo = new Map<string, readonly number[]>();
const MEMO_LIMIT = 2_000;

/** Codes left by history: a game asks for every beginning of its history again on each of its turns. */
function remember(key: string, find: () => readonly number[]): readonly number[] {
  const known = memo.get(key);
  if (known) return known;
  const left = find();
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(key, left);
  return left;
}
