import type { AdamWScalar, Betas } from "@/lib/engine/train/adamw";

/** PyTorch's and Hugging Face's defaults. */
export const DEFAULT_BETAS: Betas = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

/** What changes an update besides its gradients. */
export interface UpdateSettings {
  /** updates already done: 0 for the first */
  done: number;
  /** peak rate times the schedule's factor */
  learningRate: number;
  weightDecay: number;
  /** greatest norm of all gradients; infinity leaves them as they are */
  maxNorm: number;
}

/**
 * Compute what the graph is fed for one update, in double precision: in single precision 1 - 0.999 would keep only
 * four digits, and the first updates would be off by as much.
 *
 * @source AdamW arXiv 1711.05101, algorithm 2; decisions D6
 */
export function computeAdamWScalars(
  { beta1, beta2 }: Betas,
  { done, learningRate, weightDecay, maxNorm }: UpdateSettings,
): Record<AdamWScalar, number> {
  return {
    stepSize: learningRate / (1 - beta1 ** (done + 1)),
    rootBias2: Math.sqrt(1 - beta2 ** (done + 1)),
    decay: 1 - learningRate * weightDecay,
    maxNorm,
  };
}

/** Length of all gradients as one vector, summed in double precision. */
export function computeGlobalNorm(gradients: readonly ArrayLike<number>[]): number {
  let squares = 0;
  for (const gradient of gradients) for (let i = 0; i < gradient.length; i++) squares += gradient[i]! ** 2;
  return Math.sqrt(squares);
}

/** The factor on the gradients of the whole accumulated batch; the small constant is PyTorch's. */
export function computeClipFactor(norm: number, maxNorm: number): number {
  return Math.min(1, maxNorm / (norm + 1e-6));
}

/** One tensor and its moments. */
export interface AdamWState {
  weights: Float64Array;
  first: Float64Array;
  second: Float64Array;
}

/**
 * Update one tensor in double precision, written as the method is usually stated: the yardstick for the graph, which
 * rearranges it.
 *
 * @param clipFactor of `computeClipFactor`
 * @param isDecayed false for norms and embeddings
 */
export function applyAdamW(
  { weights, first, second }: AdamWState,
  gradient: ArrayLike<number>,
  { beta1, beta2, epsilon }: Betas,
  scalars: Record<AdamWScalar, number>,
  { clipFactor, isDecayed }: { clipFactor: number; isDecayed: boolean },
): AdamWState {
  const nextFirst = first.map((m, i) => beta1 * m + (1 - beta1) * clipFactor * gradient[i]!);
  const nextSecond = second.map((v, i) => beta2 * v + (1 - beta2) * (clipFactor * gradient[i]!) ** 2);
  return {
    weights: weights.map((weight, i) => {
      const root = Math.sqrt(nextSecond[i]!) / scalars.rootBias2 + epsilon;
      return weight * (isDecayed ? scalars.decay : 1) - (scalars.stepSize * nextFirst[i]!) / root;
    }),
    first: nextFirst,
    second: nextSecond,
  };
}
