import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SPLITS, type Split } from "@/lib/domain/words";
import { createRng, stream } from "@/lib/rng";
import { EVAL_STORY, TRAIN_STORIES } from "@/lib/task-groups/bandit/data/stories";
import { type BanditScenario, BUDGET, drawProbabilities } from "@/lib/task-groups/bandit/generate";
import { bandit } from "@/lib/task-groups/bandit/index";
import { bestArmPosterior, lookAhead } from "@/lib/task-groups/bandit/posterior";
import {
  type BanditFeedback,
  bestArm,
  normaliseArm,
  rules,
  toReplayFields,
} from "@/lib/task-groups/bandit/rules";
import { makeTask } from "@/lib/task-groups/tasks";
import { DEFAULT_RULE_OPTIONS, type KnownTurn } from "@/lib/task-groups/types";

interface Case {
  id: string;
  name?: string;
  scenario: unknown;
  actions: string[];
  uniform_draws: number[];
  feedback: unknown[];
  rewards: number[];
  num_turns: number;
}

function readLines<T>(suite: string): T[] {
  const text = readFileSync(new URL(`../../conformance/${suite}.jsonl`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const twoArms: BanditScenario = { story: "", arms: ["Red", "Dark Blue"], probs: [0.1, 0.65], budget: 3 };

function play(scenario: BanditScenario, actions: readonly string[], draws: readonly number[] = []) {
  const left = [...draws];
  let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  const replies = actions.map((action) => {
    const reply = rules.reply(state, action, () => left.shift() ?? 0);
    state = reply.state;
    return reply;
  });
  return { replies, feedback: replies.map(({ feedback }) => feedback), drawsLeft: left };
}

/** @returns whether the answer is right, and every action */
function playPlayer(scenario: BanditScenario, player: "random" | "reference", seed: string) {
  const turns: KnownTurn<BanditFeedback>[] = [];
  let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  for (let turn = 1; turn <= bandit.maxTurns; turn++) {
    const known = { public: bandit.publicPart(scenario), turns };
    const action = bandit.players[player](known, stream(seed, "agent", turn));
    const reply = rules.reply(state, action, () => stream(seed, "environment", turn).next());
    state = reply.state;
    turns.push({ action, feedback: reply.feedback });
  }
  return { isRight: turns.at(-1)?.feedback.kind === "goal", turns };
}

const tasksOf = (split: Split) =>
  Array.from({ length: bandit.counts[split] }, (_, index) => makeTask(bandit, split, index));

describe("conformance", () => {
  test.each(readLines<Case>("bandit"))("$id $name", (line) => {
    const { replies, drawsLeft } = play(
      bandit.scenario.parse(line.scenario),
      line.actions,
      line.uniform_draws,
    );
    const rewards = replies.flatMap(({ reward }) => (reward === null ? [] : [reward]));
    expect(replies.map(({ feedback }) => toReplayFields(feedback))).toEqual(line.feedback);
    expect(rewards).toEqual(line.rewards);
    expect(rewards.reduce((sum, reward) => sum - reward, 0)).toBeCloseTo(line.num_turns, 12);
    expect(drawsLeft).toEqual([]);
  });

  const cases = readLines<{ id: string; name: string; group: string; response: string; extracted?: string }>(
    "extraction",
  ).filter(({ group }) => group === "bandit");
  test.each(cases)("$id $name", ({ response, extracted }) => {
    expect(bandit.extract(response, "full")).toBe(extracted ?? null);
  });
});

describe("rules", () => {
  test.each([
    ["a name in another case", " DARK blue\n", "reward"],
    ["a name that is no arm", "green", "invalid"],
    ["two spaces inside a name", "dark  blue", "invalid"],
    ["an empty action", "", "invalid"],
    ["a sentence", "i choose red", "invalid"],
  ])("within the budget %s is answered by its kind", (_, action, kind) => {
    expect(play(twoArms, [action]).feedback[0]?.kind).toBe(kind);
  });

  test("a reward is paid when the draw is at most the arm's chance", () => {
    const { feedback } = play(twoArms, ["red", "red", "dark blue"], [0.1, 0.1000001, 0.65]);
    expect(feedback.map((reply) => reply.kind === "reward" && reply.reward)).toEqual([1, 0, 1]);
  });

  test("a valid last pull asks for the answer, an invalid one does not, and the next action is judged anyway", () => {
    expect(play(twoArms, ["red", "red", "red", "dark blue"]).feedback.slice(2)).toEqual([
      { kind: "reward", arm: "red", reward: 1, asksFinal: true },
      { kind: "goal" },
    ]);
    expect(play(twoArms, ["red", "red", "?", "dark blue"]).feedback.slice(2)).toEqual([
      { kind: "invalid" },
      { kind: "goal" },
    ]);
  });

  test("a wrong answer names the best arm, and the engine goes on judging", () => {
    expect(play(twoArms, ["red", "red", "red", "nonsense", "red", "dark blue"]).feedback.slice(3)).toEqual([
      { kind: "wrong_final", best: "dark blue" },
      { kind: "wrong_final", best: "dark blue" },
      { kind: "goal" },
    ]);
  });

  test("one draw for every valid pull within the budget and none besides; only those carry a reward", () => {
    const action = fc.constantFrom("red", "dark blue", "?", "");
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), (actions) => {
        const draws = actions.map(() => 0.5);
        const { replies, drawsLeft } = play(twoArms, actions, draws);
        const pulls = actions.slice(0, twoArms.budget).filter((text) => text.length > 1).length;
        expect(draws.length - drawsLeft.length).toBe(pulls);
        expect(replies.filter(({ reward }) => reward !== null)).toHaveLength(pulls);
      }),
    );
  });

  test.each([
    ["equal names", { arms: ["a", " A "], probs: [0.1, 0.2] }],
    ["an empty name", { arms: ["a", " "], probs: [0.1, 0.2] }],
    ["a missing probability", { arms: ["a", "b"], probs: [0.1] }],
    ["a probability above 1", { arms: ["a", "b"], probs: [0.1, 1.1] }],
    ["one arm", { arms: ["a"], probs: [0.1] }],
  ])("%s makes no scenario", (_, scenario) => {
    expect(bandit.scenario.safeParse(scenario).success).toBe(false);
  });
});

