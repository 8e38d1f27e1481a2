import { createHash } from "node:crypto";
import { Tokenizer as LibraryTokenizer } from "@huggingface/tokenizers";
import { z } from "zod";
import { BoundedCache } from "@/lib/engine/tokenizer/bounded-cache";
import { parseByteToken } from "@/lib/engine/tokenizer/byte-alphabet";
import { AppError } from "@/lib/errors";

/** Text to ids and back. */
export interface Tokenizer {
  /** one more than the highest id */
  vocabSize: number;
  /** equal for tokenizers that give every text the same ids, however their files are formatted */
  hash: string;
  /** Ids of ordinary text. Whatever it says, none of them is special and none is added around it. */
  encode(text: string): number[];
  /** Ids of a piece of a chat template, in which the names of special tokens mean these tokens. */
  encodeTemplate(text: string): number[];
  /** Ids that have no token are left out; so are special ones, unless `keepSpecial`. */
  decode(ids: readonly number[], options?: { keepSpecial?: boolean }): string;
  /** One token as it is shown to people: `\xNN` for bytes that are only part of a character. */
  tokenText(id: number): string;
  /** The id of a special token by its text, such as `<|end|>`; null when there is none. */
  specialId(name: string): number | null;
  isSpecial(id: number): boolean;
}

const AddedTokens = z.array(
  z.looseObject({
    id: z.number().int().min(0),
    content: z.string().min(1),
    special: z.boolean().default(false),
  }),
);

/** Characters of text and ids remembered: some tens of megabytes. */
const CACHE_LIMIT = 4_000_000;

/** JSON with sorted keys, so that equal content has one text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function buildLibraryTokenizer(json: object, config: object): LibraryTokenizer {
  // The library wants each part named, even those that are absent.
  const parts = { normalizer: null, pre_tokenizer: null, post_processor: null, decoder: null, ...json };
  try {
    return new LibraryTokenizer(parts, config);
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new AppError("BAD_REQUEST", `tokenizer.json cannot be used: ${why}`);
  }
}

function showBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`,
  ).join("");
}

/**
 * Make a tokenizer of a checkpoint's files.
 *
 * @throws {AppError} BAD_REQUEST when the files use what the library does not know
 */
export function loadTokenizer(
  tokenizerJson: Record<string, unknown>,
  tokenizerConfig: Record<string, unknown>,
): Tokenizer {
  // Decoder, truncation and what is put around a text have no say in its ids.
  const { normalizer, pre_tokenizer, model } = tokenizerJson;
  const added = AddedTokens.safeParse(tokenizerJson.added_tokens ?? []);
  if (!added.success) throw new AppError("BAD_REQUEST", "tokenizer.json: added_tokens is malformed");
  const specials = added.data.filter(({ special }) => special);
  const specialIds = new Map(specials.map(({ id, content }) => [content, id]));
  const isSpecialId = new Set(specialIds.values());

  const whole = buildLibraryTokenizer({ ...tokenizerJson, added_tokens: added.data }, tokenizerConfig);
  const plain = buildLibraryTokenizer(
    { ...tokenizerJson, added_tokens: added.data.filter(({ special }) => !special) },
    tokenizerConfig,
  );
  const vocabSize = Math.max(-1, ...whole.get_vocab().values()) + 1;

  /** Some vocabularies reach a special token by merges; its text is then encoded sign by sign. */
  const encodePlain = (text: string): number[] => {
    const { ids } = plain.encode(text, { add_special_tokens: false });
    if (!ids.some((id) => isSpecialId.has(id))) return ids;
    return ids.flatMap((id) => {
      if (!isSpecialId.has(id)) return [id];
      const signs = Array.from(
        whole.id_to_token(id)!,
        (sign) => plain.encode(sign, { add_special_tokens: false }).ids,
      );
      const out = signs.flat();
      if (!out.some((sign) => isSpecialId.has(sign))) return out;
      throw new AppError("BAD_REQUEST", `tokenizer.json: ordinary text becomes special token ${id}`);
    });
  };
  const encodings = new BoundedCache<readonly number[]>(CACHE_LIMIT);

  const decode: Tokenizer["decode"] = (ids, { keepSpecial = false } = {}) => {
    const known = ids.filter(
      (id) => whole.id_to_token(id) !== undefined && (keepSpecial || !isSpecialId.has(id)),
    );
    // The library refuses an empty list, and by default removes spaces before punctuation.
    return known.length === 0 ? "" : whole.decode(known, { clean_up_tokenization_spaces: false });
  };

  const isByteLevel = JSON.stringify(tokenizerJson.decoder ?? null).includes('"ByteLevel"');
  const tokenText = (id: number): string => {
    const token = whole.id_to_token(id) ?? "";
    if (isSpecialId.has(id)) return token;
    if (!isByteLevel) return token.replaceAll("\u2581", " ");
    const text = decode([id]);
    const bytes = text.includes("\uFFFD") ? parseByteToken(token) : null;
    return bytes ? showBytes(bytes) : text;
  };

  return {
    vocabSize,
    hash: createHash("sha256")
      .update(canonicalJson([added.data, normalizer ?? null, pre_tokenizer ?? null, model]))
      .digest("hex"),
    encode: (text) =>
      encodings
        .get(
          text,
          () => encodePlain(text),
          (ids) => ids.length,
        )
        .slice(),
    encodeTemplate: (text) => whole.encode(text, { add_special_tokens: false }).ids,
    decode,
    tokenText,
    specialId: (name) => specialIds.get(name) ?? null,
    isSpecial: (id) => isSpecialId.has(id),
  };
}
