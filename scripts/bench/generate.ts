import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { RemoteEngine } from "@/lib/engine/runtime/protocol";
import { stream } from "@/lib/rng";
import { withDrawnCheckpoint } from "@/scripts/bench/checkpoint";
import { compareRates } from "@/scripts/bench/compare";
import { atLeast } from "@/scripts/bench/figure";
import { type ModelSizes, nameModel, SMALL, TINY } from "@/scripts/bench/models";
import { describePeaks, watchPeak } from "@/scripts/bench/product";
import { measureRolloutShare } from "@/scripts/bench/rollout-share";
import { askTorch, findTorch, NO_TORCH, nameTorch, type Torch } from "@/scripts/bench/torch";
import type { Figure, Suite, SuiteOptions } from "@/scripts/bench/types";
import { openEngineProcess } from "@/scripts/paprika/engine-process";
import { ROOT } from "@/scripts/paths.mjs";

const suite = "generate";
const FACTOR = 4;
const SHIPPED = join(ROOT, "public/models/paprika-nano");

interface Plan {
  sequences: number;
  promptLength: number;
  newTokens: number;
  rounds: number;
  productMs: number;
  threads: number;
}

/** Tokens that a checkpoint's engine draws, as workers run it, in turn with `generate` of transformers. */
export const benchGenerate: Suite = async (options) => {
  const { isQuick, note } = options;
  const threads = availableParallelism();
  const plan: Plan = isQuick
    ? { sequences: 4, promptLength: 4, newTokens: 8, rounds: 1, productMs: 50, threads }
    : { sequences: 64, promptLength: 16, newTokens: 256, rounds: 3, productMs: 1_000, threads };
  const torch = await findTorch();
  if (!torch) note(`generate: ${NO_TORCH}`);
  const figures: Figure[] = [];
  const watched = [];
  for (const sizes of isQuick ? [TINY] : [{ ...SMALL, kvHeads: SMALL.heads }, SMALL]) {
    const seen = await watchPeak(threads, plan.productMs, () => measureModel(sizes, plan, torch, options));
    const remark = [seen.remark, torch ? undefined : NO_TORCH].filter(Boolean).join("; ");
    const described = describeRates(sizes, seen.result, isQuick ? null : FACTOR);
    figures.push(...described.map((figure) => (remark ? { ...figure, remark } : figure)));
    watched.push(seen);
  }
  figures.push(...describePeaks(suite, watched), ...(await measureRollouts(options, threads)));
  const { sequences, promptLength, newTokens } = plan;
  return {
    figures,
    sizes: {
      generateSequences: sequences,
      generatePrompt: promptLength,
      generateTokens: newTokens,
      generateThreads: threads,
    },
  };
};

interface Rates {
  own: number[];
  torch: { name: string; rates: number[] } | null;
}

function measureModel(
  sizes: ModelSizes,
  plan: Plan,
  torch: Torch | null,
  { note, signal }: SuiteOptions,
): Promise<Rates> {
  const { sequences, promptLength, newTokens, threads, rounds } = plan;
  const tokens = sequences * newTokens;
  const rates: Rates = {
    own: [],
    torch: torch && { name: nameTorch(torch, "generate with its cache"), rates: [] },
  };
  return withDrawnCheckpoint(sizes, async (directory) => {
    const engine = await openEngineProcess({ directory, device: "cpu", threads, slots: sequences });
    try {
      // Graphs of every shape are made in the first pass; transformers has a pass to warm up too.
      await drawAll(engine, sizes, plan);
      for (let round = 1; round <= rounds; round++) {
        note(`generate: ${nameModel(sizes)}, ${sizes.kvHeads} key-value heads, round ${round} of ${rounds}`);
        signal.throwIfAborted();
        const start = performance.now();
        await drawAll(engine, sizes, plan);
        rates.own.push((1000 * tokens) / (performance.now() - start));
        if (!rates.torch) continue;
        const asked = { ...sizes, sequences, promptLength, newTokens, threads, tied: true, repeats: 1 };
        const { tokensPerSecond } = await askTorch<{ tokensPerSecond: number }>(
          "torch-generate.py",
          asked,
          signal,
        );
        rates.torch.rates.push(tokensPerSecond);
      }
    } finally {
      await engine.close();
    }
    return rates;
  });
}

/** Draw the same number of tokens in every conversation: one that ends its turn is asked to go on. */
async function drawAll(engine: RemoteEngine, { vocab }: ModelSizes, plan: Plan): Promise<void> {
  const { sequences, promptLength, newTokens } = plan;
  // What evaluations use; the script for transformers asks for the same.
  const sampling = { temperature: 0.7, minP: 0.3, topP: 1, topK: 0 };
  await Promise.all(
    Array.from({ length: sequences }, async (_, i) => {
      const random = stream("bench", "generate", i);
      const ids = Array.from({ length: promptLength }, () => random.int(3, vocab - 1));
      const conversation = String(i);
      for (let left = newTokens; left > 0; ) {
        const noise = `${i}/${left}`;
        const { tokens } = await engine.generate({ conversation, ids, sampling, noise, maxTokens: left });
        ids.push(...tokens);
        left -= tokens.length;
      }
      engine.release(conversation);
    }),
  );
}

function describeRates(sizes: ModelSizes, { own, torch }: Rates, factor: number | null): Figure[] {
  const name = `${nameModel(sizes)}, ${sizes.kvHeads} key-value heads`;
  const unit = "tokens/s";
  const figure = atLeast({ suite, name, unit }, own, null);
  if (!torch) return [figure];
  return [
    compareRates(figure, torch, factor),
    atLeast({ suite, name: `${name}, transformers`, unit }, torch.rates, null),
  ];
}

/** Only answers of a trained model are of the length that rollouts have; quick sizes show that it works. */
async function measureRollouts(options: SuiteOptions, threads: number): Promise<Figure[]> {
  const { isQuick, note } = options;
  if (isQuick) return withDrawnCheckpoint(TINY, (path) => measureRolloutShare(path, threads, options));
  if (existsSync(SHIPPED)) return measureRolloutShare(SHIPPED, threads, options);
  note(`generate: no checkpoint in ${SHIPPED}, so whole rollouts are not compared with raw generation`);
  return [];
}
