import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { negLogSigmoid, sigmoid } from "@/lib/losses/logistic";
import { definePairLoss, differ, MEAN_LOGP } from "@/lib/losses/pair-loss";

// A row whose tokens are all certain has infinite odds; this close to certainty odds stop growing.
const CERTAIN = -1e-6;

/** Log-odds of a mean log-prob, a - ln(1 - e^a), with its slope 1 / (1 - e^a). */
function getLogOdds(meanLogp: number): { value: number; slope: number } {
  const a = Math.min(meanLogp, CERTAIN);
  const doubt = -Math.expm1(a); // 1 - e^a without cancellation near 0
  return { value: a - Math.log(doubt), slope: 1 / doubt };
}

/**
 * NLL of the chosen side plus lambda times -ln s of the difference of log-odds; no reference.
 *
 * @source ORPO arXiv 2403.07691
 */
export const orpo = definePairLoss<LossParams["orpo"]>({
  id: "orpo",
  title: "ORPO",
  about: "Supervised training with a small push that lowers the odds of the worse trajectory; no reference.",
  source: "ORPO arXiv 2403.07691",
  isVerified: false,
  params: LOSS_PARAMS.orpo,
  needs: ["pairs"],
  score: () => MEAN_LOGP,
  term(chosen, rejected, { lambda }) {
    const better = getLogOdds(chosen);
    const worse = getLogOdds(rejected);
    const { value, dChosen } = differ(
      lambda * negLogSigmoid(better.value - worse.value),
      -lambda * sigmoid(worse.value - better.value),
    );
    return { value, dChosen: dChosen * better.slope, dRejected: -dChosen * worse.slope };
  },
});