describe("tasks", () => {
  test("numbers of arms are those of the paper, names are one or two words, and no list occurs twice", () => {
    const counts = new Map<number, number>();
    for (const { arms } of TRAIN_STORIES) counts.set(arms.length, (counts.get(arms.length) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ 3: 47, 4: 9, 5: 11, 6: 8, 7: 6 });

    const all = [...TRAIN_STORIES, EVAL_STORY];
    const lists = all.map(({ arms }) => [...arms].map(normaliseArm).sort().join(", "));
    expect(new Set(lists).size).toBe(82);
    expect(new Set(all.map(({ story }) => story)).size).toBe(82);
    for (const { arms } of all) {
      expect(new Set(arms.map(normaliseArm)).size).toBe(arms.length);
      for (const arm of arms) expect(arm).toMatch(/^[a-z]+( [a-z]+)?$/);
    }
  });

  test("train and eval share no list of arms; eval is one scenario with 100 layouts", () => {
    const keys = SPLITS.map(
      (split) => new Set(tasksOf(split).map((task) => bandit.contentKey(task.scenario))),
    );
    const layouts = tasksOf("eval").map((task) => String(task.scenario.probs));
    expect(keys.map((set) => set.size)).toEqual([81, 1]);
    expect([...keys[0]!].filter((key) => keys[1]!.has(key))).toEqual([]);
    expect(new Set(layouts).size).toBe(100);
    expect(EVAL_STORY.arms).toHaveLength(5);
  });

  test("every task is a scenario and equal when made again", () => {
    for (const split of SPLITS)
      for (const { index, scenario } of tasksOf(split)) {
        expect(bandit.scenario.parse(scenario)).toEqual(scenario);
        expect(makeTask(bandit, split, index).scenario).toEqual(scenario);
      }
  });

  test("the best chance lies in 0.6..0.7, the others below, the gap is at least e, and the best arm is anywhere", () => {
    const positions = [0, 0, 0, 0, 0];
    let bestSum = 0;
    let gapSum = 0;
    const n = 20_000;
    for (let i = 0; i < n; i++) {
      const probs = drawProbabilities(5, stream("probabilities", i));
      const best = bestArm(probs);
      const e = 2 * (probs[best]! - 0.5);
      const second = Math.max(...probs.filter((_, arm) => arm !== best));
      expect(e).toBeGreaterThanOrEqual(0.2 - 1e-12);
      expect(e).toBeLessThan(0.4);
      expect(second).toBeLessThanOrEqual(0.5 - e / 2);
      positions[best]!++;
      bestSum += probs[best]!;
      gapSum += probs[best]! - second;
    }
    expect(bestSum / n).toBeCloseTo(0.65, 2);
    expect(gapSum / n).toBeCloseTo(0.37, 2);
    for (const count of positions) expect(Math.abs(count - n / 5)).toBeLessThan(4 * Math.sqrt((n * 4) / 25));
  });
});

