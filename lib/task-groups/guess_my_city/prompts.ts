import type { PromptStyle } from "@/lib/domain/words";
import { stripText } from "@/lib/task-groups/extract";
import type { CityScenario } from "@/lib/task-groups/guess_my_city/generate";
import type { CityFeedback } from "@/lib/task-groups/guess_my_city/rules";
import { TOPICS } from "@/lib/task-groups/guess_my_city/topics";
import type { Opening } from "@/lib/task-groups/types";

export function opening({ city, country }: CityScenario, style: PromptStyle, maxTurns: number): Opening {
  return {
    agentSystem: style === "full" ? "You are a helpful assistant." : "",
    agentUser:
      style === "full"
        ? fullInstruction(maxTurns)
        : `guess_my_city ${maxTurns} turns: ask about it, or city, country?`,
    environmentSystem: [
      `You are the environment of a guessing game. The secret city is ${city}, ${country}.`,
      "A player asks questions to find it. Answer every question about the city truthfully, informatively and in one or two short sentences. Never write the name of the city or of its country, and refuse when the player asks for either name or for its letters.",
      "When the player guesses, say whether the guess is right; common spellings and former names count. For the right city, and only then, reply: Goal reached",
    ].join("\n"),
    judgeSystem: [
      `You judge one message of a guessing game. The secret city is ${city}, ${country}.`,
      "The message is valid when both hold: it does not ask directly for the name of the city or of the country, and it names the secret city; common spellings and former names count.",
      "Reply with <VALID> or <NOTVALID> and nothing else.",
    ].join("\n"),
  };
}

function fullInstruction(maxTurns: number): string {
  return [
    `This is a guessing game. I am thinking of a city somewhere in the world, and you have ${maxTurns} questions to find out which one.`,
    "",
    "- Ask one question in each message. Any question about the city or its country is fine, open or yes/no: geography, climate, people, language, food, landmarks, history, economy.",
    "- Do not ask for the name of the city or of the country, nor for letters of it. I will refuse to answer, and the question is used up.",
    "- You may guess at any time. A guess costs a question as well; write it as city and country with a question mark, for instance: Lisbon, Portugal?",
    "",
    "Let what you have learnt decide what you ask next, and try to find the city with as few questions as you can. Write nothing but the question. What is your first question?",
  ].join("\n");
}

export function say(feedback: CityFeedback, style: PromptStyle): string {
  const isFull = style === "full";
  switch (feedback.kind) {
    case "goal":
      return "Goal reached";
    case "refused":
      return isFull
        ? "I cannot tell you the name or any part of it. Ask about the place instead, or make a guess."
        : "refused";
    case "wrong_guess":
      return isFull ? "No, that is not the city." : "not it";
    case "several":
      return isFull ? "One city for each guess, please." : "one city only";
    case "unknown":
      return isFull
        ? "I cannot answer that. Please ask something else about the city, or make a guess."
        : "unknown";
    case "verdict":
      return sayVerdict(feedback.holds, feedback.because, isFull);
    case "facts":
      return feedback.facts
        .map(({ topic, value }) => (isFull ? TOPICS[topic].sentence.replace("{}", () => value) : value))
        .join(isFull ? " " : "; ");
  }
}

function sayVerdict(holds: boolean, because: string | null, isFull: boolean): string {
  const word = isFull ? (holds ? "Yes" : "No") : holds ? "yes" : "no";
  const fact = because === null ? "" : `: ${because.replace(/\.$/, "")}`;
  return `${word}${fact}${isFull ? "." : ""}`;
}

/** The whole message is the action, in both styles. @source paprika.md 3.4 */
export const extract = (text: string) => stripText(text);
export const writeAction = (action: string) => action;
