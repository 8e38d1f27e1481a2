import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TASK_GROUP_IDS } from "@/lib/domain/words";
import { AppError } from "@/lib/errors";
import { describePlan } from "@/lib/run-config/check";
import { defaultsFor, listDifferences } from "@/lib/run-config/differences";
import { canonicalJson, countPlanned, hashConfig, planRun } from "@/lib/run-config/plan";
import { listIgnoredFields, resolveRunConfig, resolveRunConfigs } from "@/lib/run-config/resolve";

const MINIMAL = {
  kind: "evaluation",
  policy: { type: "scripted", player: "random" },
  groups: [{ group: "wordle" }],
};

function issuesOf(raw: unknown): { path: string; message: string }[] {
  try {
    resolveRunConfigs(raw);
  } catch (error) {
    if (error instanceof AppError) return [...error.issues];
    throw error;
  }
  return [];
}

test("a minimal configuration gets every value", () => {
  expect(resolveRunConfig(MINIMAL)).toEqual({
    kind: "evaluation",
    name: "random evaluation, wordle",
    project: "",
    tags: [],
    seed: 69,
    policy: { type: "scripted", player: "random" },
    promptStyle: "compact",
    groups: [
      {
        group: "wordle",
        split: "eval",
        tasks: "all",
        attempts: 4,
        environment: { type: "program" },
        judge: { type: "none" },
      },
    ],
    options: {
      wordleMarks: "paper",
      endedBy: "environment_or_judge",
      successRule: "goal_and_judge",
      judgeConsulted: "every_turn",
      invalidReplyEnds: true,
    },
    limits: { concurrency: 8, agentGenerations: 10, environmentGenerations: 5 },
    dryRun: false,
  });
});

test("resolving what was resolved changes nothing", () => {
  const { groups, ...rest } = resolveRunConfig(MINIMAL);
  const again = resolveRunConfig({ ...rest, groups: groups.map(({ judge: _, ...entry }) => entry) });
  expect(again).toEqual({ ...rest, groups });
});

describe("a wrong field is named with its value and what was expected", () => {
  test.each([
    [{ ...MINIMAL, kind: "training" }, "kind", 'expected "rollout" or "evaluation", got "training"'],
    [
      { ...MINIMAL, groups: [{ group: "wordle", split: "test" }] },
      "groups[0].split",
      'expected "train" or "eval", got "test"',
    ],
    [{ ...MINIMAL, groups: [{ group: "chess" }] }, "groups[0].group", 'got "chess"'],
    [{ ...MINIMAL, groups: [] }, "groups", "expected at least 1"],
    [
      { ...MINIMAL, groups: [{ group: "wordle", tasks: 801 }] },
      "groups[0].tasks",
      "expected at most 800 eval tasks of wordle, got 801",
    ],
    [
      { ...MINIMAL, groups: [{ group: "bandit", tasks: { indices: [100] } }] },
      "groups[0].tasks.indices[0]",
      "expected an index below 100, got 100",
    ],
    [
      { ...MINIMAL, groups: [{ group: "wordle" }, { group: "wordle" }] },
      "groups[1]",
      "expected each group and split once",
    ],
    [
      { ...MINIMAL, groups: [{ group: "wordle", judge: { type: "program" } }] },
      "groups[0].judge",
      "wordle has no judge seat",
    ],
    [{ ...MINIMAL, atempts: 4 }, "atempts", 'unknown field, did you mean "attempts"?'],
    [
      { ...MINIMAL, policy: { type: "scripted", player: "best" } },
      "policy.player",
      'expected "random" or "reference", got "best"',
    ],
    [{ ...MINIMAL, attempts: 0 }, "attempts", "expected at least 1, got 0"],
    [{ ...MINIMAL, attempts: 2.5 }, "attempts", "got 2.5"],
    [{ ...MINIMAL, seed: -1 }, "seed", "expected at least 0, got -1"],
    [{ ...MINIMAL, seed: 1, seeds: [1, 2] }, "seeds", "expected either seed or seeds"],
    [{ ...MINIMAL, name: "two\nlines" }, "name", "single line"],
    [
      { ...MINIMAL, options: { wordleMarks: "loose" } },
      "options.wordleMarks",
      'expected "paper" or "standard", got "loose"',
    ],
    [null, "", "got null"],
    [{}, "kind", "got nothing"],
  ])("%#: %j", (raw, path, message) => {
    const found = issuesOf(raw).find((issue) => issue.path === path);
    expect(found?.message).toContain(message);
  });

  test("no value of any type brings the check down", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), fc.object(), (value, object) => {
        expect(issuesOf(value).length).toBeGreaterThan(0);
        expect(issuesOf({ ...MINIMAL, policy: object }).length).toBeGreaterThan(0);
      }),
    );
  });
});

