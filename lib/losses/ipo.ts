import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { definePairLoss, differ, GAIN, MEAN_GAIN } from "@/lib/losses/pair-loss";

/**
 * (z - 1 / (2 beta))^2: the margin is pulled to a finite value, so certain preferences do not drive it to infinity.
 *
 * @source IPO arXiv 2310.12036
 */
export const ipo = definePairLoss<LossParams["ipo"]>({
  id: "ipo",
  title: "IPO",
  about: "Pulls the margin towards 1 / (2 beta) instead of widening it without end.",
  source: "IPO arXiv 2310.12036",
  isVerified: true,
  params: LOSS_PARAMS.ipo,
  score: ({ lengthAvg }) => (lengthAvg ? MEAN_GAIN : GAIN),
  term(chosen, rejected, { beta }) {
    const miss = chosen - rejected - 1 / (2 * beta);
    return differ(miss * miss, 2 * miss);
  },
});
