import { constant, type Node, type Shape } from "@/lib/engine/autodiff/graph";
import { add, concat, matMul, reshape, slice, softmax, transpose } from "@/lib/engine/autodiff/ops";

/** Added to a score that must not count: far below any score, and still finite. One number for F32 (decisions D5). */
export const MASKED = -1e9;

/** Sizes of grouped-query attention: each of the `kvHeads` serves `heads / kvHeads` query heads. */
export interface HeadSizes {
  heads: number;
  kvHeads: number;
  headWidth: number;
}

/** Lower triangle of 0, the rest masked: what a token may see of `length` tokens. [T, T] */
export function causalMask(length: number): Node {
  const at = (i: number) => (i % length > Math.floor(i / length) ? MASKED : 0);
  return constant(
    Float32Array.from({ length: length * length }, (_, i) => at(i)),
    [length, length],
  );
}

/**
 * Bring the query heads of one key-value head together as rows of one matrix, so that keys and values
 * are neither repeated nor broadcast: [B, T, H K] -> [B, H', G T, K] with G = H / H'.
 */
export function groupQueries(q: Node, { heads, kvHeads, headWidth }: HeadSizes): Node {
  const [B, T] = q.shape as [number, number];
  const G = heads / kvHeads;
  const split = reshape(q, [B, T, kvHeads, G, headWidth]);
  return reshape(transpose(split, [0, 2, 3, 1, 4]), [B, kvHeads, G * T, headWidth]);
}

/** The way back: [B, H', G T, K] -> [B T, H K] */
export function ungroupQueries(y: Node, tokens: number, { heads, kvHeads, headWidth }: HeadSizes): Node {
  const B = y.shape[0]!;
  const split = reshape(y, [B, kvHeads, heads / kvHeads, tokens, headWidth]);
  return reshape(transpose(split, [0, 3, 1, 2, 4]), [B * tokens, heads * headWidth]);
}

/** [B, T, H' K] -> [B, H', T, K] */
export function splitHeads(x: Node, { kvHeads, headWidth }: HeadSizes): Node {
  const [B, T] = x.shape as [number, number];
  return transpose(reshape(x, [B, T, kvHeads, headWidth]), [0, 2, 1, 3]);
}

/** Add a mask that all query heads of a group share: scores [B, H', G T, S], mask broadcasting to [B, 1, 1, T, S]. */
function addMask(scores: Node, mask: Node): Node {
  const [B, kv, rows, keys] = scores.shape as [number, number, number, number];
  const T = mask.shape.at(-2)!;
  const apart: Shape = T === 1 ? [B, kv, 1, rows, keys] : [B, kv, rows / T, T, keys];
  return reshape(add(reshape(scores, apart), mask), scores.shape);
}

/**
 * Attention of every token to itself and those before it.
 *
 * Padding stands at the right, so the triangle alone keeps it from what counts.
 *
 * @param q queries, rotated and divided by √K: [B, T, H K]
 * @param k rotated keys, [B, T, H' K]
 * @param v values, [B, T, H' K]
 * @returns [B T, H K]
 */
export function attendCausally(q: Node, k: Node, v: Node, sizes: HeadSizes): Node {
  const T = q.shape[1]!;
  const scores = matMul(groupQueries(q, sizes), transpose(splitHeads(k, sizes))); // [B, H', G T, K] @ [B, H', K, T]
  const weights = softmax(addMask(scores, causalMask(T)));
  return ungroupQueries(matMul(weights, splitHeads(v, sizes)), T, sizes); // [B, H', G T, T] @ [B, H', T, K]
}

/** Keys and values of the tokens before, of one layer. Keys lie transposed, as the product needs them. */
export interface Past {
  /** [B, H', K, L] */
  keys: Node;
  /** [B, H', L, K] */
  values: Node;
  /** 0 where a row has a token, MASKED where it has none: [B, 1, 1, 1, L] */
  mask: Node;
}

/**
 * Attention of new tokens to the cached ones and, causally, to each other. The new keys and values
 * do not enter the cache here: the caller writes them (decisions D2).
 *
 * @param q queries, rotated and divided by √K: [B, C, H K]
 * @param k new keys, [B, H', C, K]
 * @param v new values, [B, H', C, K]
 * @returns [B C, H K]
 */
export function attendToPast(q: Node, k: Node, v: Node, past: Past, sizes: HeadSizes): Node {
  const C = q.shape[1]!;
  const L = past.mask.shape.at(-1)!;
  const queries = groupQueries(q, sizes); // [B, H', G C, K]
  const before = addMask(matMul(queries, past.keys), past.mask); // [B, H', G C, L]
  const among = matMul(queries, transpose(k)); // [B, H', G C, C]
  const weights = softmax(concat([before, C === 1 ? among : addMask(among, causalMask(C))], 3));
  const fromBefore = matMul(slice(weights, 3, 0, L), past.values); // [B, H', G C, L] @ [B, H', L, K]
  const fromAmong = matMul(slice(weights, 3, L, L + C), v); // [B, H', G C, C] @ [B, H', C, K]
  return ungroupQueries(add(fromBefore, fromAmong), C, sizes);
}