test("several seeds stand for one run each", () => {
  expect(resolveRunConfigs({ ...MINIMAL, seeds: [1, 2, 3] }).map(({ seed }) => seed)).toEqual([1, 2, 3]);
});

describe("presets", () => {
  const all = TASK_GROUP_IDS.map((group) => ({ group }));

  test("quick plays 5 tasks a group once", () => {
    const config = resolveRunConfig({ ...MINIMAL, preset: "quick", groups: all });
    expect(countPlanned(planRun(config))).toBe(5 * TASK_GROUP_IDS.length);
  });

  test("paper collection plays train tasks 20 times, mastermind 100 times", () => {
    const config = resolveRunConfig({ ...MINIMAL, kind: "rollout", preset: "paper-collection", groups: all });
    const plans = planRun(config);
    expect(plans.every(({ split }) => split === "train")).toBe(true);
    expect(plans.map(({ attempts }) => attempts)).toEqual([20, 20, 100, 20, 20, 20]);
  });

  test("paper evaluation of the six groups is 9,200 trajectories", () => {
    const config = resolveRunConfig({ ...MINIMAL, preset: "paper-evaluation", groups: all });
    expect(countPlanned(planRun(config))).toBe(9_200);
  });

  test("fields beside a preset win over it", () => {
    const config = resolveRunConfig({
      ...MINIMAL,
      preset: "quick",
      attempts: 3,
      groups: [{ group: "wordle", tasks: 7 }],
    });
    expect(countPlanned(planRun(config))).toBe(21);
  });
});

test("a dry run plays one task a group, once", () => {
  const config = resolveRunConfig({
    ...MINIMAL,
    dryRun: true,
    groups: [{ group: "wordle" }, { group: "bandit" }],
  });
  expect(countPlanned(planRun(config))).toBe(2);
});

test("the hash covers what is computed and nothing else", () => {
  const config = resolveRunConfig(MINIMAL);
  expect(hashConfig({ ...config, name: "x", project: "y", tags: ["z"] })).toBe(hashConfig(config));
  expect(hashConfig({ ...config, seed: 70 })).not.toBe(hashConfig(config));
  expect(hashConfig({ ...config, promptStyle: "full" })).not.toBe(hashConfig(config));
});

test("canonical JSON does not depend on the order of keys", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const reversed = Object.fromEntries(Object.entries(object).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(object));
      expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)));
    }),
  );
});

test("differences name the leaf, the default and the value", () => {
  const config = resolveRunConfig({
    ...MINIMAL,
    seed: 5,
    groups: [{ group: "wordle", tasks: 10 }],
    options: { wordleMarks: "standard" },
  });
  expect(listDifferences(defaultsFor(config), config)).toEqual([
    { path: "seed", default: 69, value: 5 },
    { path: "options.wordleMarks", default: "paper", value: "standard" },
    { path: "groups[wordle/eval].tasks", default: "all", value: 10 },
  ]);
});

test("the estimate counts trajectories, and turns up to the limit where no past run tells", () => {
  const config = resolveRunConfig({
    ...MINIMAL,
    groups: [
      { group: "wordle", tasks: 10 },
      { group: "bandit", tasks: 2 },
    ],
  });
  const plan = describePlan(config, new Map([["wordle", { turns: 4, tokens: null, seconds: null }]]));
  expect(plan.planned).toBe(48);
  expect(plan.plannedByGroup.map(({ turns, turnsKind }) => [turns, turnsKind])).toEqual([
    [160, "from past run"],
    [168, "upper bound"],
  ]);
  expect(plan.estimate.turnsKind).toBe("upper bound");
  expect(plan.checks.find(({ id }) => id === "few-tasks")?.message).toContain("bandit");
});

