import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { LOSS_PARAMS } from "@/lib/domain/losses";
import { drawWeights } from "@/lib/engine/nn/init";
import type { ChatFormat } from "@/lib/engine/tokenizer/chat-template";
import { getRateFactor } from "@/lib/engine/train/schedule";
import { Trainer } from "@/lib/engine/train/trainer";
import { drawBatch, type Mixture } from "@/lib/nano/corpus";
import { CAREFUL } from "@/scripts/nano/judge";
import { Examiner, listValidationTasks, type Measured } from "@/scripts/nano/measure";
import { BETAS, type NanoSettings } from "@/scripts/nano/settings";
import { loadState, saveState } from "@/scripts/nano/state";

const LOSS = { id: "sft", params: LOSS_PARAMS.sft.parse({}) } as const;

/** Padded tokens of one call of a graph. */
const MICRO_BATCH_TOKENS = 2_048;

/** Attempts of one validation, by group: enough to see a rise. */
const MEASURE_ATTEMPTS = 64;

/** How often something is done, in updates. It changes nothing of what is trained. */
export interface Cadence {
  save: number;
  log: number;
  measure: number;
}

export const CADENCE: Cadence = { save: 100, log: 25, measure: 250 };

export interface TrainNanoOptions {
  /** holds the states and `log.jsonl` */
  dir: string;
  threads: number;
  cadence?: Cadence;
  /** told every finished update */
  onUpdate?: (done: number) => void;
}

/**
 * Train from the latest saved state, or from nothing. What an update sees is a function of its number, so a training
 * that was killed ends with the numbers of one that was not.
 *
 * @returns the weights after the last update
 */
export async function trainNano(
  settings: NanoSettings,
  format: ChatFormat,
  { dir, threads, cadence = CADENCE, onUpdate }: TrainNanoOptions,
): Promise<Map<string, Float32Array>> {
  await mkdir(dir, { recursive: true });
  const saved = await loadState(dir);
  const state = saved?.state ?? { weights: drawWeights(settings.config, settings.seed), moments: null };
  const trainer = new Trainer(
    {
      config: settings.config,
      device: "cpu",
      threads,
      betas: BETAS,
      packing: { buckets: settings.buckets, maxTokens: MICRO_BATCH_TOKENS, roundRows: true },
    },
    state,
  );
  const validation = openValidation(settings, format, { weights: state.weights, threads });
  const log = openLog(join(dir, "log.jsonl"), cadence.log);

  for (let done = saved?.done ?? 0; done < settings.updates; ) {
    const seen = { seed: settings.seed, update: done, tokens: settings.batchTokens };
    const rows = drawBatch(format, mixtureAt(settings, done), seen);
    const rate = settings.learningRate * getRateFactor(settings.schedule, done, settings.updates);
    const { loss, gradientNorm, tokens } = await trainer.step({ rows, pairs: [] }, LOSS, {
      done,
      learningRate: rate,
      weightDecay: settings.weightDecay,
      maxNorm: settings.maxNorm,
      progress: done / settings.updates,
    });
    done++;
    await log.addUpdate(done, { loss, norm: gradientNorm, tokens });
    const isDue = (every: number) => done % every === 0 || done === settings.updates;
    if (isDue(cadence.save)) await saveState(dir, done, await trainer.read());
    if (isDue(cadence.measure)) {
      const { weights } = await trainer.read();
      await log.write({ update: done, validation: await validation.measure(weights) });
    }
    onUpdate?.(done);
  }
  const { weights } = await trainer.read();
  await trainer.release();
  await validation.release();
  return weights;
}

function mixtureAt({ stages }: NanoSettings, update: number): Mixture {
  const stage = stages.findLast(({ from }) => from <= update);
  if (!stage) throw new Error(`No mixture for update ${update}: the first stage has to begin at 0`);
  return stage.mixture;
}

/** Plays validation tasks now and then; a group's curve shows when its rule is understood. */
function openValidation(
  { config, measured, seed }: NanoSettings,
  format: ChatFormat,
  { weights, threads }: { weights: ReadonlyMap<string, Float32Array>; threads: number },
) {
  const examiner = new Examiner(config, format, weights, threads);
  return {
    async measure(current: ReadonlyMap<string, Float32Array>): Promise<Measured[]> {
      await examiner.load(current);
      const results: Measured[] = [];
      for (const group of measured) {
        const tasks = listValidationTasks(group).slice(0, MEASURE_ATTEMPTS);
        const attempts = Math.ceil(MEASURE_ATTEMPTS / tasks.length);
        results.push(await examiner.measure(group, tasks, { attempts, sampling: CAREFUL, seed }));
      }
      return results;
    },
    release: () => examiner.release(),
  };
}

interface UpdateFigures {
  loss: number;
  norm: number;
  tokens: number;
}

/** A line for every few updates, with the means over them. */
function openLog(path: string, every: number) {
  let figures: UpdateFigures[] = [];
  let since = performance.now();
  const write = (line: object) => appendFile(path, `${JSON.stringify(line)}\n`);
  return {
    write,
    async addUpdate(done: number, update: UpdateFigures): Promise<void> {
      figures.push(update);
      if (done % every !== 0) return;
      const sum = (name: keyof UpdateFigures) => figures.reduce((total, one) => total + one[name], 0);
      const [count, seconds] = [figures.length, (performance.now() - since) / 1000];
      await write({
        update: done,
        loss: sum("loss") / count,
        norm: sum("norm") / count,
        tokens: sum("tokens"),
        seconds,
      });
      figures = [];
      since = performance.now();
    },
  };
}
