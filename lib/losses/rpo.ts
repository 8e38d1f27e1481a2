import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { preferChosen } from "@/lib/losses/dpo";
import { definePairLoss, GAIN } from "@/lib/losses/pair-loss";

/**
 * DPO plus alpha times the chosen side's NLL per token, averaged over pairs. In a pair with itself the margin
 * cancels exactly and only the NLL trains.
 *
 * @source DPO arXiv 2305.18290, eq. 7; NLL term arXiv 2404.19733; PAPRIKA arXiv 2502.17543
 */
export const rpo = definePairLoss<LossParams["rpo"]>({
  id: "rpo",
  title: "RPO",
  about: "DPO that also keeps the better trajectory probable: the method's main objective.",
  source: "DPO arXiv 2305.18290, eq. 7; NLL term arXiv 2404.19733; PAPRIKA arXiv 2502.17543",
  isVerified: true,
  params: LOSS_PARAMS.rpo,
  score: () => GAIN,
  term: preferChosen,
});
