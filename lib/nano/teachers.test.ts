import { describe, expect, test } from "vitest";
import { guessFirstCode } from "@/lib/nano/first-code";
import { NANO_GROUPS, type NanoGroup } from "@/lib/nano/groups";
import { playLesson } from "@/lib/nano/lesson";
import { drawSkill } from "@/lib/nano/teachers";
import { createRng, stream } from "@/lib/rng";
import { consistentCodes } from "@/lib/task-groups/mastermind/consistent";
import { CODES } from "@/lib/task-groups/mastermind/generate";
import { mastermind } from "@/lib/task-groups/mastermind/index";
import { rules } from "@/lib/task-groups/mastermind/rules";
import { DEFAULT_RULE_OPTIONS, type KnownTurn } from "@/lib/task-groups/types";

test("skills are mostly high, some middling, some low, and never perfect", () => {
  const rng = createRng("skills");
  const skills = Array.from({ length: 20_000 }, () => drawSkill(rng));
  const share = (low: number, high: number) =>
    skills.filter((skill) => skill >= low && skill <= high).length / skills.length;
  expect(share(0.85, 0.95)).toBeCloseTo(0.45, 1);
  expect(share(0.5, 0.8)).toBeCloseTo(0.35, 1);
  expect(share(0, 0.4)).toBeCloseTo(0.2, 1);
  expect(share(0.85, 0.95) + share(0.5, 0.8) + share(0, 0.4)).toBe(1);
});

test.each(NANO_GROUPS)("%s: more skill succeeds at least as often", (id) => {
  const rate = (skill: number) => {
    const lessons = Array.from({ length: 25 }, (_, i) => playLesson(id, skill, stream("skill", id, i)));
    return lessons.filter(({ success }) => success).length / lessons.length;
  };
  expect(rate(0.95)).toBeGreaterThan(rate(0) - 0.01);
});

describe("the player that guesses the first code", () => {
  const told = mastermind.publicPart({ secret: "0000" });

  test.each(["0000", "7294", "9999", "1123", "9080"])(
    "%s: finds it with codes that fit, the smallest first",
    (secret) => {
      const state = rules.start({ secret }, DEFAULT_RULE_OPTIONS);
      const turns: KnownTurn<ReturnType<typeof rules.reply>["feedback"]>[] = [];
      let left: readonly number[] = CODES.map((_, code) => code);
      for (let turn = 0; turn < 30; turn++) {
        const action = guessFirstCode({ public: told, turns }, createRng("unused"));
        expect(action.replaceAll(" ", "")).toBe(CODES[left[0]!]);
        const { feedback } = rules.reply(state, action, () => 0);
        turns.push({ action, feedback });
        if (feedback.kind === "goal") return;
        left = consistentCodes(feedback, left);
      }
      expect.unreachable(`${secret} was not found`);
    },
  );
});

describe("the other simple players, alone", () => {
  const speak = (id: NanoGroup, i: number) => {
    const { messages } = playLesson(id, 1, stream("simple", id, i));
    return messages
      .slice(2)
      .filter(({ role }) => role === "assistant")
      .map(({ content }) => content);
  };

  test("the bandit's takes turns in the order of the names, then names one of them", () => {
    for (let i = 0; i < 20; i++) {
      const spoken = speak("bandit", i);
      expect(spoken).toHaveLength(21);
      const arms = [...new Set(spoken.slice(0, 20))];
      expect(spoken.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, turn) => arms[turn % arms.length]));
      expect(arms).toContain(spoken[20]);
    }
  });

  test("the word game's never guesses a word twice, and begins alike", () => {
    for (let i = 0; i < 20; i++) expect(new Set(speak("wordle", i)).size).toBe(speak("wordle", i).length);
    expect(new Set([1, 2, 3].map((i) => speak("wordle", i)[0])).size).toBe(1);
  });

  test("the ship hunter's shoots at no cell twice and wins most games", () => {
    let wins = 0;
    for (let i = 0; i < 30; i++) {
      const cells = speak("battleship", i);
      expect(new Set(cells).size).toBe(cells.length);
      if (playLesson("battleship", 1, stream("simple", "battleship", i)).success) wins++;
    }
    expect(wins).toBeGreaterThan(20);
  });
});
