import type { TrajectoryDetail } from "@/lib/domain/trajectories";
import { formatCount } from "@/lib/format";

type Sampling = NonNullable<TrajectoryDetail["model"]>["sampling"];

/** `temperature 0.7, min-p 0.3`: what is switched off is left out; greedy choice needs no more words. */
export function describeSampling({ temperature, minP, topP, topK }: Omit<Sampling, "maxTokens">): string {
  if (temperature === 0) return "temperature 0, always the most probable token";
  return [
    `temperature ${temperature}`,
    minP > 0 && `min-p ${minP}`,
    topP < 1 && `top-p ${topP}`,
    topK > 0 && `top-k ${formatCount(topK)}`,
  ]
    .filter(Boolean)
    .join(", ");
}