describe("a checkpoint in the agent seat", () => {
  const known = { id: "ckp_1", handle: "nano@0123abcd", hash: "0123abcd", contextLength: 1_024 };
  const raw = (more: object = {}) => ({
    ...{
      kind: "evaluation",
      policy: { type: "checkpoint", checkpoint: "nano" },
      groups: [{ group: "wordle" }],
    },
    ...more,
  });

  test("gets the method's sampling by kind, a batch of its own, and the checkpoint's name", () => {
    const config = resolveRunConfig(raw(), known);
    expect(config).toMatchObject({
      ...{ name: "nano@0123abcd evaluation, wordle", promptStyle: "compact", limits: { concurrency: 64 } },
      sampling: { temperature: 0.7, minP: 0.3, topP: 1, topK: 0, maxTokens: 128 },
      policy: {
        type: "checkpoint",
        checkpoint: "ckp_1",
        handle: "nano@0123abcd",
        hash: "0123abcd",
        device: "auto",
      },
    });
    expect(resolveRunConfig(raw({ kind: "rollout" }), known).sampling?.temperature).toBe(1.5);
    expect(listDifferences(defaultsFor(config), config)).toEqual([]);
  });

  test.each([
    [{ sampling: { temperature: 0.1 } }, { temperature: 0.1, minP: 0 }],
    [{ sampling: { temperature: 0.2 } }, { temperature: 0.2, minP: 0.3 }],
    [{ sampling: { temperature: 0, minP: 0.5 } }, { temperature: 0, minP: 0.5 }],
    [{ preset: "paper-collection" }, { temperature: 1.5, minP: 0.3 }],
    [
      { preset: "paper-collection", sampling: { temperature: 1 } },
      { temperature: 1, minP: 0.3 },
    ],
    [{ promptStyle: "full", groups: [{ group: "cellular_automata" }] }, { maxTokens: 1_024 }],
    [{ groups: [{ group: "cellular_automata" }] }, { maxTokens: 128 }],
  ])("fills the rest beside %j", (more, sampling) => {
    expect(resolveRunConfig(raw(more), known).sampling).toMatchObject(sampling);
  });

  test("is hashed by its content and device, not by its names", () => {
    const hash = (checkpoint: typeof known, device = "cpu") =>
      hashConfig(
        resolveRunConfig(raw({ policy: { type: "checkpoint", checkpoint: "nano", device } }), checkpoint),
      );
    expect(hash({ ...known, id: "ckp_2", handle: "x@0123abcd" })).toBe(hash(known));
    expect(hash({ ...known, hash: "ffff" })).not.toBe(hash(known));
    expect(hash(known, "webgpu")).not.toBe(hash(known));
  });

  test("is resolved and blocked while nobody knows it", () => {
    const config = resolveRunConfig(raw());
    const { checks } = describePlan(config);
    expect(checks.find(({ id }) => id === "checkpoint")).toMatchObject({ level: "blocking" });
  });

  test("is warned of a context that cannot hold the turns, and of sampling that is noise", () => {
    const check = (more: object, contextLength: number) =>
      describePlan(resolveRunConfig(raw(more), known), new Map(), contextLength).checks.map(({ id }) => id);
    expect(check({}, 1_024)).not.toContain("context");
    expect(check({ promptStyle: "full", groups: [{ group: "minesweeper" }] }, 200)).toContain("context");
    expect(check({ sampling: { temperature: 1.5, minP: 0 } }, 1_024)).toContain("untruncated");
    expect(check({ sampling: { maxTokens: 2_000 } }, 1_024)).toContain("context-limit");
  });

  test("costs tokens and time at the pace of a past run, or says nothing", () => {
    const config = resolveRunConfig(raw({ groups: [{ group: "wordle", tasks: 10 }], attempts: 2 }), known);
    const pace = new Map([["wordle", { turns: 4, tokens: 100, seconds: 0.5 }]]);
    expect(describePlan(config, pace).estimate).toMatchObject({ tokens: 2_000, seconds: 10 });
    expect(describePlan(config).estimate).toMatchObject({ tokens: null, seconds: null });
  });

  test.each([
    [{ sampling: { temperatur: 1 } }, "sampling.temperatur", 'unknown field, did you mean "temperature"?'],
    [{ sampling: { minP: 2 } }, "sampling.minP", "expected at most 1, got 2"],
    [{ policy: { type: "checkpoint" } }, "policy.checkpoint", "expected string, got nothing"],
    [{ policy: { type: "checkpoint", checkpoint: "x", device: "tpu" } }, "policy.device", "got"],
  ])("refuses %j", (more, path, message) => {
    expect(issuesOf(raw(more))).toEqual([
      expect.objectContaining({ path, message: expect.stringContaining(message) }),
    ]);
  });
});

test("sampling beside a scripted player is named as having no effect, and changes no hash", () => {
  const sampled = { ...MINIMAL, sampling: { temperature: 1 } };
  expect(listIgnoredFields(sampled)).toEqual(["sampling"]);
  expect(listIgnoredFields(MINIMAL)).toEqual([]);
  expect(hashConfig(resolveRunConfig(sampled))).toBe(hashConfig(resolveRunConfig(MINIMAL)));
});
