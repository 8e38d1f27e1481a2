import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseLlamaConfig } from "@/lib/engine/checkpoint/config";
import { readSafetensors } from "@/lib/engine/checkpoint/safetensors";
import logps from "@/lib/engine/fixtures/logps.json";
import { weightInputs } from "@/lib/engine/nn/llama";
import { compile, tensor } from "@/lib/engine/runtime/ort";
import { buildLogps } from "@/lib/engine/train/graphs";

const fixture = (directory: string, file: string) => readFileSync(`lib/engine/fixtures/${directory}/${file}`);

describe.each(logps.models)("$directory, stored as $stored", ({ directory, rows }) => {
  test("its log-probabilities equal those of transformers to 1e-4, also beside longer rows", async () => {
    const config = parseLlamaConfig(JSON.parse(fixture(directory, "config.json").toString()));
    const stored = readSafetensors(fixture(directory, "model.safetensors"));
    const length = Math.max(...rows.map(({ ids }) => ids.length));
    const weights = weightInputs(config);
    const program = await compile(
      { logps: buildLogps(config, weights, { rows: rows.length, length }) },
      { device: "cpu", threads: 2 },
    );
    const padded = (shift: number) =>
      Int32Array.from(rows.flatMap(({ ids }) => Array.from({ length }, (_, t) => ids[t + shift] ?? 0)));
    const shape = [rows.length, length];
    const feeds = [...weights].map(
      ([name, node]) => [name, tensor(stored.get(name)!.data, node.shape)] as const,
    );
    const out = await program.run({
      ...Object.fromEntries(feeds),
      ids: tensor(padded(0), shape),
      targets: tensor(padded(1), shape),
    });
    await program.release();
    const got = out.logps!.data as Float32Array;
    for (const [row, { logps: expected }] of rows.entries()) {
      for (const [t, value] of expected.entries())
        expect(Math.abs(got[row * length + t]! - value)).toBeLessThan(1e-4);
    }
  });
});
