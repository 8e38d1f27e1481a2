import { requireTrait } from "@/lib/task-groups/murder_mystery/data/traits";
import { collectEvidence, type Evidence, findClearing } from "@/lib/task-groups/murder_mystery/evidence";
import { describeSetup, describeTruth } from "@/lib/task-groups/murder_mystery/prompts";
import { type MysteryFeedback, rules } from "@/lib/task-groups/murder_mystery/rules";
import type { MysteryScenario } from "@/lib/task-groups/murder_mystery/scenario";
import { DEFAULT_RULE_OPTIONS, type RecordedTurn, type ReplayPosition } from "@/lib/task-groups/types";

/** What is known about one suspect; turns say when it was learnt. */
export interface SuspectRow {
  name: string;
  role: string;
  /** by trait column, in the order of the columns; null while unknown */
  traits: ({ text: string; turn: number } | null)[];
  alibi: { holds: "confirmed" | "unconfirmed" | "refuted"; turn: number } | null;
  motive: { text: string; turn: number } | null;
}

export interface MysteryKnown {
  setup: string;
  maxTurns: number;
  turns: number;
  /** one column per trait that a clue or a suspect has shown; the clue's value is null until it is known */
  columns: { noun: string; clue: { text: string | null; turn: number } | null }[];
  suspects: SuspectRow[];
  accusation: { name: string; turn: number } | null;
}

export interface MysteryDerived {
  /** in the order of the suspects: what clears each, null while nothing does */
  cleared: ({ reason: string; turn: number } | null)[];
}

export interface MysteryTruth {
  culprit: string;
  text: string;
}

type Position = ReplayPosition<MysteryKnown, MysteryDerived, MysteryTruth>;

export function replayMystery(
  scenario: MysteryScenario,
  turns: readonly RecordedTurn[],
  maxTurns: number,
): Position[] {
  const feedbacks: MysteryFeedback[] = [];
  let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  const setup = describeSetup(scenario);
  const truth = { culprit: scenario.culprit, text: describeTruth(scenario) };
  const position = (): Position => {
    const evidence = collectEvidence(feedbacks);
    return {
      known: { setup, maxTurns, turns: feedbacks.length, ...tabulate(scenario, evidence) },
      derived: { cleared: scenario.suspects.map(({ last }) => findClearing(evidence, last)) },
      truth,
    };
  };
  const positions = [position()];
  for (const { action } of turns) {
    const reply = rules.reply(state, action, () => 0);
    state = reply.state;
    feedbacks.push(reply.feedback);
    positions.push(position());
  }
  return positions;
}

function tabulate(
  { suspects }: MysteryScenario,
  evidence: Evidence,
): Pick<MysteryKnown, "columns" | "suspects" | "accusation"> {
  const { clues, traits, alibis, motives, accusation } = evidence;
  const ids = [
    ...new Set([...Object.keys(clues), ...Object.values(traits).flatMap((of) => Object.keys(of))]),
  ];
  return {
    columns: ids.map((id) => {
      const clue = clues[id];
      return { noun: requireTrait(id).noun, clue: clue ? { text: clue.value, turn: clue.turn } : null };
    }),
    suspects: suspects.map(({ first, last, role }) => {
      const alibi = alibis[last];
      const motive = motives[last];
      return {
        name: `${first} ${last}`,
        role,
        traits: ids.map((id) => {
          const own = traits[last]?.[id];
          return own ? { text: requireTrait(id).values[own.value] ?? own.value, turn: own.turn } : null;
        }),
        alibi: alibi ? { holds: alibi.value, turn: alibi.turn } : null,
        motive: motive ? { text: motive.value, turn: motive.turn } : null,
      };
    }),
    accusation: accusation ? { name: accusation.value, turn: accusation.turn } : null,
  };
}
