import type { Turn } from "@/lib/domain/turns";
import { ContextFull } from "@/lib/policies/types";
import { stripText } from "@/lib/task-groups/extract";
import { type Ended, nameEnding, playTurn, type Seats, type StepOptions } from "@/lib/task-groups/step";
import type { PlayRules } from "@/lib/task-groups/types";

export interface Played extends Ended {
  turns: Turn[];
  /** texts of the turn that a format failure or a full context never completed; they belong to no turn */
  failedTexts: string[];
  /** completed turns */
  turnCount: number;
  /** agent texts that did not extract, over the whole trajectory */
  discardedCount: number;
}

const UNFINISHED = { success: false, goalReached: false, judgeLabel: true } as const;
const FORMAT_FAILURE: Ended = {
  ...UNFINISHED,
  status: "format_failure",
  outcome: "format_failure",
  endedBy: "format_failure",
};
/**
 * The context is part of the policy, so that running out of it is its failure and lowers its rate; an error would be
 * left out of the rate and tried again with the same end.
 */
const CONTEXT_FULL: Ended = {
  ...UNFINISHED,
  status: "completed",
  outcome: "early_end",
  endedBy: "context_full",
};

/**
 * Play one attempt to its end.
 *
 * @param done turns already played, when an interrupted trajectory goes on
 * @param onTurn told every finished turn, for whoever stores or shows it
 * @throws the abort reason when `signal` fires between two turns
 * @source paprika.md 3.2
 */
export async function playTrajectory(
  rules: PlayRules,
  seats: Seats,
  options: StepOptions,
  {
    done = [],
    onTurn,
    signal,
  }: { done?: readonly Turn[]; onTurn?: (turn: Turn) => void; signal?: AbortSignal } = {},
): Promise<Played> {
  const turns = [...done];
  let discardedCount = turns.reduce((sum, turn) => sum + turn.discarded.length, 0);
  for (;;) {
    signal?.throwIfAborted();
    const step = await playTurn(rules, seats, turns.length + 1, options).catch((error: unknown) => {
      if (!(error instanceof ContextFull)) throw error;
      return { kind: "context_full" as const, discarded: error.texts.map(stripText) };
    });
    if (step.kind !== "turn") {
      const texts = step.discarded;
      return {
        ...(step.kind === "format_failure" ? FORMAT_FAILURE : CONTEXT_FULL),
        ...{ turns, failedTexts: texts, turnCount: turns.length },
        discardedCount: discardedCount + texts.length,
      };
    }
    turns.push(step.turn);
    discardedCount += step.turn.discarded.length;
    onTurn?.(step.turn);
    if (step.ends || turns.length >= rules.maxTurns) {
      const ended = nameEnding(step, rules, options);
      return { ...ended, turns, failedTexts: [], turnCount: turns.length, discardedCount };
    }
  }
}
