import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { definePairLoss, differ, GAIN } from "@/lib/losses/pair-loss";

/**
 * max(0, 1 - beta z): pairs beyond the margin stop training.
 *
 * @source SLiC arXiv 2305.10425
 */
export const hinge = definePairLoss<LossParams["hinge"]>({
  id: "hinge",
  title: "Hinge",
  about: "Widens the margin up to 1 / beta and then leaves the pair alone.",
  source: "SLiC arXiv 2305.10425",
  isVerified: true,
  params: LOSS_PARAMS.hinge,
  score: () => GAIN,
  term(chosen, rejected, { beta }) {
    const short = 1 - beta * (chosen - rejected);
    return short > 0 ? differ(short, -beta) : differ(0, 0);
  },
});
