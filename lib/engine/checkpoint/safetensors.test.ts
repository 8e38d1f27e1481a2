import fc from "fast-check";
import { expect, test } from "vitest";
import { readSafetensors, type Tensor, writeSafetensors } from "@/lib/engine/checkpoint/safetensors";

const tensor = fc.array(fc.nat({ max: 4 }), { maxLength: 3 }).chain((shape) =>
  fc
    .float32Array({
      minLength: shape.reduce((n, d) => n * d, 1),
      maxLength: shape.reduce((n, d) => n * d, 1),
    })
    .map((data): Tensor => ({ shape, data })),
);
const tensors = fc
  .dictionary(fc.string({ unit: "grapheme" }), tensor, { maxKeys: 5 })
  .map((d) => new Map(Object.entries(d).filter(([name]) => name !== "__metadata__")));

/** A file with this header text and so many bytes of data. */
function fileOf(header: string | Uint8Array, dataBytes: number): Uint8Array {
  const json = typeof header === "string" ? new TextEncoder().encode(header) : header;
  const out = new Uint8Array(8 + json.length + dataBytes);
  new DataView(out.buffer).setBigUint64(0, BigInt(json.length), true);
  out.set(json, 8);
  return out;
}
const entry = (begin: number, end: number, shape: number[] = [(end - begin) / 4], dtype = "F32") => ({
  dtype,
  shape,
  data_offsets: [begin, end],
});

test("F32 tensors survive writing and reading bit by bit, at any alignment", () => {
  fc.assert(
    fc.property(tensors, fc.nat({ max: 7 }), (all, shift) => {
      const written = writeSafetensors(all, { dtype: "F32" });
      expect(new DataView(written.buffer).getUint32(0, true) % 8).toBe(0);
      const shifted = new Uint8Array(written.length + shift);
      shifted.set(written, shift);
      const read = readSafetensors(shifted.subarray(shift));
      expect(read.size).toBe(all.size);
      for (const [name, { shape, data }] of all) {
        expect(read.get(name)).toEqual({ dtype: "F32", shape, data });
      }
    }),
  );
});

test("what was rounded to F16 once is not changed by a second round trip", () => {
  const data = fc.array(fc.float({ min: -65504, max: 65504, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(data, (values) => {
      const first = new Map([["w", { shape: [values.length], data: Float32Array.from(values) }]]);
      const once = readSafetensors(writeSafetensors(first, { dtype: "F16" }));
      const twice = readSafetensors(writeSafetensors(once, { dtype: "F16" }));
      expect(twice.get("w")).toEqual({ ...once.get("w"), dtype: "F16" });
      once.get("w")!.data.forEach((rounded, i) => {
        const step = Math.max(Math.abs(values[i]!) * 2 ** -11, 2 ** -25);
        expect(Math.abs(rounded - values[i]!)).toBeLessThanOrEqual(step);
      });
    }),
  );
});

test("writing F16 refuses overflow and names the tensor", () => {
  const big = new Map([["model.norm.weight", { shape: [1], data: Float32Array.of(1e5) }]]);
  expect(() => writeSafetensors(big, { dtype: "F16" })).toThrow(/model\.norm\.weight.*65504/);
});

test("BF16 is read", () => {
  const file = fileOf(JSON.stringify({ w: entry(0, 4, [2], "BF16") }), 4);
  file.set([0x80, 0x3f, 0x00, 0xc0], file.length - 4);
  expect([...readSafetensors(file).get("w")!.data]).toEqual([1, -2]);
});

const claiming = (length: bigint) => {
  const file = new Uint8Array(64);
  new DataView(file.buffer).setBigUint64(0, length, true);
  return file;
};

test.each<[string, Uint8Array, RegExp]>([
  ["shorter than the length", new Uint8Array(5), /it has 5 bytes/],
  ["header beyond the file", claiming(57n), /claims 57 bytes, beyond the end/],
  ["header over 100 MB", claiming(100_000_001n), /claims 100000001 bytes, more than/],
  ["header of 2^63 bytes", claiming(2n ** 63n), /more than the 100000000 allowed/],
  ["not JSON", fileOf("{nonsense", 0), /not JSON/],
  ["not UTF-8", fileOf(Uint8Array.of(0x7b, 0xff, 0x7d), 0), /not JSON/],
  ["a list", fileOf("[]", 0), /no JSON object/],
  ["no offsets", fileOf('{"w":{"dtype":"F32","shape":[1]}}', 4), /tensor w needs dtype, shape/],
  ["negative size", fileOf(JSON.stringify({ w: entry(0, 4, [-1]) }), 4), /tensor w needs dtype, shape/],
  ["beyond the data", fileOf(JSON.stringify({ w: entry(0, 8) }), 4), /w lies at 0 to 8, outside the 4 bytes/],
  ["end before begin", fileOf(JSON.stringify({ w: entry(4, 0, [1]) }), 4), /w lies at 4 to 0, outside/],
  ["overlap", fileOf(JSON.stringify({ a: entry(0, 8), b: entry(4, 8) }), 8), /b overlaps .* at byte 4/],
  ["hole", fileOf(JSON.stringify({ a: entry(0, 4), b: entry(8, 12) }), 12), /bytes 4 to 8, before b/],
  ["shape", fileOf(JSON.stringify({ w: entry(0, 8, [3]) }), 8), /w of shape \[3\] needs 12 bytes and has 8/],
  ["dtype", fileOf(JSON.stringify({ w: entry(0, 8, [1], "I64") }), 8), /tensor w has dtype I64; readable/],
  ["rest", fileOf(JSON.stringify({ w: entry(0, 4) }), 7), /3 bytes follow the last tensor/],
])("a corrupt file is refused with its own message: %s", (_, file, message) => {
  expect(() => readSafetensors(file)).toThrow(message);
});

test("cutting a file anywhere, or changing any byte of its length, never passes", () => {
  const whole = writeSafetensors(new Map([["w", { shape: [3], data: Float32Array.of(1, 2, 3) }]]), {
    dtype: "F32",
  });
  for (let n = 0; n < whole.length; n++) expect(() => readSafetensors(whole.subarray(0, n))).toThrow();
  for (let n = 0; n < 8; n++) {
    const changed = whole.slice();
    changed[n] = changed[n]! ^ 0x10;
    expect(() => readSafetensors(changed)).toThrow(/not a valid safetensors file/);
  }
});
