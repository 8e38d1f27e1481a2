import { DRILLS } from "@/lib/nano/drills";
import { FACTS } from "@/lib/nano/facts";
import { NANO_GROUPS } from "@/lib/nano/groups";
import { playLesson } from "@/lib/nano/lesson";
import { NAMES } from "@/lib/nano/names";
import { stream } from "@/lib/rng";
import { cellName } from "@/lib/task-groups/battleship/cells";

/** Poor players are quick and meet every reply. */
const SKILL = 0.1;

const ALPHABET = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i)).join(" ");

/** The cells of the largest board of any group. */
const CELLS = Array.from({ length: 7 * 7 }, (_, i) => cellName(Math.floor(i / 7), i % 7));

/** Words of names, at the beginning of one and inside it: what is copied should be one token. */
const WORDS = [...new Set(NAMES.flatMap((name) => name.split(" ")))].flatMap((word) => [word, `- ${word}`]);

/** Texts that the tokenizer is trained on: of all groups, whichever are trained on later. */
export function drawVocabularyTexts(seed: number, lessonsPerGroup: number): string[] {
  const texts: string[] = [];
  // Rare letters, cells and words have to be tokens too, though few lessons meet them.
  for (let i = 0; i < lessonsPerGroup; i++) texts.push(ALPHABET, ...CELLS, ...WORDS);
  for (const group of NANO_GROUPS) {
    for (let i = 0; i < lessonsPerGroup; i++) {
      const rng = stream(seed, "vocabulary", group, i);
      texts.push(...playLesson(group, SKILL, rng).messages.map(({ content }) => content));
      const facts = FACTS[group]?.(rng);
      if (facts) texts.push(facts);
      const { given, answer } = DRILLS[group](rng);
      texts.push(`${given}\n${answer}`);
    }
  }
  return texts;
}
