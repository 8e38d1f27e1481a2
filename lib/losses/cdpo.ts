import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { preferChosen } from "@/lib/losses/dpo";
import { definePairLoss, differ, GAIN } from "@/lib/losses/pair-loss";

/**
 * (1 - e) dpo(z) + e dpo(-z): smoothed labels, so the best margin is finite.
 *
 * @source conservative DPO, as compared in arXiv 2403.00409
 */
export const cdpo = definePairLoss<LossParams["cdpo"]>({
  id: "cdpo",
  title: "Conservative DPO",
  about: "DPO with labels that are believed only in part.",
  source: "Conservative DPO, as compared in arXiv 2403.00409",
  isVerified: true,
  params: LOSS_PARAMS.cdpo,
  score: () => GAIN,
  term(chosen, rejected, params) {
    const kept = preferChosen(chosen, rejected, params);
    const flipped = preferChosen(rejected, chosen, params);
    const e = params.flipRate;
    return differ((1 - e) * kept.value + e * flipped.value, (1 - e) * kept.dChosen + e * flipped.dRejected);
  },
});
