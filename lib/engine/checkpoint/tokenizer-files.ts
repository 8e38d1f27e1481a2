import { z } from "zod";
import { AppError } from "@/lib/errors";

/** The files of a checkpoint that are about text. */
export interface TokenizerFiles {
  /** tokenizer.json */
  tokenizer: Record<string, unknown>;
  /** tokenizer_config.json without its chat template */
  tokenizerConfig: Record<string, unknown>;
  /** generation_config.json; empty where there is none */
  generationConfig: Record<string, unknown>;
  /** Jinja source */
  chatTemplate: string | null;
}

const MAX_TOKENIZER_BYTES = 64 * 2 ** 20;
const MAX_TEXT_BYTES = 2 ** 20;

const Json = z.record(z.string(), z.unknown());
const TokenizerJson = z.looseObject({
  model: z.looseObject({ type: z.string().optional(), vocab: z.unknown() }),
  added_tokens: z.array(z.looseObject({ id: z.number().int().min(0), content: z.string() })).default([]),
});
const Template = z
  .union([z.string(), z.array(z.looseObject({ name: z.string(), template: z.string() }))])
  .nullish();

function requireObject(name: string, json: unknown): Record<string, unknown> {
  const parsed = Json.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new AppError("BAD_REQUEST", `${name} is no JSON object`);
}

/** The model may have more rows than the tokenizer has tokens (padding), never fewer. */
function requireVocabulary(tokenizer: unknown, vocabSize: number): void {
  const parsed = TokenizerJson.safeParse(tokenizer);
  if (!parsed.success)
    throw new AppError("BAD_REQUEST", "tokenizer.json has no model or malformed added_tokens");
  const { model, added_tokens } = parsed.data;
  if (model.type !== undefined && model.type !== "BPE") {
    throw new AppError("BAD_REQUEST", `tokenizer.json: model ${model.type} is not supported; BPE is`);
  }
  const vocab = z.record(z.string(), z.number().int().min(0)).safeParse(model.vocab);
  if (!vocab.success)
    throw new AppError("BAD_REQUEST", "tokenizer.json: model.vocab is no table of token ids");
  let highest = -1;
  for (const id of Object.values(vocab.data)) if (id > highest) highest = id;
  for (const { id } of added_tokens) if (id > highest) highest = id;
  if (highest >= vocabSize) {
    throw new AppError(
      "BAD_REQUEST",
      `tokenizer.json has token ids up to ${highest}, but config.json has vocab_size ${vocabSize}: they do not belong together`,
    );
  }
}

/** A configuration may name several templates; the one for plain conversations is called default. */
function findTemplate(value: unknown): string | null {
  const parsed = Template.safeParse(value);
  if (!parsed.success) throw new AppError("BAD_REQUEST", "tokenizer_config.json: chat_template is no text");
  const template = parsed.data;
  if (typeof template === "string") return template;
  return template?.find(({ name }) => name === "default")?.template ?? null;
}

/**
 * Read what turns text into ids and back.
 *
 * @param names the files that exist
 * @throws {AppError} BAD_REQUEST naming the file that is missing or wrong
 */
export async function readTokenizerFiles({
  names,
  vocabSize,
  readJson,
  readText,
}: {
  names: ReadonlySet<string>;
  vocabSize: number;
  readJson: (name: string, limitBytes: number) => Promise<unknown>;
  readText: (name: string, limitBytes: number) => Promise<string>;
}): Promise<TokenizerFiles> {
  const readObject = async (name: string, limitBytes: number) =>
    requireObject(name, await readJson(name, limitBytes));

  const tokenizer = await readObject("tokenizer.json", MAX_TOKENIZER_BYTES);
  requireVocabulary(tokenizer, vocabSize);
  const { chat_template, ...tokenizerConfig } = await readObject("tokenizer_config.json", MAX_TEXT_BYTES);
  const generationConfig = names.has("generation_config.json")
    ? await readObject("generation_config.json", MAX_TEXT_BYTES)
    : {};
  // Transformers 5 writes the template as a file of its own, and that file wins.
  const chatTemplate = names.has("chat_template.jinja")
    ? await readText("chat_template.jinja", MAX_TEXT_BYTES)
    : findTemplate(chat_template);
  return { tokenizer, tokenizerConfig, generationConfig, chatTemplate };
}
