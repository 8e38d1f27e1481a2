import { SPLIT_PATTERN, trainBpe } from "@/lib/engine/tokenizer/bpe";
import { type ChatFormat, loadChatFormat } from "@/lib/engine/tokenizer/chat-template";
import {
  COMPACT_SPECIAL_TOKENS,
  COMPACT_TEMPLATE,
  compactTokenizerConfig,
} from "@/lib/engine/tokenizer/compact";

/** A cell of a board, such as B3, is one word, and what stands before it another. */
const CELL = "[A-Z]\\p{N}(?!\\p{N})";
const CELL_PATTERN = `${CELL}| (?=${CELL})|${SPLIT_PATTERN}`;

/** Enough for every word of a name to be one token: copying a name is then copying one or two. */
export const VOCABULARY_SIZE = 1_600;

/** The text part of the checkpoint's files. */
export interface Vocabulary {
  tokenizer: Record<string, unknown>;
  tokenizerConfig: Record<string, unknown>;
  chatTemplate: string;
}

/** Train the tokenizer on texts of the corpus: every digit alone, every cell of a board one token. */
export function trainVocabulary(
  texts: Iterable<string>,
  { size, contextLength }: { size: number; contextLength: number },
): Vocabulary {
  return {
    tokenizer: trainBpe(texts, {
      vocabSize: size,
      specialTokens: COMPACT_SPECIAL_TOKENS,
      splitPattern: CELL_PATTERN,
    }),
    tokenizerConfig: compactTokenizerConfig({ contextLength }),
    chatTemplate: COMPACT_TEMPLATE,
  };
}

export const openVocabulary = (vocabulary: Vocabulary): ChatFormat => loadChatFormat(vocabulary);
