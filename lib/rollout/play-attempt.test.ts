import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "@/lib/domain/run-config";
import { scriptedPolicy } from "@/lib/policies/scripted";
import { playAttempt } from "@/lib/rollout/play-attempt";
import { playTrajectory } from "@/lib/rollout/play-trajectory";
import { listTaskGroups, TASK_GROUPS } from "@/lib/task-groups/registry";
import { scoreTrajectory } from "@/lib/task-groups/score";
import { seatProgram } from "@/lib/task-groups/seats";
import { DEFAULT_STEP_OPTIONS } from "@/lib/task-groups/step";
import { makeTask } from "@/lib/task-groups/tasks";
import { DEFAULT_RULE_OPTIONS } from "@/lib/task-groups/types";

const settings = {
  policy: scriptedPolicy("random"),
  promptStyle: "compact",
  options: DEFAULT_OPTIONS,
  agentGenerations: 10,
  environmentGenerations: 5,
  seed: 3,
} as const;

describe.each(listTaskGroups().map((group) => ({ id: group.id, group })))("$id", ({ group }) => {
  const task = makeTask(group, "eval", 5);

  test("an attempt can be repeated alone and in any order", async () => {
    const later = await playAttempt(group, task, 2, settings);
    await playAttempt(group, task, 0, settings);
    expect(await playAttempt(group, task, 2, settings)).toEqual(later);
  });

  test("outcome, goal and verdict agree", async () => {
    for (let attempt = 0; attempt < 10; attempt++) {
      for (const player of ["random", "reference"] as const) {
        const played = await playAttempt(group, task, attempt, {
          ...settings,
          policy: scriptedPolicy(player),
        });
        expect(played.success).toBe(played.goalReached && played.judgeLabel);
        expect(played.outcome === "success").toBe(played.success);
        expect(played.turns.map(({ turn }) => turn)).toEqual(played.turns.map((_, i) => i + 1));
        const score = scoreTrajectory(played, group.maxTurns, group.rewardBudget?.(task.scenario) ?? null);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (!played.success) expect(score).toBe(0);
      }
    }
  });

  test("ten texts without an action are a format failure that costs no turn", async () => {
    const { environment, judge } = seatProgram(group, task.scenario, DEFAULT_RULE_OPTIONS, "full", () => 0.5);
    let calls = 0;
    const agent = () => `no tags ${calls++}`;
    const played = await playTrajectory(group, { agent, environment, judge }, DEFAULT_STEP_OPTIONS);
    expect(played).toMatchObject({
      status: "format_failure",
      success: false,
      goalReached: false,
      turns: [],
      discardedCount: 10,
    });
    expect(calls).toBe(10);
  });
});

test("a mine ends minesweeper with the goal reached and the verdict against it", async () => {
  const group = TASK_GROUPS.minesweeper;
  const scenario = group.scenario.parse({ rows: 4, cols: 4, mines: [[1, 1]], mines_preset: true });
  const { environment, judge } = seatProgram(group, scenario, DEFAULT_RULE_OPTIONS, "full", () => 0.5);
  const played = await playTrajectory(
    group,
    { agent: () => "<Answer> reveal 1 1 </Answer>", environment, judge },
    DEFAULT_STEP_OPTIONS,
  );
  expect(played).toMatchObject({
    outcome: "early_end",
    endedBy: "mine",
    goalReached: true,
    judgeLabel: false,
    success: false,
  });
  expect(played.turns[0]?.verdicts).toHaveLength(1);
});

test("an abort between two turns throws its reason", async () => {
  const group = TASK_GROUPS.wordle;
  const task = makeTask(group, "eval", 0);
  const { environment, judge } = seatProgram(group, task.scenario, DEFAULT_RULE_OPTIONS, "full", () => 0.5);
  const abort = new AbortController();
  const agent = () => {
    abort.abort(new Error("pause"));
    return "<Answer> zzzzz </Answer>";
  };
  await expect(
    playTrajectory(group, { agent, environment, judge }, DEFAULT_STEP_OPTIONS, { signal: abort.signal }),
  ).rejects.toThrow("pause");
});
