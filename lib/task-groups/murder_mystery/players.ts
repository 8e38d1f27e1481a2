import type { Rng } from "@/lib/rng";
import { requireTrait, TRAITS } from "@/lib/task-groups/murder_mystery/data/traits";
import { collectEvidence, type Evidence, findClearing } from "@/lib/task-groups/murder_mystery/evidence";
import type { MysteryFeedback } from "@/lib/task-groups/murder_mystery/rules";
import type { ScriptedPlayer } from "@/lib/task-groups/types";

export interface MysteryPublic {
  victim: string;
  scene: string;
  places: readonly string[];
  /** last names */
  suspects: readonly string[];
  witnesses: readonly string[];
  maxTurns: number;
}

const examine = (place: string) => `Examine the ${place}.`;
const analyse = (trait: string) => `Analyse the ${requireTrait(trait).noun}.`;
const accuse = (suspect: string) => `I accuse ${suspect}.`;

const PERSONAL = {
  look: (suspect: string) => `Look closely at ${suspect}.`,
  room: (suspect: string) => `Search the room of ${suspect}.`,
  alibi: (suspect: string) => `Check the alibi of ${suspect}.`,
  claim: (suspect: string) => `Ask ${suspect} where they were.`,
  motive: (suspect: string) => `Ask ${suspect} about a motive.`,
} as const;

/** Chance that the random player has enough of it; over 20 turns seven of eight of its games end in an accusation. */
const GIVE_UP = 0.1;

/** Any examination, and now and then an accusation out of the blue. */
export const random: ScriptedPlayer<MysteryPublic, MysteryFeedback> = ({ public: about }, rng) => {
  const { places, suspects, witnesses } = about;
  const suspect = rng.pick(suspects);
  if (rng.next() < GIVE_UP) return accuse(suspect);
  return rng.pick([
    examine("body"),
    examine(rng.pick(places)),
    analyse(rng.pick(TRAITS).id),
    `Ask ${rng.pick(witnesses)} about ${suspect}.`,
    ...Object.values(PERSONAL).map((act) => act(suspect)),
  ]);
};

/**
 * Secure the traces first: scene, where the scene points to, body, laboratory. Then test those whom nothing clears
 * yet, by the examination that compares most traces; accuse when one is left, or on the last turn.
 */
export const reference: ScriptedPlayer<MysteryPublic, MysteryFeedback> = ({ public: about, turns }, rng) => {
  const evidence = collectEvidence(turns.map(({ feedback }) => feedback));
  const left = about.suspects.filter((suspect) => findClearing(evidence, suspect) === null);
  if (left.length === 1) return accuse(left[0]!);
  if (turns.length >= about.maxTurns - 1) return accuse(rng.pick(left.length > 0 ? left : about.suspects));
  return (
    secureTraces(about, evidence) ??
    testSuspects(left, evidence, rng) ??
    visitRest(about, evidence) ??
    accuse(rng.pick(left))
  );
};

function secureTraces({ scene }: MysteryPublic, { searched, trail, clues }: Evidence): string | null {
  if (!(scene in searched)) return examine(scene);
  if (trail !== null && !(trail in searched)) return examine(trail);
  if (!("body" in searched)) return examine("body");
  const waiting = Object.keys(clues).find((trait) => clues[trait]!.value === null);
  return waiting ? analyse(waiting) : null;
}

function testSuspects(left: readonly string[], evidence: Evidence, rng: Rng): string | null {
  const traces = (shows: "look" | "room") =>
    Object.keys(evidence.clues).filter((trait) => requireTrait(trait).shows === shows);
  const tests = left.flatMap((suspect) => {
    const seen = evidence.traits[suspect] ?? {};
    const open = (["look", "room"] as const).map((kind) => ({
      // A trace clears somewhat more than every second innocent, an alibi about every third.
      weight: traces(kind).filter((trait) => !(trait in seen)).length,
      action: PERSONAL[kind](suspect),
    }));
    const alibi = { weight: suspect in evidence.alibis ? 0 : 0.7, action: PERSONAL.alibi(suspect) };
    return [...open, alibi].filter(({ weight }) => weight > 0);
  });
  const most = Math.max(0, ...tests.map(({ weight }) => weight));
  return most === 0 ? null : rng.pick(tests.filter(({ weight }) => weight === most)).action;
}

function visitRest({ places }: MysteryPublic, { searched }: Evidence): string | null {
  const place = places.find((candidate) => !(candidate in searched));
  return place ? examine(place) : null;
}
