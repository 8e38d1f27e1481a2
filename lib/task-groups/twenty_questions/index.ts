import { CONVERSATIONAL_RULES } from "@/lib/task-groups/conversational";
import { difficultyOf } from "@/lib/task-groups/twenty_questions/candidates";
import {
  COUNTS,
  generate,
  getTopic,
  type TwentyQuestionsScenario,
  twentyQuestionsScenario,
} from "@/lib/task-groups/twenty_questions/generate";
import { judgeReply } from "@/lib/task-groups/twenty_questions/judge";
import { random, reference, type TwentyQuestionsPublic } from "@/lib/task-groups/twenty_questions/players";
import {
  extractThought,
  opening,
  PLAIN,
  say,
  writeThought,
} from "@/lib/task-groups/twenty_questions/prompts";
import {
  replayTwentyQuestions,
  type TwentyQuestionsDerived,
  type TwentyQuestionsKnown,
  type TwentyQuestionsTruth,
} from "@/lib/task-groups/twenty_questions/replay";
import {
  rules,
  type TwentyQuestionsFeedback,
  type TwentyQuestionsState,
} from "@/lib/task-groups/twenty_questions/rules";
import type { TaskGroup } from "@/lib/task-groups/types";
import { nameKey } from "@/lib/task-groups/understand/match-name";

type Group = TaskGroup<
  TwentyQuestionsScenario,
  TwentyQuestionsState,
  TwentyQuestionsFeedback,
  TwentyQuestionsPublic,
  TwentyQuestionsKnown,
  TwentyQuestionsDerived,
  TwentyQuestionsTruth
>;

const { maxTurns } = PLAIN;

const shared: Omit<Group, "id" | "extract"> = {
  title: "Twenty questions",
  summary: "Find a secret topic of a known category in twenty questions answered by yes or no.",
  maxTurns,
  rulesText: [
    "The environment holds a secret topic and tells its category. The agent has twenty turns and asks one question in each that can be answered by yes or no; naming the topic is a question too.",
    "The environment answers Yes, No, or Goal reached when the exact topic was named; a broader class is answered by truth. The program environment answers from a table of attributes: what the table does not state is answered No. Questions about the first letter, letters and words of the name are allowed.",
    "A message that cannot be answered so, or that the program does not understand, gets the default reply and ends the trajectory. Success needs the judge as well: the last message must name the exact topic.",
  ],
  deviations: [
    {
      topic: "Topics",
      paper: "1,499 train and 367 eval topics, written by a language model.",
      code: "Lists of topics with category words; 46 categories in train, 33 in eval.",
      here: "The same counts over 44 categories, of the project's own, each with a row of attributes.",
    },
    {
      topic: "Environment",
      paper: "A language model answers.",
      code: "The same, filtered to Yes, No and Goal reached.",
      here: "A language model, or a program that reads an attribute table and says when it does not understand.",
    },
    {
      topic: "Difficulty classes",
      paper: "A language model tags each topic easy, medium or hard.",
      code: "As the paper.",
      here: "Turns that the reference player needs: easy up to 5, medium up to 7, hard above.",
    },
    {
      topic: "Either-or questions",
      paper: "No statement known.",
      code: "Left to the language model.",
      here: "The program answers them only where both sides have the same answer.",
    },
  ],
  version: 1,
  counts: COUNTS,
  hasThinking: false,
  hasJudge: true,
  judge: judgeReply,

  scenario: twentyQuestionsScenario,
  generate,
  contentKey: ({ topic }) => nameKey(topic),
  labels: (scenario) => ({ category: scenario.category, difficulty: difficultyOf(getTopic(scenario)) }),
  publicPart: ({ category }) => ({ category, maxTurns }),
  describePublic: ({ category }) => category,
  describeHidden: ({ topic }) => topic,

  rules,
  opening: (scenario, style) => opening(scenario, style, { maxTurns, hasThinking: false }),
  say,
  writeAction: (action) => action,
  actionHint: "A question for yes or no, for instance Is it bigger than a car?",

  players: { random, reference },
  replay: (scenario, turns, options) => replayTwentyQuestions(scenario, turns, options, maxTurns),
};

export const twentyQuestions: Omit<Group, "id"> & { id: "twenty_questions" } = {
  ...shared,
  ...PLAIN,
  id: "twenty_questions",
};

/** The variant with think and answer tags: no reply filter, so a message that is not understood costs a turn only. */
export const twentyQuestionsCot: Omit<Group, "id"> & { id: "twenty_questions_cot" } = {
  ...shared,
  ...CONVERSATIONAL_RULES.twenty_questions_cot!,
  id: "twenty_questions_cot",
  title: "Twenty questions with thinking",
  hasThinking: true,
  extract: extractThought,
  opening: (scenario, style) => opening(scenario, style, { maxTurns, hasThinking: true }),
  writeAction: writeThought,
};
