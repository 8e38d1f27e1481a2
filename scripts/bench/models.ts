import { countParameters, type LlamaConfig } from "@/lib/engine/checkpoint/config";

/** Sizes as the Python programs call them. */
export interface ModelSizes {
  width: number;
  layers: number;
  heads: number;
  kvHeads: number;
  feedForward: number;
  vocab: number;
}

export const SMALL: ModelSizes = {
  ...{ width: 192, layers: 4, heads: 6, kvHeads: 2, feedForward: 512, vocab: 1024 },
};
export const LARGE: ModelSizes = {
  ...{ width: 384, layers: 6, heads: 6, kvHeads: 6, feedForward: 1024, vocab: 1024 },
};
export const TINY: ModelSizes = {
  ...{ width: 32, layers: 1, heads: 2, kvHeads: 1, feedForward: 64, vocab: 512 },
};

export function describeModel({ vocab, ...sizes }: ModelSizes): LlamaConfig {
  return {
    ...sizes,
    vocabSize: vocab,
    headWidth: sizes.width / sizes.heads,
    contextLength: 1024,
    ropeTheta: 10_000,
    normEps: 1e-6,
    tied: true,
    ...{ bosId: null, eosIds: [], padId: 0 },
  };
}

/** `1.8 M`: parameters as people count them. */
export const nameModel = (sizes: ModelSizes) =>
  `${(countParameters(describeModel(sizes)) / 1e6).toFixed(1)} M`;

/**
 * Floating-point operations of the matrix products that training on one token takes: forward once, backward twice,
 * attention over whole rows of `length` as the graphs compute it. What is not a product is not counted.
 */
export function countTrainingFlops(sizes: ModelSizes, length: number): number {
  const { width, layers, heads, kvHeads, feedForward, vocab } = sizes;
  const headWidth = width / heads;
  const projections = 2 * width * width + 2 * width * kvHeads * headWidth + 3 * width * feedForward;
  const attention = 2 * length * width; // scores and their weighted values
  return 3 * 2 * (layers * (projections + attention) + vocab * width);
}
