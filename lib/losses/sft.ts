import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { averageKl, countTrained, measureTotals, spreadOverTokens, sumTrained } from "@/lib/losses/rows";
import type { Loss } from "@/lib/losses/types";

/**
 * Cross-entropy of trained tokens. The released code averages over all trained tokens of the accumulated batch
 * (the default here); the paper's equation 1 is the mean of per-trajectory means.
 *
 * @source PAPRIKA arXiv 2502.17543, eq. 1
 */
export const sft: Loss<LossParams["sft"]> = {
  id: "sft",
  title: "Supervised fine-tuning",
  about: "Makes the agent's own tokens of selected trajectories more probable.",
  source: "PAPRIKA arXiv 2502.17543, eq. 1",
  isVerified: true,
  params: LOSS_PARAMS.sft,
  needs: [],
  fixedCoefficients: true,
  evaluate(batch, { normalise }) {
    const { rows, totals = measureTotals(batch) } = batch;
    const perRow = rows.map((row) =>
      normalise === "tokens" ? -1 / totals.tokens : -1 / (totals.rows * countTrained(row)),
    );
    const sums = rows.map(({ logps, mask }) => sumTrained(logps, mask));
    return {
      value: sums.reduce((value, sum, i) => value + perRow[i]! * sum, 0),
      coefficients: spreadOverTokens(rows, perRow), // rows x [T]
      stats: {
        nll: -sums.reduce((a, b) => a + b, 0) / totals.tokens,
        kl: averageKl(rows, totals),
      },
    };
  },
};
