import type { Rng } from "@/lib/rng";
import { bootstrapMacro, type Fraction } from "./bootstrap";
import { getWilsonInterval } from "./success-rate";
import { type Interval, REASONS, type Reason, type TaskCount } from "./types";

/** `any`: at least one of k fresh attempts succeeds (pass@k); `all`: every one does (pass^k). */
export type PassKind = "any" | "all";

export interface PassEstimate {
  k: number;
  value: number | null;
  interval: Interval | null;
  reason: Reason | null;
  /** s / sqrt(n) over tasks */
  standardError: number | null;
  tasks: number;
  /** tasks with fewer than k attempts, left out */
  tasksLeftOut: number;
}

/** C(chosen, k) / C(all, k) as a fraction: exact while it fits, else as a number over 1. */
function chooseRatio(chosen: number, all: number, k: number): { numerator: number; denominator: number } {
  let [numerator, denominator] = [1, 1];
  for (let i = 0; i < k; i++) {
    // The product of i consecutive integers is divisible by i!, so every step stays an integer.
    numerator = (numerator * Math.max(0, chosen - i)) / (i + 1);
    denominator = (denominator * (all - i)) / (i + 1);
  }
  if (denominator <= 1e9) return { numerator, denominator };
  let ratio = 1;
  for (let i = 0; i < k; i++) ratio *= Math.max(0, chosen - i) / (all - i);
  return { numerator: ratio, denominator: 1 };
}

function toPassFraction(count: TaskCount, k: number, kind: PassKind): Fraction {
  const { successes, attempts, tasks = 1 } = count;
  if (kind === "all") return { ...chooseRatio(successes, attempts, k), tasks };
  const allFail = chooseRatio(attempts - successes, attempts, k);
  return { numerator: allFail.denominator - allFail.numerator, denominator: allFail.denominator, tasks };
}

/**
 * S5 and S6: unbiased pass@k and pass^k, mean over the tasks with at least k attempts.
 *
 * @source Chen et al. 2021, arXiv 2107.03374 (any); Yao et al. 2024, arXiv 2406.12045 (all)
 */
export function getPassRate(counts: readonly TaskCount[], k: number, kind: PassKind, rng: Rng): PassEstimate {
  const defined = counts.filter((count) => count.attempts >= k);
  const sizeOf = (list: readonly TaskCount[]) => list.reduce((sum, count) => sum + (count.tasks ?? 1), 0);
  const tasks = sizeOf(defined);
  const base = { k, tasks, tasksLeftOut: sizeOf(counts) - tasks, standardError: null, interval: null };
  if (tasks === 0) {
    return { ...base, value: null, reason: counts.length === 0 ? REASONS.noTasks : REASONS.tooFewAttempts };
  }
  const values = defined.map((count) => toPassFraction(count, k, kind));
  const numbers = values.map((value) => value.numerator / value.denominator);
  const value = numbers.reduce((sum, number, i) => sum + number * values[i]!.tasks, 0) / tasks;
  if (tasks === 1) return { ...base, value, reason: REASONS.oneTask };

  const squares = numbers.reduce((sum, number, i) => sum + (number - value) ** 2 * values[i]!.tasks, 0);
  const isBinary = defined.every((count) => count.attempts === k);
  return {
    ...base,
    value,
    interval: isBinary ? getWilsonInterval(value, tasks) : bootstrapMacro([values], rng).interval,
    reason: null,
    standardError: Math.sqrt(squares / (tasks - 1) / tasks),
  };
}

export interface PassCurves {
  any: PassEstimate[];
  all: PassEstimate[];
}

/** Both curves for k = 1 .. the smallest number of attempts of any task. */
export function getPassCurve(counts: readonly TaskCount[], rng: Rng): PassCurves {
  const walk = walkPassCurve(counts, rng);
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

/** The same with a stop after every point, each of which may be a bootstrap: a server answers others in between. */
export function* walkPassCurve(counts: readonly TaskCount[], rng: Rng): Generator<undefined, PassCurves> {
  const most = counts.reduce((least, count) => Math.min(least, count.attempts), Number.POSITIVE_INFINITY);
  const curves: PassCurves = { any: [], all: [] };
  for (const kind of ["any", "all"] as const) {
    for (let k = 1; k <= most && Number.isFinite(most); k++) {
      curves[kind].push(getPassRate(counts, k, kind, rng));
      yield;
    }
  }
  return curves;
}
