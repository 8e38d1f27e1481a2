"use client";

import { parseAsBoolean, parseAsInteger, parseAsStringLiteral, useQueryStates } from "nuqs";
import { TOKEN_VIEWS } from "@/components/trajectories/token-words";
import type { TrajectoryViewState } from "@/components/trajectories/trajectory-view";
import { PERSPECTIVES } from "@/components/trajectories/turn-article";

const params = {
  turn: parseAsInteger,
  as: parseAsStringLiteral(PERSPECTIVES).withDefault("agent"),
  focus: parseAsBoolean.withDefault(false),
  raw: parseAsBoolean.withDefault(false),
  truth: parseAsBoolean.withDefault(false),
  derived: parseAsBoolean.withDefault(true),
  tokens: parseAsStringLiteral(TOKEN_VIEWS),
};

/** The view of a trajectory as its address has it; without a turn it stands on the last. */
export function useViewState(last: number) {
  const [{ turn, as, focus, raw, truth, derived, tokens }, setParams] = useQueryStates(params, {
    history: "replace",
    clearOnDefault: true,
    scroll: false,
  });
  const state: TrajectoryViewState = {
    turn: Math.min(Math.max(turn ?? last, 0), last),
    perspective: as,
    isFocused: focus,
    isRaw: raw,
    showTruth: truth,
    showDerived: derived,
    tokens,
  };
  const change = (next: Partial<TrajectoryViewState>) =>
    void setParams({
      ...(next.turn !== undefined && { turn: next.turn }),
      ...(next.perspective !== undefined && { as: next.perspective }),
      ...(next.isFocused !== undefined && { focus: next.isFocused }),
      ...(next.isRaw !== undefined && { raw: next.isRaw }),
      ...(next.showTruth !== undefined && { truth: next.showTruth }),
      ...(next.showDerived !== undefined && { derived: next.showDerived }),
      ...(next.tokens !== undefined && { tokens: next.tokens }),
    });
  return { state, change, hasTurn: turn !== null };
}