describe("words", () => {
  const { scenario } = makeTask(bandit, "train", 66);

  test("the full instruction tells story, arms and budget, and nothing of the chances", () => {
    const { agentUser } = bandit.opening(scenario, "full", DEFAULT_RULE_OPTIONS);
    for (const text of [scenario.story, scenario.arms.join(", "), "20 tries"])
      expect(agentUser).toContain(text);
    for (const chance of scenario.probs) expect(agentUser).not.toContain(chance.toFixed(2));
  });

  test("the compact instruction is short, names the group first and spells the arms as actions are spelt", () => {
    const { agentUser, agentSystem } = bandit.opening(twoArms, "compact", DEFAULT_RULE_OPTIONS);
    expect(agentUser).toBe("bandit 3 pulls, then name the best:\nred\ndark blue");
    expect(agentSystem).toBe("");
  });

  test("each style writes an arm that it extracts again", () => {
    for (const { arms } of [...TRAIN_STORIES, EVAL_STORY])
      for (const arm of arms)
        for (const style of ["full", "compact"] as const)
          expect(bandit.extract(bandit.writeAction(arm, style), style)).toBe(arm);
  });

  test("both styles tell all replies apart, and only the goal claims the goal", () => {
    const replies: BanditFeedback[] = [
      { kind: "goal" },
      { kind: "invalid" },
      { kind: "wrong_final", best: "red" },
      { kind: "wrong_final", best: "blue" },
      ...["red", "blue"].flatMap((arm) =>
        ([0, 1] as const).flatMap((reward) =>
          [false, true].map((asksFinal) => ({ kind: "reward", arm, reward, asksFinal }) as const),
        ),
      ),
    ];
    for (const style of ["full", "compact"] as const) {
      const texts = replies.map((reply) => bandit.say(reply, style));
      expect(new Set(texts).size).toBe(replies.length);
      expect(texts.filter((text) => text.toLowerCase().includes("goal reached"))).toEqual([texts[0]]);
    }
  });
});

describe("posterior", () => {
  const arms = [
    { rewards: 3, failures: 1 },
    { rewards: 1, failures: 2 },
    { rewards: 0, failures: 2 },
  ];

  test("it is the share of layouts with this best arm among those that give these rewards", () => {
    // Importance sampling from the generator itself.
    const weights = [0, 0, 0];
    for (let i = 0; i < 40_000; i++) {
      const probs = drawProbabilities(3, stream("posterior", i));
      const likelihood = arms.reduce(
        (product, { rewards, failures }, arm) =>
          product * probs[arm]! ** rewards * (1 - probs[arm]!) ** failures,
        1,
      );
      weights[bestArm(probs)]! += likelihood;
    }
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    bestArmPosterior(arms).best.forEach((chance, arm) => {
      expect(Math.abs(chance - weights[arm]! / total)).toBeLessThan(0.01);
    });
  });

  test("before any pull all arms are equally likely the best", () => {
    const none = Array.from({ length: 5 }, () => ({ rewards: 0, failures: 0 }));
    for (const chance of bestArmPosterior(none).best) expect(chance).toBeCloseTo(0.2, 12);
  });

  test("one more pull is never expected to hurt: beliefs are a martingale", () => {
    const record = fc.record({ rewards: fc.nat(6), failures: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 5 }), (records) => {
        const { best } = bestArmPosterior(records);
        const entropy = best.reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0);
        for (const arm of records.keys()) {
          const prospect = lookAhead(records, arm);
          expect(prospect.right).toBeGreaterThanOrEqual(Math.max(...best) - 1e-9);
          expect(prospect.entropy).toBeLessThanOrEqual(entropy + 1e-9);
        }
      }),
    );
  });
});

describe("players", () => {
  test("the reference names the best arm in at least 75 % of the eval attempts", () => {
    let right = 0;
    for (const { key, scenario } of tasksOf("eval"))
      for (let attempt = 0; attempt < 4; attempt++)
        if (playPlayer(scenario, "reference", `${key} ${attempt}`).isRight) right++;
    expect(right / 400).toBeGreaterThan(0.75);
  });

  test("the random player names it in about one of five", () => {
    let right = 0;
    for (const { key, scenario } of tasksOf("eval"))
      for (let attempt = 0; attempt < 4; attempt++)
        if (playPlayer(scenario, "random", `${key} ${attempt}`).isRight) right++;
    expect(Math.abs(right / 400 - 0.2)).toBeLessThan(0.08); // four standard errors
  });

  test("both players name arms only, as the extraction yields them", () => {
    for (const { key, scenario } of tasksOf("train"))
      for (const player of ["random", "reference"] as const)
        for (const { action, feedback } of playPlayer(scenario, player, key).turns) {
          expect(scenario.arms.map(normaliseArm)).toContain(action);
          expect(feedback.kind).not.toBe("invalid");
        }
  });

  test("equal history and stream give the same action, whatever was played before", () => {
    const { scenario } = makeTask(bandit, "eval", 7);
    const first = playPlayer(scenario, "reference", "seed");
    playPlayer(makeTask(bandit, "train", 80).scenario, "reference", "other");
    expect(playPlayer(scenario, "reference", "seed")).toEqual(first);
  });

  test("the reference answers with the arm that the evidence favours", () => {
    const turns = Array.from({ length: BUDGET }, (_, i): KnownTurn<BanditFeedback> => {
      const arm = i % 2 === 0 ? "red" : "dark blue";
      return {
        action: arm,
        feedback: { kind: "reward", arm, reward: i % 2 === 0 ? 0 : 1, asksFinal: false },
      };
    });
    const known = { public: { story: "", arms: twoArms.arms, budget: BUDGET }, turns };
    expect(bandit.players.reference(known, createRng("x"))).toBe("dark blue");
  });
});

