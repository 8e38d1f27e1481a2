import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { parameterShapes } from "@/lib/engine/checkpoint/config";
import { readCheckpoint, writeCheckpoint } from "@/lib/engine/checkpoint/directory";
import { trainBpe } from "@/lib/engine/tokenizer/bpe";
import { loadChatFormat } from "@/lib/engine/tokenizer/chat-template";
import {
  COMPACT_SPECIAL_TOKENS,
  COMPACT_TEMPLATE,
  compactTokenizerConfig,
} from "@/lib/engine/tokenizer/compact";
import { stream } from "@/lib/rng";

// Each call is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CONTEXT = 96;
let folder: string;
let checkpoint: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "paprika-score-"));
  checkpoint = join(folder, "tiny");
  const tokenizer = trainBpe(["guess the code 1234", "two right, one misplaced"], {
    vocabSize: 280,
    specialTokens: COMPACT_SPECIAL_TOKENS,
  });
  const config = {
    ...{ vocabSize: 280, width: 16, layers: 1, heads: 2, kvHeads: 1, headWidth: 8, feedForward: 24 },
    ...{ contextLength: CONTEXT, ropeTheta: 10_000, normEps: 1e-5, tied: true },
    ...{ bosId: null, eosIds: [1], padId: 0 },
  };
  const random = stream("tiny checkpoint");
  const weights = new Map(
    [...parameterShapes(config)].map(([name, shape]) => {
      const size = shape.reduce((a, b) => a * b, 1);
      return [name, Float32Array.from({ length: size }, () => random.next() - 0.5)] as const;
    }),
  );
  const tokenizerConfig = compactTokenizerConfig({ contextLength: CONTEXT });
  const files = { tokenizer, tokenizerConfig, generationConfig: {}, chatTemplate: COMPACT_TEMPLATE };
  await writeCheckpoint(checkpoint, { config, weights, ...files }, { dtype: "F32" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function paprika(args: readonly string[], input = "") {
  const env = { ...process.env, PAPRIKA_DATA_DIR: folder };
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/paprika.ts", ...args], { env });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      texts[name] += chunk;
    });
  }
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number];
  return { code, ...texts };
}

const call = (command: string, input: string, ...options: string[]) =>
  paprika([command, "--checkpoint", checkpoint, "--file", "-", "--device", "cpu", ...options], input);
const toLines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const fromLines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const said = (id: string | number, question: string, answer?: string) => ({
  id,
  messages: [
    { role: "user", content: question },
    ...(answer === undefined ? [] : [{ role: "assistant", content: answer }]),
  ],
});

