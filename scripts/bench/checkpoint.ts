import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCheckpoint } from "@/lib/engine/checkpoint/directory";
import { drawWeights } from "@/lib/engine/nn/init";
import { trainBpe } from "@/lib/engine/tokenizer/bpe";
import {
  COMPACT_SPECIAL_TOKENS,
  COMPACT_TEMPLATE,
  compactTokenizerConfig,
} from "@/lib/engine/tokenizer/compact";
import { describeModel, type ModelSizes } from "@/scripts/bench/models";

/** Work with the files of a model of these sizes that knows nothing: its weights are drawn. */
export async function withDrawnCheckpoint<T>(
  sizes: ModelSizes,
  work: (directory: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "paprika-bench-model-"));
  const config = describeModel(sizes);
  const { contextLength } = config;
  try {
    const directory = join(folder, "model");
    const content = {
      config,
      weights: drawWeights(config, 69),
      tokenizer: trainBpe([], { vocabSize: sizes.vocab, specialTokens: COMPACT_SPECIAL_TOKENS }),
      tokenizerConfig: compactTokenizerConfig({ contextLength }),
      generationConfig: {},
      chatTemplate: COMPACT_TEMPLATE,
    };
    await writeCheckpoint(directory, content, { dtype: "F32" });
    return await work(directory);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
