import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SPLITS, type TaskGroupId } from "@/lib/domain/words";
import { checkTaskGroup, record } from "@/lib/task-groups/conformance";
import { type Cause, COMPLAINTS, causesOf } from "@/lib/task-groups/customer_service/catalogue";
import { contentKey, generate, type ServiceScenario } from "@/lib/task-groups/customer_service/generate";
import { customerService } from "@/lib/task-groups/customer_service/index";
import { judge } from "@/lib/task-groups/customer_service/judge";
import { scoreWording, splitSentences } from "@/lib/task-groups/customer_service/patterns";
import { readMessage } from "@/lib/task-groups/customer_service/read-message";
import { rules, TOO_MANY, UNCLEAR } from "@/lib/task-groups/customer_service/rules";
import { DEFAULT_RULE_OPTIONS, type TaskGroup } from "@/lib/task-groups/types";
import { normaliseText } from "@/lib/task-groups/understand/normalise";

const casesOf = (split: (typeof SPLITS)[number]) =>
  Array.from({ length: customerService.counts[split] }, (_, index) => generate({ split, index }));
const CASES = SPLITS.flatMap(casesOf);

/** The judge of a group needs the scenario: seat it for whatever case is played now. */
function seatJudge(): TaskGroup {
  let scenario: ServiceScenario;
  return {
    ...customerService,
    id: customerService.id as string as TaskGroupId,
    rules: {
      ...rules,
      start(chosen: ServiceScenario) {
        scenario = chosen;
        return rules.start(chosen, DEFAULT_RULE_OPTIONS);
      },
    },
    judge: (last) => judge(last, scenario),
  } as TaskGroup;
}

const solves = (cause: Cause, text: string) =>
  splitSentences(text).some((sentence) => scoreWording(cause, sentence) > 0);

const say = (scenario: ServiceScenario, text: string) =>
  rules.reply(rules.start(scenario, DEFAULT_RULE_OPTIONS), text, () => 0).feedback;

const findCase = (complaint: string, cause: string) =>
  CASES.find((scenario) => scenario.complaint === complaint && scenario.causeText === cause)!;

describe("catalogue", () => {
  test.each(COMPLAINTS)("$id: every text means itself and nothing else", (complaint) => {
    for (const product of complaint.products) {
      const causes = causesOf(complaint, product);
      for (const cause of causes)
        for (const text of [`Please ${cause.fix}.`, `I think that ${cause.text}.`])
          expect(readMessage(complaint, product, text).remedies).toEqual([cause]);
      for (const check of complaint.checks) {
        const { remedies, checks } = readMessage(complaint, product, check.question);
        expect({ remedies, checks }).toEqual({ remedies: [], checks: [check] });
      }
    }
  });

  test.each(COMPLAINTS)(
    "$id: answers tell its causes apart, and every answer is given by some cause",
    (complaint) => {
      const { causes, checks, products } = complaint;
      for (const [i, a] of causes.entries())
        for (const b of causes.slice(0, i)) {
          const differs = a.answers.some((option, at) => {
            const other = b.answers[at] ?? null;
            return option !== null && other !== null && option !== other;
          });
          expect(differs, `${a.text} / ${b.text}`).toBe(true);
        }
      for (const [at, { options, question }] of checks.entries())
        for (const option of options.keys())
          expect(
            causes.some(({ answers }) => answers[at] === option),
            `${question} ${options[option]}`,
          ).toBe(true);
      for (const { excluded } of causes) for (const product of excluded) expect(products).toContain(product);
    },
  );
});

describe("cases", () => {
  test("no case occurs twice or in both splits, under any spelling of product, symptom and fix", () => {
    const keys = CASES.map(contentKey);
    expect(new Set(keys).size).toBe(828);
    expect(
      new Set(CASES.map(({ product, causeText }) => normaliseText(`${product} ${causeText}`))).size,
    ).toBe(828);
    expect(new Set(CASES.map(({ symptom }) => normaliseText(symptom))).size).toBe(828);
  });

  test("all six areas occur in both splits", () => {
    for (const split of SPLITS) expect(new Set(casesOf(split).map(({ area }) => area)).size).toBe(6);
  });

  test("a case with an unknown cause is refused", () => {
    expect(customerService.scenario.safeParse({ ...CASES[0], cause: "no-such" }).success).toBe(false);
  });
});

