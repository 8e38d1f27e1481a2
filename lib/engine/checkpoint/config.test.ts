import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  countParameters,
  type LlamaConfig,
  parameterShapes,
  parseLlamaConfig,
  writeLlamaConfig,
} from "@/lib/engine/checkpoint/config";

const NANO: LlamaConfig = {
  vocabSize: 1024,
  width: 192,
  layers: 5,
  heads: 6,
  kvHeads: 2,
  headWidth: 32,
  feedForward: 512,
  contextLength: 1024,
  ropeTheta: 10_000,
  normEps: 1e-5,
  tied: true,
  bosId: null,
  eosIds: [1],
  padId: 0,
};
const nano = writeLlamaConfig(NANO, "F16");

const config: fc.Arbitrary<LlamaConfig> = fc
  .record({
    vocabSize: fc.integer({ min: 10, max: 5000 }),
    width: fc.integer({ min: 1, max: 512 }),
    layers: fc.integer({ min: 1, max: 8 }),
    kvHeads: fc.integer({ min: 1, max: 4 }),
    group: fc.integer({ min: 1, max: 4 }),
    halfHead: fc.integer({ min: 1, max: 32 }),
    feedForward: fc.integer({ min: 1, max: 999 }),
    contextLength: fc.integer({ min: 1, max: 9999 }),
    ropeTheta: fc.double({ min: 1, max: 1e6, noNaN: true }),
    normEps: fc.constantFrom(1e-5, 1e-6),
    tied: fc.boolean(),
    bosId: fc.constantFrom(null, 3),
    eosIds: fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 3 }),
    padId: fc.constantFrom(null, 0),
  })
  .map(({ group, halfHead, ...rest }) => ({ ...rest, heads: rest.kvHeads * group, headWidth: 2 * halfHead }));

test("what is written is read back, whatever the sizes", () => {
  fc.assert(
    fc.property(config, fc.constantFrom("F32" as const, "F16" as const), (written, dtype) => {
      expect(parseLlamaConfig(JSON.parse(JSON.stringify(writeLlamaConfig(written, dtype))))).toEqual(written);
    }),
  );
});

test("rope_theta is read from either place, and left out it is 10000", () => {
  const { rope_theta: _, rope_parameters: __, ...rest } = nano;
  const theta = (json: object) => parseLlamaConfig({ ...rest, ...json }).ropeTheta;
  expect(theta({})).toBe(10_000);
  expect(theta({ rope_theta: 500_000 })).toBe(500_000);
  expect(theta({ rope_theta: 500_000, rope_scaling: null })).toBe(500_000);
  expect(theta({ rope_parameters: { rope_type: "default", rope_theta: 25 } })).toBe(25);
});

test("what Hugging Face leaves out has Hugging Face's defaults", () => {
  const { head_dim: _, num_key_value_heads: __, bos_token_id: ___, ...rest } = nano;
  const read = parseLlamaConfig({ ...rest, eos_token_id: [1, 5] });
  expect(read).toEqual({ ...NANO, headWidth: 32, kvHeads: 6, eosIds: [1, 5], bosId: null });
});

test.each<[object, RegExp]>([
  [
    { architectures: ["Qwen2ForCausalLM"], model_type: "qwen2" },
    /architecture Qwen2ForCausalLM is not supported/,
  ],
  [{ architectures: null, model_type: "mistral" }, /model_type mistral is not llama/],
  [{ model_type: undefined }, /model_type is missing/],
  [{ rope_scaling: { rope_type: "llama3", factor: 8 } }, /rope_scaling of type llama3/],
  [{ rope_scaling: { type: "linear", factor: 2 } }, /rope_scaling of type linear/],
  [{ rope_parameters: { rope_type: "yarn", rope_theta: 1e4 } }, /rope_parameters of type yarn/],
  [{ rope_parameters: { partial_rotary_factor: 0.5 } }, /partial_rotary_factor 0\.5/],
  [{ attention_bias: true }, /attention_bias is true/],
  [{ mlp_bias: true }, /mlp_bias is true/],
  [{ hidden_act: "gelu" }, /hidden_act gelu/],
  [{ quantization_config: { bits: 4 } }, /quantization_config/],
  [{ vocab_size: 1e9 }, /vocab_size: Too big/],
  [{ num_hidden_layers: 0 }, /num_hidden_layers: Too small/],
  [{ hidden_size: undefined }, /hidden_size: .*number/],
  [{ hidden_size: 65536, intermediate_size: 524288, num_hidden_layers: 512 }, /an absurd number/],
  [{ num_key_value_heads: 4 }, /6 heads cannot share 4 key-value heads/],
  [{ head_dim: null, hidden_size: 190 }, /190 is not a multiple of 6 heads/],
  [{ head_dim: 31 }, /head_dim 31 is odd/],
  [{ eos_token_id: 1024 }, /token id 1024 is beyond vocab_size 1024/],
])("%j is refused by name", (change, message) => {
  expect(() => parseLlamaConfig({ ...nano, ...change })).toThrow(message);
});

test.each([null, 3, "llama", []])("%j is no configuration", (json) => {
  expect(() => parseLlamaConfig(json)).toThrow(/config\.json/);
});

test("the sizes of paprika-nano give 2.2 million parameters, the embedding counted once", () => {
  expect(countParameters(NANO)).toBe(
    1024 * 192 + 5 * (2 * 192 + 2 * 192 * 192 + 2 * 64 * 192 + 3 * 512 * 192) + 192,
  );
  expect(countParameters({ ...NANO, tied: false }) - countParameters(NANO)).toBe(1024 * 192);
});

const FIXTURES = "lib/engine/fixtures";
test.each(readdirSync(FIXTURES).filter((name) => name.startsWith("llama-")))(
  "the weights that transformers wrote into %s are the ones expected",
  (name) => {
    const read = parseLlamaConfig(JSON.parse(readFileSync(`${FIXTURES}/${name}/config.json`, "utf8")));
    const file = readFileSync(`${FIXTURES}/${name}/model.safetensors`);
    const header = JSON.parse(file.subarray(8, 8 + Number(file.readBigUInt64LE(0))).toString());
    const stored = Object.entries(header).filter(([key]) => key !== "__metadata__");
    expect(new Map(stored.map(([key, value]) => [key, (value as { shape: number[] }).shape]))).toEqual(
      new Map(parameterShapes(read)),
    );
  },
);