describe("score", () => {
  test("gives ids, log-probabilities with null first, and which tokens are trained", async () => {
    // More rows than a window holds, of every length, and an empty line between them.
    const rows = Array.from({ length: 70 }, (_, i) => said(i, "guess the code", "1".repeat(1 + (i % 40))));
    const { code, stdout, stderr } = await call(
      "score",
      `${toLines(rows.slice(0, 3))}\n${toLines(rows.slice(3))}`,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const out = fromLines(stdout);
    expect(out.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const { tokenizer } = loadChatFormat(await readCheckpoint(checkpoint));
    for (const { id, tokens, logprobs, trained } of out) {
      expect([logprobs.length, trained.length]).toEqual([tokens.length, tokens.length]);
      expect(logprobs[0]).toBeNull();
      expect(logprobs.slice(1).every((logp: number) => logp < 0)).toBe(true);
      const own = tokens.filter((_: number, i: number) => trained[i] === 1);
      expect(tokenizer.decode(own, { keepSpecial: true })).toBe(`${rows[id]!.messages[1]!.content}<|end|>`);
    }
  });

  test("gives a row the same log-probabilities alone and among others", async () => {
    const row = said("alone", "two right", "1234");
    const file = join(folder, "rows.jsonl");
    writeFileSync(file, toLines([said("a", "x", "4321 1234 4321"), row, said("b", "guess")]));
    const among = await paprika(["score", "--checkpoint", checkpoint, "--file", file, "--device", "cpu"]);
    const [alone] = fromLines((await call("score", toLines([row]))).stdout);
    const other = fromLines(among.stdout)[1];
    expect(other.tokens).toEqual(alone.tokens);
    for (const [i, logp] of alone.logprobs.entries())
      expect(Math.abs(logp - other.logprobs[i])).toBeLessThan(1e-5);
  });
});

describe("generate", () => {
  const rows = Array.from({ length: 9 }, (_, i) => said(`row ${i}`, `guess ${i}`));
  const options = ["--temperature", "1.5", "--min-p", "0", "--max-tokens", "12", "--seed", "5"];

  test("answers in the order of the input, and equal seeds give equal tokens whatever the order", async () => {
    const [straight, reversed, other] = await Promise.all([
      call("generate", toLines(rows), ...options),
      call("generate", toLines(rows.toReversed().slice(0, 4)), ...options),
      call("generate", toLines(rows.slice(0, 3)), ...options.slice(0, -1), "6"),
    ]);
    expect(straight).toMatchObject({ code: 0, stderr: "" });
    const out = fromLines(straight.stdout);
    expect(out.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(fromLines(reversed.stdout)).toEqual(out.toReversed().slice(0, 4));
    expect(fromLines(other.stdout).map(({ tokens }) => tokens)).not.toEqual(
      out.slice(0, 3).map(({ tokens }) => tokens),
    );
    for (const { tokens, logprobs, stop } of out) {
      expect(logprobs).toHaveLength(tokens.length);
      expect(stop).toBe(tokens.at(-1) === 1 ? "end_of_turn" : "token_limit");
    }
  });

  test("gives the log-probabilities that score gives to its tokens", async () => {
    const [drawn] = fromLines((await call("generate", toLines(rows.slice(0, 1)), ...options)).stdout);
    // Text made of what was drawn may split otherwise, so a row is compared whose ids survive.
    const { tokenizer } = loadChatFormat(await readCheckpoint(checkpoint));
    const ids = drawn.tokens.filter((id: number) => id !== 1);
    const kept = ids.findIndex((_: number, i: number) => {
      const text = tokenizer.decode(ids.slice(0, i + 1));
      return tokenizer.encode(text).join() !== ids.slice(0, i + 1).join();
    });
    const own = kept === -1 ? ids : ids.slice(0, kept);
    expect(own.length).toBeGreaterThan(0);
    const row = said("again", rows[0]!.messages[0]!.content, tokenizer.decode(own));
    const [scored] = fromLines((await call("score", toLines([row]))).stdout);
    const start = scored.trained.indexOf(1);
    expect(scored.tokens.slice(start, start + own.length)).toEqual(own);
    for (const [i] of own.entries())
      expect(Math.abs(scored.logprobs[start + i] - drawn.logprobs[i])).toBeLessThan(1e-4);
  });
});

describe("what is wrong is said in one line with its place", () => {
  const long = said("too long", "1234 ".repeat(60));
  test.each([
    ["no JSON", "score", "nonsense\n", /^BAD_REQUEST: line 1: expected JSON: /],
    [
      "a field that is missing",
      "score",
      '\n{"id":"a"}\n',
      /^BAD_REQUEST: line 2: messages: expected array, got nothing$/,
    ],
    [
      "a role",
      "generate",
      '{"id":"a","messages":[{"role":"judge","content":""}]}',
      /^BAD_REQUEST: line 1: messages\[0\]\.role: expected "system" or "user" or "assistant", got "judge"$/,
    ],
    [
      "too long to score",
      "score",
      toLines([long]),
      /^BAD_REQUEST: line 1: row "too long" has \d{3} tokens, and the model's context has room for 96$/,
    ],
    [
      "too long to answer",
      "generate",
      toLines([long]),
      /^BAD_REQUEST: line 1: row "too long" has \d{3} tokens, and the model's context has room for 95$/,
    ],
    [
      "an id twice",
      "generate",
      toLines([said("a", "x"), said("a", "y")]),
      /^BAD_REQUEST: line 2: id "a" was used in line 1: ids must differ$/,
    ],
  ] as const)("%s", async (_, command, input, expected) => {
    const { code, stderr } = await call(command, input);
    expect(code).toBe(2);
    expect(stderr.trimEnd()).toMatch(expected);
  });

  test("and what stood before it is answered", async () => {
    const { code, stdout } = await call("score", `${toLines([said("good", "x", "1")])}nonsense\n`);
    expect({ code, ids: fromLines(stdout).map(({ id }) => id) }).toEqual({ code: 2, ids: ["good"] });
  });

  test.each([
    [["--temprature", "1"], 2, "BAD_REQUEST: Unknown option --temprature, did you mean --temperature?"],
    [["--temperature", "9"], 2, 'BAD_REQUEST: --temperature: expected at most 5, got "9"'],
    [
      ["--device", "gpu"],
      2,
      'BAD_REQUEST: --device: expected "auto" or "cpu" or "webgpu" or "cuda", got "gpu"',
    ],
  ])("%j", async (options, code, line) => {
    const asked = ["generate", "--checkpoint", checkpoint, "--file", "-"];
    expect(await paprika([...asked, ...options])).toEqual({ code, stdout: "", stderr: `${line}\n` });
  });

  test("a checkpoint or a file that is not there", async () => {
    const missing = await paprika(["score", "--checkpoint", "./nowhere", "--file", "-"]);
    expect(missing).toEqual({
      code: 1,
      stdout: "",
      stderr: "NOT_FOUND: --checkpoint: no directory ./nowhere\n",
    });
    const unread = await paprika([
      "score",
      "--checkpoint",
      checkpoint,
      "--file",
      "/nowhere.jsonl",
      "--device",
      "cpu",
    ]);
    expect(unread).toMatchObject({
      code: 2,
      stderr: "BAD_REQUEST: --file: cannot read /nowhere.jsonl: ENOENT\n",
    });
  });
});
