import { setImmediate as nextTick } from "node:timers/promises";
import { DEFAULT_OPTIONS } from "@/lib/domain/run-config";
import type { TaskGroupId } from "@/lib/domain/words";
import { scriptedPolicy } from "@/lib/policies/scripted";
import { stream } from "@/lib/rng";
import { playAttempt } from "@/lib/rollout/play-attempt";
import { listTaskGroups } from "@/lib/task-groups/registry";
import { makeTask } from "@/lib/task-groups/tasks";
import { DEFAULT_RULE_OPTIONS, type TaskGroup } from "@/lib/task-groups/types";
import { atLeast } from "@/scripts/bench/figure";
import type { Suite } from "@/scripts/bench/types";

/** Floors in steps a second; the released engines of the first two reach about 390,000 and 275,000. */
const TARGETS: Record<TaskGroupId, number> = {
  wordle: 300_000,
  cellular_automata: 100_000,
  mastermind: 300_000,
  battleship: 100_000,
  minesweeper: 100_000,
  bandit: 100_000,
};

interface Episode {
  scenario: unknown;
  actions: string[];
}

/**
 * Steps a second of each environment in this process: the rules' reply to a recorded action, put into words. Playing
 * and extracting are left out, as they are for the engines it is compared with.
 */
export const benchEnv: Suite = async ({ isQuick, note, signal }) => {
  const [tasks, rounds, roundMs] = isQuick ? [10, 3, 20] : [50, 15, 200];
  const figures = [];
  for (const group of listTaskGroups()) {
    signal.throwIfAborted();
    note(`env: ${group.id}`);
    const episodes = await recordEpisodes(group, Math.min(tasks, group.counts.eval));
    stepAll(group, episodes, roundMs);
    const rates: number[] = [];
    for (let i = 0; i < rounds; i++) {
      rates.push(stepAll(group, episodes, roundMs));
      await nextTick();
    }
    figures.push(atLeast({ suite: "env", name: group.id, unit: "steps/s" }, rates, TARGETS[group.id]));
  }
  return { figures, sizes: { envTasks: tasks, envRoundMs: roundMs } };
};

/** Actions that the random player chose, two attempts a task. */
async function recordEpisodes(group: TaskGroup, tasks: number): Promise<Episode[]> {
  const settings = {
    policy: scriptedPolicy("random"),
    promptStyle: "full",
    options: DEFAULT_OPTIONS,
    agentGenerations: 10,
    environmentGenerations: 5,
    seed: 1,
  } as const;
  const episodes: Episode[] = [];
  for (let index = 0; index < tasks; index++) {
    const task = makeTask(group, "eval", index);
    for (let attempt = 0; attempt < 2; attempt++) {
      const { turns } = await playAttempt(group, task, attempt, settings);
      episodes.push({ scenario: task.scenario, actions: turns.flatMap(({ action }) => action ?? []) });
    }
  }
  return episodes;
}

/** @returns steps a second over about `ms`, starts of episodes included */
function stepAll({ rules, say }: TaskGroup, episodes: readonly Episode[], ms: number): number {
  const rng = stream("bench");
  const draw = () => rng.next();
  let steps = 0;
  let characters = 0;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < ms) {
    for (const { scenario, actions } of episodes) {
      let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
      for (const action of actions) {
        const reply = rules.reply(state, action, draw);
        state = reply.state;
        characters += say(reply.feedback, "full").length;
      }
      steps += actions.length;
    }
    elapsed = performance.now() - start;
  }
  if (characters === 0) throw new Error("No environment said anything");
  return (1000 * steps) / elapsed;
}
