import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { averageKl, measureTotals } from "@/lib/losses/rows";
import type { Loss } from "@/lib/losses/types";

/**
 * Reward-weighted regression: NLL of each token times a weight from the reward-to-go of its turn, over the number
 * of trained tokens. Weights lie in 0..maxWeight, so a bad turn is ignored and never pushed away from.
 *
 * @source PAPRIKA arXiv 2502.17543 (released code); Peters and Schaal 2007
 */
export const rwr: Loss<LossParams["rwr"]> = {
  id: "rwr",
  title: "Reward-weighted regression",
  about: "Supervised training in which turns followed by more reward weigh more.",
  source: "PAPRIKA arXiv 2502.17543 (released code); Peters and Schaal 2007",
  isVerified: true,
  params: LOSS_PARAMS.rwr,
  needs: ["returns"],
  fixedCoefficients: true,
  evaluate(batch, { weighting, temperature, maxWeight }) {
    const { rows, totals = measureTotals(batch) } = batch;
    const stats = { nll: 0, weight: 0, clipped: 0, kl: averageKl(rows, totals) };
    let value = 0;
    const coefficients = rows.map(({ logps, mask, returns }) => {
      if (!returns) throw new Error("A row has no returns, which reward-weighted regression needs");
      return Float32Array.from(mask, (m, t) => {
        if (!m) return 0;
        const raw =
          weighting === "exponential" ? Math.exp(returns[t]! / temperature) : returns[t]! - totals.meanReturn;
        const weight = Math.min(Math.max(raw, 0), maxWeight);
        value -= (weight * logps[t]!) / totals.tokens;
        stats.nll -= logps[t]! / totals.tokens;
        stats.weight += weight / totals.tokens;
        stats.clipped += raw > maxWeight ? 1 / totals.tokens : 0;
        return -weight / totals.tokens;
      });
    });
    return { value, coefficients, stats };
  },
};
