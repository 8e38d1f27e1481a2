import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type LlamaConfig, parameterShapes } from "@/lib/engine/checkpoint/config";
import {
  type CheckpointContent,
  inspectCheckpoint,
  readCheckpoint,
  writeCheckpoint,
} from "@/lib/engine/checkpoint/directory";
import { readSafetensors, writeSafetensors } from "@/lib/engine/checkpoint/safetensors";
import { trainBpe } from "@/lib/engine/tokenizer/bpe";
import {
  COMPACT_SPECIAL_TOKENS,
  COMPACT_TEMPLATE,
  compactTokenizerConfig,
} from "@/lib/engine/tokenizer/compact";
import { createRng } from "@/lib/rng";

const root = mkdtempSync(join(tmpdir(), "paprika-checkpoint-"));
afterAll(() => rmSync(root, { recursive: true }));

const config: LlamaConfig = {
  vocabSize: 270,
  width: 8,
  layers: 1,
  heads: 2,
  kvHeads: 1,
  headWidth: 4,
  feedForward: 12,
  contextLength: 64,
  ropeTheta: 10_000,
  normEps: 1e-5,
  tied: true,
  bosId: null,
  eosIds: [1],
  padId: 0,
};

function build(change: Partial<LlamaConfig> = {}): CheckpointContent {
  const sizes = { ...config, ...change };
  const rng = createRng("weights");
  const weights = new Map(
    [...parameterShapes(sizes)].map(([name, shape]) => [
      name,
      Float32Array.from({ length: shape.reduce((n, d) => n * d, 1) }, () => rng.next() - 0.5),
    ]),
  );
  return {
    config: sizes,
    weights,
    tokenizer: trainBpe(["to be or not to be"], { vocabSize: 270, specialTokens: COMPACT_SPECIAL_TOKENS }),
    tokenizerConfig: compactTokenizerConfig({ contextLength: 64 }),
    generationConfig: {},
    chatTemplate: COMPACT_TEMPLATE,
  };
}

let dir = "";
let next = 0;
beforeEach(async () => {
  dir = join(root, `checkpoint-${next++}`);
  await writeCheckpoint(dir, build(), { dtype: "F32" });
});

const file = (name: string) => join(dir, name);
const editJson = (name: string, edit: (json: Record<string, unknown>) => void) => {
  const json = JSON.parse(readFileSync(file(name), "utf8"));
  edit(json);
  writeFileSync(file(name), JSON.stringify(json));
};
type Weights = Map<string, { shape: readonly number[]; data: Float32Array }>;
const editWeights = (edit: (tensors: Weights) => void) => {
  const tensors: Weights = new Map(readSafetensors(readFileSync(file("model.safetensors"))));
  edit(tensors);
  writeFileSync(file("model.safetensors"), writeSafetensors(tensors, { dtype: "F32" }));
};

test.each([true, false])("what is written is read back, tied: %s", async (tied) => {
  const content = build({ tied });
  const other = `${dir}-tied-${tied}`;
  const written = await writeCheckpoint(other, content, { dtype: "F32" });
  const { files, hash, generationConfig, ...read } = await readCheckpoint(other);
  expect(read).toEqual({ ...content, generationConfig: undefined });
  expect(generationConfig).toEqual({ bos_token_id: null, eos_token_id: [1], pad_token_id: 0 });
  expect({ files, hash }).toEqual(written);
  expect(files.map(({ name }) => name)).toEqual(readdirSync(other).sort());
});

test("inspecting finds the same as reading, weights aside", async () => {
  const { weights: _, ...read } = await readCheckpoint(dir);
  expect(await inspectCheckpoint(dir)).toEqual({ ...read, dtypes: ["F32"] });
});

test("F16 weights come back rounded, and the file has half the size", async () => {
  await writeCheckpoint(`${dir}-half`, build(), { dtype: "F16" });
  const [full, half] = [await readCheckpoint(dir), await readCheckpoint(`${dir}-half`)];
  const size = ({ files }: typeof full) => files.find(({ name }) => name === "model.safetensors")!.sizeBytes;
  expect(size(half)).toBeLessThan(0.6 * size(full));
  for (const [name, data] of full.weights) {
    data.forEach((value, i) => {
      expect(Math.abs(half.weights.get(name)![i]! - value)).toBeLessThanOrEqual(2 ** -12);
    });
  }
});

test("writing never replaces what exists and leaves nothing behind when it fails", async () => {
  await expect(writeCheckpoint(dir, build(), { dtype: "F32" })).rejects.toThrow(/already exists/);
  const huge = build();
  huge.weights.get("model.norm.weight")![3] = 1e6;
  await expect(writeCheckpoint(`${dir}-huge`, huge, { dtype: "F16" })).rejects.toThrow(/model\.norm\.weight/);
  expect(readdirSync(root).filter((name) => name.includes("partial") || name.includes("huge"))).toEqual([]);
});

