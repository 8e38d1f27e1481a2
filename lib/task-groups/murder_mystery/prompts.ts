import type { PromptStyle } from "@/lib/domain/words";
import { requireTrait } from "@/lib/task-groups/murder_mystery/data/traits";
import type { MysteryFeedback } from "@/lib/task-groups/murder_mystery/rules";
import { sayCompact, sayFull } from "@/lib/task-groups/murder_mystery/say";
import { clueValue, type MysteryScenario, type Person } from "@/lib/task-groups/murder_mystery/scenario";
import type { Opening } from "@/lib/task-groups/types";

/** Joins with commas and a last "and". */
function join(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

const introduce = ({ first, last, role }: Person) => `${first} ${last} (${role})`;

/** The public setup: who, where, when, and whom one can ask. */
export function describeSetup(scenario: MysteryScenario): string {
  const { victim, location, time, scene, deed, weapon, suspects, witnesses, places } = scenario;
  return [
    `${introduce(victim)} was found ${deed} in the ${scene} ${location} ${time}.`,
    `Beside the body lay ${weapon}.`,
    `Suspects: ${join(suspects.map(introduce))}.`,
    `Witnesses: ${join(witnesses.map(introduce))}.`,
    `Other places: ${join(places.filter((place) => place !== scene))}.`,
  ].join(" ");
}

export function opening(scenario: MysteryScenario, style: PromptStyle): Opening {
  return {
    agentSystem: style === "full" ? "You are a helpful assistant." : "",
    agentUser: style === "full" ? fullInstruction(scenario) : compactInstruction(scenario),
    environmentSystem: [
      "You are the game master of a murder mystery. What the detective knows:",
      describeSetup(scenario),
      "The full truth:",
      describeTruth(scenario),
      "Answer one action at a time, with as little as it brings to light, in one or two sentences. Nobody confesses. To any final accusation, right or wrong, answer only: Goal reached",
    ].join("\n"),
    judgeSystem: [
      "You judge the end of a murder mystery. You are shown the detective's last message.",
      `Answer <VALID> if it accuses ${scenario.culprit} and nobody else of the murder; otherwise <NOTVALID>. Write nothing else.`,
    ].join("\n"),
  };
}

function fullInstruction(scenario: MysteryScenario): string {
  return [
    "You are a detective and have to find a murderer.",
    "",
    describeSetup(scenario),
    "",
    "In each message you take exactly one action, in your own words: examine a place, the body or the weapon, have a trace analysed, look closely at a person, search a person's room, ask a person about whereabouts, a motive or somebody else, check an alibi, ask a witness about a person. I tell you what comes of it.",
    "",
    'Be strategic: secure the traces, compare everybody with them, background figures included, and do not settle on somebody too early. People may lie, and a motive proves nothing. You have 20 actions. When you are sure, end with a clear accusation of one person, such as "I accuse ..."; it is final.',
    "",
    "What is your first action?",
  ].join("\n");
}

function compactInstruction({ victim, scene, suspects, witnesses, places }: MysteryScenario): string {
  const names = (people: readonly Person[]) => people.map(({ last }) => last).join(", ");
  return [
    `mystery: ${victim.last} dead in ${scene}`,
    `places: ${places.join(", ")}`,
    `suspects: ${names(suspects)}`,
    `witnesses: ${names(witnesses)}`,
  ].join("\n");
}

/** The whole truth in one paragraph. */
export function describeTruth(scenario: MysteryScenario): string {
  const { suspects, clues, herrings, culprit, trail } = scenario;
  const traces = clues.map(({ trait, where }) => {
    const { noun } = requireTrait(trait);
    return `${where === "body" ? "on the body" : `in the ${where}`} ${noun} (${clueValue(scenario, trait)})`;
  });
  const people = suspects.map(({ last, traits, alibi, motive }) => {
    const marks = Object.entries(traits).map(([trait, value]) => requireTrait(trait).values[value] ?? value);
    const knows = alibi.witness ? `${alibi.holds} by ${alibi.witness}` : alibi.holds;
    const excuse = alibi.excuse ? `, later says "I ${alibi.excuse}"` : "";
    return `${last} ${motive}; ${marks.join(", ")}; claims the ${alibi.place}, ${knows}${excuse}.`;
  });
  return [
    `The murderer is ${culprit}.`,
    `Traces: ${traces.join("; ")}. The scene points to the ${trail}.`,
    ...people,
    ...herrings.map(({ where, what }) => `Without meaning: ${what} in the ${where}.`),
  ].join(" ");
}

export function say(feedback: MysteryFeedback, style: PromptStyle): string {
  return style === "full" ? sayFull(feedback) : sayCompact(feedback);
}

/** The reminder after every reply. */
export function agentSuffix(style: PromptStyle): string {
  return style === "full"
    ? "Take exactly one action. Be strategic, and accuse somebody only when you are sure."
    : "";
}
