import type { PromptStyle } from "@/lib/domain/words";
import { CONVERSATIONAL_RULES } from "@/lib/task-groups/conversational";
import { extractAnswer } from "@/lib/task-groups/extract";
import type { TwentyQuestionsScenario } from "@/lib/task-groups/twenty_questions/generate";
import type { TwentyQuestionsFeedback } from "@/lib/task-groups/twenty_questions/rules";
import type { Opening } from "@/lib/task-groups/types";

export const PLAIN = CONVERSATIONAL_RULES.twenty_questions!;

const instruction = (category: string, maxTurns: number) => [
  `Let us play twenty questions. I am thinking of a topic, and it belongs to this category: ${category}.`,
  "",
  `Find out what it is with up to ${maxTurns} questions that can be answered by yes or no. Let every question build on the answers so far: begin broad, cut the possibilities about in half each time, and leave aside what is already settled. You may name the topic whenever you believe you know it, for instance "Is it a ...?"; a guess counts as a question, and the fewer you need the better. Ask one thing at a time: a message that cannot be answered by yes or no ends the game.`,
  "",
];

export function opening(
  { topic, category }: TwentyQuestionsScenario,
  style: PromptStyle,
  { maxTurns, hasThinking }: { maxTurns: number; hasThinking: boolean },
): Opening {
  const ask = hasThinking
    ? "In every turn think briefly, then write one question:\n<think> what the answers so far leave possible </think>\n<answer> your question </answer>\n\nAsk your first question."
    : "Write nothing but the question. Ask your first one.";
  return {
    agentSystem: style === "full" ? "You are a helpful assistant." : "",
    agentUser:
      style === "full"
        ? [...instruction(category, maxTurns), ask].join("\n")
        : `twenty questions ${maxTurns} turns: ${category}`,
    environmentSystem: [
      `You are the host of twenty questions. The secret topic is "${topic}", of the category "${category}".`,
      'Answer every question truthfully with "Yes" or "No" and nothing else. When the player names exactly this topic, answer "Goal reached"; a broader class that the topic belongs to is answered by "Yes".',
    ].join("\n"),
    judgeSystem: `You judge a game of twenty questions about "${topic}" (${category}). Answer <VALID> if the message names exactly this topic, under any usual name or spelling; otherwise, also when it only describes the topic, answer <NOTVALID>.`,
  };
}

export function say(feedback: TwentyQuestionsFeedback): string {
  switch (feedback.kind) {
    case "yes":
      return "Yes";
    case "no":
      return "No";
    case "goal":
      return "Goal reached";
    case "unclear":
      return PLAIN.defaultReply!;
  }
}

export function extractThought(text: string, style: PromptStyle): string | null {
  return style === "compact" ? text : (extractAnswer(text, "answer")?.toLowerCase() ?? null);
}

export function writeThought(action: string, style: PromptStyle): string {
  return style === "full" ? `<answer> ${action} </answer>` : action;
}
