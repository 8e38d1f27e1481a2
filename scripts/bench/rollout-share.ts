import { DEFAULT_OPTIONS, MODEL_CONCURRENCY } from "@/lib/domain/run-config";
import { inspectCheckpoint } from "@/lib/engine/checkpoint/directory";
import type { RemoteEngine } from "@/lib/engine/runtime/protocol";
import { encodeConversation, loadChatFormat } from "@/lib/engine/tokenizer/chat-template";
import type { GenerateRequest } from "@/lib/engine/types";
import { modelPolicy } from "@/lib/policies/model";
import type { OpenSeat } from "@/lib/policies/types";
import { collect } from "@/lib/rollout/collect";
import { playAttempt } from "@/lib/rollout/play-attempt";
import { defaultLimits, defaultSampling } from "@/lib/run-config/defaults";
import { listTaskGroups } from "@/lib/task-groups/registry";
import { makeTask, type Task } from "@/lib/task-groups/tasks";
import type { TaskGroup } from "@/lib/task-groups/types";
import { compareRates } from "@/scripts/bench/compare";
import { atLeast } from "@/scripts/bench/figure";
import type { Figure, SuiteOptions } from "@/scripts/bench/types";
import { openEngineProcess } from "@/scripts/paprika/engine-process";

const suite = "generate";
const LEAST_SHARE = 0.85;

/** What a rollout asked of the engine, by conversation and in order. */
type Script = Map<string, GenerateRequest[]>;

/**
 * Play attempts of every group with a checkpoint, then draw the very same tokens again without anything around it: no
 * environment, no template, no extraction. Prompts are fed alike on both sides, so they are no part of the difference.
 *
 * @source decisions D14
 */
export async function measureRolloutShare(
  directory: string,
  threads: number,
  { isQuick, note, signal }: SuiteOptions,
): Promise<Figure[]> {
  const [tasks, rounds] = isQuick ? [1, 1] : [30, 3];
  const engine = await openEngineProcess({ directory, device: "cpu", threads, slots: MODEL_CONCURRENCY });
  try {
    const openTable = await prepareTable(directory, engine);
    note("generate: rollouts, to record what they ask for");
    const script = await playAll(openTable, tasks, signal);
    const whole: number[] = [];
    const raw: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      note(`generate: rollouts against raw generation, round ${round} of ${rounds}`);
      whole.push(await rate(engine, () => playAll(openTable, tasks, signal)));
      raw.push(await rate(engine, () => drawAgain(engine, script, signal)));
    }
    const unit = "tokens/s";
    const figure = atLeast({ suite, name: "whole rollouts", unit }, whole, null);
    const other = { name: "raw generation of the same tokens", rates: raw };
    return [
      compareRates(figure, other, isQuick ? null : LEAST_SHARE),
      atLeast({ suite, name: other.name, unit }, raw, null),
    ];
  } finally {
    await engine.close();
  }
}

/** Tokens drawn a second. */
async function rate(engine: RemoteEngine, work: () => Promise<unknown>): Promise<number> {
  const before = await engine.stats();
  const start = performance.now();
  await work();
  const elapsed = performance.now() - start;
  return (1000 * ((await engine.stats()).drawn - before.drawn)) / elapsed;
}

type OpenTable = (script: Script) => OpenSeat;

async function prepareTable(directory: string, engine: RemoteEngine): Promise<OpenTable> {
  const format = loadChatFormat(await inspectCheckpoint(directory));
  const sampling = defaultSampling({ kind: "evaluation", promptStyle: "compact", groups: [] });
  return (script) =>
    modelPolicy({
      engine: {
        ...engine,
        generate(request) {
          const asked = script.get(request.conversation) ?? [];
          script.set(request.conversation, [...asked, { ...request, ids: [...request.ids] }]);
          return engine.generate(request);
        },
      },
      sampling,
      encode: (messages) => encodeConversation(format, messages, { generationPrompt: true }).ids,
      decode: (ids) => format.tokenizer.decode(ids),
    });
}

async function playAll(openTable: OpenTable, tasks: number, signal: AbortSignal): Promise<Script> {
  const script: Script = new Map();
  const { agentGenerations, environmentGenerations } = defaultLimits("checkpoint");
  const settings = {
    policy: openTable(script),
    promptStyle: "compact",
    options: DEFAULT_OPTIONS,
    ...{ agentGenerations, environmentGenerations, seed: 69 },
  } as const;
  await collect(listTasks(tasks), {
    concurrency: MODEL_CONCURRENCY,
    signal,
    play: ({ group, task }) => playAttempt(group, task, 0, settings, { signal }),
    deliver: () => undefined,
  });
  signal.throwIfAborted();
  return script;
}

/** Train tasks, the groups in turn, as a run over all of them has them at once. */
function* listTasks(tasks: number): Generator<{ group: TaskGroup; task: Task }> {
  for (let index = 0; index < tasks; index++) {
    for (const group of listTaskGroups()) yield { group, task: makeTask(group, "train", index) };
  }
}

async function drawAgain(engine: RemoteEngine, script: Script, signal: AbortSignal): Promise<void> {
  await collect(script, {
    concurrency: MODEL_CONCURRENCY,
    signal,
    async play([conversation, requests]) {
      for (const request of requests) await engine.generate(request);
      engine.release(conversation);
    },
    deliver: () => undefined,
  });
  signal.throwIfAborted();
}
