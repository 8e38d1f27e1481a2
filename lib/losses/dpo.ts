import { LOSS_PARAMS, type LossParams } from "@/lib/domain/losses";
import { negLogSigmoid, sigmoid } from "@/lib/losses/logistic";
import { definePairLoss, differ, GAIN, type PairTerm } from "@/lib/losses/pair-loss";

/** -ln s(beta * margin): the part that DPO shares with its relatives. */
export function preferChosen(chosen: number, rejected: number, { beta }: { beta: number }): PairTerm {
  const z = beta * (chosen - rejected);
  return differ(negLogSigmoid(z), -beta * sigmoid(-z));
}

/**
 * Direct preference optimisation on whole trajectories: log-ratios are sums over the agent's tokens of all turns.
 *
 * @source DPO arXiv 2305.18290, eq. 7
 */
export const dpo = definePairLoss<LossParams["dpo"]>({
  id: "dpo",
  title: "DPO",
  about: "Widens the gap between the better and the worse trajectory of a task, measured from the reference.",
  source: "DPO arXiv 2305.18290, eq. 7",
  isVerified: true,
  params: LOSS_PARAMS.dpo,
  score: () => GAIN,
  term: preferChosen,
});
