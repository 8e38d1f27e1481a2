import { hash128, philox, toFraction, type Words } from "@/lib/rng";

/**
 * Name the noise of one generation.
 *
 * @param name run seed, task, attempt, purpose, turn and generation in one text
 */
export function nameNoise(name: string): Words {
  return hash128(name);
}

/**
 * The uniform number with which a token is drawn. It depends on the generation's name and the token's position
 * alone, so batches, slots and workers change nothing.
 *
 * @param position place of the token in the generation, 0..2^32-1
 * @returns 53 bits in [0, 1)
 * @source decisions D3
 */
export function tokenNoise(key: Words, position: number): number {
  const [high, low] = philox([position, 0, key[2], key[3]], [key[0], key[1]]);
  return toFraction(high, low);
}
