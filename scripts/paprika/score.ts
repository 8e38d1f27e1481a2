import { availableParallelism } from "node:os";
import { z } from "zod";
import { DEVICE_CHOICES } from "@/lib/domain/words";
import { readCheckpoint } from "@/lib/engine/checkpoint/directory";
import { chooseDevice } from "@/lib/engine/runtime/devices";
import { loadChatFormat } from "@/lib/engine/tokenizer/chat-template";
import { Scorer } from "@/lib/engine/train/scorer";
import { filePath } from "@/scripts/paprika/arguments";
import { defineCommand } from "@/scripts/paprika/command";
import { type ReadConversation, readConversations, writeLogprobs } from "@/scripts/paprika/conversations";
import { writeJsonLine } from "@/scripts/paprika/json-lines";
import { CHECKPOINT_OPTION, locateNamedCheckpoint } from "@/scripts/paprika/named-checkpoint";

/** Rows that are packed together: enough to fill batches of one length, few enough to answer soon. */
const WINDOW = 64;

export const score = defineCommand({
  words: [],
  options: {
    checkpoint: CHECKPOINT_OPTION,
    file: { value: "FILE", help: "JSON lines { id, messages }; - is standard input", isRequired: true },
    device: { value: "DEVICE", help: `${DEVICE_CHOICES.join(", ")}; auto by default` },
  },
  schema: z.strictObject({
    checkpoint: filePath,
    file: filePath,
    device: z.enum(DEVICE_CHOICES).default("auto"),
  }),
  async run({ checkpoint, file, device: choice }) {
    const { config, weights, ...files } = await readCheckpoint(await locateNamedCheckpoint(checkpoint));
    const format = loadChatFormat(files);
    const device = await chooseDevice(choice);
    const scorer = new Scorer({ config, device, threads: availableParallelism() }, weights);
    const rows = readConversations(file, format, {
      generationPrompt: false,
      mostTokens: config.contextLength,
    });
    let window: ReadConversation[] = [];
    const flush = async () => {
      const full = window;
      window = [];
      await scoreRows(scorer, full);
    };
    try {
      for await (const row of rows) if (window.push(row) === WINDOW) await flush();
    } finally {
      // What stood before a wrong line is answered all the same.
      await flush();
      await scorer.release();
    }
    return 0;
  },
});

async function scoreRows(scorer: Scorer, rows: readonly ReadConversation[]): Promise<void> {
  const logps = await scorer.score(rows.map(({ encoded }) => encoded.ids));
  for (const [i, { id, encoded }] of rows.entries()) {
    const [, ...rest] = writeLogprobs(id, logps[i]!);
    const trained = Array.from(encoded.trained);
    await writeJsonLine({ id, tokens: encoded.ids, logprobs: [null, ...rest], trained });
  }
}
