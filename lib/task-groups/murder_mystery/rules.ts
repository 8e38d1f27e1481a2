import { requireTrait } from "@/lib/task-groups/murder_mystery/data/traits";
import { type Action, readAction } from "@/lib/task-groups/murder_mystery/read-action";
import {
  clueValue,
  type MysteryScenario,
  type Person,
  type Suspect,
} from "@/lib/task-groups/murder_mystery/scenario";
import type { Rules } from "@/lib/task-groups/types";

export interface Find {
  trait: string;
  /** null while it has to be analysed */
  value: string | null;
}

/** Persons are given by their last names. */
export type MysteryFeedback =
  /** every accusation of one person ends the mystery, right or wrong */
  | { kind: "goal"; accused: string }
  | { kind: "no_accused" }
  | { kind: "list"; suspects: string[]; witnesses: string[] }
  | { kind: "finds"; where: string; finds: Find[]; herring: string | null; trail: string | null }
  | { kind: "weapon"; weapon: string }
  | { kind: "analysis"; trait: string; value: string }
  | { kind: "not_found" }
  | { kind: "look" | "room"; person: string; traits: Record<string, string> }
  | { kind: "claim"; person: string; place: string }
  /** after a refuted alibi, true or not; null for who sticks to the story */
  | { kind: "excuse"; person: string; excuse: string | null }
  | { kind: "alibi"; person: string; holds: Suspect["alibi"]["holds"]; place: string; witness: string | null }
  | { kind: "motive"; person: string; motive: string }
  | { kind: "opinion"; person: string; about: string; motive: string }
  | { kind: "knows_nothing"; person: string }
  /** a witness who was asked about nobody in particular */
  | { kind: "ask_about_person"; person: string }
  | { kind: "unclear" };

export interface MysteryState {
  scenario: MysteryScenario;
  /** traits whose clues have been found */
  found: readonly string[];
  /** the scene has been examined, so that its trail can be followed */
  hasTrail: boolean;
  /** last names of those whose alibi has been refuted */
  refuted: readonly string[];
}

/**
 * The world of a mystery. It tells what one action brings to light and no more; nobody confesses. Any accusation of
 * one person gets the goal phrase: whether it is right is the judge's business. What has no meaning here, an
 * accusation of nobody or of several included, is met by a defined reply and costs the turn.
 *
 * @source paprika.md 4.4
 */
export const rules: Rules<MysteryScenario, MysteryState, MysteryFeedback> = {
  start: (scenario) => ({ scenario, found: [], hasTrail: false, refuted: [] }),

  reply(state, action) {
    const feedback = answer(state, readAction(state.scenario, action));
    return { state: remember(state, feedback), feedback, reward: null };
  },
};

function remember(state: MysteryState, feedback: MysteryFeedback): MysteryState {
  if (feedback.kind === "finds") {
    const found = [...new Set([...state.found, ...feedback.finds.map(({ trait }) => trait)])];
    return { ...state, found, hasTrail: state.hasTrail || feedback.trail !== null };
  }
  if (feedback.kind === "alibi" && feedback.holds === "refuted" && !state.refuted.includes(feedback.person))
    return { ...state, refuted: [...state.refuted, feedback.person] };
  return state;
}

function answer(state: MysteryState, action: Action): MysteryFeedback {
  const { scenario } = state;
  switch (action.kind) {
    case "accuse":
      return action.accused ? { kind: "goal", accused: action.accused.last } : { kind: "no_accused" };
    case "list":
      return {
        kind: "list",
        suspects: scenario.suspects.map(({ last }) => last),
        witnesses: scenario.witnesses.map(({ last }) => last),
      };
    case "place":
      return search(scenario, action.place);
    case "trail":
      return state.hasTrail ? search(scenario, scenario.trail) : { kind: "not_found" };
    case "body":
      return search(scenario, "body");
    case "weapon":
      return { kind: "weapon", weapon: scenario.weapon };
    case "analyse":
      return state.found.includes(action.trait)
        ? { kind: "analysis", trait: action.trait, value: clueValue(scenario, action.trait) }
        : { kind: "not_found" };
    case "witness":
      return testify(scenario, action.person, action.about);
    case "unclear":
      return { kind: "unclear" };
    default:
      return answerPersonal(state, action);
  }
}

function search(scenario: MysteryScenario, where: string): MysteryFeedback {
  const finds = scenario.clues
    .filter((clue) => clue.where === where)
    .map(({ trait }) => ({
      trait,
      value: requireTrait(trait).analysis === null ? clueValue(scenario, trait) : null,
    }));
  return {
    kind: "finds",
    where,
    finds,
    herring: scenario.herrings.find((herring) => herring.where === where)?.what ?? null,
    trail: where === scenario.scene ? scenario.trail : null,
  };
}

/** A witness speaks for those who were seen, and for those who were not where they claim. */
function testify(scenario: MysteryScenario, witness: Person, about: Person | null): MysteryFeedback {
  if (!about) return { kind: "ask_about_person", person: witness.last };
  const suspect = scenario.suspects.find(({ last }) => last === about.last);
  if (suspect?.alibi.witness === witness.last) return checkAlibi(suspect);
  return { kind: "knows_nothing", person: witness.last };
}

function checkAlibi({ last, alibi }: Suspect): MysteryFeedback {
  const { holds, place, witness } = alibi;
  return { kind: "alibi", person: last, holds, place, witness };
}

function answerPersonal(
  { scenario, refuted }: MysteryState,
  action: Extract<Action, { person: Person }>,
): MysteryFeedback {
  const suspect = scenario.suspects.find(({ last }) => last === action.person.last);
  if (!suspect) return { kind: "knows_nothing", person: action.person.last };
  const person = suspect.last;
  switch (action.kind) {
    case "look":
    case "room":
      return { kind: action.kind, person, traits: traitsOf(suspect, action.kind) };
    case "alibi":
      return checkAlibi(suspect);
    case "motive":
      return { kind: "motive", person, motive: suspect.motive };
    case "opinion": {
      const about = scenario.suspects.find(({ last }) => last === action.about.last);
      return about
        ? { kind: "opinion", person, about: about.last, motive: about.motive }
        : { kind: "knows_nothing", person };
    }
    default:
      return refuted.includes(person)
        ? { kind: "excuse", person, excuse: suspect.alibi.excuse }
        : { kind: "claim", person, place: suspect.alibi.place };
  }
}

function traitsOf({ traits }: Suspect, shows: "look" | "room"): Record<string, string> {
  return Object.fromEntries(Object.entries(traits).filter(([id]) => requireTrait(id).shows === shows));
}
