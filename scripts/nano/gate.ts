import type { NanoGroup } from "@/lib/nano/groups";
import type { Measured } from "@/scripts/nano/measure";

/** One group's results on validation tasks. */
export interface GroupResult {
  group: NanoGroup;
  /** the model at temperature 0.7 and at 1.5, both with min-p 0.3 */
  careful: Measured;
  exploring: Measured;
  /** who made its corpus, and the two ends that it should lie between */
  teachers: Measured;
  random: Measured;
  reference: Measured;
}

export const rateOf = ({ successes, attempts }: Measured) => successes / attempts;

/** Share of turns whose first text was accepted. */
export const legalShare = ({ legal, turns }: Measured) => (turns === 0 ? 0 : legal / turns);

const LEAST_OF_TEACHERS = 0.5;
const LEAST_EXPLORING = 0.05;
const LEAST_LEGAL = 0.98;
/** Share of the groups that have to succeed now and then at the temperature of collection. */
const EXPLORING_GROUPS = 0.8;

/** @returns why the model is not fit to be shipped, one sentence each; none when it is. @source decisions E1, E8 */
export function listFaults(results: readonly GroupResult[]): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const faults = results.flatMap(({ group, careful, exploring, teachers }) => {
    const [rate, needed] = [rateOf(careful), LEAST_OF_TEACHERS * rateOf(teachers)];
    const legal = Math.min(legalShare(careful), legalShare(exploring));
    return [
      ...(rate < needed
        ? [`${group} succeeds in ${percent(rate)}, half of its teachers is ${percent(needed)}`]
        : []),
      ...(legal < LEAST_LEGAL ? [`${group} follows its format in ${percent(legal)} of turns`] : []),
    ];
  });
  const lively = results.filter(({ exploring }) => rateOf(exploring) >= LEAST_EXPLORING);
  return lively.length >= EXPLORING_GROUPS * results.length
    ? faults
    : [...faults, `only ${lively.length} of ${results.length} groups succeed in 5 % at temperature 1.5`];
}
