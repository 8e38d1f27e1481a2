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

/**
 * What the last `rows` of `keys` tokens may see: 0 up to themselves, the rest masked. [T, S]
 */
export function causalMask(rows: number, keys = rows): Node {
  const isAhead = (i: number) => (i % keys) - Math.floor(i / keys) > keys - rows;
  const mask = Float32Array.from({ length: rows * keys }, (_, i) => (isAhead(i) ? MASKED : 0));
  return constant(mask, [rows, keys]);
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

/** Queries that are computed together: of the scores above the diagonal, only those of their own block are wasted. */
const QUERY_BLOCK = 64;

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
export function attendCausally(q: Node, k: Node, v: Node, sizes: HeadSizes, block = QUERY_BLOCK): Node {
  const [B, T, width] = q.shape as [number, number, number];
  const [keys, values] = [splitHeads(k, sizes), splitHeads(v, sizes)]; // [B, H', T, K]
  const blocks = Array.from({ length: Math.ceil(T / block) }, (_, i) => {
    const [start, end] = [i * block, Math.min(T, (i + 1) * block)];
    const part = (x: Node, axis: number, from: number) => (end - from === T ? x : slice(x, axis, from, end));
    const queries = groupQueries(part(q, 1, start), sizes); // [B, H', G t, K]
    const scores = matMul(queries, transpose(part(keys, 2, 0))); // [B, H', G t, K] @ [B, H', K, end]
    const weights = softmax(addMask(scores, causalMask(end - start, end)));
    const mixed = matMul(weights, part(values, 2, 0)); // [B, H', G t, end] @ [B, H', end, K]
    return reshape(ungroupQueries(mixed, end - start, sizes), [B, end - start, width]);
  });
  return reshape(blocks.length === 1 ? blocks[0]! : concat(blocks, 1), [B * T, width]);
}

/** Keys and values of the tokens before, of one layer. */
export interface Past {
  /** [B, H', L, K] */
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
  const before = addMask(matMul(queries, transpose(past.keys)), past.mask); // [B, H', G C, L]
  const among = matMul(queries, transpose(k)); // [B, H', G C, C]
  const weights = softmax(concat([before, C === 1 ? among : addMask(among, causalMask(C))], 3));
  const fromBefore = matMul(slice(weights, 3, 0, L), past.values); // [B, H', G C, L] @ [B, H', L, K]
  const fromAmong = matMul(slice(weights, 3, L, L + C), v); // [B, H', G C, C] @ [B, H', C, K]
  return ungroupQueries(add(fromBefore, fromAmong), C, sizes);
}
