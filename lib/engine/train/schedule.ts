/** How the learning rate goes over a training. */
export interface Schedule {
  kind: "cosine" | "constant";
  /** share of all updates during which the rate rises from 0 */
  warmupRatio: number;
  /** share of the peak rate that the cosine ends at */
  floor: number;
}

/** The method's schedule. @source PAPRIKA arXiv 2502.17543 */
export const PAPER_SCHEDULE: Schedule = { kind: "cosine", warmupRatio: 0.04, floor: 0 };

/** @returns updates of the warm-up: rounded up, as the Hugging Face trainer does */
export function countWarmupUpdates({ warmupRatio }: Schedule, totalUpdates: number): number {
  return Math.ceil(warmupRatio * totalUpdates);
}

/**
 * Compute the factor on the peak learning rate for the next update.
 *
 * With a warm-up the first update has factor 0, because it counts updates already done, as Hugging Face does.
 *
 * @param done updates already done, 0..totalUpdates
 * @returns 0..1
 * @source Loshchilov and Hutter 2017, arXiv 1608.03983; decisions D6
 */
export function getRateFactor(schedule: Schedule, done: number, totalUpdates: number): number {
  const warmup = countWarmupUpdates(schedule, totalUpdates);
  if (done < warmup) return done / warmup;
  if (schedule.kind === "constant") return 1;
  // A training that is continued past its plan stays at the floor instead of rising again.
  const progress = totalUpdates > warmup ? Math.min(1, (done - warmup) / (totalUpdates - warmup)) : 1;
  return schedule.floor + ((1 - schedule.floor) * (1 + Math.cos(Math.PI * progress))) / 2;
}
