import { createHash } from "node:crypto";
import { answerParent, type Methods } from "@/lib/child-calls";
import type { CheckpointFacts, CheckpointTokens } from "@/lib/domain/checkpoints";
import { countParameters } from "@/lib/engine/checkpoint/config";
import { type CheckpointSummary, inspectCheckpoint } from "@/lib/engine/checkpoint/directory";
import { type ChatFormat, encodeConversation, loadChatFormat } from "@/lib/engine/tokenizer/chat-template";
import { loadTokenizer, type Tokenizer } from "@/lib/engine/tokenizer/tokenizer";
import { cutAnswer } from "@/server/model-api/cut-answer";
import type { ReaderMethods } from "@/server/services/checkpoint-reader";

/** Reads checkpoints in a process of its own: a file or a pattern that is too much for it takes nothing else down. */

const MOST_TOKENS = 4_096;

/** The last one read: people try one text after the other. */
let last: {
  directory: string;
  summary: CheckpointSummary;
  tokenizer: Tokenizer;
  format?: ChatFormat;
} | null = null;

async function open(directory: string) {
  if (last?.directory !== directory) {
    const summary = await inspectCheckpoint(directory);
    last = { directory, summary, tokenizer: loadTokenizer(summary.tokenizer, summary.tokenizerConfig) };
  }
  return last;
}

/** Compiled once for all that is asked of a checkpoint in a row. */
async function openFormat(directory: string): Promise<ChatFormat> {
  const opened = await open(directory);
  opened.format ??= loadChatFormat(opened.summary);
  return opened.format;
}

async function inspect({ directory }: { directory: string }): Promise<CheckpointFacts> {
  // What lies there may have changed since it was last read.
  if (last?.directory === directory) last = null;
  const summary = await inspectCheckpoint(directory);
  const { config, dtypes, files, hash, chatTemplate } = summary;
  const { vocabSize, width, layers, heads, kvHeads, headWidth, feedForward, contextLength, tied } = config;
  return {
    hash,
    sizes: { vocabSize, width, layers, heads, kvHeads, headWidth, feedForward, contextLength, tied },
    parameters: countParameters(config),
    dtype: dtypes.join("+"),
    sizeBytes: files.reduce((sum, file) => sum + file.sizeBytes, 0),
    contextLength,
    tokenizerHash: loadTokenizer(summary.tokenizer, summary.tokenizerConfig).hash,
    templateHash: createHash("sha256")
      .update(chatTemplate ?? "")
      .digest("hex"),
    files,
  };
}

function describeTokens(
  tokenizer: Tokenizer,
  ids: readonly number[],
  isTrained: (place: number) => boolean,
): CheckpointTokens {
  const tokens = ids.slice(0, MOST_TOKENS).map((id, place) => ({
    id,
    text: tokenizer.tokenText(id),
    isSpecial: tokenizer.isSpecial(id),
    isTrained: isTrained(place),
  }));
  return { tokens, isCut: ids.length > MOST_TOKENS };
}

answerParent<ReaderMethods & Methods>({
  inspect,
  async tokenizeText({ directory, text }) {
    const { tokenizer } = await open(directory);
    return describeTokens(tokenizer, tokenizer.encode(text), () => false);
  },
  async tokenizeMessages({ directory, messages }) {
    const { summary, tokenizer } = await open(directory);
    const { ids, trained } = encodeConversation(loadChatFormat(summary), messages, {
      generationPrompt: messages.at(-1)?.role !== "assistant",
    });
    return describeTokens(tokenizer, ids, (place) => trained[place] === 1);
  },
  async namePieces({ directory, ids }) {
    const { tokenizer } = await open(directory);
    return ids.map((id) => tokenizer.tokenText(id));
  },
  async encodePrompt({ directory, prompt }) {
    const format = await openFormat(directory);
    if ("text" in prompt) return format.tokenizer.encodeTemplate(prompt.text);
    const { messages, generationPrompt } = prompt;
    return [...encodeConversation(format, messages, { generationPrompt }).ids];
  },
  async readAnswer({ directory, ids, stops }) {
    const { tokenizer, stopIds } = await openFormat(directory);
    return cutAnswer((some) => tokenizer.decode(some), ids, { stopIds, stops });
  },
});
