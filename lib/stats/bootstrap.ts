import type { Rng } from "@/lib/rng";
import { createSampler, type Distribution, gcd, lcm, meanOfSeveral, quantileOf } from "./distribution";
import { sumOfManyCopies } from "./fourier";
import { quantilesInPlace } from "./quantile";
import { createHistogramResampler } from "./resample";
import type { Interval, Method } from "./types";

/** The value of a task statistic as a fraction, and how many tasks have it. */
export interface Fraction {
  numerator: number;
  denominator: number;
  tasks: number;
}

/** Resamples where no exact distribution is at hand (S0). */
export const RESAMPLES = 10_000;

/** Widest exact distribution, in steps: a transform of this size takes some milliseconds. */
const WIDEST = 32_000;

/** Values on one integer lattice, or null where the common denominator leaves the safe integers. */
export function toLattice(values: readonly Fraction[]): { numerators: number[]; denominator: number } | null {
  let denominator = 1;
  for (const value of values) {
    if (!Number.isInteger(value.numerator)) return null;
    denominator = lcm(denominator, value.denominator / gcd(value.numerator, value.denominator));
    if (denominator > 1e9) return null;
  }
  const numerators = values.map((value) => Math.round((value.numerator / value.denominator) * denominator));
  return numerators.every((numerator) => Math.abs(numerator) < 1e12) ? { numerators, denominator } : null;
}

/** How the mean of as many tasks, drawn with replacement, is distributed; null where that is too wide to write down. */
function exactMean(values: readonly Fraction[]): Distribution | null {
  const lattice = toLattice(values);
  if (lattice === null) return null;
  const { numerators, denominator } = lattice;
  const tasks = values.reduce((sum, value) => sum + value.tasks, 0);
  const low = numerators.reduce((a, b) => Math.min(a, b));
  const step = numerators.reduce((common, numerator) => gcd(common, numerator - low), 0) || 1;
  const places = numerators.map((numerator) => (numerator - low) / step);
  const widest = places.reduce((a, b) => Math.max(a, b));
  if (widest > WIDEST) return null;

  const p = new Float64Array(widest + 1);
  for (const [i, place] of places.entries()) p[place]! += values[i]!.tasks / tasks;
  const mean = places.reduce((sum, place, i) => sum + (place * values[i]!.tasks) / tasks, 0);
  const variance = places.reduce(
    (sum, place, i) => sum + ((place - mean) ** 2 * values[i]!.tasks) / tasks,
    0,
  );
  if (Math.min(widest * tasks, 20 * Math.sqrt(variance * tasks) + widest) > WIDEST) return null;
  const sum = sumOfManyCopies({ start: low, step, denominator, p }, tasks, mean, variance);
  return { ...sum, denominator: denominator * tasks };
}

/** The bootstrap of one group's mean, ready to be asked for draws. */
export interface GroupBootstrap {
  exact: Distribution | null;
  draw(count: number, rng: Rng): Float64Array;
}

/** Values that are equal as one row: their lattice and their resamples cost by the row. */
function condense(values: readonly Fraction[]): Fraction[] {
  const rows = new Map<number, Fraction>();
  for (const value of values) {
    const number = value.numerator / value.denominator;
    const row = rows.get(number);
    rows.set(number, row === undefined ? value : { ...row, tasks: row.tasks + value.tasks });
  }
  return [...rows.values()];
}

/** Draw the tasks of every resample: row by row, or task by task where most rows are single tasks. */
function createMeanDraw(rows: readonly Fraction[]): (rng: Rng) => number {
  const tasks = rows.reduce((sum, row) => sum + row.tasks, 0);
  const numbers = rows.map((row) => row.numerator / row.denominator);
  if (rows.length * 4 > tasks) {
    const perTask = Float64Array.from(rows.flatMap((row, i) => Array<number>(row.tasks).fill(numbers[i]!)));
    return (rng) => {
      let sum = 0;
      for (let i = 0; i < tasks; i++) sum += perTask[Math.floor(rng.next() * tasks)]!;
      return sum / tasks;
    };
  }
  const resample = createHistogramResampler(rows.map((row) => row.tasks));
  return (rng) => {
    const drawn = resample(rng);
    let sum = 0;
    for (let i = 0; i < numbers.length; i++) sum += drawn[i]! * numbers[i]!;
    return sum / tasks;
  };
}

/** Prepare the bootstrap of the mean over tasks: exact by convolution where the values share a small denominator. */
export function prepareBootstrap(values: readonly Fraction[]): GroupBootstrap {
  const rows = condense(values);
  const exact = exactMean(rows);
  const drawOne = exact === null ? createMeanDraw(rows) : createSampler(exact);
  const draw = (count: number, rng: Rng) => {
    const drawn = new Float64Array(count);
    for (let i = 0; i < count; i++) drawn[i] = drawOne(rng);
    return drawn;
  };
  return { exact, draw };
}

/**
 * Interval of the unweighted mean of group means, tasks resampled within each group, groups jointly.
 *
 * @param groups task values per group; one group gives the interval of its mean
 * @param rng used only where the exact distribution is out of reach
 * @returns percentiles 2.5 and 97.5
 * @source Efron and Tibshirani 1993
 */
export function bootstrapMacro(
  groups: readonly (readonly Fraction[])[],
  rng: Rng,
): { interval: Interval; method: Method } {
  const prepared = groups.map(prepareBootstrap);
  const parts = prepared.flatMap(({ exact }) => (exact === null ? [] : [exact]));
  const exact = parts.length === groups.length ? meanOfSeveral(parts) : null;
  if (exact !== null) {
    return { interval: [quantileOf(exact, 0.025), quantileOf(exact, 0.975)], method: "exact" };
  }
  const sums = new Float64Array(RESAMPLES);
  for (const group of prepared) {
    const drawn = group.draw(RESAMPLES, rng);
    for (let i = 0; i < RESAMPLES; i++) sums[i]! += drawn[i]! / groups.length;
  }
  return { interval: percentileInterval(sums), method: "resampled" };
}

/** @param values in any order, which changes */
export function percentileInterval(values: Float64Array): Interval {
  const [low, high] = quantilesInPlace(values, [0.025, 0.975]);
  return [low!, high!];
}
