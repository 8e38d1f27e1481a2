import { getCategory } from "@/lib/task-groups/twenty_questions/candidates";
import { getTopic, type TwentyQuestionsScenario } from "@/lib/task-groups/twenty_questions/generate";
import { consistentTopics } from "@/lib/task-groups/twenty_questions/players";
import { rules, type TwentyQuestionsFeedback } from "@/lib/task-groups/twenty_questions/rules";
import { isWordTag } from "@/lib/task-groups/twenty_questions/senses";
import type { KnownTurn, RecordedTurn, ReplayPosition, RuleOptions } from "@/lib/task-groups/types";

export interface TwentyQuestionsRow {
  turn: number;
  question: string;
  answer: TwentyQuestionsFeedback["kind"];
}

export interface TwentyQuestionsKnown {
  category: string;
  maxTurns: number;
  rows: TwentyQuestionsRow[];
}

export interface TwentyQuestionsDerived {
  /** topics of the category that fit all answers, as the table has them */
  consistent: { count: number; of: number; examples: string[] };
  /** candidates left after each turn */
  left: number[];
}

export interface TwentyQuestionsTruth {
  topic: string;
  aliases: string[];
  /** attributes of the row, in words */
  facts: string[];
}

type Position = ReplayPosition<TwentyQuestionsKnown, TwentyQuestionsDerived, TwentyQuestionsTruth>;

const EXAMPLES = 12;

export function replayTwentyQuestions(
  scenario: TwentyQuestionsScenario,
  turns: readonly RecordedTurn[],
  options: RuleOptions,
  maxTurns: number,
): Position[] {
  const topic = getTopic(scenario);
  const { topics } = getCategory(topic.category);
  const truth = {
    topic: topic.name,
    aliases: topic.names.slice(1),
    facts: [...topic.tags].filter(isWordTag).map((tag) => tag.replaceAll("_", " ")),
  };
  let state = rules.start(scenario, options);
  const played: KnownTurn<TwentyQuestionsFeedback>[] = [];
  const left: number[] = [];
  const position = (): Position => {
    const consistent = consistentTopics(topic.category, played);
    if (played.length > 0) left.push(consistent.length);
    return {
      known: {
        category: topic.category,
        maxTurns,
        rows: played.map(({ action, feedback }, i) => ({
          turn: i + 1,
          question: action,
          answer: feedback.kind,
        })),
      },
      derived: {
        consistent: {
          count: consistent.length,
          of: topics.length,
          examples: consistent.slice(0, EXAMPLES).map((at) => topics[at]!.name),
        },
        left: [...left],
      },
      truth,
    };
  };
  const positions = [position()];
  for (const { action } of turns) {
    const reply = rules.reply(state, action, () => 0);
    state = reply.state;
    played.push({ action, feedback: reply.feedback });
    positions.push(position());
  }
  return positions;
}
