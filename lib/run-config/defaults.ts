import { DEFAULT_LIMITS, MODEL_CONCURRENCY, type RunSampling } from "@/lib/domain/run-config";
import { DEFAULT_MIN_P, MIN_P_FROM_TEMPERATURE } from "@/lib/domain/samplers";
import type { PromptStyle, RunKind, TaskGroupId } from "@/lib/domain/words";
import { TASK_GROUPS } from "@/lib/task-groups/registry";

/** Paper defaults: 4 attempts in an evaluation, 20 in a collection and 100 for mastermind. @source decisions C3 */
export function defaultAttempts(kind: RunKind, group: TaskGroupId): number {
  if (kind === "evaluation") return 4;
  return group === "mastermind" ? 100 : 20;
}

export function defaultLimits(policy: "scripted" | "checkpoint"): typeof DEFAULT_LIMITS {
  return policy === "scripted" ? DEFAULT_LIMITS : { ...DEFAULT_LIMITS, concurrency: MODEL_CONCURRENCY };
}

const TEMPERATURES: Record<RunKind, number> = { evaluation: 0.7, rollout: 1.5 };
/** Room for an answer, and for one with its thinking. */
const ANSWER_TOKENS = 128;
export const THINKING_TOKENS = 1_024;

/**
 * Sampling where a configuration says nothing. Min-p follows the temperature that was given: off where it falls below
 * the released code's limit.
 *
 * @source engines.md 2.3, paprika.md 6
 */
export function defaultSampling({
  kind,
  promptStyle,
  groups,
  sampling,
}: {
  kind: RunKind;
  promptStyle: PromptStyle;
  groups: readonly { group: TaskGroupId }[];
  sampling?: { temperature?: number | undefined } | undefined;
}): RunSampling {
  const temperature = sampling?.temperature ?? TEMPERATURES[kind];
  // Compact texts carry no thinking, whatever the group.
  const thinks = promptStyle === "full" && groups.some(({ group }) => TASK_GROUPS[group].hasThinking);
  return {
    temperature,
    minP: temperature >= MIN_P_FROM_TEMPERATURE ? DEFAULT_MIN_P : 0,
    topP: 1,
    topK: 0,
    maxTokens: thinks ? THINKING_TOKENS : ANSWER_TOKENS,
  };
}
