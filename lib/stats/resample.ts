import type { Rng } from "@/lib/rng";
import { logGamma } from "./special";

/**
 * Inversion by walking from 0: for few expected successes.
 *
 * @param chances of 0, 1, ... successes, as far as a walk has ever come; longer walks add to it
 */
function walkChances(chances: number[], n: number, odds: number, rng: Rng): number {
  let u = rng.next();
  let x = 0;
  let chance = chances[0]!;
  while (u > chance && x < n) {
    u -= chance;
    x++;
    if (x === chances.length) chances.push(chance * ((odds * (n - x + 1)) / x));
    chance = chances[x]!;
  }
  return x;
}

/** Transformed rejection, for n p >= 10 and p <= 1/2. @source Hormann 1993, algorithm BTRS */
function createRejection(n: number, p: number): (rng: Rng) => number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((n + 1) * p);
  const height = logGamma(mode + 1) + logGamma(n - mode + 1);
  const logOdds = Math.log(p / (1 - p));
  const bounds: number[] = [];
  return (rng) => {
    for (;;) {
      const u = rng.next() - 0.5;
      const v = rng.next();
      const us = 0.5 - Math.abs(u);
      const k = Math.floor(((2 * a) / us + b) * u + centre);
      if (us >= 0.07 && v <= squeeze) return k;
      if (k < 0 || k > n) continue;
      bounds[k] ??= height - logGamma(k + 1) - logGamma(n - k + 1) + (k - mode) * logOdds;
      if (Math.log((v * alpha) / (a / (us * us) + b)) <= bounds[k]) return k;
    }
  };
}

/**
 * Make a function that draws the successes of `n` trials with chance `p`. What depends on n alone is kept: a
 * bootstrap asks for the same few n ten thousand times.
 */
export function createBinomial(p: number): (n: number, rng: Rng) => number {
  if (p <= 0) return () => 0;
  if (p >= 1) return (n) => n;
  if (p > 0.5) {
    const drawFailures = createBinomial(1 - p);
    return (n, rng) => n - drawFailures(n, rng);
  }
  const odds = p / (1 - p);
  const walks: number[][] = [];
  const rejections: ((rng: Rng) => number)[] = [];
  return (n, rng) => {
    if (n === 0) return 0;
    if (n * p >= 10) {
      rejections[n] ??= createRejection(n, p);
      return rejections[n](rng);
    }
    walks[n] ??= [(1 - p) ** n];
    return walkChances(walks[n], n, odds, rng);
  };
}

/**
 * Make a function that resamples the tasks of a histogram with replacement. A resample is multinomial, drawn
 * row by row as binomials, so its cost depends on the number of rows, not of tasks.
 *
 * @param tasks tasks per row
 * @returns a function to the drawn tasks per row; the array is reused by the next call
 */
export function createHistogramResampler(tasks: readonly number[]): (rng: Rng) => Int32Array {
  const total = tasks.reduce((sum, n) => sum + n, 0);
  const drawn = new Int32Array(tasks.length);
  let tasksLeft = total;
  const draws = tasks.map((n) => {
    const draw = createBinomial(n / tasksLeft);
    tasksLeft -= n;
    return draw;
  });
  return (rng) => {
    let left = total;
    for (let row = 0; row < draws.length; row++) {
      const n = draws[row]!(left, rng);
      drawn[row] = n;
      left -= n;
    }
    return drawn;
  };
}
