import { setImmediate as nextTick } from "node:timers/promises";
import type { Split } from "@/lib/domain/words";
import { stream } from "@/lib/rng";
import { getPassRate, type PassCurves, type PassKind, walkPassCurve } from "@/lib/stats/pass-at-k";
import type { TaskCount } from "@/lib/stats/types";
import { remember } from "@/server/services/remember";

/** Whose counts they are: random streams are named after it. */
interface Owner {
  runId: string;
  group: string;
  split: Split;
}

/**
 * Both pass curves. They are up to a hundred bootstraps: other requests are answered between the points, and who asks
 * for a curve that is being computed waits for that one.
 *
 * @param counts in a fixed order, so that the same run gives the same numbers
 */
export function computePassCurves(owner: Owner, counts: readonly TaskCount[]): Promise<PassCurves> {
  const { runId, group, split } = owner;
  return remember(`pass ${runId} ${group} ${split} ${JSON.stringify(counts)}`, () =>
    walkInTurns(walkPassCurve(counts, openStream(owner, counts))),
  );
}

/** The last point of both curves, which costs next to nothing. */
export function computeLastPoints(owner: Owner, counts: readonly TaskCount[]): PassCurves {
  const most = counts[0]?.attempts;
  if (most === undefined) return { any: [], all: [] };
  const rate = (kind: PassKind) => getPassRate(counts, most, kind, openStream(owner, counts));
  return { any: [rate("any")], all: [rate("all")] };
}

const openStream = ({ runId, group, split }: Owner, counts: readonly TaskCount[]) =>
  stream("pass", runId, group, split, JSON.stringify(counts));

async function walkInTurns<T>(walk: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
    await nextTick();
  }
}