test("the hash changes with any file, and chat_template.jinja wins over the template inside", async () => {
  const before = await readCheckpoint(dir);
  writeFileSync(file("chat_template.jinja"), "{{ messages[0].content }}<|end|>");
  const after = await readCheckpoint(dir);
  expect(after.chatTemplate).toBe("{{ messages[0].content }}<|end|>");
  expect(after.hash).not.toBe(before.hash);
});

test("rotary buffers that older libraries stored are left out", async () => {
  editWeights((t) =>
    t.set("model.layers.0.self_attn.rotary_emb.inv_freq", { shape: [1], data: Float32Array.of(1) }),
  );
  expect([...(await readCheckpoint(dir)).weights.keys()]).toEqual([...parameterShapes(config).keys()]);
});

const KEY = "model.layers.0.self_attn.k_proj.weight";
const faults: [string, () => void, RegExp][] = [
  ...["config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json"].map(
    (name): [string, () => void, RegExp] => [
      `${name} missing`,
      () => rmSync(file(name)),
      new RegExp(`^${name.replace(".", "\\.")} is missing`),
    ],
  ),
  [
    "weights in shards",
    () => renameSync(file("model.safetensors"), file("model.safetensors.index.json")),
    /several files are not supported/,
  ],
  ["tensor missing", () => editWeights((t) => t.delete(KEY)), /tensor .*k_proj\.weight is missing/],
  [
    "tensor too many",
    () => editWeights((t) => t.set("model.layers.1.x", { shape: [1], data: Float32Array.of(1) })),
    /tensor model\.layers\.1\.x is too many: config\.json has no place/,
  ],
  [
    "wrong shape",
    () => editWeights((t) => t.set(KEY, { ...t.get(KEY)!, shape: [8, 4] })),
    /k_proj\.weight should have shape \[4, 8\] and has \[8, 4\]/,
  ],
  [
    "untied without lm_head",
    () => editJson("config.json", (json) => Object.assign(json, { tie_word_embeddings: false })),
    /lm_head\.weight is missing, and config\.json does not tie/,
  ],
  [
    "tied with lm_head",
    () => editWeights((t) => t.set("lm_head.weight", t.get("model.embed_tokens.weight")!)),
    /lm_head\.weight is too many: config\.json ties/,
  ],
  [
    "unknown architecture",
    () => editJson("config.json", (json) => Object.assign(json, { architectures: ["GPT2LMHeadModel"] })),
    /architecture GPT2LMHeadModel is not supported/,
  ],
  ["corrupt header", () => writeFileSync(file("model.safetensors"), "no tensors here"), /beyond|allowed/],
  ["empty weights", () => writeFileSync(file("model.safetensors"), ""), /it has 0 bytes/],
  ["config not JSON", () => writeFileSync(file("config.json"), "{"), /config\.json is not JSON/],
  [
    "config too large",
    () => writeFileSync(file("config.json"), " ".repeat(2 ** 20 + 1)),
    /more than the 1048576/,
  ],
  [
    "tokenizer a list",
    () => writeFileSync(file("tokenizer.json"), "[]"),
    /tokenizer\.json is no JSON object/,
  ],
  [
    "tokenizer of another model",
    () =>
      editJson("tokenizer.json", (json) =>
        Object.assign(json, { added_tokens: [{ id: 270, content: "x" }] }),
      ),
    /token ids up to 270, but config\.json has vocab_size 270/,
  ],
  [
    "tokenizer of another kind",
    () =>
      editJson("tokenizer.json", (json) => Object.assign(json, { model: { type: "Unigram", vocab: [] } })),
    /model Unigram is not supported/,
  ],
  ["pickle", () => writeFileSync(file("pytorch_model.bin"), "x"), /pytorch_model\.bin is a pickle file/],
  ["pickle by another name", () => writeFileSync(file("last.CKPT"), "x"), /last\.CKPT is a pickle file/],
  [
    "link",
    () => {
      renameSync(file("model.safetensors"), `${dir}.elsewhere`);
      symlinkSync(`${dir}.elsewhere`, file("model.safetensors"));
    },
    /model\.safetensors is a symbolic link/,
  ],
  [
    "directory in place of a file",
    () => {
      rmSync(file("tokenizer.json"));
      mkdirSync(file("tokenizer.json"));
    },
    /tokenizer\.json is not a regular file/,
  ],
];

test.each(faults)("both readers refuse with a message of its own: %s", async (_, spoil, message) => {
  spoil();
  await expect(readCheckpoint(dir)).rejects.toThrow(message);
  await expect(inspectCheckpoint(dir)).rejects.toThrow(message);
});

test("weights above the limit are refused before they are read", async () => {
  await expect(readCheckpoint(dir, { maxFileBytes: 1000 })).rejects.toThrow(/more than the 1000 allowed/);
});

test("a missing directory, a link to one and a plain file are told apart", async () => {
  symlinkSync(dir, `${dir}-link`);
  await expect(readCheckpoint(`${dir}-none`)).rejects.toThrow(/There is no checkpoint directory/);
  await expect(readCheckpoint(`${dir}-link`)).rejects.toThrow(/is a symbolic link/);
  await expect(readCheckpoint(file("config.json"))).rejects.toThrow(/is not a directory/);
});
