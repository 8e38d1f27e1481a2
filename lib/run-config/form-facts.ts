import {
  DEFAULT_LIMITS,
  DEFAULT_OPTIONS,
  MODEL_CONCURRENCY,
  type RunSampling,
} from "@/lib/domain/run-config";
import type { RunKind, Split, TaskGroupId } from "@/lib/domain/words";
import { defaultAttempts, defaultSampling, THINKING_TOKENS } from "@/lib/run-config/defaults";
import type { DraftDefaults } from "@/lib/run-config/draft";
import { listTaskGroups } from "@/lib/task-groups/registry";

export interface GroupFacts {
  id: TaskGroupId;
  title: string;
  counts: Readonly<Record<Split, number>>;
  maxTurns: number;
  hasJudge: boolean;
  /** thinks before it answers, in full style */
  hasThinking: boolean;
  defaultAttempts: Record<RunKind, number>;
}

/** Everything the form states about groups and defaults; sent by the page, because the rules stay on the server. */
export interface FormFacts {
  defaults: DraftDefaults;
  groups: GroupFacts[];
  /** what a model is sampled with where the form says nothing, in compact style */
  sampling: Record<RunKind, RunSampling>;
  /** takes the place of `maxTokens` in full style with a group that thinks */
  thinkingTokens: number;
  modelConcurrency: number;
}

export function getFormFacts(): FormFacts {
  return {
    defaults: { options: DEFAULT_OPTIONS, limits: DEFAULT_LIMITS },
    sampling: {
      rollout: defaultSampling({ kind: "rollout", promptStyle: "compact", groups: [] }),
      evaluation: defaultSampling({ kind: "evaluation", promptStyle: "compact", groups: [] }),
    },
    thinkingTokens: THINKING_TOKENS,
    modelConcurrency: MODEL_CONCURRENCY,
    groups: listTaskGroups().map(({ id, title, counts, maxTurns, hasJudge, hasThinking }) => ({
      ...{ id, title, counts, maxTurns, hasJudge, hasThinking },
      defaultAttempts: {
        rollout: defaultAttempts("rollout", id),
        evaluation: defaultAttempts("evaluation", id),
      },
    })),
  };
}
