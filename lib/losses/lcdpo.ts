import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { preferChosen } from "@/lib/losses/dpo";
import { definePairLoss, MEAN_GAIN } from "@/lib/losses/pair-loss";

/**
 * DPO on log-ratios per token, so that long trajectories do not dominate.
 *
 * @source PAPRIKA arXiv 2502.17543 (released code)
 */
export const lcdpo = definePairLoss<LossParams["lcdpo"]>({
  id: "lcdpo",
  title: "Length-controlled DPO",
  about: "DPO with log-ratios averaged over tokens instead of summed.",
  source: "PAPRIKA arXiv 2502.17543 (released code)",
  isVerified: true,
  params: LOSS_PARAMS.lcdpo,
  score: () => MEAN_GAIN,
  term: preferChosen,
});
