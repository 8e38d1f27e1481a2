import { env } from "@/lib/env";
import type { Choice, Completed } from "@/server/model-api/complete";
import type { Asked } from "@/server/model-api/request";

/** What stands around every answer. */
export interface Envelope {
  id: string;
  /** in seconds since 1970 */
  created: number;
}

/** The two routes differ in how they name things. */
export interface ResponseKind {
  object: string;
  chunkObject: string;
  /** a whole choice */
  describe(choice: Choice, asked: Asked, prompt: number[]): Record<string, unknown>;
  /** the same as the one piece of a stream, and the piece that ends it */
  describeChunks(choice: Choice, asked: Asked, prompt: number[]): Record<string, unknown>[];
  /** beside the choices */
  describeAll(asked: Asked, completed: Completed): Record<string, unknown>;
}

export const CHAT: ResponseKind = {
  object: "chat.completion",
  chunkObject: "chat.completion.chunk",
  describe: (choice, asked) => ({
    message: { role: "assistant", content: choice.text, refusal: null },
    logprobs: describeChatLogprobs(choice, asked),
    finish_reason: choice.finish,
    ...describeIds(choice, asked),
  }),
  describeChunks: (choice, asked) => [
    {
      delta: { role: "assistant", content: choice.text },
      logprobs: describeChatLogprobs(choice, asked),
      finish_reason: null,
      ...describeIds(choice, asked),
    },
    { delta: {}, logprobs: null, finish_reason: choice.finish },
  ],
  describeAll: ({ returnTokenIds }, { prompts: [ids] }) => (returnTokenIds ? { prompt_token_ids: ids } : {}),
};

export const COMPLETION: ResponseKind = {
  object: "text_completion",
  chunkObject: "text_completion",
  describe: describeCompletion,
  describeChunks: (choice, asked, prompt) => [
    { ...describeCompletion(choice, asked, prompt), finish_reason: null },
    { text: "", logprobs: null, finish_reason: choice.finish },
  ],
  describeAll: () => ({}),
};

function describeCompletion(choice: Choice, asked: Asked, prompt: number[]) {
  const own = asked.prompts[choice.prompt];
  const before = asked.echo && own && "text" in own ? own.text : "";
  return {
    text: before + choice.text,
    logprobs: asked.logprobs
      ? { tokens: choice.pieces, token_logprobs: choice.logps.map(atMostZero), top_logprobs: null }
      : null,
    finish_reason: choice.finish,
    ...(asked.returnTokenIds ? { prompt_token_ids: prompt, token_ids: choice.tokens } : {}),
  };
}

const describeIds = ({ tokens }: Choice, { returnTokenIds }: Asked) =>
  returnTokenIds ? { token_ids: tokens } : {};

function describeChatLogprobs({ pieces, logps }: Choice, { logprobs }: Asked) {
  if (!logprobs) return null;
  return {
    content: pieces.map((token, i) => ({
      token,
      logprob: atMostZero(logps[i]!),
      // A piece that is part of a character is shown by its bytes' names and has no text of its own.
      bytes: /\\x[0-9A-F]{2}/.test(token) ? null : [...Buffer.from(token)],
      top_logprobs: [],
    })),
    refusal: null,
  };
}

/** Rounding leaves the logarithm of a certain token a hair above 0. */
const atMostZero = (logp: number) => Math.min(0, logp);

/** The answer in one piece. */
export function writeResponse(kind: ResponseKind, envelope: Envelope, asked: Asked, completed: Completed) {
  return {
    ...describeEnvelope(kind.object, envelope, completed),
    choices: completed.choices.map((choice, index) => ({
      index,
      ...kind.describe(choice, asked, completed.prompts[choice.prompt]!),
    })),
    usage: countUsage(completed),
    ...kind.describeAll(asked, completed),
  };
}

/** The answer as events, when it is complete: what clients that only know streams can read. */
export function writeEvents(
  kind: ResponseKind,
  envelope: Envelope,
  asked: Asked,
  completed: Completed,
): string {
  const head = describeEnvelope(kind.chunkObject, envelope, completed);
  const chunks = completed.choices.flatMap((choice, index) =>
    kind
      .describeChunks(choice, asked, completed.prompts[choice.prompt]!)
      .map((chunk) => ({ ...head, choices: [{ index, ...chunk }], ...kind.describeAll(asked, completed) })),
  );
  const usage = asked.includeUsage ? [{ ...head, choices: [], usage: countUsage(completed) }] : [];
  return [...chunks, ...usage]
    .map((event) => JSON.stringify(event))
    .concat("[DONE]")
    .map((line) => `data: ${line}\n\n`)
    .join("");
}

function describeEnvelope(
  object: string,
  { id, created }: Envelope,
  { model, device, seed }: Completed,
): Record<string, unknown> {
  return {
    ...{ id, object, created, model: model.handle },
    // Equal fingerprints and equal seeds give equal tokens on the processor.
    system_fingerprint: `paprika-${env.PAPRIKA_CODE_VERSION}-${model.hash.slice(0, 8)}-${device}`,
    seed,
  };
}

function countUsage({ prompts, choices }: Completed) {
  const prompt_tokens = prompts.reduce((sum, ids) => sum + ids.length, 0);
  const completion_tokens = choices.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
