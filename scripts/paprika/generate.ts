import { availableParallelism } from "node:os";
import { z } from "zod";
import { SamplingSettings } from "@/lib/domain/samplers";
import { DEVICE_CHOICES } from "@/lib/domain/words";
import { inspectCheckpoint } from "@/lib/engine/checkpoint/directory";
import type { RemoteEngine } from "@/lib/engine/runtime/protocol";
import { type ChatFormat, loadChatFormat } from "@/lib/engine/tokenizer/chat-template";
import type { Generated } from "@/lib/engine/types";
import { filePath, wholeNumber } from "@/scripts/paprika/arguments";
import { defineCommand } from "@/scripts/paprika/command";
import { type ReadConversation, readConversations, writeLogprobs } from "@/scripts/paprika/conversations";
import { openEngineProcess } from "@/scripts/paprika/engine-process";
import { writeJsonLine, wrongLine } from "@/scripts/paprika/json-lines";
import { CHECKPOINT_OPTION, locateNamedCheckpoint } from "@/scripts/paprika/named-checkpoint";

/** Conversations in one batch of a process, and how many are read ahead. */
const SLOTS = 64;
const AHEAD = 4 * SLOTS;

const decimal = (field: z.ZodNumber) =>
  z
    .string()
    .regex(/^-?\d{1,15}(\.\d{1,15})?$/, "expected a number")
    .transform(Number)
    .pipe(field);

export const generate = defineCommand({
  words: [],
  options: {
    checkpoint: CHECKPOINT_OPTION,
    file: { value: "FILE", help: "JSON lines { id, messages }; - is standard input", isRequired: true },
    temperature: { value: "T", help: "0 is greedy; 0.7 by default" },
    "min-p": { value: "P", help: "0 is off; 0.3 by default, off below temperature 0.2" },
    "top-p": { value: "Q", help: "1 is off, the default" },
    "top-k": { value: "K", help: "0 is off, the default" },
    "max-tokens": { value: "N", help: "of one answer; 256 by default" },
    seed: { value: "S", help: "equal seeds give equal answers to equal rows; 69 by default" },
    device: { value: "DEVICE", help: `${DEVICE_CHOICES.join(", ")}; auto by default` },
  },
  schema: z.strictObject({
    checkpoint: filePath,
    file: filePath,
    temperature: decimal(z.number().min(0).max(5)).optional(),
    "min-p": decimal(z.number().min(0).max(1)).optional(),
    "top-p": decimal(z.number().gt(0).max(1)).optional(),
    "top-k": wholeNumber(0, 1_000_000).optional(),
    "max-tokens": wholeNumber(1, 1_000_000).default(256),
    seed: wholeNumber(0, 2 ** 31 - 1).default(69),
    device: z.enum(DEVICE_CHOICES).default("auto"),
  }),
  async run(input) {
    const { checkpoint, file, device, seed, "max-tokens": maxTokens } = input;
    const sampling = SamplingSettings.parse({
      temperature: input.temperature,
      minP: input["min-p"],
      topP: input["top-p"],
      topK: input["top-k"],
    });
    const directory = await locateNamedCheckpoint(checkpoint);
    const { config, ...files } = await inspectCheckpoint(directory);
    const format = loadChatFormat({ config, ...files });
    const rows = readConversations(file, format, {
      generationPrompt: true,
      mostTokens: config.contextLength - 1,
    });
    const ask = (engine: RemoteEngine, id: string | number, ids: readonly number[]) => {
      const conversation = JSON.stringify(id);
      const noise = `${seed}\u001f${conversation}`;
      const asked = engine
        .generate({ conversation, ids, sampling, noise, maxTokens })
        .finally(() => engine.release(conversation));
      // Its failure is told in its turn, not as one that nobody waits for.
      asked.catch(() => undefined);
      return asked;
    };
    const pending: Pending[] = [];
    let engine: RemoteEngine | null = null;
    try {
      for await (const { id, encoded } of refuseRepeated(rows)) {
        // Not before the first row is known to be right: loading takes longer than reading.
        engine ??= await openEngineProcess({
          ...{ directory, device, threads: availableParallelism(), slots: SLOTS },
        });
        pending.push({ id, asked: ask(engine, id, encoded.ids) });
        if (pending.length >= AHEAD) await writeNext(pending, format);
      }
    } finally {
      // What stood before a wrong line is answered all the same.
      try {
        while (pending.length > 0) await writeNext(pending, format);
      } finally {
        await engine?.close();
      }
    }
    return 0;
  },
});

interface Pending {
  id: string | number;
  asked: Promise<Generated>;
}

async function writeNext(pending: Pending[], format: ChatFormat): Promise<void> {
  const { id, asked } = pending.shift()!;
  const { tokens, logps, stop } = await asked;
  const text = format.tokenizer.decode(tokens);
  await writeJsonLine({ id, text, tokens, logprobs: writeLogprobs(id, logps), stop });
}

/** What is drawn depends on the id: the same one twice would be the same draw, or two conversations in one cache. */
async function* refuseRepeated(rows: AsyncIterable<ReadConversation>): AsyncGenerator<ReadConversation> {
  const lines = new Map<string | number, number>();
  for await (const row of rows) {
    const before = lines.get(row.id);
    if (before !== undefined)
      throw wrongLine(row.line, `id ${JSON.stringify(row.id)} was used in line ${before}: ids must differ`);
    lines.set(row.id, row.line);
    yield row;
  }
}
