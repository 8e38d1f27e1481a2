import { input, type Node } from "@/lib/engine/autodiff/graph";
import { gather, logSoftmax } from "@/lib/engine/autodiff/ops";
import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import { attendCausally, attendToPast, splitHeads } from "@/lib/engine/nn/attention";
import { buildHidden, buildLogits, type Weights } from "@/lib/engine/nn/llama";

export interface ChunkShape {
  rows: number;
  /** new tokens per row */
  chunk: number;
  /** room for cached tokens; 0: the rows are new */
  past: number;
}

/**
 * New tokens after the cached ones, for many rows at once.
 *
 * Feeds `ids` and `positions` [B, C], `last` [B] (which of the B C tokens to score), and with a past `mask` and per
 * layer `keys.i`, `values.i` as in `Past`.
 *
 * @returns `logps` [B, V], ln p of every word after `last`; per layer `newKeys.i` and `newValues.i`, [B, H', C, K],
 * which the caller writes into the cache (decisions D2)
 */
export function buildChunk(
  config: LlamaConfig,
  weights: Weights,
  { rows, chunk, past }: ChunkShape,
): Record<string, Node> {
  const { kvHeads, headWidth } = config;
  const mask = input("mask", [rows, 1, 1, 1, past]);
  const out: Record<string, Node> = {};
  const hidden = buildHidden({
    config,
    weights,
    ids: input("ids", [rows, chunk], "i32"),
    positions: input("positions", [rows, chunk], "i64"),
    attend: (layer, { q, k, v }) => {
      const [newKeys, newValues] = [splitHeads(k, config), splitHeads(v, config)]; // [B, H', C, K]
      out[`newKeys.${layer}`] = newKeys;
      out[`newValues.${layer}`] = newValues;
      if (past === 0) return attendCausally(q, k, v, config);
      const keys = input(`keys.${layer}`, [rows, kvHeads, past, headWidth]);
      const values = input(`values.${layer}`, [rows, kvHeads, past, headWidth]);
      return attendToPast(q, newKeys, newValues, { keys, values, mask }, config);
    },
  }); // [B C, D]
  const logits = buildLogits(gather(hidden, input("last", [rows], "i32")), config, weights);
  return { ...out, logps: logSoftmax(logits) };
}
