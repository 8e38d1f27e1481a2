import { answerQuestion } from "@/lib/task-groups/twenty_questions/answer";
import { SECRETS } from "@/lib/task-groups/twenty_questions/generate";
import { isWordTag, QUESTION_OF_TAG } from "@/lib/task-groups/twenty_questions/senses";
import type { Topic } from "@/lib/task-groups/twenty_questions/table";

/** What everybody knows about a category: its topics, and for each question which of them it is true of. */
export interface CategoryKnowledge {
  topics: readonly Topic[];
  questions: readonly AskedQuestion[];
}

export interface AskedQuestion {
  text: string;
  /** by topic: whether the answer is yes */
  isYes: readonly boolean[];
}

const known = new Map<string, CategoryKnowledge>();

/** Candidates of a category and the table's questions that tell some of them apart; made when first asked for. */
export function getCategory(category: string): CategoryKnowledge {
  const there = known.get(category);
  if (there) return there;
  const topics = SECRETS.filter((topic) => topic.category === category);
  const tags = new Set(topics.flatMap((topic) => [...topic.tags]));
  const questions: AskedQuestion[] = [];
  const seen = new Set<string>();
  for (const tag of tags) {
    const text = QUESTION_OF_TAG.get(tag);
    if (!text || !(isWordTag(tag) || /^[@~]/.test(tag)) || seen.has(text)) continue;
    seen.add(text);
    const answers = topics.map((topic) => answerQuestion(topic, text));
    const isYes = answers.map((answer) => answer === "yes");
    if (
      isYes.includes(true) &&
      isYes.includes(false) &&
      !answers.includes("unclear") &&
      !answers.includes("goal")
    )
      questions.push({ text, isYes });
  }
  const made = { topics, questions };
  known.set(category, made);
  return made;
}

/**
 * The question that splits the candidates best, nearest to half; the first of equals.
 *
 * @param left positions in the category's topics
 * @returns null when no question tells them apart
 */
export function bestQuestion(
  { questions }: CategoryKnowledge,
  left: readonly number[],
): AskedQuestion | null {
  let best: AskedQuestion | null = null;
  let bestGap = left.length;
  for (const question of questions) {
    let yes = 0;
    for (const at of left) if (question.isYes[at]) yes++;
    const gap = Math.abs(2 * yes - left.length);
    if (gap < bestGap) {
      best = question;
      bestGap = gap;
    }
  }
  return best;
}

/** With this few candidates a guess tells as much as a question and may win. */
export const GUESS_AT = 2;

const turnsByCategory = new Map<string, readonly number[]>();

/** Turns that the reference player needs, by topic of the category: its decision tree, walked once. */
function referenceTurns(category: string): readonly number[] {
  const there = turnsByCategory.get(category);
  if (there) return there;
  const knowledge = getCategory(category);
  const turns = knowledge.topics.map(() => 0);
  const walk = (left: readonly number[], turn: number) => {
    const question = left.length > GUESS_AT ? bestQuestion(knowledge, left) : null;
    if (!question) {
      left.forEach((at, i) => {
        turns[at] = turn + i;
      });
      return;
    }
    walk(
      left.filter((at) => question.isYes[at]),
      turn + 1,
    );
    walk(
      left.filter((at) => !question.isYes[at]),
      turn + 1,
    );
  };
  walk([...knowledge.topics.keys()], 1);
  turnsByCategory.set(category, turns);
  return turns;
}

/** How hard a topic is to find: easy up to 5 turns of the reference player, medium up to 7, hard above. */
export function difficultyOf(topic: Topic): "easy" | "medium" | "hard" {
  const { topics } = getCategory(topic.category);
  const turns = referenceTurns(topic.category)[topics.indexOf(topic)];
  if (turns === undefined || turns > 7) return "hard";
  return turns <= 5 ? "easy" : "medium";
}
