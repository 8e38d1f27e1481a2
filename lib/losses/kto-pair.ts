import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { sigmoid } from "@/lib/losses/logistic";
import { definePairLoss, GAIN } from "@/lib/losses/pair-loss";

/**
 * Each side is judged against how far the other side of the batch has drifted on average, held constant:
 * mean of 1 - s(beta (lr_w - KL_l)) and 1 - s(beta (KL_w - lr_l)), KL_x = max(0, batch mean of lr_x).
 *
 * @source KTO arXiv 2402.01306, in the paired form of the SPPO (2405.00675) and SELM (2405.19332) trainers
 */
export const ktoPair = definePairLoss<LossParams["ktoPair"]>({
  id: "ktoPair",
  title: "Paired KTO",
  about: "Judges each side against the batch's average drift instead of against its partner.",
  source: "KTO arXiv 2402.01306, paired form of arXiv 2405.00675 and 2405.19332",
  isVerified: true,
  params: LOSS_PARAMS.ktoPair,
  score: () => GAIN,
  term(chosen, rejected, { beta }, totals) {
    const won = sigmoid(beta * (chosen - Math.max(0, totals.meanRejectedGain)));
    const lost = sigmoid(beta * (Math.max(0, totals.meanChosenGain) - rejected));
    return {
      value: (1 - won + (1 - lost)) / 2,
      dChosen: (-beta * won * (1 - won)) / 2,
      dRejected: (beta * lost * (1 - lost)) / 2,
    };
  },
});
