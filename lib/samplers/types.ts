import type { SamplerId, SamplingSettings } from "@/lib/domain/samplers";

/** What is left of a distribution: probabilities are softmax(logits / temperature). */
export interface Candidates {
  ids: readonly number[];
  /** as the model gave them, in the order of `ids` */
  logits: readonly number[];
  temperature: number;
}

/** One step from logits to the distribution that is sampled. */
export interface Sampler {
  id: SamplerId;
  title: string;
  about: string;
  source: string;
  /** @param index place of the token in the turn, from 0 */
  apply(candidates: Candidates, settings: SamplingSettings, index: number): Candidates;
}
