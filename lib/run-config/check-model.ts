import type { RunConfig } from "@/lib/domain/run-config";
import type { CheckItem } from "@/lib/run-config/check-item";
import type { GroupPlan } from "@/lib/run-config/plan";
import { TASK_GROUPS } from "@/lib/task-groups/registry";
import { makeTask } from "@/lib/task-groups/tasks";

// Tokenizers seldom put more than six characters into a token; a turn has at least an action, a reply and their headers.
const MOST_CHARACTERS_PER_TOKEN = 6;
const FEWEST_TOKENS_PER_TURN = 4;

/** What deserves a word when a checkpoint fills the agent seat. */
export function listModelChecks(
  config: RunConfig,
  plans: readonly GroupPlan[],
  contextLength: number | null,
): CheckItem[] {
  const { policy, sampling } = config;
  if (policy.type !== "checkpoint" || !sampling) return [];
  if (policy.hash === "") {
    const remedy = "choose one of the models page, or import its directory first";
    return [
      {
        id: "checkpoint",
        level: "blocking",
        message: `No checkpoint "${policy.checkpoint}" is known here: ${remedy}`,
        path: "policy.checkpoint",
      },
    ];
  }
  const checks: CheckItem[] = [
    { id: "checkpoint", level: "ok", message: `${policy.handle} plays on device ${policy.device}` },
  ];
  if (contextLength !== null) checks.push(...checkContext(config, plans, contextLength));
  if (sampling.temperature > 1 && sampling.minP === 0 && sampling.topP === 1 && sampling.topK === 0) {
    checks.push({
      id: "untruncated",
      level: "warning",
      message: `Temperature ${sampling.temperature} without min-p, top-p or top-k samples mostly noise`,
      path: "sampling",
    });
  }
  if (config.promptStyle === "full" && sampling.maxTokens < 512) {
    const thinking = plans.filter(({ group }) => TASK_GROUPS[group].hasThinking);
    if (thinking.length > 0) {
      checks.push({
        id: "token-limit",
        level: "warning",
        message: `${sampling.maxTokens} tokens cut off the thinking in ${thinking.map(({ group }) => group).join(", ")}`,
        path: "sampling.maxTokens",
      });
    }
  }
  return checks;
}

/** Only what cannot fit is said: how much text a trajectory has is known when it has been played. */
function checkContext(
  { promptStyle, options, sampling }: RunConfig,
  plans: readonly GroupPlan[],
  contextLength: number,
): CheckItem[] {
  const short = plans.flatMap(({ group: id, split, indices, maxTurns }) => {
    const group = TASK_GROUPS[id];
    const { scenario } = makeTask(group, split, indices[0] ?? 0);
    const { agentSystem, agentUser } = group.opening(scenario, promptStyle, options);
    const opening = (agentSystem.length + agentUser.length) / MOST_CHARACTERS_PER_TOKEN;
    const needed = Math.ceil(opening + maxTurns * FEWEST_TOKENS_PER_TURN);
    return needed > contextLength ? [`${id} needs at least ${needed}`] : [];
  });
  const checks: CheckItem[] = [];
  if (short.length > 0) {
    checks.push({
      id: "context",
      level: "warning",
      message: `A context of ${contextLength} tokens is too small for all turns: ${short.join(", ")}. Trajectories end when it is full, as failures`,
      path: "policy.checkpoint",
    });
  }
  if (sampling && sampling.maxTokens >= contextLength) {
    checks.push({
      id: "context-limit",
      level: "warning",
      message: `maxTokens ${sampling.maxTokens} is not below the context of ${contextLength} tokens: one text can fill it`,
      path: "sampling.maxTokens",
    });
  }
  return checks;
}
