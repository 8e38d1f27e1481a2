import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type LlamaConfig, parameterShapes } from "@/lib/engine/checkpoint/config";
import { writeCheckpoint } from "@/lib/engine/checkpoint/directory";
import { trainBpe } from "@/lib/engine/tokenizer/bpe";
import {
  COMPACT_SPECIAL_TOKENS,
  COMPACT_TEMPLATE,
  compactTokenizerConfig,
} from "@/lib/engine/tokenizer/compact";
import { createRng } from "@/lib/rng";

const VOCAB_SIZE = 270;
const CONTEXT_LENGTH = 1_024;

const SIZES: Omit<LlamaConfig, "vocabSize"> = {
  ...{ width: 16, layers: 1, heads: 2, kvHeads: 1, headWidth: 8, feedForward: 16 },
  ...{ contextLength: CONTEXT_LENGTH, ropeTheta: 10_000, normEps: 1e-5, tied: true },
  ...{ bosId: null, eosIds: [1], padId: 0 },
};

/**
 * Write a whole checkpoint with random weights, small enough to play in seconds. It says noise; another seed, other
 * noise.
 */
export async function writeTinyCheckpoint(directory: string, seed: string): Promise<void> {
  const rng = createRng(seed);
  const config = { ...SIZES, vocabSize: VOCAB_SIZE };
  const weights = new Map(
    [...parameterShapes(config)].map(([name, shape]) => [
      name,
      Float32Array.from({ length: shape.reduce((n, d) => n * d, 1) }, () => rng.next() - 0.5),
    ]),
  );
  const tokenizer = trainBpe(["guess 0123456789 exact partial"], {
    vocabSize: VOCAB_SIZE,
    specialTokens: [...COMPACT_SPECIAL_TOKENS],
  });
  const tokenizerConfig = compactTokenizerConfig({ contextLength: CONTEXT_LENGTH });
  await mkdir(dirname(directory), { recursive: true });
  await writeCheckpoint(
    directory,
    { config, weights, tokenizer, tokenizerConfig, chatTemplate: COMPACT_TEMPLATE, generationConfig: {} },
    { dtype: "F32" },
  );
}
