import type { PromptStyle } from "@/lib/domain/words";
import type { CellularAutomataScenario } from "@/lib/task-groups/cellular_automata/generate";
import {
  applyRule,
  NEIGHBOURHOODS,
  type RuleStates,
  slotsOf,
  splitCells,
  statesOfRule,
} from "@/lib/task-groups/cellular_automata/neighbourhoods";
import { formatRule, normaliseRuleText, parseRule } from "@/lib/task-groups/cellular_automata/rule-text";
import type { CellularAutomataFeedback } from "@/lib/task-groups/cellular_automata/rules";
import { answerText, stripText } from "@/lib/task-groups/extract";
import type { Opening } from "@/lib/task-groups/types";

/** The worked example is computed from this rule, so that it cannot disagree with it. */
const EXAMPLE = { rule: 198, input: "1 0 0 1 0" };

export function opening({ pairs }: CellularAutomataScenario, style: PromptStyle, maxTurns: number): Opening {
  return {
    agentSystem: style === "full" ? "You are a helpful assistant." : "",
    agentUser:
      style === "full"
        ? fullInstruction(pairs, maxTurns)
        : [
            `cellular automata ${maxTurns} turns: cells and next, find 111 to 000`,
            ...pairs.map(joinPair),
          ].join("\n"),
    environmentSystem: [
      "You are the environment of a rule finding game. A rule succeeds when it turns every input into its output:",
      ...pairs.map(([input, output]) => `${input} -> ${output}`),
    ].join("\n"),
    judgeSystem: null,
  };
}

const unspaced = (row: string) => row.replaceAll(" ", "");

/** Each cell beside what becomes of it, so that what belongs together stands together: `01 10 11`. */
function joinPair([input, output]: readonly [string, string]): string {
  const next = splitCells(output);
  return splitCells(input)
    .map((cell, i) => `${cell}${next[i]!}`)
    .join(" ");
}

function fullInstruction(pairs: CellularAutomataScenario["pairs"], maxTurns: number): string {
  const many = pairs.length > 1;
  return [
    "Find the rule of a cellular automaton. Its cells stand in a ring, and each cell is 0 or 1. In one step all cells change at the same time: the next state of a cell depends only on its left neighbour, the cell itself and its right neighbour, read in this order. Because of the ring, the left neighbour of the first cell is the last cell, and the right neighbour of the last cell is the first cell.",
    "",
    `There are eight neighbourhoods: ${NEIGHBOURHOODS.join(", ")}. A rule gives the next state of the middle cell for each of them.`,
    "",
    ...exampleLines(),
    "",
    many
      ? `Now the real task. These are ${pairs.length} inputs, each with its output after one step of the same unknown rule:`
      : "Now the real task. This is one input with its output after one step of the unknown rule:",
    ...pairs.flatMap(([input, output], i) => [`Input ${i + 1}: ${input}`, `Output ${i + 1}: ${output}`]),
    "",
    `Give a rule that turns ${many ? `all ${pairs.length} inputs into their outputs` : "the input into its output"}. You have ${maxTurns} turns. If your rule is not right yet, I show you ${many ? "the outputs" : "the output"} that it produces, and you can correct it.`,
    "",
    "Think briefly inside a Think tag, then write your rule inside an Answer tag: eight lines, one for each neighbourhood, with 0 or 1 in place of the word state:",
    "<Think> what the cells tell me, in a few sentences </Think>",
    "<Answer>",
    formatRule(NEIGHBOURHOODS.map(() => "state")),
    "</Answer>",
    "",
    "Give your first rule.",
  ].join("\n");
}

function exampleLines(): string[] {
  const states = statesOfRule(EXAMPLE.rule);
  const slots = slotsOf(splitCells(EXAMPLE.input));
  const because = (k: number) =>
    `neighbourhood ${NEIGHBOURHOODS[slots[k]!]} and becomes ${states[slots[k]!]}`;
  return [
    "An example with another rule:",
    formatRule(states),
    `It turns the input ${EXAMPLE.input} into the output ${applyRule(states, slots).join(" ")}. The first cell has the last one on its left, so it has ${because(0)}; the second cell has ${because(1)}.`,
  ];
}

/** The reminder after every reply. */
export function agentSuffix(style: PromptStyle): string {
  return style === "full"
    ? "Think briefly inside <Think> </Think>, then give all eight lines of your next rule inside <Answer> </Answer>."
    : "";
}

export function say(feedback: CellularAutomataFeedback, style: PromptStyle): string {
  switch (feedback.kind) {
    case "goal":
      return "Goal reached";
    case "parse_error":
      return style === "full"
        ? "Your rule could not be read. It needs one state for each neighbourhood."
        : "no rule";
    case "outputs":
      return sayOutputs(feedback, style);
  }
}

/** Compact style leaves the inputs out: they stand, in the same order, in the first message. */
function sayOutputs(
  { pairs, outputs, matches }: Extract<CellularAutomataFeedback, { kind: "outputs" }>,
  style: PromptStyle,
): string {
  const lines = pairs.map(([input, wanted], i) => {
    const produced = outputs[i]!;
    if (style === "compact") return `${unspaced(produced)} ${matches[i] ? "ok" : `not ${unspaced(wanted)}`}`;
    return [
      `Input ${i + 1}: ${input}`,
      `Output ${i + 1}: ${wanted}`,
      `Your rule gives: ${produced} (${matches[i] ? "correct" : "wrong"})`,
    ].join("\n");
  });
  return style === "full" ? ["Your rule is not right yet.", ...lines].join("\n") : lines.join("\n");
}

/** Compact style writes the eight states alone, 111 first. */
export function writeAction(action: string, style: PromptStyle): string {
  if (style === "full") return `<Answer>\n${action}\n</Answer>`;
  const states = parseRule(normaliseRuleText(action));
  if (!states) throw new Error(`No rule in the action ${JSON.stringify(action)}`);
  return states.join("");
}

export function extract(text: string, style: PromptStyle): string | null {
  const answer = answerText(text, style);
  if (answer === null) return null;
  const action = style === "full" ? normaliseRuleText(answer) : expandStates(answer);
  return action !== null && parseRule(action) ? action : null;
}

/** Eight states, with or without spaces between them, as the canonical eight lines. */
function expandStates(answer: string): string | null {
  const states: RuleStates = Array.from(answer.toLowerCase()).filter((point) => stripText(point) !== "");
  return states.length === NEIGHBOURHOODS.length ? formatRule(states) : null;
}
