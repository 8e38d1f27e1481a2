import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { sigmoid } from "@/lib/losses/logistic";
import { averageKl, getGain, measureTotals, spreadOverTokens } from "@/lib/losses/rows";
import type { Loss } from "@/lib/losses/types";

/**
 * Successes and failures without pairs: a success should gain more than z0, a failure less. z0 is the mean gain of
 * mismatched rows, not below 0, held constant; those rows train nothing.
 *
 * Stats as in the paired losses: `chosenReward` and `rejectedReward` are the mean gains of successes and failures.
 *
 * @source KTO arXiv 2402.01306
 */
export const kto: Loss<LossParams["kto"]> = {
  id: "kto",
  title: "KTO",
  about: "Learns from single trajectories marked success or failure, without pairs.",
  source: "KTO arXiv 2402.01306",
  isVerified: false,
  params: LOSS_PARAMS.kto,
  needs: ["ref", "labels"],
  fixedCoefficients: false,
  evaluate(batch, { beta, successWeight, failureWeight }) {
    const { rows, totals = measureTotals(batch) } = batch;
    const z0 = Math.max(0, totals.meanMismatchedGain);
    const labelled = totals.successes + totals.failures;
    const perRow = new Float64Array(rows.length);
    const stats = { margin: 0, chosenReward: 0, rejectedReward: 0, accuracy: 0, kl: averageKl(rows, totals) };
    let value = 0;
    for (const [i, row] of rows.entries()) {
      if (row.label === undefined) throw new Error(`Row ${i} has no label, which KTO needs`);
      if (row.label === "mismatched") continue;
      const isSuccess = row.label === "success";
      const gain = getGain(row);
      const side = isSuccess ? 1 : -1;
      const weight = (isSuccess ? successWeight : failureWeight) / labelled;
      const liked = sigmoid(side * beta * (gain - z0));
      value += weight * (1 - liked);
      perRow[i] = -side * weight * beta * liked * (1 - liked);
      stats.accuracy += (1 + side * Math.sign(gain - z0)) / 2 / labelled;
      if (isSuccess) stats.chosenReward += gain / totals.successes;
      else stats.rejectedReward += gain / totals.failures;
    }
    stats.margin = stats.chosenReward - stats.rejectedReward;
    return { value, coefficients: spreadOverTokens(rows, perRow), stats }; // rows x [T]
  },
};
