import type { RunSampling } from "@/lib/domain/run-config";
import type { Generated, GenerationEngine } from "@/lib/engine/types";
import { AppError } from "@/lib/errors";
import {
  ContextFull,
  type OpenSeat,
  PolicyFailed,
  type SampledTokens,
  type SeatedAttempt,
} from "@/lib/policies/types";
import { buildConversations } from "@/lib/task-groups/conversations";

/** A message as ids are made of it: what an agent sampled is taken as it is. */
export interface SpokenMessage {
  role: "system" | "user" | "assistant";
  content: string;
  ids?: readonly number[];
}

export interface ModelPolicy {
  engine: Pick<GenerationEngine, "device" | "generate" | "release">;
  /** the whole conversation with the header of the answer to come */
  encode: (messages: readonly SpokenMessage[]) => readonly number[];
  /** without special tokens */
  decode: (ids: readonly number[]) => string;
  sampling: RunSampling;
}

/**
 * Seats a language model. Its conversation is the trajectory's agent conversation; a text that did not extract is not
 * part of it, and the next generation of the turn starts from the same ids with noise of its own.
 *
 * @source paprika.md 3.1 and 3.2, decisions B1 and D10
 */
export function modelPolicy({ engine, encode, decode, sampling: settings }: ModelPolicy): OpenSeat {
  const { maxTokens, ...sampling } = settings;
  return (attempt) => {
    const conversation = nameConversation(attempt);
    const sampled = new Map<number, SampledTokens>();
    const usage = { promptTokens: 0, generatedTokens: 0 };
    /** tokens that the model has seen of this conversation */
    let seen = 0;
    /** of the turn that is being played */
    let texts: string[] = [];

    const count = (promptLength: number, { tokens }: Generated, generation: number) => {
      // A later generation of a turn starts from what the first has read.
      if (generation === 0) usage.promptTokens += promptLength - seen;
      usage.generatedTokens += tokens.length;
      seen = promptLength + tokens.length;
    };

    return {
      async agent(turn, generation) {
        const ids = encode(speak(attempt, sampled));
        const noise = nameNoise(attempt, turn, generation);
        const request = { conversation, ids, sampling, noise, maxTokens };
        const generated = await engine.generate(request).catch((cause: unknown) => {
          throw describeFailure(cause, engine.device);
        });
        count(ids.length, generated, generation);
        // A byte-level model can say NUL, which no database column of text takes; its ids are kept as they are.
        const text = decode(generated.tokens).replaceAll("\0", "\uFFFD");
        texts = generation === 0 ? [text] : [...texts, text];
        if (generated.stop === "context_full") throw new ContextFull(texts);
        const { tokens, logps, sampledLogps } = generated;
        // Replaced by the next generation of this turn, should this text hold no action.
        sampled.set(turn, { turn, ids: tokens, logps, sampledLogps });
        return text;
      },
      sampled: () => ({
        usage: { ...usage },
        turnTokens: attempt.turns.flatMap(({ turn }) => sampled.get(turn) ?? []),
      }),
      close: () => engine.release(conversation),
    };
  };
}

function speak(
  { opening, turns, group, promptStyle }: SeatedAttempt,
  sampled: ReadonlyMap<number, SampledTokens>,
): SpokenMessage[] {
  const { agent } = buildConversations(opening(), turns, group, promptStyle);
  let turn = 0;
  return agent.map((message) => {
    const ids = message.role === "assistant" ? sampled.get(++turn)?.ids : undefined;
    return ids ? { ...message, ids } : message;
  });
}

/** One key-value cache a trajectory. */
function nameConversation({ seed: { runSeed, taskKey, attempt } }: SeatedAttempt): string {
  return `${runSeed}/${taskKey}/${attempt}`;
}

function nameNoise({ seed: { runSeed, taskKey, attempt } }: SeatedAttempt, turn: number, generation: number) {
  return [runSeed, taskKey, attempt, "agent", turn, generation].join("\u001f");
}

/** A request that was wrong concerns its attempt alone; anything else, the engine and with it every attempt. */
function describeFailure(cause: unknown, device: string): unknown {
  if (cause instanceof AppError)
    return cause.code === "BAD_REQUEST" ? cause : new PolicyFailed(cause.message);
  const [first] = (cause instanceof Error ? cause.message : String(cause)).split("\n", 1);
  return new PolicyFailed(
    `The engine failed on device ${device}: ${first}. Resume the run, or choose another device`,
  );
}
