import type { RunOptions } from "@/lib/domain/run-config";
import type { Turn } from "@/lib/domain/turns";
import type { PromptStyle } from "@/lib/domain/words";
import type { OpenSeat, SampledTokens, TokenUsage } from "@/lib/policies/types";
import { type Played, playTrajectory } from "@/lib/rollout/play-trajectory";
import { attemptStream, seatProgram } from "@/lib/task-groups/seats";
import { stepOptions } from "@/lib/task-groups/step";
import type { Task } from "@/lib/task-groups/tasks";
import type { Opening, TaskGroup } from "@/lib/task-groups/types";

export interface AttemptSettings {
  policy: OpenSeat;
  promptStyle: PromptStyle;
  options: RunOptions;
  agentGenerations: number;
  environmentGenerations: number;
  seed: number;
}

/** A played attempt, with what a model sampled for it; both absent for players that are no model. */
export interface PlayedAttempt extends Played {
  usage?: TokenUsage;
  turnTokens?: SampledTokens[];
}

/**
 * Play one planned attempt with the policy of a run: a pure function of settings, task and attempt number.
 *
 * @param opening the task's first messages, where they are known already
 * @throws the abort reason when `signal` fires between two turns
 */
export async function playAttempt(
  group: TaskGroup,
  task: Task,
  attempt: number,
  settings: AttemptSettings,
  { opening, signal }: { opening?: Opening; signal?: AbortSignal } = {},
): Promise<PlayedAttempt> {
  const { promptStyle, policy, options } = settings;
  const seed = { runSeed: settings.seed, taskKey: task.key, attempt };
  const draw = (turn: number) => attemptStream(seed, "environment", turn).next();
  const { environment, judge, known } = seatProgram(group, task.scenario, options, promptStyle, draw);
  const turns: Turn[] = [];
  let first = opening;
  const seat = policy({
    ...{ group, scenario: task.scenario, promptStyle, seed, known, turns },
    opening: () => {
      first ??= group.opening(task.scenario, promptStyle, options);
      return first;
    },
  });
  try {
    const played = await playTrajectory(
      group,
      { agent: seat.agent, environment, judge },
      stepOptions(settings),
      { onTurn: (turn) => turns.push(turn), ...(signal && { signal }) },
    );
    return { ...played, ...seat.sampled() };
  } finally {
    seat.close();
  }
}
