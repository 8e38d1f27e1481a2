import { afterAll, describe, expect, test, vi } from "vitest";
import { sizeOf } from "@/lib/engine/autodiff/graph";
import { parameterShapes } from "@/lib/engine/checkpoint/config";
import { readFixture } from "@/lib/engine/fixtures/read-fixture";
import { Generator } from "@/lib/engine/generate/generator";
import { ChunkPrograms } from "@/lib/engine/generate/programs";
import { shareWork } from "@/lib/engine/generate/share-work";
import { weightInputs } from "@/lib/engine/nn/llama";
import { compile, tensor } from "@/lib/engine/runtime/ort";
import type { ServedEngine } from "@/lib/engine/runtime/protocol";
import { buildLogps } from "@/lib/engine/train/graphs";
import type { Generated, GenerateRequest, GenerationEngine } from "@/lib/engine/types";
import { stream } from "@/lib/rng";

vi.setConfig({ testTimeout: 60_000 });

type Talker = Pick<GenerationEngine, "generate" | "release">;

const sampling = { temperature: 1.2, minP: 0.05, topP: 1, topK: 0 };

/** A conversation of a few turns with texts of its own between them: what one trajectory asks for. */
async function converse(
  generator: Talker,
  name: string,
  scale = 1,
): Promise<{ ids: number[]; turns: Generated[] }> {
  const random = stream("conversation", name);
  const text = (most: number) => Array.from({ length: 1 + random.int(0, most) }, () => random.int(4, 95));
  let ids = text(12 * scale);
  const turns: Generated[] = [];
  // Of different lengths, so that some leave while others are computed.
  const length = random.int(2, scale > 2 ? 5 : 3);
  for (let turn = 0; turn < length; turn++) {
    const request = {
      conversation: name,
      ids,
      sampling,
      noise: `${name}/${turn}`,
      maxTokens: 2 + random.int(0, 6),
    };
    const drawn = await generator.generate(request);
    turns.push(drawn);
    ids = [...ids, ...drawn.tokens, ...text(Math.floor(8 * scale))];
  }
  generator.release(name);
  return { ids, turns };
}

/** Larger than the first rooms for keys and values, so that conversations move on while they grow. */
function makeWide(): ReturnType<typeof readFixture> {
  const { config } = readFixture("llama-tiny");
  const random = stream("wide");
  const wide = { ...config, contextLength: 400, eosIds: [] };
  const fill = (shape: readonly number[]) =>
    Float32Array.from({ length: sizeOf(shape) }, () => (shape.length === 1 ? 1 : random.next() - 0.5));
  return {
    config: wide,
    weights: new Map([...parameterShapes(wide)].map(([name, shape]) => [name, fill(shape)])),
  };
}

const models = {
  "llama-tiny": readFixture("llama-tiny"),
  "llama-tied": readFixture("llama-tied"),
  wide: makeWide(),
};

describe.each(Object.entries(models))("%s", (_, { config, weights }) => {
  const scale = config.contextLength / 64;
  const programs = [1, 2].map((threads) => new ChunkPrograms(config, weights, { device: "cpu", threads }));
  const open = (slots: number, threads = 2) =>
    new Generator({ config, programs: programs[threads - 1]!, slots });
  afterAll(async () => {
    for (const made of programs) await made.release();
  });

  test("equal seeds give equal tokens and log-probabilities whatever the batch, the slots and the threads", async () => {
    const names = Array.from({ length: 17 }, (_, i) => `conversation ${i}`);
    const together = open(64);
    const expected = await Promise.all(names.map((name) => converse(together, name, scale)));
    const few = open(3, 1);
    expect(await Promise.all(names.slice(0, 3).map((name) => converse(few, name, scale)))).toEqual(
      expected.slice(0, 3),
    );
    const shared = shareWork([open(9), open(9)].map(serve));
    expect(await Promise.all(names.map((name) => converse(shared, name, scale)))).toEqual(expected);
    for (const i of [0, 9, 16]) expect(await converse(open(1), names[i]!, scale)).toEqual(expected[i]);
  });

  test("cached decoding gives the log-probabilities of the full forward pass", async () => {
    const { ids, turns } = await converse(open(4), "parity", scale);
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
    const done = await Promise.all(
      Array.from({ length: 7 }, (_, i) => converse(generator, `queue ${i}`, scale)),
    );
    expect(done.every(({ turns }) => turns.length >= 2)).toBe(true);
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

function serve(generator: Generator): ServedEngine {
  return {
    device: "cpu",
    generate: (request) => generator.generate(request),
    release: (conversation) => generator.release(conversation),
    stats: () => generator.counts,
    close: async () => undefined,
  };
}

test("weights that are not finite are an error, not a token", async () => {
  const { config, weights } = readFixture("llama-tiny");
  const broken = new Map(weights).set("model.norm.weight", new Float32Array(config.width).fill(Number.NaN));
  const programs = new ChunkPrograms(config, broken, { device: "cpu", threads: 1 });
  const generator = new Generator({ config, programs, slots: 2 });
  for (const temperature of [0, 1.2]) {
    const request = { conversation: `t${temperature}`, ids: [4, 5], noise: "x", maxTokens: 2 };
    await expect(generator.generate({ ...request, sampling: { ...sampling, temperature } })).rejects.toThrow(
      "not finite",
    );
  }
  await programs.release();
});

/** Where `part` begins in `whole`, at or after `from`. */
function findRun(whole: readonly number[], part: readonly number[], from: number): number {
  const at = whole.findIndex((_, i) => i >= from && part.every((id, j) => whole[i + j] === id));
  if (at < 1) throw new Error("The drawn tokens are not in the conversation");
  return at;
}
