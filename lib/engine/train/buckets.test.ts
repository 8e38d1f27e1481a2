import fc from "fast-check";
import { expect, test } from "vitest";
import {
  LENGTH_BUCKETS,
  measurePadding,
  type PackingRule,
  packMicroBatches,
  padRows,
  pickBucket,
} from "@/lib/engine/train/buckets";

const rule: PackingRule = { buckets: LENGTH_BUCKETS, maxTokens: 512, roundRows: false };

test("a row goes to the shortest bucket that holds it", () => {
  expect([1, 64, 65, 128, 1000].map((length) => pickBucket(length, LENGTH_BUCKETS))).toEqual([
    64, 64, 128, 128, 1024,
  ]);
});

test("a row that fits no bucket is refused with its length", () => {
  expect(() => packMicroBatches([10, 1025], rule)).toThrow("A row has 1025 tokens, the longest bucket 1024");
});

test("micro-batches: longest bucket first, rows in their order, bounded tokens", () => {
  expect(packMicroBatches([100, 20, 120, 1024, 90, 60, 128, 128, 5], rule)).toEqual([
    { length: 1024, rows: [3], capacity: 1 },
    { length: 128, rows: [0, 2, 4, 6], capacity: 4 },
    { length: 128, rows: [7], capacity: 1 },
    { length: 64, rows: [1, 5, 8], capacity: 3 },
  ]);
});

test("every row runs exactly once, within its bucket and the bound on tokens", () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 1024 }), { maxLength: 60 });
  const anyRule = fc.record({
    buckets: fc.constant(LENGTH_BUCKETS),
    maxTokens: fc.integer({ min: 1, max: 5000 }),
    roundRows: fc.boolean(),
  });
  fc.assert(
    fc.property(lengths, anyRule, (given, chosen) => {
      const packed = packMicroBatches(given, chosen);
      expect(packed.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual(given.map((_, i) => i));
      for (const { length, rows, capacity } of packed) {
        for (const row of rows) expect(given[row]!).toBeLessThanOrEqual(length);
        expect(capacity).toBeGreaterThanOrEqual(rows.length);
        if (capacity > 1) expect(capacity * length).toBeLessThanOrEqual(chosen.maxTokens);
      }
      const { tokens, computed, paddingShare } = measurePadding(given, packed);
      expect(computed).toBeGreaterThanOrEqual(tokens);
      expect(paddingShare).toBeGreaterThanOrEqual(0);
      expect(paddingShare).toBeLessThan(1);
    }),
  );
});

test("rounded rows meet few shapes: powers of two and the full micro-batch", () => {
  const capacities = Array.from({ length: 11 }, (_, count) =>
    packMicroBatches(new Array<number>(count + 1).fill(64), {
      ...rule,
      maxTokens: 11 * 64,
      roundRows: true,
    }).map(({ capacity }) => capacity),
  );
  expect(capacities.flat()).toEqual([1, 2, 4, 4, 8, 8, 8, 8, 11, 11, 11]);
});

test("padding stands on the right and below", () => {
  const shape = { length: 3, capacity: 3 };
  expect([
    ...padRows(
      Int32Array,
      [
        [5, 6],
        [7, 8, 9],
      ],
      shape,
      1,
    ),
  ]).toEqual([5, 6, 1, 7, 8, 9, 1, 1, 1]);
  expect([...padRows(Float32Array, [[1]], { length: 2, capacity: 1 })]).toEqual([1, 0]);
});

test("padding stats count tokens that are computed for nothing", () => {
  const lengths = [48, 64];
  expect(measurePadding(lengths, packMicroBatches(lengths, rule))).toEqual({
    tokens: 112,
    computed: 128,
    paddingShare: 0.125,
  });
});
