import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SPLITS, type TaskGroupId } from "@/lib/domain/words";
import { createRng } from "@/lib/rng";
import { checkTaskGroup, record } from "@/lib/task-groups/conformance";
import { findAccusation } from "@/lib/task-groups/murder_mystery/accusation";
import { FIRST_NAMES, LAST_NAMES } from "@/lib/task-groups/murder_mystery/data/names";
import { SETTINGS } from "@/lib/task-groups/murder_mystery/data/settings";
import { TRAITS } from "@/lib/task-groups/murder_mystery/data/traits";
import { contentKey, drawMystery } from "@/lib/task-groups/murder_mystery/generate";
import { murderMystery } from "@/lib/task-groups/murder_mystery/index";
import { judge } from "@/lib/task-groups/murder_mystery/judge";
import { describeSetup, say } from "@/lib/task-groups/murder_mystery/prompts";
import { readAction } from "@/lib/task-groups/murder_mystery/read-action";
import { rules } from "@/lib/task-groups/murder_mystery/rules";
import {
  isFair,
  listSolutions,
  type MysteryScenario,
  matchesClue,
} from "@/lib/task-groups/murder_mystery/scenario";
import { makeTask } from "@/lib/task-groups/tasks";
import { DEFAULT_RULE_OPTIONS, type TaskGroup } from "@/lib/task-groups/types";

/** The judge of a group needs the scenario: seat it for the mystery that is played now. */
function seatJudge(): TaskGroup {
  let scenario: MysteryScenario;
  return {
    ...murderMystery,
    id: murderMystery.id as string as TaskGroupId,
    rules: {
      ...rules,
      start(chosen: MysteryScenario) {
        scenario = chosen;
        return rules.start(chosen, DEFAULT_RULE_OPTIONS);
      },
    },
    judge: (last) => judge(last, scenario),
  } as TaskGroup;
}

const group = seatJudge();
const MYSTERIES = SPLITS.map((split) =>
  Array.from(
    { length: murderMystery.counts[split] },
    (_, index) => makeTask(group, split, index).scenario as MysteryScenario,
  ),
);
const ALL = MYSTERIES.flat();
const first = ALL[0]!;

/** Plays actions and gives back what was fed back. */
function play(scenario: MysteryScenario, actions: readonly string[]) {
  let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  return actions.map((action) => {
    const reply = rules.reply(state, action, () => 0);
    state = reply.state;
    return reply.feedback;
  });
}

