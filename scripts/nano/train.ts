import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { LOSS_PARAMS } from "@/lib/domain/losses";
import { drawWeights } from "@/lib/engine/nn/init";
import type { ChatFormat } from "@/lib/engine/tokenizer/chat-template";
import { getRateFactor } from "@/lib/engine/train/schedule";
import { Trainer } from "@/lib/engine/train/trainer";
import { drawBatch, type Mixture } from "@/lib/nano/corpus";
import { Examiner, listValidationTasks, type Measured } from "@/scripts/nano/measure";
import { BETAS, type NanoSettings } from "@/scripts/nano/settings";
import { loadState, saveState } from "@/scripts/nano/state";

/** Updates between two saved states, between two lines of the log, and between two validations. */
const SAVE_EVERY = 100;
const LOG_EVERY = 25;
const MEASURE_EVERY = 250;
/** Attempts of one validation, by group: enough to see a rise. */
const MEASURE_ATTEMPTS = 64;

const LOSS = { id: "sft", params: LOSS_PARAMS.sft.parse({}) } as const;
const VALIDATION = { temperature: 0.7, minP: 0.3, topP: 1, topK: 0 } as const;

/**
 * Train from the latest saved state, or from nothing.
 *
 * @param dir holds the states and `log.jsonl`
 * @returns the weights after the last update
 */
export async function trainNano(
  settings: NanoSettings,
  format: ChatFormat,
  { dir, threads }: { dir: string; threads: number },
): Promise<Map<string, Float32Array>> {
  await mkdir(dir, { recursive: true });
  const log = (line: object) => appendFile(join(dir, "log.jsonl"), `${JSON.stringify(line)}\n`);
  const saved = await loadState(dir);
  const state = saved?.state ?? { weights: drawWeights(settings.config, settings.seed), moments: null };
  const trainer = new Trainer(
    {
      config: settings.config,
      device: "cpu",
      threads,
      betas: BETAS,
      packing: { buckets: settings.buckets, maxTokens: 4_096, roundRows: true },
    },
    state,
  );
  const examiner = new Examiner(settings.config, format, state.weights, threads);
  const tasks = new Map(settings.measured.map((group) => [group, listValidationTasks(group)]));

  let sums = { loss: 0, norm: 0, tokens: 0 };
  let since = performance.now();
  for (let done = saved?.done ?? 0; done < settings.updates; ) {
    const rows = drawBatch(format, mixtureAt(settings, done), {
      ...settings,
      update: done,
      tokens: settings.batchTokens,
    });
    const factor = getRateFactor(settings.schedule, done, settings.updates);
    const { loss, gradientNorm, tokens } = await trainer.step({ rows, pairs: [] }, LOSS, {
      done,
      learningRate: settings.learningRate * factor,
      weightDecay: settings.weightDecay,
      maxNorm: settings.maxNorm,
      progress: done / settings.updates,
    });
    done++;
    sums = { loss: sums.loss + loss, norm: sums.norm + gradientNorm, tokens: sums.tokens + tokens };
    if (done % LOG_EVERY === 0) {
      const seconds = (performance.now() - since) / 1000;
      await log({
        update: done,
        loss: sums.loss / LOG_EVERY,
        norm: sums.norm / LOG_EVERY,
        tokens: sums.tokens,
        seconds,
      });
      sums = { loss: 0, norm: 0, tokens: 0 };
      since = performance.now();
    }
    const isLast = done === settings.updates;
    if (done % SAVE_EVERY === 0 || isLast) await saveState(dir, done, await trainer.read());
    if (done % MEASURE_EVERY === 0 || isLast) {
      examiner.load((await trainer.read()).weights);
      const results: Measured[] = [];
      for (const [group, known] of tasks) {
        const some = known.slice(0, MEASURE_ATTEMPTS);
        const attempts = Math.ceil(MEASURE_ATTEMPTS / some.length);
        results.push(
          await examiner.measure(group, some, { attempts, sampling: VALIDATION, seed: settings.seed }),
        );
      }
      await log({ update: done, validation: results, seconds: (performance.now() - since) / 1000 });
      since = performance.now();
    }
  }
  const { weights } = await trainer.read();
  await trainer.release();
  await examiner.release();
  return weights;
}

function mixtureAt({ stages }: NanoSettings, update: number): Mixture {
  const stage = stages.findLast(({ from }) => from <= update);
  if (!stage) throw new Error(`No mixture for update ${update}: the first stage has to begin at 0`);
  return stage.mixture;
}
