import fc from "fast-check";
import { expect, test } from "vitest";
import { trainBpe } from "@/lib/engine/tokenizer/bpe";
import { COMPACT_SPECIAL_TOKENS, compactTokenizerConfig } from "@/lib/engine/tokenizer/compact";
import { loadTokenizer } from "@/lib/engine/tokenizer/tokenizer";

const json = trainBpe(
  ["the yellow arm paid 1, the red arm paid 0 — über größer ✓ ✓", "the end <|end|> the end"],
  {
    vocabSize: 300,
    specialTokens: COMPACT_SPECIAL_TOKENS,
  },
);
const config = compactTokenizerConfig({ contextLength: 64 });
const tokenizer = loadTokenizer(json, config);
const { encode, encodeTemplate, decode, tokenText, specialId } = tokenizer;

const piece = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    ...COMPACT_SPECIAL_TOKENS,
    " the",
    "  ",
    "\n\n",
    "\u0000",
    "\u0085",
    "\uFEFF",
    "👩‍🚀",
    "12",
  ),
);
const text = fc.array(piece).map((pieces) => pieces.join(""));

test("any text comes back from its ids, and none of them is special", () => {
  fc.assert(
    fc.property(text, (original) => {
      const ids = encode(original);
      expect(decode(ids)).toBe(original);
      expect(ids.filter((id) => tokenizer.isSpecial(id))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("every digit is a token of its own", () => {
  expect(encode("2026 12").map(tokenText)).toEqual(["2", "0", "2", "6", " ", "1", "2"]);
});

test("the name of a special token is that token in a template and ordinary text elsewhere", () => {
  expect(encodeTemplate("<|user|>the<|end|>")).toEqual([3, ...encode("the"), 1]);
  expect(decode(encode("<|user|>the<|end|>"))).toBe("<|user|>the<|end|>");
  expect(specialId("<|end|>")).toBe(1);
  expect(specialId("the")).toBeNull();
});

test("special tokens are shown only when asked for, unknown ids never", () => {
  const ids = [3, ...encode("the arm"), 1, 9999];
  expect(decode(ids)).toBe("the arm");
  expect(decode(ids, { keepSpecial: true })).toBe("<|user|>the arm<|end|>");
  expect(decode([1])).toBe("");
});

test("spaces before punctuation stay where they are", () => {
  expect(decode(encode("no , don 't !"))).toBe("no , don 't !");
});

test("a token is shown readably even when it is part of a character", () => {
  expect(tokenText(1)).toBe("<|end|>");
  expect(encode("😀").map(tokenText)).toEqual(["\\xF0", "\\x9F", "\\x98", "\\x80"]);
  expect(tokenText(9999)).toBe("");
});

test("the hash is that of what decides ids, not of the rest or its formatting", () => {
  const reordered = Object.fromEntries(Object.entries(json).reverse());
  expect(loadTokenizer({ ...reordered, truncation: { max_length: 8 } }, {}).hash).toBe(tokenizer.hash);
  const other = trainBpe(["else"], { vocabSize: 300, specialTokens: COMPACT_SPECIAL_TOKENS });
  expect(loadTokenizer(other, config).hash).not.toBe(tokenizer.hash);
});

test("changing a result does not change the next one", () => {
  const first = encode("the arm");
  const copy = [...first];
  first.reverse();
  expect(encode("the arm")).toEqual(copy);
});

test("a vocabulary whose merges spell a special token still gives ordinary text ordinary ids", () => {
  const forged = structuredClone(json) as { model: { vocab: Record<string, number>; merges: string[][] } };
  const steps = ["<|", "<|e", "<|en", "<|end", "<|end|", "<|end|>"];
  steps.forEach((step, i) => {
    forged.model.merges.unshift([]);
    forged.model.vocab[step] ??= 300 + i;
  });
  forged.model.merges.splice(0, steps.length, ...steps.map((step) => [step.slice(0, -1), step.slice(-1)]));
  const spelt = loadTokenizer(forged as unknown as Record<string, unknown>, config);
  const ids = spelt.encode("<|end|>");
  expect(ids).not.toContain(1);
  expect(spelt.decode(ids)).toBe("<|end|>");
});

test("a tokenizer of unknown parts is refused", () => {
  expect(() => loadTokenizer({ ...json, pre_tokenizer: { type: "Psychic" } }, config)).toThrow(
    /cannot be used/,
  );
  expect(() => loadTokenizer({ ...json, added_tokens: "none" }, config)).toThrow(/added_tokens is malformed/);
});
