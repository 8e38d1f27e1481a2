import { type Answer, answerQuestion } from "@/lib/task-groups/twenty_questions/answer";
import { getTopic, type TwentyQuestionsScenario } from "@/lib/task-groups/twenty_questions/generate";
import type { Topic } from "@/lib/task-groups/twenty_questions/table";
import type { Rules } from "@/lib/task-groups/types";

/** `unclear`: the message was not understood, or has no answer by yes or no. */
export interface TwentyQuestionsFeedback {
  kind: Answer;
}

export interface TwentyQuestionsState {
  topic: Topic;
}

/**
 * Answers come from the topic's row alone, so nothing in a message can change what is said: it is matched with
 * wordings, and four replies exist.
 *
 * @source paprika.md 4.1
 */
export const rules: Rules<TwentyQuestionsScenario, TwentyQuestionsState, TwentyQuestionsFeedback> = {
  start: (scenario) => ({ topic: getTopic(scenario) }),
  reply: (state, action) => ({
    state,
    feedback: { kind: answerQuestion(state.topic, action) },
    reward: null,
  }),
};

/** The fields of the replay protocol. */
export function toReplayFields(feedback: TwentyQuestionsFeedback): Record<string, unknown> {
  return { kind: feedback.kind };
}
