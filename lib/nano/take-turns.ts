import type { BanditPublic } from "@/lib/task-groups/bandit/players";
import { type BanditFeedback, normaliseArm } from "@/lib/task-groups/bandit/rules";
import type { ScriptedPlayer } from "@/lib/task-groups/types";

/**
 * Pull the arms in the order in which they were named, one after another, and answer with the one that was rewarded
 * most often in its pulls. The reference explores where it helps most, which a small model cannot tell and takes for a
 * habit of repeating itself.
 */
export const takeTurns: ScriptedPlayer<BanditPublic, BanditFeedback> = ({
  public: { arms, budget },
  turns,
}) => {
  const names = arms.map(normaliseArm);
  if (turns.length < budget) {
    const last = turns.at(-1);
    return names[last ? (names.indexOf(last.action) + 1) % names.length : 0]!;
  }
  const rates = names.map((name) => {
    const own = turns.filter(({ feedback }) => feedback.kind === "reward" && feedback.arm === name);
    const rewards = own.filter(({ feedback }) => feedback.kind === "reward" && feedback.reward === 1).length;
    // As if every arm had failed once more, so that one lucky pull is not the best record.
    return rewards / (own.length + 1);
  });
  return names[rates.indexOf(Math.max(...rates))]!;
};
