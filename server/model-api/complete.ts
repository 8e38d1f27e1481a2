import { randomInt } from "node:crypto";
import type { Generated } from "@/lib/engine/types";
import { ApiError } from "@/server/model-api/api-error";
import type { EngineShare, SharedEngine } from "@/server/model-api/engine-share";
import { type Model, requireModel } from "@/server/model-api/models";
import type { Asked, AskedPrompt } from "@/server/model-api/request";
import { askReader } from "@/server/services/checkpoint-reader";
import type { ServiceContext } from "@/server/services/context";

/** One answer to one prompt. */
export interface Choice {
  /** place of its prompt among those of the request */
  prompt: number;
  text: string;
  /** sampled ids, the one that ended the answer included */
  tokens: number[];
  /** ln p at temperature 1, one a token */
  logps: number[];
  /** each token's text alone; empty unless log-probabilities are wanted */
  pieces: string[];
  finish: "stop" | "length";
}

export interface Completed {
  model: Pick<Model, "handle" | "hash">;
  device: string;
  seed: number;
  /** ids of each */
  prompts: number[][];
  /** those of the first prompt, then those of the next one */
  choices: Choice[];
}

export interface Completer {
  ctx: ServiceContext;
  dataDir: string;
  share: EngineShare;
  /** no other request in work has it */
  requestId: string;
  /** aborted when nobody waits for the answer any more */
  signal: AbortSignal;
}

/**
 * Names the noise of a choice. Neither the prompt nor what else is in the request enters: clients draw a seed for each
 * request that is to be independent of the others.
 */
export const nameNoise = (seed: number, choice: number) => ["v1", seed, choice].join("\u001f");

/**
 * Answer a request.
 *
 * @throws {ApiError} naming what was wrong; nothing is ever cut to fit
 */
export async function complete(completer: Completer, asked: Asked): Promise<Completed> {
  const { ctx, dataDir, share, signal } = completer;
  const model = await requireModel(ctx, asked.model, dataDir);
  const prompts = await Promise.all(asked.prompts.map((prompt) => readPrompt(model, prompt)));
  const limits = prompts.map((ids, i) => requireRoom(model, ids, asked, fieldOf(asked.prompts[i]!)));
  const seed = asked.seed ?? randomInt(2 ** 31);
  signal.throwIfAborted();
  const { device, generated } = await share.use(model.directory, async (engine) => {
    const each = prompts.flatMap((ids, prompt) =>
      Array.from({ length: asked.n }, (_, choice) => ({ ids, prompt, choice, maxTokens: limits[prompt]! })),
    );
    const all = await generateAll(engine, completer, { each, seed, sampling: asked.sampling });
    return { device: engine.device, generated: all };
  });
  signal.throwIfAborted();
  const { directory } = model;
  const choices = await Promise.all(
    generated.map(async (one, i): Promise<Choice> => {
      const { text, length, isStopped } = await askReader("readAnswer", {
        ...{ directory, ids: one.tokens, stops: asked.stops },
      });
      const tokens = one.tokens.slice(0, length);
      const pieces = asked.logprobs ? await askReader("namePieces", { directory, ids: tokens }) : [];
      const finish = isStopped ? "stop" : "length";
      return {
        ...{ prompt: Math.floor(i / asked.n), text, tokens, pieces, finish },
        logps: one.logps.slice(0, length),
      };
    }),
  );
  return { model, device, seed, prompts, choices };
}

interface ToGenerate {
  ids: number[];
  prompt: number;
  choice: number;
  maxTokens: number;
}

/**
 * Every choice in a conversation of its own, which ends with it or with the client's leaving. The failure of one is
 * told when all are done.
 */
async function generateAll(
  engine: SharedEngine,
  { requestId, signal }: Completer,
  { each, seed, sampling }: Pick<Asked, "sampling"> & { each: ToGenerate[]; seed: number },
): Promise<Generated[]> {
  const named = each.map((one) => ({ ...one, conversation: `${requestId}/${one.prompt}/${one.choice}` }));
  const leave = () => {
    for (const { conversation } of named) engine.release(conversation);
  };
  signal.addEventListener("abort", leave, { once: true });
  const settled = await Promise.allSettled(
    named.map(async ({ conversation, ids, choice, maxTokens }) => {
      const noise = nameNoise(seed, choice);
      try {
        return await engine.generate({ conversation, ids, sampling, noise, maxTokens });
      } finally {
        engine.release(conversation);
      }
    }),
  );
  signal.removeEventListener("abort", leave);
  return settled.map((one) => {
    if (one.status === "fulfilled") return one.value;
    throw new EngineFailed(one.reason);
  });
}

/** What the engine's process says is about runs; clients are told in other words. */
export class EngineFailed extends ApiError {
  constructor(override readonly cause: unknown) {
    super("The engine failed while it generated: ask again; the server's log says why", {
      status: 503,
      code: "engine_failed",
      headers: { "retry-after": "1" },
    });
  }
}

const fieldOf = (prompt: AskedPrompt) => ("messages" in prompt ? "messages" : "prompt");

async function readPrompt({ directory, vocabSize }: Model, prompt: AskedPrompt): Promise<number[]> {
  if (!("ids" in prompt)) return askReader("encodePrompt", { directory, prompt });
  const foreign = prompt.ids.find((id) => id >= vocabSize);
  if (foreign === undefined) return prompt.ids;
  throw new ApiError(`prompt: expected ids below ${vocabSize}, the size of the vocabulary, got ${foreign}`, {
    status: 400,
    param: "prompt",
  });
}

/** @returns tokens that may be generated */
function requireRoom(
  { contextLength }: Model,
  { length }: readonly number[],
  { maxTokens }: Asked,
  param: string,
): number {
  if (length === 0) {
    throw new ApiError(`${param}: expected at least one token to go on from`, { status: 400, param });
  }
  const room = contextLength - length;
  if (room >= (maxTokens ?? 1)) return maxTokens ?? room;
  const wish = maxTokens === null ? "an answer" : `${maxTokens} tokens of an answer`;
  throw new ApiError(
    `${param}: ${length} tokens leave no room for ${wish} in this model's context of ${contextLength} tokens: shorten the prompt${maxTokens === null ? "" : " or ask for fewer"}`,
    { status: 400, param, code: "context_length_exceeded" },
  );
}
