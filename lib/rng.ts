/** Every 32-bit word of the product's randomness comes from here, and is the same on every platform. */

const rotl = (x: number, bits: number) => (x << bits) | (x >>> (32 - bits));

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const C = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;
const encoder = new TextEncoder();

/**
 * Hash a text to four 32-bit words.
 *
 * @source MurmurHash3_x86_128 (A. Appleby, public domain), seed 0, over the UTF-8 bytes
 */
export function hash128(text: string): [number, number, number, number] {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~15;
  let [a, b, c, d] = [0, 0, 0, 0];

  for (let i = 0; i < whole; i += 16) {
    a ^= Math.imul(rotl(Math.imul(view.getUint32(i, true), C[0]), 15), C[1]);
    a = (Math.imul((rotl(a, 19) + b) | 0, 5) + 0x561ccd1b) | 0;
    b ^= Math.imul(rotl(Math.imul(view.getUint32(i + 4, true), C[1]), 16), C[2]);
    b = (Math.imul((rotl(b, 17) + c) | 0, 5) + 0x0bcaa747) | 0;
    c ^= Math.imul(rotl(Math.imul(view.getUint32(i + 8, true), C[2]), 17), C[3]);
    c = (Math.imul((rotl(c, 15) + d) | 0, 5) + 0x96cd1c35) | 0;
    d ^= Math.imul(rotl(Math.imul(view.getUint32(i + 12, true), C[3]), 18), C[0]);
    d = (Math.imul((rotl(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0;
  }

  const tail = [0, 0, 0, 0];
  for (let i = whole; i < bytes.length; i++) tail[(i - whole) >> 2]! |= bytes[i]! << (8 * ((i - whole) & 3));
  a ^= Math.imul(rotl(Math.imul(tail[0]!, C[0]), 15), C[1]);
  b ^= Math.imul(rotl(Math.imul(tail[1]!, C[1]), 16), C[2]);
  c ^= Math.imul(rotl(Math.imul(tail[2]!, C[2]), 17), C[3]);
  d ^= Math.imul(rotl(Math.imul(tail[3]!, C[3]), 18), C[0]);

  a ^= bytes.length;
  b ^= bytes.length;
  c ^= bytes.length;
  d ^= bytes.length;
  a = (a + b + c + d) | 0;
  b = (b + a) | 0;
  c = (c + a) | 0;
  d = (d + a) | 0;
  a = mix(a);
  b = mix(b);
  c = mix(c);
  d = mix(d);
  a = (a + b + c + d) >>> 0;
  return [a, (b + a) >>> 0, (c + a) >>> 0, (d + a) >>> 0];
}

/** A stream of random numbers that depends on its seed text alone. */
export interface Rng {
  /** @returns a uniform integer in 0..2^32-1 */
  u32(): number;
  /** @returns a uniform number in [0, 1) with 53 bits */
  next(): number;
  /** @returns a uniform integer in low..high, both included; no modulo bias */
  int(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  /** @returns a shuffled copy (Fisher-Yates) */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * Open the stream named by `seed`. Streams of different names are independent; equal names give equal streams.
 *
 * @source sfc32 of PractRand (C. Doty-Humphrey, public domain), state from `hash128(seed)`, 12 words discarded
 */
export function createRng(seed: string): Rng {
  let [a, b, c, d] = hash128(seed);

  const u32 = () => {
    const out = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (rotl(c, 21) + out) | 0;
    return out >>> 0;
  };
  for (let i = 0; i < 12; i++) u32();

  const below = (n: number) => {
    // Words above the last multiple of n would favour small values: draw again.
    const limit = 0x1_0000_0000 - (0x1_0000_0000 % n);
    let word = u32();
    while (word >= limit) word = u32();
    return word % n;
  };

  return {
    u32,
    next: () => toFraction(u32(), u32()),
    int: (low, high) => low + below(high - low + 1),
    pick(items) {
      if (items.length === 0) throw new Error("Cannot pick from an empty list");
      return items[below(items.length)]!;
    },
    shuffle(items) {
      const out = [...items];
      for (let i = out.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [out[i], out[j]] = [out[j]!, out[i]!];
      }
      return out;
    },
  };
}

/** Name a stream by its parts, for instance run seed, task, attempt, purpose, turn. */
export function stream(...parts: readonly (string | number)[]): Rng {
  return createRng(parts.join("\u001f"));
}

const PHILOX_M0 = 0xd2511f53;
const PHILOX_M1 = 0xcd9e8d57;

/** @returns the high 32 bits of a 64-bit product; doubles hold every partial product of 16-bit halves exactly */
function mulHigh(a: number, b: number): number {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const carry = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (carry >>> 16)) >>> 0;
}

/** Four 32-bit words. */
export type Words = readonly [number, number, number, number];

/**
 * Map a counter to four random words under a key. Nothing is carried from call to call, so any place of a sequence
 * is reached at once and in any order.
 *
 * @source Philox4x32-10, Salmon, Moraes, Dror, Shaw 2011, Parallel Random Numbers: As Easy as 1, 2, 3
 */
export function philox(counter: Words, key: readonly [number, number]): Words {
  let [a, b, c, d] = counter;
  let [left, right] = key;
  for (let round = 0; round < 10; round++) {
    const [highA, highC] = [mulHigh(PHILOX_M0, a), mulHigh(PHILOX_M1, c)];
    const [lowA, lowC] = [Math.imul(PHILOX_M0, a), Math.imul(PHILOX_M1, c)];
    a = (highC ^ b ^ left) >>> 0;
    b = lowC >>> 0;
    c = (highA ^ d ^ right) >>> 0;
    d = lowA >>> 0;
    left = (left + 0x9e3779b9) >>> 0;
    right = (right + 0xbb67ae85) >>> 0;
  }
  return [a, b, c, d];
}

/** @returns a uniform number in [0, 1) from the upper 53 of 64 bits */
export function toFraction(high: number, low: number): number {
  return ((high >>> 5) * 0x400_0000 + (low >>> 6)) / 0x20_0000_0000_0000;
}
