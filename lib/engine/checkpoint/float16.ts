/**
 * Half precision as bits: 1 sign, 5 exponent (bias 15), 10 fraction. Below 2^-14 the exponent field is 0 and the
 * fraction counts steps of 2^-24 (subnormals). BF16 is the upper half of an F32.
 */

const word = new Uint32Array(1);
const float = new Float32Array(word.buffer);

function halfToFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >>> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** All 65,536 halves: a table is ten times faster than taking bits apart for each weight. */
const HALVES = Float32Array.from({ length: 0x1_00_00 }, (_, bits) => halfToFloat(bits));

/** @param bytes little-endian halves, at any alignment */
export function decodeF16(bytes: Uint8Array): Float32Array {
  const out = new Float32Array(bytes.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = HALVES[bytes[2 * i]! | (bytes[2 * i + 1]! << 8)]!;
  return out;
}

/** @param bytes little-endian upper halves of F32, at any alignment */
export function decodeBF16(bytes: Uint8Array): Float32Array {
  const out = new Uint32Array(bytes.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = (bytes[2 * i]! | (bytes[2 * i + 1]! << 8)) << 16;
  return new Float32Array(out.buffer);
}

/** Shift right by `bits`, rounding to nearest and ties to even. */
function roundShift(value: number, bits: number): number {
  const kept = value >>> bits;
  const rest = value - kept * 2 ** bits;
  const half = 2 ** (bits - 1);
  return rest > half || (rest === half && kept & 1) ? kept + 1 : kept;
}

/**
 * The bits of the half nearest to `value`, ties to even.
 *
 * @returns null when a finite value is too large for a half
 */
export function floatToHalf(value: number): number | null {
  float[0] = value;
  const bits = word[0]!;
  const sign = (bits >>> 16) & 0x8000;
  const exponent = (bits >>> 23) & 0xff;
  const fraction = bits & 0x7f_ff_ff;
  if (exponent === 0xff) return sign | 0x7c00 | (fraction ? 0x200 : 0);
  const unbiased = exponent - 127;
  if (unbiased < -25) return sign; // under half of the smallest subnormal
  // A subnormal has no hidden bit, so it is written out and shifted further with every step below 2^-14.
  if (unbiased < -14) return sign | roundShift(fraction | 0x80_00_00, -1 - unbiased);
  // Rounding up a full fraction carries into the exponent, which is the right result.
  const magnitude = ((unbiased + 15) << 10) + roundShift(fraction, 13);
  return magnitude >= 0x7c00 ? null : sign | magnitude;
}

/**
 * Round to halves.
 *
 * @returns little-endian bytes; null when a finite value overflows
 */
export function encodeF16(values: Float32Array): Uint8Array | null {
  const out = new Uint8Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    const half = floatToHalf(values[i]!);
    if (half === null) return null;
    out[2 * i] = half & 0xff;
    out[2 * i + 1] = half >>> 8;
  }
  return out;
}
