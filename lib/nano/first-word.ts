import type { ScriptedPlayer } from "@/lib/task-groups/types";
import { consistentWords, WORD_LETTERS } from "@/lib/task-groups/wordle/consistent";
import { WORDS } from "@/lib/task-groups/wordle/data/words";
import type { WordlePublic } from "@/lib/task-groups/wordle/players";
import type { WordleFeedback } from "@/lib/task-groups/wordle/rules";

/** Positions in the list, words of many frequent letters first: a word's value is that of its distinct letters. */
const ORDER: readonly number[] = sortByLetters();

function sortByLetters(): number[] {
  const counts = new Map<string, number>();
  for (const letters of WORD_LETTERS)
    for (const letter of new Set(letters)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const values = WORD_LETTERS.map((letters) =>
    [...new Set(letters)].reduce((sum, letter) => sum + counts.get(letter)!, 0),
  );
  return WORDS.map((_, i) => i).sort((a, b) => values[b]! - values[a]! || a - b);
}

/**
 * Guess the first word in that order that fits all marks. Every guess shows what the marks left possible, which the
 * reference's most telling ones seldom do.
 */
export const guessFirstWord: ScriptedPlayer<WordlePublic, WordleFeedback> = ({ turns }) => {
  const left = consistentWords(
    turns.map(({ feedback }) => feedback),
    "paper",
    ORDER,
  );
  return WORDS[left[0] ?? ORDER[0]!]!;
};
