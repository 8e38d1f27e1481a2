import type { PromptStyle } from "@/lib/domain/words";
import type { BanditScenario } from "@/lib/task-groups/bandit/generate";
import { type BanditFeedback, bestArm, normaliseArm } from "@/lib/task-groups/bandit/rules";
import { answerText } from "@/lib/task-groups/extract";
import type { Opening } from "@/lib/task-groups/types";

export function opening(scenario: BanditScenario, style: PromptStyle): Opening {
  const { arms, probs, budget } = scenario;
  return {
    agentSystem: style === "full" ? "You are a helpful assistant." : "",
    agentUser:
      style === "full"
        ? fullInstruction(scenario)
        : // Names stand on lines of their own, so that a model's tokens for them are those of its answers.
          [`bandit ${budget} pulls, then name the best:`, ...arms.map(normaliseArm)].join("\n"),
    environmentSystem: [
      `You are the environment of a bandit with a budget of ${budget} pulls. Chance of a reward of 1, by arm:`,
      ...arms.map((arm, i) => `${arm}: ${probs[i]}`),
      `Best arm: ${arms[bestArm(probs)]}`,
    ].join("\n"),
    judgeSystem: null,
  };
}

function fullInstruction({ story, arms, budget }: BanditScenario): string {
  return [
    ...(story ? [story, ""] : []),
    `Your choices: ${arms.join(", ")}.`,
    "",
    `Each choice has its own fixed chance of success, which you do not know; one of them is better than all others. You have ${budget} tries. In each try you name one choice, and I tell you its reward: 1 for a success, 0 for none. After the ${budget} tries you name the choice that you believe has the highest chance of success, and only this last answer decides whether you win. So use the tries to learn as much as you can: give every choice a fair look, and look again where you are in doubt, because a single reward may be luck.`,
    "",
    "Every one of your messages names exactly one choice, spelt as above; anything else wastes a try. Keep your thinking short:",
    "<Think> a sentence or two about the rewards so far </Think>",
    "<Answer> one choice </Answer>",
    "",
    `For instance, to try the first choice you would write <Answer> ${arms[0]} </Answer>. Make your first try.`,
  ].join("\n");
}

/** The reminder after every reply. */
export function agentSuffix(style: PromptStyle): string {
  return style === "full"
    ? "Think briefly inside <Think> </Think>, then give exactly one choice inside <Answer> </Answer>."
    : "";
}

const FINAL: Record<PromptStyle, string> = {
  full: " Your tries are used up. Now name the choice with the highest chance of success as your final answer.",
  compact: " best?",
};

export function say(feedback: BanditFeedback, style: PromptStyle): string {
  const isFull = style === "full";
  switch (feedback.kind) {
    case "goal":
      return "Goal reached";
    case "invalid":
      return isFull ? "This is not one of the choices. The try is used up without a reward." : "invalid";
    case "wrong_final":
      return isFull ? `Wrong. The best choice is ${feedback.best}.` : `wrong ${feedback.best}`;
    case "reward": {
      const reward = isFull
        ? `You chose ${feedback.arm}. Reward: ${feedback.reward}.`
        : `${feedback.arm} ${feedback.reward}`;
      return feedback.asksFinal ? reward + FINAL[style] : reward;
    }
  }
}

export function writeAction(action: string, style: PromptStyle): string {
  return style === "full" ? `<Answer> ${action} </Answer>` : action;
}

export function extract(text: string, style: PromptStyle): string | null {
  const answer = answerText(text, style);
  return answer === null ? null : normaliseArm(answer);
}
