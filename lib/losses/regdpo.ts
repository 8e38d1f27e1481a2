import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { preferChosen } from "@/lib/losses/dpo";
import { definePairLoss, MEAN_GAIN } from "@/lib/losses/pair-loss";

/**
 * Length-controlled DPO with the sum of both sides' rewards held near 0, so that neither side drifts alone.
 *
 * @source PAPRIKA arXiv 2502.17543 (released code)
 */
export const regdpo = definePairLoss<LossParams["regdpo"]>({
  id: "regdpo",
  title: "Regularised DPO",
  about: "Length-controlled DPO that punishes both log-ratios moving the same way.",
  source: "PAPRIKA arXiv 2502.17543 (released code)",
  isVerified: true,
  params: LOSS_PARAMS.regdpo,
  score: () => MEAN_GAIN,
  term(chosen, rejected, params) {
    const preference = preferChosen(chosen, rejected, params);
    const drift = chosen + rejected;
    return {
      value: preference.value + params.penalty * drift * drift,
      dChosen: preference.dChosen + 2 * params.penalty * drift,
      dRejected: preference.dRejected + 2 * params.penalty * drift,
    };
  },
});