describe("replay", () => {
  const { scenario } = makeTask(bandit, "eval", 0);
  const { turns } = playPlayer(scenario, "random", "replay");
  const recorded = turns.map(({ action, feedback }) => ({
    action,
    reward: feedback.kind === "reward" ? feedback.reward : null,
  }));
  const positions = bandit.replay(scenario, recorded, DEFAULT_RULE_OPTIONS);

  test("the recorded rewards come back, whatever the chances", () => {
    expect(positions).toHaveLength(22);
    positions.forEach(({ known, derived }, t) => {
      const sum = recorded.slice(0, t).reduce((total, { reward }) => total + (reward ?? 0), 0);
      expect(derived.totalReward).toBe(sum);
      expect(known.arms.reduce((pulls, arm) => pulls + arm.pulls, 0)).toBe(Math.min(t, BUDGET));
      expect(known.pullsLeft).toBe(Math.max(0, BUDGET - t));
    });
    const impossible = bandit.replay(
      { ...twoArms, probs: [0, 1] },
      [{ action: "red", reward: 1 }],
      DEFAULT_RULE_OPTIONS,
    );
    expect(impossible[1]?.known.events).toEqual([{ kind: "pull", arm: 0, reward: 1 }]);
  });

  test("the answer and the best arm that its reply names are known after the last turn only", () => {
    const last = positions.at(-1)?.known;
    expect(last?.events.at(-1)).toMatchObject({ kind: "answer", action: recorded.at(-1)?.action });
    expect(last?.toldBest).toBe(bestArm(scenario.probs));
    expect(positions.slice(0, -1).every(({ known }) => known.toldBest === null)).toBe(true);
    expect(positions[BUDGET]?.known.isAnswerAsked).toBe(true);
  });

  test("an invalid last pull is shown as used without a request", () => {
    const actions = ["red", "?", "?", "green"].map((action) => ({
      action,
      reward: action === "red" ? 0 : null,
    }));
    const [, , , third, fourth] = bandit.replay(twoArms, actions, DEFAULT_RULE_OPTIONS);
    expect(third?.known).toMatchObject({ pullsLeft: 0, isAnswerAsked: false });
    expect(fourth?.known.events.at(-1)).toEqual({
      kind: "answer",
      arm: null,
      action: "green",
      isRight: false,
    });
    expect(fourth?.known.toldBest).toBe(1);
  });

  test("beliefs are those of a uniform prior", () => {
    const results = [3, 1, 1, 2, 2, 2];
    const actions = ["a", "b", "c"].flatMap((action, i) => [
      ...Array.from({ length: results[2 * i]! }, () => ({ action, reward: 1 })),
      ...Array.from({ length: results[2 * i + 1]! }, () => ({ action, reward: 0 })),
    ]);
    const three = { story: "", arms: ["a", "b", "c"], probs: [0.6, 0.2, 0.1], budget: BUDGET };
    const beliefs = bandit.replay(three, actions, DEFAULT_RULE_OPTIONS).at(-1)?.derived.beliefs;
    // The worked example of statistics.md S22; its second chance is misprinted there, for all three add up to 1.
    [0.661006, 0.116217, 0.222777].forEach((chance, arm) => {
      expect(beliefs?.[arm]?.chanceBest).toBeCloseTo(chance, 6);
    });
    expect(beliefs?.[0]?.interval[0]).toBeCloseTo(0.283582, 6);
    expect(beliefs?.[0]?.interval[1]).toBeCloseTo(0.947255, 6);
  });

  test("positions are plain JSON", () => {
    expect(JSON.parse(JSON.stringify(positions))).toEqual(positions);
  });
});
