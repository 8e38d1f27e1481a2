import type { z } from "zod";
import type { LossId, LossParams } from "@/lib/domain/losses";

/** What a loss reads besides the policy's log-probs and the mask. */
export type LossNeed = "pairs" | "ref" | "returns" | "labels";

/**
 * One trajectory as a loss sees it; its arrays are aligned. Nothing is read where the mask is 0, so padding may hold
 * anything.
 */
export interface LossRow {
  /** ln p of each token under the policy */
  logps: ArrayLike<number>; // [T]
  /** 1 on trained tokens, else 0 */
  mask: ArrayLike<number>; // [T]
  /** ln p of the same tokens under the reference */
  refLogps?: ArrayLike<number>; // [T]
  /** discounted reward-to-go of the turn that a token belongs to */
  returns?: ArrayLike<number>; // [T]
  /** `mismatched`: another task's text, used only to estimate how far the policy has drifted */
  label?: "success" | "failure" | "mismatched";
}

/** Places of two rows; a pair of a row with itself is allowed. */
export interface LossPair {
  chosen: number;
  rejected: number;
}

/** What a loss divides by and holds constant: measured on the whole accumulated batch. */
export interface LossTotals {
  rows: number;
  /** trained tokens */
  tokens: number;
  pairs: number;
  successes: number;
  failures: number;
  /** mean of `returns` over trained tokens */
  meanReturn: number;
  /** mean of S - Sref over the chosen, rejected and mismatched rows */
  meanChosenGain: number;
  meanRejectedGain: number;
  meanMismatchedGain: number;
}

export interface LossBatch {
  rows: readonly LossRow[];
  pairs: readonly LossPair[];
  /** those of the global batch when `rows` is a part of it; measured on `rows` when left out */
  totals?: LossTotals;
}

/** Value, coefficients and stats are shares of the global batch: those of its micro-batches add up. */
export interface LossResult {
  value: number;
  /** dL/dlogp, exactly 0 on tokens that are not trained */
  coefficients: Float32Array[]; // rows x [T]
  stats: Record<string, number>;
}

/** A function of log-probs; it never touches the network. @source methods 2.2 */
export interface Loss<P> {
  id: LossId;
  title: string;
  /** one sentence for forms and the list of methods */
  about: string;
  source: string;
  /** false: neither the paper nor released code was read for the formula, and pages say so */
  isVerified: boolean;
  params: z.ZodType<P>;
  needs: readonly LossNeed[];
  /** true when coefficients do not depend on log-probs: one pass over the batch instead of two */
  fixedCoefficients: boolean;
  /** @param progress share of the training that is done, 0..1, for losses with schedules */
  evaluate(batch: LossBatch, params: P, progress: number): LossResult;
}

export type Losses = { [K in LossId]: Loss<LossParams[K]> };
