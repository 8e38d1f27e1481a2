import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBF16, decodeF16, encodeF16, floatToHalf } from "@/lib/engine/checkpoint/float16";

const half = (bits: number) => decodeF16(Uint8Array.of(bits & 0xff, bits >>> 8))[0]!;

test.each([
  [0x0000, 0],
  [0x8000, -0],
  [0x0001, 2 ** -24],
  [0x03ff, 1023 * 2 ** -24],
  [0x0400, 2 ** -14],
  [0x3555, 0.333251953125],
  [0x3c00, 1],
  [0xc000, -2],
  [0x7bff, 65504],
  [0x7c00, Number.POSITIVE_INFINITY],
  [0xfc00, Number.NEGATIVE_INFINITY],
  [0x7e00, Number.NaN],
])("the half %i is %d", (bits, value) => {
  expect(half(bits)).toBe(value);
});

test("every half that is a number survives reading and writing", () => {
  for (let bits = 0; bits < 0x1_00_00; bits++) {
    const value = half(bits);
    if (!Number.isNaN(value)) expect(floatToHalf(value)).toBe(bits);
  }
});

test("writing takes the nearest half, and the even one on a tie", () => {
  expect(floatToHalf(1 + 2 ** -11)).toBe(0x3c00); // between 1 and 1 + 2^-10: the even one is below
  expect(floatToHalf(1 + 3 * 2 ** -11)).toBe(0x3c02); // the even one is above
  expect(floatToHalf(2 ** -25)).toBe(0); // half of the smallest subnormal
  expect(floatToHalf(1.5 * 2 ** -25)).toBe(1);
  expect(floatToHalf(2047 * 2 ** -25)).toBe(0x0400); // a subnormal that rounds up to a normal number
  fc.assert(
    fc.property(fc.float({ min: -65504, max: 65504, noNaN: true }), (value) => {
      const bits = floatToHalf(value)!;
      const error = Math.abs(half(bits) - value);
      for (const other of [bits - 1, bits + 1]) {
        const neighbour = half(other & 0xffff);
        if (Number.isFinite(neighbour)) expect(Math.abs(neighbour - value)).toBeGreaterThanOrEqual(error);
      }
    }),
  );
});

test("a value that would round to infinity is refused, infinity itself is kept", () => {
  expect(floatToHalf(65519)).toBe(0x7bff);
  expect(floatToHalf(65520)).toBeNull();
  expect(encodeF16(Float32Array.of(1, -1e6))).toBeNull();
  expect(floatToHalf(Number.NEGATIVE_INFINITY)).toBe(0xfc00);
});

test("BF16 is the upper half of an F32", () => {
  const values = decodeBF16(Uint8Array.of(0x80, 0x3f, 0x20, 0xc1, 0x80, 0xff, 0xc0, 0x7f));
  expect([...values]).toEqual([1, -10, Number.NEGATIVE_INFINITY, Number.NaN]);
});
