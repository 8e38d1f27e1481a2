import { requireTrait } from "@/lib/task-groups/murder_mystery/data/traits";
import type { MysteryFeedback } from "@/lib/task-groups/murder_mystery/rules";
import type { Suspect } from "@/lib/task-groups/murder_mystery/scenario";

/** Something known, and the turn that told it. */
export interface Known<T> {
  value: T;
  turn: number;
}

/** All that has come to light so far. Keys are trait ids and last names. */
export interface Evidence {
  /** found clues; a value of null waits for its analysis */
  clues: Record<string, Known<string | null>>;
  traits: Record<string, Record<string, Known<string>>>;
  alibis: Record<string, Known<Suspect["alibi"]["holds"]>>;
  motives: Record<string, Known<string>>;
  searched: Record<string, number>;
  trail: string | null;
  accusation: Known<string> | null;
}

export function collectEvidence(feedbacks: readonly MysteryFeedback[]): Evidence {
  const evidence: Evidence = {
    clues: {},
    traits: {},
    alibis: {},
    motives: {},
    searched: {},
    trail: null,
    accusation: null,
  };
  feedbacks.forEach((feedback, i) => {
    add(evidence, feedback, i + 1);
  });
  return evidence;
}

function add(evidence: Evidence, feedback: MysteryFeedback, turn: number): void {
  const { clues, traits, alibis, motives, searched } = evidence;
  switch (feedback.kind) {
    case "finds":
      searched[feedback.where] ??= turn;
      evidence.trail ??= feedback.trail;
      for (const { trait, value } of feedback.finds) clues[trait] ??= { value, turn };
      break;
    case "analysis":
      if (clues[feedback.trait]?.value !== feedback.value)
        clues[feedback.trait] = { value: feedback.value, turn };
      break;
    case "look":
    case "room": {
      const of = traits[feedback.person] ?? {};
      for (const [trait, value] of Object.entries(feedback.traits)) of[trait] ??= { value, turn };
      traits[feedback.person] = of;
      break;
    }
    case "alibi":
      alibis[feedback.person] ??= { value: feedback.holds, turn };
      break;
    case "motive":
      motives[feedback.person] ??= { value: feedback.motive, turn };
      break;
    case "opinion":
      motives[feedback.about] ??= { value: feedback.motive, turn };
      break;
    case "goal":
      evidence.accusation = { value: feedback.accused, turn };
  }
}

/** What clears a suspect: a confirmed alibi, or a trait that is not the culprit's; null while nothing does. */
export function findClearing(evidence: Evidence, suspect: string): { reason: string; turn: number } | null {
  const alibi = evidence.alibis[suspect];
  if (alibi?.value === "confirmed") return { reason: "alibi", turn: alibi.turn };
  for (const [trait, clue] of Object.entries(evidence.clues)) {
    const own = evidence.traits[suspect]?.[trait];
    if (own && clue.value !== null && clue.value !== own.value)
      return { reason: requireTrait(trait).noun, turn: Math.max(own.turn, clue.turn) };
  }
  return null;
}
