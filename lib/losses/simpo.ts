import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { negLogSigmoid, sigmoid } from "@/lib/losses/logistic";
import { definePairLoss, differ, MEAN_LOGP } from "@/lib/losses/pair-loss";

/**
 * -ln s(beta (A_w - A_l) - gamma): log-probs per token, no reference, and a margin that has to be exceeded.
 *
 * @source SimPO arXiv 2405.14734; beta and gamma of PAPRIKA's released code
 */
export const simpo = definePairLoss<LossParams["simpo"]>({
  id: "simpo",
  title: "SimPO",
  about: "Compares log-probs per token without a reference and asks for a minimum margin.",
  source: "SimPO arXiv 2405.14734",
  isVerified: true,
  params: LOSS_PARAMS.simpo,
  needs: ["pairs"],
  score: () => MEAN_LOGP,
  term(chosen, rejected, { beta, gamma }) {
    const z = beta * (chosen - rejected) - gamma;
    return differ(negLogSigmoid(z), -beta * sigmoid(-z));
  },
});