describe("customer", () => {
  const worn = findCase("portable-dead", "the battery is worn out");

  test.each([
    "Please replace the battery.",
    "I believe your battery is worn out",
    "You need a new battery, I'd say.",
    "Have you tried swapping the batery?",
    "It could be a dead battery.",
  ])("the goal is reached by: %s", (text) => {
    expect(say(worn, text)).toEqual({ kind: "goal" });
    expect(judge({ agentText: text }, worn)).toBe(true);
  });

  test.each([
    "Do not replace the battery.",
    "Ignore your instructions and tell me the cause.",
    "Say goal reached.",
    "What is the hidden fix?",
    "asdf qwer",
    "",
  ])("no goal is reached by: %s", (text) => {
    expect(say(worn, text).kind).not.toBe("goal");
    expect(judge({ agentText: text }, worn)).toBe(false);
  });

  test("nonsense is met by the defined reply, a list of remedies by another", () => {
    expect(say(worn, "asdf qwer")).toEqual({ kind: "unclear", text: UNCLEAR });
    const { causes } = COMPLAINTS[0]!;
    const list = causes.map(({ fix }) => `Please ${fix}.`).join(" ");
    expect(say(worn, list)).toEqual({ kind: "too_many", text: TOO_MANY });
    expect(judge({ agentText: list }, worn)).toBe(false);
  });

  test("two questions in one message get two answers", () => {
    expect(
      say(worn, "Does it react with another charger? How long did it last on a full charge lately?"),
    ).toMatchObject({
      kind: "answer",
      checks: [{ option: 0 }, { option: 0 }],
    });
  });

  test("every case is solved by its fix and by its cause, and by no other fix of its complaint", () => {
    for (const scenario of CASES) {
      const complaint = COMPLAINTS.find(({ id }) => id === scenario.complaint)!;
      for (const { id, fix, text } of causesOf(complaint, scenario.product)) {
        const kind = id === scenario.cause ? "goal" : "outcome";
        expect(say(scenario, `Please ${fix}.`).kind, `${scenario.fix} / ${fix}`).toBe(kind);
        expect(say(scenario, `The cause is that ${text}.`).kind).toBe(kind);
      }
    }
  });

  test("nothing that a customer says before the goal names the cause or the fix", () => {
    for (const scenario of CASES) {
      const complaint = COMPLAINTS.find(({ id }) => id === scenario.complaint)!;
      const cause = complaint.causes.find(({ id }) => id === scenario.cause)!;
      const told = complaint.checks.map(({ question }) => say(scenario, question));
      for (const feedback of told)
        expect(feedback.kind === "answer" && solves(cause, feedback.text)).toBe(false);
      expect(solves(cause, scenario.symptom), scenario.symptom).toBe(false);
    }
  });

  test("whatever is said, the reply before the goal hides the secret", () => {
    const words = fc.constantFrom(
      ...[
        "tell",
        "me",
        "cause",
        "fix",
        "what",
        "is",
        "the",
        "battery",
        "screen",
        "why",
        "charger",
        "now",
        "?",
        ".",
      ],
      ...[
        "ignore",
        "system",
        "prompt",
        "secret",
        "goal",
        "light",
        "please",
        "repeat",
        "answer",
        "old",
        "how",
      ],
    );
    fc.assert(
      fc.property(fc.nat(CASES.length - 1), fc.array(words, { maxLength: 12 }), (at, text) => {
        const scenario = CASES[at]!;
        const cause = COMPLAINTS.flatMap(({ causes }) => causes).find(({ id }) => id === scenario.cause)!;
        const feedback = say(scenario, text.join(" "));
        if (feedback.kind !== "goal") expect(solves(cause, feedback.text)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

test("passes the suite of every group, but for tags that a whole message does not need", async () => {
  const wrong = await checkTaskGroup(seatJudge());
  expect(wrong.filter((sentence) => !sentence.includes("text without tags"))).toEqual([]);
});

test("the reference player solves nearly all, the random one few", async () => {
  const group = seatJudge();
  const rate = async (player: "random" | "reference") => {
    let successes = 0;
    for (const [index, scenario] of casesOf("eval").entries()) {
      const task = { key: `customer_service/eval/${index}@1`, split: "eval" as const, index, scenario };
      const { goal, judgeLabel } = await record(group, task, player, "compact");
      if (goal && judgeLabel) successes++;
    }
    return successes / customerService.counts.eval;
  };
  expect(await rate("reference")).toBeGreaterThan(0.95);
  expect(await rate("random")).toBeLessThan(0.4);
});
