import { type Answer, answerQuestion } from "@/lib/task-groups/guess_my_city/answer";
import type { CityScenario } from "@/lib/task-groups/guess_my_city/generate";
import { asksForName, readGuess, readQuestion } from "@/lib/task-groups/guess_my_city/read-question";
import { type City, findCity, revealsName } from "@/lib/task-groups/guess_my_city/world";
import type { Rules } from "@/lib/task-groups/types";

export const MAX_TURNS = 20;

export type CityFeedback =
  | Answer
  /** asked for the name, or for its letters, instead of guessing */
  | { kind: "refused" }
  /** a guess at another city */
  | { kind: "wrong_guess" }
  /** more than one city in one message */
  | { kind: "several" }
  | { kind: "goal" };

/** Nothing changes from turn to turn: the state is the city. */
export type CityState = City;

/**
 * Answer one message about a city. The message is matched against known wordings only, so that nothing it says can
 * change what the environment does; what is not understood costs the turn and has its own reply.
 */
export function replyTo(city: City, message: string): CityFeedback {
  const question = readQuestion(message);
  if (asksForName(question)) return { kind: "refused" };
  const guess = readGuess(question);
  if (guess?.kind === "several") return { kind: "several" };
  if (guess?.kind === "other") return { kind: "wrong_guess" };
  if (guess?.kind === "city")
    return guess.city === city && guess.isConsistent ? { kind: "goal" } : { kind: "wrong_guess" };
  return conceal(answerQuestion(question, city), city);
}

/** The last barrier: whatever the facts say, a text with the name in it is not said. */
function conceal(answer: Answer, city: City): Answer {
  if (answer.kind === "facts" && answer.facts.some(({ value }) => revealsName(value, city)))
    return { kind: "unknown" };
  if (answer.kind === "verdict" && answer.because !== null && revealsName(answer.because, city))
    return { ...answer, because: null };
  return answer;
}

export const rules: Rules<CityScenario, CityState, CityFeedback> = {
  start({ city }) {
    const found = findCity(city);
    if (!found) throw new Error(`No city of the list is called ${city}`);
    return found;
  },
  reply: (state, action) => ({ state, feedback: replyTo(state, action), reward: null }),
};
