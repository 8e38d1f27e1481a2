import fc from "fast-check";
import { expect, test } from "vitest";
import { createRng, hash128, philox, stream, type Words } from "@/lib/rng";

const hex = (words: readonly number[]) => words.map((word) => word.toString(16).padStart(8, "0")).join("");

test("the hash is MurmurHash3_x86_128", () => {
  expect(hex(hash128(""))).toBe("00000000000000000000000000000000");
  expect(hex(hash128("The quick brown fox jumps over the lazy dog"))).toBe(
    "2f1583c3ecee2c675d7bf66ce5e91d2c",
  );
});

test("equal names give equal streams, different names different ones", () => {
  const take = (seed: string) => Array.from({ length: 5 }, createRng(seed).u32);
  expect(take("a")).toEqual(take("a"));
  expect(take("a")).not.toEqual(take("b"));
  expect(stream("a", "b").u32()).not.toBe(stream("ab").u32());
});

test("integers stay in range and every value occurs", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(20), (seed, low, span) => {
      const rng = createRng(seed);
      const seen = new Set(Array.from({ length: 60 * (span + 1) }, () => rng.int(low, low + span)));
      expect(Math.min(...seen)).toBe(low);
      expect(Math.max(...seen)).toBe(low + span);
    }),
    { seed: 1, numRuns: 50 },
  );
});

test("fractions are uniform: mean 1/2, variance 1/12", () => {
  const rng = createRng("uniform");
  const draws = Array.from({ length: 100_000 }, rng.next);
  const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
  const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length;
  expect(mean).toBeCloseTo(0.5, 2);
  expect(variance).toBeCloseTo(1 / 12, 2);
  expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
});

test("a shuffle keeps every item", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat()), (seed, items) => {
      expect(createRng(seed).shuffle(items).sort()).toEqual([...items].sort());
    }),
  );
});

test.each<[Words, readonly [number, number], string]>([
  [[0, 0, 0, 0], [0, 0], "6627e8d5e169c58dbc57ac4c9b00dbd8"],
  [
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
    [0xffffffff, 0xffffffff],
    "408f276d41c83b0ea20bc7c66d5451fd",
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    "d16cfe0994fdcceb5001e42024126ea1",
  ],
])("counter %j under key %j gives the published words of Philox4x32-10", (counter, key, wanted) => {
  expect(hex(philox(counter, key))).toBe(wanted);
});
