import { z } from "zod";
import { requireTrait, TRAITS } from "@/lib/task-groups/murder_mystery/data/traits";

const text = z.string().min(1).max(200);
const person = z.object({ first: text, last: text, role: text });
const traitId = z.string().refine((id) => TRAITS.some((trait) => trait.id === id), "No such trait");

const mysteryParts = z.object({
  setting: text,
  /** with its preposition */
  location: text,
  time: text,
  places: z.array(text).min(2).max(8),
  scene: text,
  victim: person,
  weapon: text,
  deed: text,
  suspects: z
    .array(
      person.extend({
        motive: text,
        /** value by trait id, for the traits of the clues and some others */
        traits: z.record(traitId, text),
        alibi: z.object({
          place: text,
          /** what a check says: somebody saw it, nobody knows, or it is untrue */
          holds: z.enum(["confirmed", "unconfirmed", "refuted"]),
          /** last name of the witness who knows; null where nobody does */
          witness: text.nullable(),
          /** what somebody says whose alibi was refuted, true or not; null for all others */
          excuse: text.nullable(),
        }),
      }),
    )
    .min(3)
    .max(8),
  witnesses: z.array(person).min(1).max(4),
  /** `where` is a place or "body" */
  clues: z
    .array(z.object({ trait: traitId, where: text }))
    .min(1)
    .max(6),
  /** the place to which the scene points */
  trail: text,
  herrings: z.array(z.object({ where: text, what: text })).max(4),
  /** last name */
  culprit: text,
});
export type MysteryScenario = z.infer<typeof mysteryParts>;
export type Suspect = MysteryScenario["suspects"][number];
export type Person = Pick<Suspect, "first" | "last" | "role">;

type Provable = Pick<MysteryScenario, "suspects" | "clues" | "culprit">;

/** The value that the clue of a trait shows: the culprit's. */
export function clueValue({ suspects, culprit }: Provable, trait: string): string {
  return suspects.find(({ last }) => last === culprit)!.traits[trait]!;
}

export function matchesClue(scenario: Provable, suspect: Suspect, trait: string): boolean {
  return suspect.traits[trait] === clueValue(scenario, trait);
}

/** Suspects whom neither a confirmed alibi nor any clue clears. */
export function listSolutions(scenario: Provable): Suspect[] {
  return scenario.suspects.filter(
    (suspect) =>
      suspect.alibi.holds !== "confirmed" &&
      scenario.clues.every(({ trait }) => matchesClue(scenario, suspect, trait)),
  );
}

/**
 * Whether the mystery needs all its kinds of evidence: the facts leave exactly the culprit, while every clue alone,
 * all clues without the alibis, and all alibis without the clues leave somebody else as well.
 */
export function isFair(scenario: Provable): boolean {
  const { suspects, clues, culprit } = scenario;
  const [solution, ...others] = listSolutions(scenario);
  if (solution?.last !== culprit || others.length > 0) return false;
  if (!clues.every(({ trait }) => requireTrait(trait).telling.includes(clueValue(scenario, trait))))
    return false;
  const fitting = suspects.filter((suspect) =>
    clues.every(({ trait }) => matchesClue(scenario, suspect, trait)),
  );
  const withoutAlibi = suspects.filter(({ alibi }) => alibi.holds !== "confirmed");
  // The liar's broken alibi must not give the culprit away: an innocent lies too, or the culprit merely was alone.
  const refuted = suspects.filter(({ alibi }) => alibi.holds === "refuted");
  const isLieAmbiguous = refuted.every(({ last }) => last !== culprit) || refuted.length > 1;
  return fitting.length > 1 && withoutAlibi.length > 1 && isLieAmbiguous;
}

/** A mystery that can be solved: also one that somebody writes by hand has to be provable. */
export const mysteryScenario = mysteryParts.refine(
  (scenario) =>
    scenario.suspects.some(({ last }) => last === scenario.culprit) &&
    listSolutions(scenario)
      .map(({ last }) => last)
      .join() === scenario.culprit,
  "The facts do not leave exactly the culprit",
);
