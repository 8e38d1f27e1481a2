import { DEFAULT_OPTIONS } from "@/lib/domain/run-config";
import type { SamplingSettings } from "@/lib/domain/samplers";
import type { Turn } from "@/lib/domain/turns";
import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import { Generator } from "@/lib/engine/generate/generator";
import { ChunkPrograms } from "@/lib/engine/generate/programs";
import { type ChatFormat, encodeConversation } from "@/lib/engine/tokenizer/chat-template";
import type { NanoGroup } from "@/lib/nano/groups";
import { modelPolicy } from "@/lib/policies/model";
import type { OpenSeat } from "@/lib/policies/types";
import { collect } from "@/lib/rollout/collect";
import { playAttempt } from "@/lib/rollout/play-attempt";
import { TASK_GROUPS } from "@/lib/task-groups/registry";
import { isValidationTask, makeTask, type Task } from "@/lib/task-groups/tasks";
import { DEFAULT_RULE_OPTIONS } from "@/lib/task-groups/types";

/** What playing a number of attempts gave. */
export interface Measured {
  group: NanoGroup;
  attempts: number;
  successes: number;
  /** turns, and those whose first text was accepted by the extractor and by the rules */
  turns: number;
  legal: number;
}

const CONCURRENCY = 64;

/** The validation tasks of a group, in order. */
export function listValidationTasks(id: NanoGroup): Task[] {
  const group = TASK_GROUPS[id];
  return Array.from({ length: group.counts.train }, (_, index) => makeTask(group, "train", index)).filter(
    ({ key }) => isValidationTask(key),
  );
}

/** Plays with the weights of the moment. Graphs that decode hold them as constants, so new weights need new graphs. */
export class Examiner {
  private programs: ChunkPrograms;

  constructor(
    private readonly config: LlamaConfig,
    private readonly format: ChatFormat,
    weights: ReadonlyMap<string, Float32Array>,
    private readonly threads: number,
  ) {
    this.programs = this.compile(weights);
  }

  async load(weights: ReadonlyMap<string, Float32Array>): Promise<void> {
    await this.programs.release();
    this.programs = this.compile(weights);
  }

  private compile(weights: ReadonlyMap<string, Float32Array>): ChunkPrograms {
    return new ChunkPrograms(this.config, weights, { device: "cpu", threads: this.threads });
  }

  /** The model as a policy with an empty cache. */
  private seat(sampling: SamplingSettings): OpenSeat {
    const generator = new Generator({ config: this.config, programs: this.programs, slots: CONCURRENCY });
    return modelPolicy({
      engine: {
        device: "cpu",
        generate: (request) => generator.generate(request),
        release: (conversation) => generator.release(conversation),
      },
      encode: (messages) => encodeConversation(this.format, messages, { generationPrompt: true }).ids,
      decode: (ids) => this.format.tokenizer.decode(ids),
      sampling: { ...sampling, maxTokens: 32 },
    });
  }

  async measure(
    group: NanoGroup,
    tasks: readonly Task[],
    { attempts, sampling, seed }: { attempts: number; sampling: SamplingSettings; seed: number },
  ): Promise<Measured> {
    return measurePolicy(group, tasks, { attempts, policy: this.seat(sampling), seed });
  }

  release(): Promise<void> {
    return this.programs.release();
  }
}

/** Play `attempts` at every task. */
export async function measurePolicy(
  id: NanoGroup,
  tasks: readonly Task[],
  { attempts, policy, seed }: { attempts: number; policy: OpenSeat; seed: number },
): Promise<Measured> {
  const group = TASK_GROUPS[id];
  const total: Measured = { group: id, attempts: 0, successes: 0, turns: 0, legal: 0 };
  const settings = {
    policy,
    promptStyle: "compact",
    options: DEFAULT_OPTIONS,
    agentGenerations: 10,
    environmentGenerations: 5,
    seed,
  } as const;
  const planned = tasks.flatMap((task) =>
    Array.from({ length: attempts }, (_, attempt) => ({ task, attempt })),
  );
  await collect(planned, {
    concurrency: CONCURRENCY,
    signal: new AbortController().signal,
    play: async ({ task, attempt }) => ({ task, ...(await playAttempt(group, task, attempt, settings)) }),
    deliver: ({ task, success, turns, status }) => {
      total.attempts++;
      if (success) total.successes++;
      total.turns += turns.length + (status === "format_failure" ? 1 : 0);
      const misread = listMisread(id, task.scenario, turns);
      total.legal += turns.filter(({ discarded }, i) => discarded.length === 0 && !misread[i]).length;
    },
  });
  return total;
}

/** Replies that are about the form of an action: it named nothing that there is. */
const MISREAD = new Set([
  "invalid",
  "length_error",
  "not_digits",
  "parse_error",
  "invalid_format",
  "row_out_of_range",
  "col_out_of_range",
  "out_of_bounds",
]);

/** For each turn, whether the rules could not read its action. */
function listMisread(id: NanoGroup, scenario: unknown, turns: readonly Turn[]): boolean[] {
  const { rules } = TASK_GROUPS[id];
  let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  return turns.map(({ action }) => {
    // Rewards say nothing about form, so any draw will do.
    const reply = rules.reply(state, action ?? "", () => 0.5);
    state = reply.state;
    return MISREAD.has(reply.feedback.kind);
  });
}
