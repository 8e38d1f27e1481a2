import { afterAll, describe, expect, test, vi } from "vitest";
import { readFixture } from "@/lib/engine/fixtures/read-fixture";
import { Generator } from "@/lib/engine/generate/generator";
import { ChunkPrograms } from "@/lib/engine/generate/programs";
import { weightInputs } from "@/lib/engine/nn/llama";
import { compile, tensor } from "@/lib/engine/runtime/ort";
import { buildLogps } from "@/lib/engine/train/graphs";
import type { Generated, GenerateRequest } from "@/lib/engine/types";
import { stream } from "@/lib/rng";

vi.setConfig({ testTimeout: 60_000 });

const sampling = { temperature: 1.2, minP: 0.05, topP: 1, topK: 0 };

/** A conversation of three turns with texts of its own between them: what one trajectory asks for. */
async function converse(generator: Generator, name: string): Promise<{ ids: number[]; turns: Generated[] }> {
  const random = stream("conversation", name);
  const text = (most: number) => Array.from({ length: 1 + random.int(0, most) }, () => random.int(4, 95));
  let ids = text(12);
  const turns: Generated[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const request = {
      conversation: name,
      ids,
      sampling,
      noise: `${name}/${turn}`,
      maxTokens: 2 + random.int(0, 6),
    };
    const drawn = await generator.generate(request);
    turns.push(drawn);
    ids = [...ids, ...drawn.tokens, ...text(8)];
  }
  generator.release(name);
  return { ids, turns };
}

describe.each(["llama-tiny", "llama-tied"])("%s", (directory) => {
  const { config, weights } = readFixture(directory);
  const programs = [1, 2].map((threads) => new ChunkPrograms(config, weights, { device: "cpu", threads }));
  const open = (slots: number, threads = 2) =>
    new Generator({ config, programs: programs[threads - 1]!, slots });
  afterAll(async () => {
    for (const made of programs) await made.release();
  });

  test("equal seeds give equal tokens and log-probabilities whatever the batch, the slots and the threads", async () => {
    const names = Array.from({ length: 17 }, (_, i) => `conversation ${i}`);
    const together = open(64);
    const expected = await Promise.all(names.map((name) => converse(together, name)));
    const few = open(3, 1);
    expect(await Promise.all(names.slice(0, 3).map((name) => converse(few, name)))).toEqual(
      expected.slice(0, 3),
    );
    for (const i of [0, 9, 16]) expect(await converse(open(1), names[i]!)).toEqual(expected[i]);
  });

  test("cached decoding gives the log-probabilities of the full forward pass", async () => {
    const { ids, turns } = await converse(open(4), "parity");
    const inputs = weightInputs(config);
    const shape = [1, ids.length];
    const program = await compile(
      { logps: buildLogps(config, inputs, { rows: 1, length: ids.length }) },
      { device: "cpu", threads: 2 },
    );
    const out = await program.run({
      ...Object.fromEntries(
        [...inputs].map(([name, node]) => [name, tensor(weights.get(name)!, node.shape)]),
      ),
      ids: tensor(Int32Array.from(ids), shape),
      targets: tensor(Int32Array.from([...ids.slice(1), 0]), shape),
    });
    await program.release();
    const full = out.logps!.data as Float32Array;
    let from = 0;
    for (const { tokens, logps } of turns) {
      const start = findRun(ids, tokens, from);
      for (const [i, logp] of logps.entries())
        expect(Math.abs(full[start + i - 1]! - logp)).toBeLessThan(1e-4);
      from = start + tokens.length;
    }
  });

  test("more conversations than slots take turns, and all finish", async () => {
    const generator = open(2);
    const done = await Promise.all(Array.from({ length: 7 }, (_, i) => converse(generator, `queue ${i}`)));
    expect(done.every(({ turns }) => turns.length === 3)).toBe(true);
  });

  test("a generation that is asked again from the same text draws new tokens only for a new noise", async () => {
    const generator = open(2);
    const ask = (noise: string) =>
      generator.generate({ conversation: "again", ids: [5, 6, 7], sampling, noise, maxTokens: 12 });
    const first = await ask("a");
    const other = await ask("b");
    expect(other.tokens).not.toEqual(first.tokens);
    expect((await ask("a")).tokens).toEqual(first.tokens);
  });

  test("a full context ends the generation and says so", async () => {
    const generator = open(2);
    const request: GenerateRequest = {
      conversation: "long",
      ids: Array.from({ length: config.contextLength - 3 }, (_, i) => 4 + (i % 60)),
      sampling: { ...sampling, temperature: 5 },
      noise: "long",
      maxTokens: 100,
    };
    const drawn = await generator.generate({ ...request });
    if (drawn.stop === "context_full")
      expect(request.ids.length + drawn.tokens.length).toBe(config.contextLength);
    else expect(config.eosIds).toContain(drawn.tokens.at(-1));
    const ids = Array.from({ length: config.contextLength }, () => 4);
    expect(await generator.generate({ ...request, conversation: "longer", ids })).toMatchObject({
      tokens: [],
      stop: "context_full",
    });
  });

  test("a request that cannot be served is refused by name, and the others go on", async () => {
    const generator = open(2);
    const good = generator.generate({ conversation: "good", ids: [4], sampling, noise: "x", maxTokens: 2 });
    const bad = generator.generate({
      conversation: "bad",
      ids: [config.vocabSize],
      sampling,
      noise: "x",
      maxTokens: 2,
    });
    await expect(bad).rejects.toThrow(`Token ${config.vocabSize} is not in the vocabulary`);
    expect((await good).tokens.length).toBeGreaterThan(0);
  });
});

/** Where `part` begins in `whole`, at or after `from`. */
function findRun(whole: readonly number[], part: readonly number[], from: number): number {
  const at = whole.findIndex((_, i) => i >= from && part.every((id, j) => whole[i + j] === id));
  if (at < 1) throw new Error("The drawn tokens are not in the conversation");
  return at;
}