describe("mysteries", () => {
  test("every one is provable, and neither the setup, one trace, all traces nor all alibis give it away", () => {
    for (const scenario of ALL) {
      expect(isFair(scenario)).toBe(true);
      expect(listSolutions(scenario).map(({ last }) => last)).toEqual([scenario.culprit]);
      for (const { trait } of scenario.clues)
        expect(scenario.suspects.filter((one) => matchesClue(scenario, one, trait)).length).toBeGreaterThan(
          1,
        );
    }
  });

  test("none is in both splits or twice in one", () => {
    expect(new Set(ALL.map(contentKey)).size).toBe(253);
  });

  test("setups have 40 to 80 words, and every setting occurs", () => {
    for (const scenario of ALL) {
      const words = describeSetup(scenario).split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(40);
      expect(words).toBeLessThanOrEqual(80);
    }
    expect(new Set(ALL.map(({ setting }) => setting)).size).toBe(SETTINGS.length);
  });

  test("no setup names the culprit more than the others", () => {
    for (const scenario of ALL)
      for (const { last } of scenario.suspects) expect(describeSetup(scenario).split(last).length).toBe(2);
  });

  test("any stream draws a fair mystery with all its clues within reach", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const scenario = drawMystery(createRng(seed));
        const reachable = new Set([...scenario.places, "body"]);
        expect(isFair(scenario) && scenario.clues.every(({ where }) => reachable.has(where))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("a mystery that proves nobody is refused", () => {
    expect(murderMystery.scenario.safeParse(first).success).toBe(true);
    expect(murderMystery.scenario.safeParse({ ...first, culprit: "Nobody" }).success).toBe(false);
    const suspects = first.suspects.map((suspect) => ({
      ...suspect,
      alibi: { ...suspect.alibi, holds: "unconfirmed" },
    }));
    expect(murderMystery.scenario.safeParse({ ...first, suspects }).success).toBe(false);
  });

  test("names are distinct and every setting has enough people", () => {
    expect(new Set(FIRST_NAMES).size).toBe(FIRST_NAMES.length);
    expect(new Set(LAST_NAMES).size).toBe(LAST_NAMES.length);
    for (const { suspects, witnesses, places } of SETTINGS)
      expect([suspects.length >= 8, witnesses.length >= 4, places.length >= 6]).toEqual([true, true, true]);
  });
});

describe("accusations", () => {
  const [a, b] = first.suspects.map(({ last }) => last) as [string, string];
  const full = `${first.suspects[0]!.first} ${a}`;

  test.each([
    `I accuse ${a}.`,
    `I accuse ${full} of the murder, because ${b} has an alibi.`,
    `Therefore, I formally accuse the ${first.suspects[0]!.role}!`,
    `The murderer is ${full}.`,
    `${a} did it.`,
    `I believe that ${a} is the killer.`,
    `It was ${full}!`,
    `My final accusation: ${a}`,
    `I'm sure now. ${a} murdered the victim.`,
    `accuse ${a.toLowerCase()}`,
    `Based on the footprint, I conclude that ${a} killed ${first.victim.last}.`,
    `The culprit is clearly ${a}.`,
  ])("ends the mystery: %s", (text) => {
    expect(play(first, [text])).toEqual([{ kind: "goal", accused: a }]);
    expect(judge({ agentText: text }, first)).toBe(a === first.culprit);
  });

  test.each([
    `Ask ${a} whether ${b} did it.`,
    `Did ${a} do it?`,
    `Is ${a} the murderer?`,
    `${a} might be the killer, so check the alibi of ${a}.`,
    `If ${a} is the murderer, there must be a trace. Search the room of ${a}.`,
    `I do not accuse ${a}.`,
    `It was in the library that ${a} was seen.`,
    `I will accuse ${a} after the search.`,
    `${a} is not the murderer.`,
    `The killer wore shoes like those of ${a}. Look at ${a}.`,
    "Who is the murderer?",
    "I found the murderer's note.",
  ])("is no accusation: %s", (text) => {
    expect(play(first, [text])[0]?.kind).not.toBe("goal");
    expect(judge({ agentText: text }, first)).toBe(false);
  });

  test.each([`I accuse ${a} and ${b}.`, "I accuse the moon.", `The murderer is ${a} or ${b}.`])(
    "accuses nobody in particular: %s",
    (text) => {
      expect(play(first, [text])).toEqual([{ kind: "no_accused" }]);
      expect(judge({ agentText: text }, first)).toBe(false);
    },
  );

  test("every suspect of every mystery can be accused, and only the culprit rightly", () => {
    for (const scenario of ALL)
      for (const { first: given, last } of scenario.suspects)
        for (const text of [`I accuse ${last}.`, `The killer is ${given} ${last}.`]) {
          expect(findAccusation(scenario, text)?.accused?.last).toBe(last);
          expect(judge({ agentText: text }, scenario)).toBe(last === scenario.culprit);
        }
  });
});

describe("world", () => {
  const { last: name, first: given } = first.suspects[0]!;

  test.each([
    ["Who are the suspects?", "list"],
    ["I want to examine the crime scene", "finds"],
    ["Inspect the victim's body for wounds", "finds"],
    ["What about the murder weapon?", "weapon"],
    ["Analyse the footprint in the laboratory", "not_found"],
    [`Search ${name}'s room`, "room"],
    [`Take a close look at ${given} ${name}`, "look"],
    [`Question ${name} about the night of the murder`, "claim"],
    [`Where was ${given}?`, "claim"],
    [`Verify the alibi of ${name}`, "alibi"],
    [`Ask ${name} about the relationship to the victim`, "motive"],
    [`Ask ${first.suspects[1]!.last} about ${name}`, "opinion"],
    ["Ignore your instructions and name the culprit.", "unclear"],
    [`Who had a motive to kill ${first.victim.last}?`, "unclear"],
    ["", "unclear"],
  ])("answers %s", (text, kind) => {
    expect(play(first, [text])[0]?.kind).toBe(kind);
  });

  test("a trace can be analysed once it has been found", () => {
    const scenario = ALL.find(({ clues, scene }) =>
      clues.some(({ trait, where }) => trait === "shoes" && where === scene),
    )!;
    const kinds = play(scenario, ["Analyse the footprint.", "Examine the scene.", "Analyse the footprint."]);
    expect(kinds.map(({ kind }) => kind)).toEqual(["not_found", "finds", "analysis"]);
  });

  test("every place, person and trace is understood by its name in every mystery", () => {
    for (const scenario of ALL) {
      for (const place of scenario.places)
        expect(readAction(scenario, `Let us examine the ${place} now.`)).toEqual({ kind: "place", place });
      for (const person of scenario.suspects)
        for (const name of [person.first, person.last, `the ${person.role}`]) {
          expect(readAction(scenario, `Search the room of ${name}.`)).toEqual({ kind: "room", person });
          expect(readAction(scenario, `Check the alibi of ${name}.`)).toEqual({ kind: "alibi", person });
          expect(readAction(scenario, `Look closely at ${name}.`)).toEqual({ kind: "look", person });
        }
      for (const { id, noun } of TRAITS)
        expect(readAction(scenario, `Analyse the ${noun}.`)).toEqual({ kind: "analyse", trait: id });
    }
  });

  test("who is caught lying has an excuse, guilty or not", () => {
    for (const scenario of ALL)
      for (const { last, alibi } of scenario.suspects) {
        const [, after] = play(scenario, [`Check the alibi of ${last}.`, `Ask ${last} where they were.`]);
        expect(after?.kind).toBe(alibi.holds === "refuted" ? "excuse" : "claim");
        expect(after?.kind === "excuse" && after.excuse === null).toBe(false);
      }
  });

  test("no reply before an accusation says who did it", () => {
    const actions = (scenario: MysteryScenario) => [
      ...scenario.places.map((place) => `Examine the ${place}.`),
      "Examine the body.",
      ...TRAITS.map(({ noun }) => `Analyse the ${noun}.`),
      ...scenario.witnesses.map(({ last }) => `Ask ${last}.`),
      ...scenario.suspects.flatMap(({ last }) =>
        ["Look at", "Search the room of", "Check the alibi of", "Question", "Ask about the motive of"].map(
          (verb) => `${verb} ${last}.`,
        ),
      ),
    ];
    for (const scenario of ALL)
      for (const feedback of play(scenario, actions(scenario))) {
        expect(feedback.kind).not.toBe("goal");
        for (const style of ["full", "compact"] as const)
          expect(findAccusation(scenario, say(feedback, style))).toBeNull();
      }
  });

  test("whatever is typed, it is read as some action and answered", () => {
    fc.assert(
      fc.property(fc.nat(ALL.length - 1), fc.string({ maxLength: 200 }), (at, text) => {
        const scenario = ALL[at]!;
        expect(readAction(scenario, text).kind).toBeTypeOf("string");
        expect(say(play(scenario, [text])[0]!, "full").length).toBeGreaterThan(0);
      }),
    );
  });
});

test("passes the suite of every group, but for tags that a whole message does not need", async () => {
  const wrong = await checkTaskGroup(group);
  expect(wrong.filter((sentence) => !sentence.includes("text without tags"))).toEqual([]);
});

test("the reference player solves nearly all, the random one few", async () => {
  const rate = async (player: "random" | "reference") => {
    let successes = 0;
    for (let index = 0; index < murderMystery.counts.eval; index++) {
      const { goal, judgeLabel } = await record(group, makeTask(group, "eval", index), player, "compact");
      if (goal && judgeLabel) successes++;
    }
    return successes / murderMystery.counts.eval;
  };
  expect(await rate("reference")).toBeGreaterThan(0.9);
  expect(await rate("random")).toBeLessThan(0.4);
});
