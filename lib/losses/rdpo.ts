import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { preferChosen } from "@/lib/losses/dpo";
import { definePairLoss, differ, GAIN } from "@/lib/losses/pair-loss";

/**
 * [(1 - e) dpo(z) - e dpo(-z)] / (1 - 2e): averaged over labels that flip with rate e it is DPO on the true ones.
 *
 * @source Provably robust DPO, arXiv 2403.00409
 */
export const rdpo = definePairLoss<LossParams["rdpo"]>({
  id: "rdpo",
  title: "Robust DPO",
  about: "DPO corrected, without bias, for a known share of swapped pairs.",
  source: "Provably robust DPO, arXiv 2403.00409",
  isVerified: true,
  params: LOSS_PARAMS.rdpo,
  score: () => GAIN,
  term(chosen, rejected, params) {
    const kept = preferChosen(chosen, rejected, params);
    const flipped = preferChosen(rejected, chosen, params);
    const e = params.flipRate;
    const scale = 1 / (1 - 2 * e);
    return differ(
      scale * ((1 - e) * kept.value - e * flipped.value),
      scale * ((1 - e) * kept.dChosen - e * flipped.dRejected),
    );
  },
});
