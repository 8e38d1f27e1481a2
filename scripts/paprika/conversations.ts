import { z } from "zod";
import { type ChatFormat, encodeConversation } from "@/lib/engine/tokenizer/chat-template";
import type { EncodedConversation } from "@/lib/engine/tokenizer/row";
import { AppError } from "@/lib/errors";
import { readJsonLines, wrongLine } from "@/scripts/paprika/json-lines";

/** A line of `score` and `generate`; what else it holds is left alone. */
const ConversationRow = z.object({
  id: z.union([z.string().max(1_000), z.number()]),
  messages: z
    .array(z.strictObject({ role: z.enum(["system", "user", "assistant"]), content: z.string() }))
    .min(1)
    .max(500),
});

export interface ReadConversation {
  line: number;
  id: string | number;
  encoded: EncodedConversation;
}

/**
 * Read conversations and write them as ids, one at a time.
 *
 * @param mostTokens that one may have
 * @throws {AppError} BAD_REQUEST naming the line, and for a conversation that is too long its id and the lengths
 */
export async function* readConversations(
  path: string,
  format: ChatFormat,
  { generationPrompt, mostTokens }: { generationPrompt: boolean; mostTokens: number },
): AsyncGenerator<ReadConversation> {
  for await (const { line, value } of readJsonLines(path, ConversationRow)) {
    const { id, messages } = value;
    const encoded = encodeLine(format, messages, generationPrompt, line);
    const { length } = encoded.ids;
    if (length === 0) throw wrongLine(line, `row ${JSON.stringify(id)} has no tokens`);
    if (length > mostTokens) {
      throw wrongLine(
        line,
        `row ${JSON.stringify(id)} has ${length} tokens, and the model's context has room for ${mostTokens}`,
      );
    }
    yield { line, id, encoded };
  }
}

function encodeLine(
  format: ChatFormat,
  messages: z.output<typeof ConversationRow>["messages"],
  generationPrompt: boolean,
  line: number,
): EncodedConversation {
  try {
    return encodeConversation(format, messages, { generationPrompt });
  } catch (error) {
    throw error instanceof AppError && error.code === "BAD_REQUEST" ? wrongLine(line, error.message) : error;
  }
}

/** Log-probabilities as JSON takes them: nine digits bring a 32-bit number back exactly. */
export function writeLogprobs(id: string | number, logps: ArrayLike<number>): number[] {
  return Array.from(logps, (logp) => {
    if (Number.isFinite(logp)) return Number(logp.toPrecision(9));
    throw new AppError(
      "CONFLICT",
      `Row ${JSON.stringify(id)}: the model gives ${logp} as a log-probability; its weights are broken`,
    );
  });
}
