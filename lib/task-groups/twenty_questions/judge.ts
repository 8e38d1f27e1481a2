import { claimsGoal } from "@/lib/task-groups/step";
import { isGuessOf } from "@/lib/task-groups/twenty_questions/answer";
import { getTopic, type TwentyQuestionsScenario } from "@/lib/task-groups/twenty_questions/generate";
import type { JudgeProgram } from "@/lib/task-groups/types";

/** Valid only when the message names the exact topic; a description of it is not enough. @source paprika.md 4.1 */
export function isValidGuess(scenario: TwentyQuestionsScenario, action: string): boolean {
  return isGuessOf(getTopic(scenario), action);
}

/** The program environment says the goal phrase exactly when `isValidGuess` holds, so its reply is the verdict. */
export const judgeReply: JudgeProgram = ({ replyShown }) => claimsGoal(replyShown);
