import { SplitPreTokenizer } from "@huggingface/tokenizers";
import { BYTE_TO_CHAR } from "@/lib/engine/tokenizer/byte-alphabet";
import { learnMerges, MAX_VOCABULARY } from "@/lib/engine/tokenizer/merges";
import { AppError } from "@/lib/errors";

/**
 * Words end where this pattern's matches do: every digit alone, letters with the space before them, other signs
 * likewise, runs of white space. It is written out, because the Digits and ByteLevel splitters of the Rust and the
 * JavaScript library disagree about digits and white space outside ASCII.
 */
export const SPLIT_PATTERN = "\\p{N}| ?\\p{L}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

const byteString = (text: string) => Buffer.from(text, "utf8").toString("latin1");
const toAlphabet = (bytes: string) => Array.from(bytes, (char) => BYTE_TO_CHAR[char.charCodeAt(0)]!).join("");

/** Distinct words with their occurrences: a text of megabytes has some ten thousand of them. */
function countWords(texts: Iterable<string>, splitPattern: string): Map<string, number> {
  // The library's own splitter, so that training cuts exactly where encoding will.
  const splitter = new SplitPreTokenizer({
    type: "Split",
    pattern: { Regex: splitPattern },
    behavior: "Isolated",
    invert: false,
  });
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of splitter.pre_tokenize_text(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = new Map<string, number>();
  // Distinct words can share their bytes: unpaired surrogates all become U+FFFD.
  for (const [word, count] of counts) {
    const bytes = byteString(word);
    words.set(bytes, (words.get(bytes) ?? 0) + count);
  }
  return words;
}

/**
 * Train a byte-level BPE tokenizer and write it as a Hugging Face `tokenizer.json`. Ids: special tokens in the order
 * given, the 256 bytes, then what was learnt, the most frequent first. The same texts give the same tokenizer, in
 * whatever order they come; it is smaller than `vocabSize` only when no pair occurs twice any more.
 *
 * @param vocabSize ids in all, special tokens included
 * @param splitPattern Oniguruma regular expression of a word
 * @throws {AppError} BAD_REQUEST when `vocabSize` has no room for bytes and special tokens, or is over 65,536
 */
export function trainBpe(
  texts: Iterable<string>,
  {
    vocabSize,
    specialTokens,
    splitPattern = SPLIT_PATTERN,
  }: { vocabSize: number; specialTokens: readonly string[]; splitPattern?: string },
): Record<string, unknown> {
  const smallest = 256 + specialTokens.length;
  if (vocabSize < smallest || vocabSize > MAX_VOCABULARY) {
    throw new AppError(
      "BAD_REQUEST",
      `A vocabulary of ${vocabSize} is outside ${smallest} (bytes and special tokens) to ${MAX_VOCABULARY}`,
    );
  }
  // A learnt token of the same text would make ordinary text turn into a special token.
  const special = new Set(specialTokens.map(byteString));
  const { tokens, merges } = learnMerges(countWords(texts, splitPattern), {
    tokenCount: vocabSize - specialTokens.length,
    isForbidden: (text) => special.has(text),
  });
  const names = tokens.map(toAlphabet);
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: specialTokens.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        { type: "Split", pattern: { Regex: splitPattern }, behavior: "Isolated", invert: false },
        { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: false },
      ],
    },
    post_processor: null,
    decoder: { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: false },
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries([...specialTokens, ...names].map((token, id) => [token, id])),
      merges: merges.map(([left, right]) => [names[left]!, names[right]!]),
    },
  };
}
