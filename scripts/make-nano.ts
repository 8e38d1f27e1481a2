import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readCheckpoint, writeCheckpoint } from "@/lib/engine/checkpoint/directory";
import { openVocabulary, trainVocabulary, type Vocabulary } from "@/lib/nano/vocabulary";
import { drawVocabularyTexts } from "@/lib/nano/vocabulary-texts";
import { hash128 } from "@/lib/rng";
import { listFaults, rateOf } from "@/scripts/nano/gate";
import { judgeModel } from "@/scripts/nano/judge";
import { Examiner } from "@/scripts/nano/measure";
import { type NanoSettings, PLANS } from "@/scripts/nano/settings";
import { trainNano } from "@/scripts/nano/train";

/**
 * Make the small base model from nothing: tokenizer, training, rounding to F16, validation, and, when it passes its
 * gate, the shipped directory. Killed and started again, it goes on where it was.
 */
const { values } = parseArgs({
  options: {
    plan: { type: "string", default: "full" },
    threads: { type: "string", default: "2" },
    to: { type: "string", default: "public/models/paprika-nano" },
  },
});
const settings = PLANS[values.plan];
if (!settings) throw new Error(`No plan ${values.plan}: choose one of ${Object.keys(PLANS).join(", ")}`);
const threads = Number(values.threads);

/** Lessons of each group that the tokenizer is trained on. */
const LESSONS = 300;

// Other settings are another training: their states never mix.
const key = hash128(JSON.stringify(settings)).map((word) => word.toString(16).padStart(8, "0"));
const dir = join(".data/make-nano", `${values.plan}-${key[0]}`);
await mkdir(dir, { recursive: true });
say(`Working in ${dir}`);

const vocabulary = await findVocabulary(settings);
const format = openVocabulary(vocabulary);
const weights = await trainNano(settings, format, { dir, threads });

const made = join(dir, "checkpoint");
await rm(made, { recursive: true, force: true });
const content = { config: settings.config, weights, ...vocabulary, generationConfig: {} };
await writeCheckpoint(made, content, { dtype: "F16" });

// What is judged is what is shipped: the rounded weights, read back.
const rounded = await readCheckpoint(made);
const examiner = new Examiner(rounded.config, format, rounded.weights, threads);
const results = await judgeModel(examiner, settings);
await examiner.release();
await writeFile(join(dir, "results.json"), `${JSON.stringify(results, null, 2)}\n`);
for (const { group, ...measured } of results) {
  const rates = Object.entries(measured).map(([who, by]) => `${who} ${(100 * rateOf(by)).toFixed(1)} %`);
  say(`${group}: ${rates.join(", ")}`);
}
const faults = listFaults(results);
if (faults.length > 0) {
  say(`Not shipped, ${made} holds it:\n${faults.join("\n")}`);
  process.exitCode = 1;
} else {
  await ship(made, values.to);
  say(`Shipped to ${values.to}, hash ${rounded.hash}`);
}

async function findVocabulary(plan: NanoSettings): Promise<Vocabulary> {
  const path = join(dir, "vocabulary.json");
  const known = await readFile(path, "utf8").catch(() => null);
  if (known !== null) return JSON.parse(known) as Vocabulary;
  const { vocabSize: size, contextLength } = plan.config;
  const vocabulary = trainVocabulary(drawVocabularyTexts(plan.seed, LESSONS), { size, contextLength });
  await writeFile(`${path}.partial`, JSON.stringify(vocabulary));
  await rename(`${path}.partial`, path);
  return vocabulary;
}

/** Put a copy in place of what was shipped before. */
async function ship(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rm(`${to}.partial`, { recursive: true, force: true });
  await cp(from, `${to}.partial`, { recursive: true });
  await rm(to, { recursive: true, force: true });
  await rename(`${to}.partial`, to);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
