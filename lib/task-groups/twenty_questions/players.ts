import type { Rng } from "@/lib/rng";
import { answerQuestion } from "@/lib/task-groups/twenty_questions/answer";
import { bestQuestion, GUESS_AT, getCategory } from "@/lib/task-groups/twenty_questions/candidates";
import type { TwentyQuestionsFeedback } from "@/lib/task-groups/twenty_questions/rules";
import type { Topic } from "@/lib/task-groups/twenty_questions/table";
import type { KnownTurn, ScriptedPlayer } from "@/lib/task-groups/types";

export interface TwentyQuestionsPublic {
  category: string;
  maxTurns: number;
}

type Turns = readonly KnownTurn<TwentyQuestionsFeedback>[];
type Player = ScriptedPlayer<TwentyQuestionsPublic, TwentyQuestionsFeedback>;

/** Names of people, places and works stand without an article, and so do sports, languages and stuff. */
const BARE = new Set(
  `person|country|landmark|geographic feature|celestial object|movie|book|tv show|fictional character|mythological figure|video game|company or brand|sport|material|chemical element|language|holiday or celebration|spice or herb|drink|dish|gemstone or mineral|dessert or sweet`.split(
    "|",
  ),
);

const SMALL_WORDS = new Set(["of", "the", "and", "de", "da", "van", "von", "in", "on", "a", "to", "with"]);
const COMMON = new Set([
  "sport",
  "material",
  "chemical element",
  "spice or herb",
  "drink",
  "dish",
  "gemstone or mineral",
  "dessert or sweet",
]);

const writeName = ({ name, category }: Pick<Topic, "name" | "category">) =>
  !BARE.has(category) || COMMON.has(category)
    ? name
    : name
        .split(" ")
        .map((word, i) =>
          i > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
        )
        .join(" ");

/** A guess as a question. */
export function writeGuess(topic: Pick<Topic, "name" | "category">): string {
  const { name, category } = topic;
  if (BARE.has(category) || name.startsWith("the ")) return `Is it ${writeName(topic)}?`;
  return `Is it ${/^[aeiou]/.test(name) ? "an" : "a"} ${name}?`;
}

/** Positions of the category's topics that would have given every answer so far. */
export function consistentTopics(category: string, turns: Turns): number[] {
  const { topics } = getCategory(category);
  let left = [...topics.keys()];
  for (const { action, feedback } of turns) {
    if (feedback.kind === "unclear") continue;
    left = left.filter((at) => answerQuestion(topics[at]!, action) === feedback.kind);
  }
  return left;
}

/** Asks questions of the table at random, and in one turn of four names any topic of the category. */
export const random: Player = ({ public: { category } }, rng) => {
  const { topics, questions } = getCategory(category);
  return rng.int(1, 4) === 1 || questions.length === 0
    ? writeGuess(rng.pick(topics))
    : rng.pick(questions).text;
};

/** Asks what halves the candidates best; guesses when two are left, none can be told apart, or turns run out. */
export const reference: Player = ({ public: { category, maxTurns }, turns }, rng) => {
  const knowledge = getCategory(category);
  const left = consistentTopics(category, turns);
  if (left.length === 0) return writeGuess(guessAnything(knowledge.topics, turns, rng));
  const mustGuess = left.length <= GUESS_AT || maxTurns - turns.length <= 1;
  const question = mustGuess ? null : bestQuestion(knowledge, left);
  return question ? question.text : writeGuess(knowledge.topics[left[0]!]!);
};

/** Answers that fit no topic come from another environment than the table: what has not been named yet is left. */
function guessAnything(topics: readonly Topic[], turns: Turns, rng: Rng): Topic {
  const named = new Set(turns.map(({ action }) => action));
  const unnamed = topics.filter((topic) => !named.has(writeGuess(topic)));
  return rng.pick(unnamed.length > 0 ? unnamed : topics);
}
