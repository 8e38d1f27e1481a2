import { z } from "zod";
import { SamplingSettings } from "@/lib/domain/samplers";

/** Choices of one request: of all its prompts together. */
export const MOST_CHOICES = 32;
const MOST_TOKENS = 1_000_000;
const MOST_MESSAGES = 4_096;
/** Of a completion that names no limit. @source OpenAI API reference, completions */
const DEFAULT_COMPLETION_TOKENS = 16;

/** Clients send null for what they leave out. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);

/** A field that others have: taken where it asks for nothing. */
const only = (value: number | boolean, why: string) =>
  z.literal(value, { error: `${why}: expected ${value} or nothing` }).nullish();

const stopText = z.string().min(1).max(200);
const tokenId = z.int().min(0);

const COMMON = {
  /** handle or id of a checkpoint */
  model: z.string().min(1).max(200),
  temperature: optional(z.number().min(0).max(5)),
  top_p: optional(z.number().gt(0).max(1)),
  /** 0 and -1 switch it off */
  top_k: optional(z.int().min(-1).max(1_000_000)),
  min_p: optional(z.number().min(0).max(1)),
  seed: optional(z.int()),
  max_tokens: optional(z.int().min(1).max(MOST_TOKENS)),
  n: optional(z.int().min(1).max(MOST_CHOICES)),
  stop: optional(
    z.union([stopText, z.array(stopText).max(16)], {
      error: "expected a text, or up to 16 texts, of 1 to 200 characters each",
    }),
  ),
  stream: optional(z.boolean()),
  stream_options: optional(z.strictObject({ include_usage: optional(z.boolean()) })),
  return_token_ids: optional(z.boolean()),
  frequency_penalty: only(0, "there are no penalties here"),
  presence_penalty: only(0, "there are no penalties here"),
  repetition_penalty: only(1, "there are no penalties here"),
  add_special_tokens: only(false, "write special tokens into the prompt by their names"),
  include_stop_str_in_output: only(false, "a stop text never stays in the answer"),
};

const NO_ALTERNATIVES = "only the sampled token's log-probability is kept";

const text = z.union(
  [
    z.string(),
    z
      .array(z.strictObject({ type: z.literal("text"), text: z.string() }))
      .transform((parts) => parts.map((part) => part.text).join("")),
  ],
  { error: "expected a text, or parts of type text" },
);

/** Body of POST /v1/chat/completions. */
export const ChatRequest = z
  .strictObject({
    ...COMMON,
    messages: z
      .array(z.strictObject({ role: z.enum(["system", "user", "assistant"]), content: text }))
      .min(1)
      .max(MOST_MESSAGES),
    max_completion_tokens: optional(z.int().min(1).max(MOST_TOKENS)),
    logprobs: optional(z.boolean()),
    top_logprobs: only(0, NO_ALTERNATIVES),
    add_generation_prompt: optional(z.boolean()),
  })
  .superRefine(({ max_tokens: old, max_completion_tokens: limit }, ctx) => {
    if (old === undefined || limit === undefined || old === limit) return;
    ctx.addIssue({
      code: "custom",
      path: ["max_tokens"],
      message: `expected one limit, got ${old} and max_completion_tokens ${limit}`,
    });
  })
  .transform(
    ({ messages, add_generation_prompt, max_completion_tokens, max_tokens, logprobs, ...rest }): Asked => ({
      ...normalise(rest),
      prompts: [{ messages, generationPrompt: add_generation_prompt ?? true }],
      maxTokens: max_completion_tokens ?? max_tokens ?? null,
      logprobs: logprobs ?? false,
      echo: false,
    }),
  );

/** Body of POST /v1/completions. */
export const CompletionRequest = z
  .strictObject({
    ...COMMON,
    /** one text, one row of token ids, or several of either */
    prompt: z.union(
      [
        z.string().transform((one): AskedPrompt[] => [{ text: one }]),
        z
          .array(tokenId)
          .min(1)
          .transform((ids): AskedPrompt[] => [{ ids }]),
        z
          .array(z.string())
          .min(1)
          .max(MOST_CHOICES)
          .transform((all): AskedPrompt[] => all.map((one) => ({ text: one }))),
        z
          .array(z.array(tokenId).min(1))
          .min(1)
          .max(MOST_CHOICES)
          .transform((all): AskedPrompt[] => all.map((ids) => ({ ids }))),
      ],
      { error: `expected a text, a list of token ids, or up to ${MOST_CHOICES} of either` },
    ),
    logprobs: only(0, NO_ALTERNATIVES),
    best_of: only(1, "every choice is returned"),
    echo: optional(z.boolean()),
  })
  .superRefine(({ prompt, n = 1, echo, logprobs }, ctx) => {
    if (prompt.length * n > MOST_CHOICES) {
      const message = `expected at most ${MOST_CHOICES} choices, got ${prompt.length} prompts times ${n}`;
      ctx.addIssue({ code: "custom", path: ["n"], message });
    }
    const addEchoIssue = (message: string) => ctx.addIssue({ code: "custom", path: ["echo"], message });
    if (echo && typeof logprobs === "number")
      addEchoIssue("log-probabilities of a prompt are not computed: leave out echo or logprobs");
    if (echo && prompt.some((one) => "ids" in one)) addEchoIssue("expected a prompt of text");
  })
  .transform(
    ({ prompt, max_tokens, logprobs, echo, ...rest }): Asked => ({
      ...normalise(rest),
      prompts: prompt,
      maxTokens: max_tokens ?? DEFAULT_COMPLETION_TOKENS,
      logprobs: typeof logprobs === "number",
      echo: echo ?? false,
    }),
  );

/** Words, or the ids themselves. */
export type AskedPrompt =
  | { messages: { role: "system" | "user" | "assistant"; content: string }[]; generationPrompt: boolean }
  | { text: string }
  | { ids: number[] };

/** What both kinds of request come down to. */
export interface Asked {
  model: string;
  prompts: AskedPrompt[];
  sampling: SamplingSettings;
  seed: number | undefined;
  /** null: all that the context has room for */
  maxTokens: number | null;
  /** choices of each prompt */
  n: number;
  stops: string[];
  logprobs: boolean;
  returnTokenIds: boolean;
  /** the prompt stands before the answer */
  echo: boolean;
  stream: boolean;
  includeUsage: boolean;
}

type Common = z.output<z.ZodObject<typeof COMMON>>;

/** Nothing is switched on that was not asked for: no min-p, temperature 1. */
function normalise(common: Omit<Common, "max_tokens">) {
  const { model, temperature = 1, top_p: topP = 1, top_k: topK = 0, min_p: minP = 0, seed, n = 1 } = common;
  return {
    ...{ model, seed, n },
    sampling: SamplingSettings.parse({ temperature, topP, minP, topK: Math.max(0, topK) }),
    stops: common.stop === undefined ? [] : [common.stop].flat(),
    returnTokenIds: common.return_token_ids ?? false,
    stream: common.stream ?? false,
    includeUsage: common.stream_options?.include_usage ?? false,
  };
}
