import type { CityScenario } from "@/lib/task-groups/guess_my_city/generate";
import { asksForName, readGuess, readQuestion } from "@/lib/task-groups/guess_my_city/read-question";
import { claimsGoal } from "@/lib/task-groups/step";

/**
 * A valid success names the secret city in its last message without asking for the name in the same breath.
 *
 * @param scenario absent where the caller does not know it: then the environment has to have confirmed the guess
 * @source paprika.md 4.2
 */
export function judge(
  { agentText, replyShown }: { agentText: string; replyShown: string },
  scenario?: CityScenario,
): boolean {
  const question = readQuestion(agentText);
  if (asksForName(question)) return false;
  const guess = readGuess(question);
  if (guess?.kind !== "city" || !guess.isConsistent) return false;
  return scenario ? guess.city.name === scenario.city : claimsGoal(replyShown);
}
