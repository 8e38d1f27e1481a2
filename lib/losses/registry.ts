import { LOSS_IDS, type LossChoice, type LossId } from "@/lib/domain/losses";
import { cdpo } from "@/lib/losses/cdpo";
import { dpo } from "@/lib/losses/dpo";
import { hinge } from "@/lib/losses/hinge";
import { ipo } from "@/lib/losses/ipo";
import { kto } from "@/lib/losses/kto";
import { ktoPair } from "@/lib/losses/kto-pair";
import { lcdpo } from "@/lib/losses/lcdpo";
import { orpo } from "@/lib/losses/orpo";
import { rdpo } from "@/lib/losses/rdpo";
import { regdpo } from "@/lib/losses/regdpo";
import { rpo } from "@/lib/losses/rpo";
import { rwr } from "@/lib/losses/rwr";
import { sft } from "@/lib/losses/sft";
import { simpo } from "@/lib/losses/simpo";
import type { LossBatch, Losses, LossResult } from "@/lib/losses/types";

/** Every loss; a missing one does not compile. */
export const LOSSES: Losses = {
  sft,
  rwr,
  dpo,
  rpo,
  lcdpo,
  regdpo,
  simpo,
  ipo,
  hinge,
  rdpo,
  cdpo,
  ktoPair,
  kto,
  orpo,
};

export function listLosses(): Losses[LossId][] {
  return LOSS_IDS.map((id) => LOSSES[id]);
}

/** Evaluate the loss that a configuration names. */
export function evaluateLoss<K extends LossId>(
  { id, params }: LossChoice<K>,
  batch: LossBatch,
  progress: number,
): LossResult {
  return LOSSES[id].evaluate(batch, params, progress);
}
