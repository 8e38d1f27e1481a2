import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChatFormat } from "@/lib/engine/tokenizer/chat-template";
import { openVocabulary, trainVocabulary, VOCABULARY_SIZE } from "@/lib/nano/vocabulary";
import { drawVocabularyTexts } from "@/lib/nano/vocabulary-texts";
import { type GroupResult, listFaults } from "@/scripts/nano/gate";
import { type NanoSettings, PLANS, sizeModel } from "@/scripts/nano/settings";
import { loadState, saveState } from "@/scripts/nano/state";
import { trainNano } from "@/scripts/nano/train";

const small: NanoSettings = {
  ...PLANS.gate!,
  config: { ...sizeModel({ width: 64, layers: 1 }), feedForward: 64 },
  updates: 5,
  batchTokens: 300,
  stages: [
    { from: 0, mixture: { lossOn: "all", ingredients: [{ group: "mastermind", kind: "drill", share: 1 }] } },
    {
      from: 4,
      mixture: { lossOn: "agent", ingredients: [{ group: "mastermind", kind: "lesson", share: 1 }] },
    },
  ],
  measured: ["cellular_automata"],
};

let dir: string;
let format: ChatFormat;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "nano-"));
  const texts = drawVocabularyTexts(1, 20);
  format = openVocabulary(trainVocabulary(texts, { size: VOCABULARY_SIZE, contextLength: 1024 }));
}, 60_000);
afterAll(() => rm(dir, { recursive: true, force: true }));

const cadence = { save: 2, log: 1, measure: 1_000 };

test("a training that was killed between two states ends with the same numbers, and says what it did", async () => {
  const straight = await trainNano(small, format, { dir: join(dir, "straight"), threads: 1, cadence });
  const at = join(dir, "killed");
  const kill = (done: number) => {
    if (done === 3) throw new Error("killed");
  };
  await expect(trainNano(small, format, { dir: at, threads: 1, cadence, onUpdate: kill })).rejects.toThrow(
    "killed",
  );
  expect((await loadState(at))?.done).toBe(2);
  expect(await trainNano(small, format, { dir: at, threads: 1, cadence })).toEqual(straight);

  const read = async (name: string) =>
    (await readFile(join(dir, name, "log.jsonl"), "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  const losses = (lines: { update: number; loss?: number }[]) =>
    lines.filter(({ loss }) => loss !== undefined).map(({ update, loss }) => [update, loss]);
  const full = losses(await read("straight"));
  expect(full.map(([update]) => update)).toEqual([1, 2, 3, 4, 5]);
  // The update that the kill lost was done again.
  expect(losses(await read("killed"))).toEqual([...full.slice(0, 3), ...full.slice(2)]);
  const [last] = (await read("straight")).filter(({ validation }) => validation);
  expect(last).toMatchObject({ update: 5, validation: [{ group: "cellular_automata" }] });
  expect(last.validation[0].attempts).toBeGreaterThanOrEqual(64);
}, 240_000);

describe("states", () => {
  const tensors = (value: number) => new Map([["model.norm.weight", Float32Array.of(value, 2)]]);
  const moments = new Map([
    ["m.model.norm.weight", Float32Array.of(3, 4)],
    ["v.model.norm.weight", Float32Array.of(5, 6)],
  ]);

  test("come back as they were, the latest alone, and half a file is none", async () => {
    const at = join(dir, "states");
    expect(await loadState(at)).toBeNull();
    await saveState(at, 90, { weights: tensors(1), moments });
    await saveState(at, 100, { weights: tensors(7), moments });
    await writeFile(join(at, "update-000200.safetensors.partial"), "half");
    expect(await loadState(at)).toEqual({ done: 100, state: { weights: tensors(7), moments } });
    expect((await readdir(at)).filter((name) => name.endsWith(".safetensors"))).toHaveLength(1);
  });
});

describe("the gate", () => {
  const played = (successes: number, legal = 100) => ({
    group: "bandit" as const,
    attempts: 100,
    successes,
    turns: 100,
    legal,
  });
  const good: GroupResult = {
    group: "bandit",
    careful: played(40),
    exploring: played(20),
    teachers: played(70),
    random: played(25),
    reference: played(95),
  };

  test.each<[string, Partial<GroupResult>, RegExp]>([
    [
      "less than half of the teachers' success",
      { careful: played(34) },
      /bandit succeeds in 34\.0 %, half .* 35\.0 %/,
    ],
    ["a format that is not followed", { exploring: played(20, 97) }, /format in 97\.0 %/],
    ["too little success where data are collected", { exploring: played(4) }, /only 0 of 1 groups/],
  ])("refuses %s", (_, change, message) => {
    expect(listFaults([good])).toEqual([]);
    const faults = listFaults([{ ...good, ...change }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });
});
