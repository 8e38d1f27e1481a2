import { TASK_GROUP_IDS } from "@/lib/domain/words";
import { DRILLS } from "@/lib/nano/drills";
import { FACTS } from "@/lib/nano/facts";
import { playLesson } from "@/lib/nano/lesson";
import { trainVocabulary, type Vocabulary } from "@/lib/nano/vocabulary";
import { stream } from "@/lib/rng";
import type { NanoSettings } from "@/scripts/nano/settings";

/** Lessons of each group that the tokenizer is trained on; players of no skill are quick and meet every reply. */
const LESSONS = 300;

/** Train the tokenizer on all groups, whichever are trained on later. */
export function makeVocabulary({ seed, config }: NanoSettings): Vocabulary {
  const texts: string[] = [];
  for (const group of TASK_GROUP_IDS) {
    for (let i = 0; i < LESSONS; i++) {
      const rng = stream(seed, "vocabulary", group, i);
      texts.push(...playLesson(group, 0.1, rng).messages.map(({ content }) => content));
      const facts = FACTS[group]?.(rng);
      if (facts) texts.push(facts);
      const { given, answer } = DRILLS[group](rng);
      texts.push(`${given}\n${answer}`);
    }
  }
  return trainVocabulary(texts, { size: config.vocabSize, contextLength: config.contextLength });
}
