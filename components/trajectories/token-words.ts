import type { RouterOutputs } from "@/components/trpc/client";
import { formatDecimal, formatQuantity, formatRate } from "@/lib/format";

export type TrajectoryTokens = RouterOutputs["trajectories"]["tokens"];
export type TurnTokens = TrajectoryTokens["turns"][number];
export type SampledToken = TurnTokens["tokens"][number];

/** Which distribution a probability is read from: the model's own, or the one that was sampled from. */
export const TOKEN_VIEWS = ["model", "sampled"] as const;
export type TokenView = (typeof TOKEN_VIEWS)[number];

/** ln p of a token under the chosen distribution. */
export const readLogp = ({ logp, sampledLogp }: SampledToken, view: TokenView) =>
  view === "model" ? logp : sampledLogp;

/** `p 12.3 %, ln p −2.10`; a probability too small to print is said to be so. */
export function sayProbability(logp: number): string {
  const p = Math.exp(logp);
  return `p ${p < 0.0005 ? "<0.1 %" : formatRate(p)}, ln p ${formatDecimal(logp, 2)}`;
}

/** The line over a turn: how many tokens, and how sure the model was of them. */
export function summarizeTurn({ tokens, model, sampled }: TurnTokens, view: TokenView): string {
  const summary = view === "model" ? model : sampled;
  const count = formatQuantity(tokens.length, "token");
  if (!summary) return count;
  return `${count}, mean ln p ${formatDecimal(summary.meanLogp, 2)}, perplexity ${formatDecimal(summary.perplexity, 2)}`;
}

/** Thickness of the line under a token in steps that the eye can tell apart: the less probable, the thicker. */
const UNDERLINES: readonly (readonly [least: number, className: string])[] = [
  [0.9, "border-b border-line-strong"],
  [0.5, "border-b-2 border-line-strong"],
  [0.1, "border-b-[3px] border-ink-3"],
  [0, "border-b-[5px] border-ink-2"],
];

export const UNDERLINE_LEGEND = "Underlines: thin from p 90 %, thicker from 50 % and 10 %, thickest below.";

export function underlineOf(logp: number): string {
  const p = Math.exp(logp);
  return (UNDERLINES.find(([least]) => p >= least) ?? UNDERLINES.at(-1)!)[1];
}
