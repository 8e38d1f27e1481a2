import type { LossBatch, LossRow, LossTotals } from "@/lib/losses/types";

/** Sum in double precision over trained tokens; other tokens are not read, so NaN in padding stays there. */
export function sumTrained(values: ArrayLike<number>, mask: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < mask.length; t++) if (mask[t]) sum += values[t]!;
  return sum;
}

/** @throws {Error} for a row without trained tokens: datasets reject those, and a mean over them is 0/0 */
export function countTrained({ mask }: LossRow): number {
  let count = 0;
  for (let t = 0; t < mask.length; t++) if (mask[t]) count++;
  if (count === 0) throw new Error(`A row of ${mask.length} tokens has no trained token`);
  return count;
}

/** @throws {Error} when the reference pass was left out */
export function requireRef(row: LossRow): ArrayLike<number> {
  if (!row.refLogps) throw new Error("A row has no reference log-probs, which its loss needs");
  return row.refLogps;
}

/** ln p of all trained tokens under the policy against the reference: S - Sref, in nats. */
export function getGain(row: LossRow): number {
  return sumTrained(row.logps, row.mask) - sumTrained(requireRef(row), row.mask);
}

/**
 * Estimate, summed over a row's trained tokens, the divergence KL(reference || policy) in nats.
 *
 * The rows were drawn near the reference, so r - 1 - ln r with r = policy / reference has the right mean,
 * is never negative, and stays moderate when a rejected token becomes very improbable.
 *
 * @source J. Schulman 2020, Approximating KL Divergence, estimator k3
 */
export function sumKl({ logps, refLogps, mask }: LossRow): number {
  if (!refLogps) return 0;
  let sum = 0;
  for (let t = 0; t < mask.length; t++) {
    if (!mask[t]) continue;
    const logRatio = logps[t]! - refLogps[t]!;
    sum += Math.expm1(logRatio) - logRatio; // e^x - 1 - x loses every digit near 0
  }
  return sum;
}

/** Mean estimated divergence per trained token, as a share of the global batch. */
export function averageKl(rows: readonly LossRow[], totals: LossTotals): number {
  return rows.reduce((sum, row) => sum + sumKl(row), 0) / totals.tokens;
}

/** Spread one coefficient per row over the row's trained tokens. */
export function spreadOverTokens(rows: readonly LossRow[], perRow: ArrayLike<number>): Float32Array[] {
  return rows.map(({ mask }, i) => Float32Array.from(mask, (m) => (m ? perRow[i]! : 0))); // [T]
}

const average = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** Measure the constants of a global batch, to be passed on with each of its micro-batches. */
export function measureTotals({ rows, pairs }: Omit<LossBatch, "totals">): LossTotals {
  const counts = rows.map(countTrained);
  const gains = rows.map((row) => (row.refLogps ? getGain(row) : 0));
  const tokens = counts.reduce((a, b) => a + b, 0);
  const returns = rows.reduce((sum, row) => sum + (row.returns ? sumTrained(row.returns, row.mask) : 0), 0);
  const labelled = (label: LossRow["label"]) => rows.filter((row) => row.label === label).length;
  return {
    rows: rows.length,
    tokens,
    pairs: pairs.length,
    successes: labelled("success"),
    failures: labelled("failure"),
    meanReturn: tokens === 0 ? 0 : returns / tokens,
    meanChosenGain: average(pairs.map(({ chosen }) => gains[chosen]!)),
    meanRejectedGain: average(pairs.map(({ rejected }) => gains[rejected]!)),
    meanMismatchedGain: average(gains.filter((_, i) => rows[i]!.label === "mismatched")),
  };
}
