import { constant, input, type Node } from "@/lib/engine/autodiff/graph";
import {
  add,
  gather,
  matMul,
  mul,
  reshape,
  rmsNorm,
  rotate,
  silu,
  transpose,
} from "@/lib/engine/autodiff/ops";
import { type LlamaConfig, parameterShapes } from "@/lib/engine/checkpoint/config";

/** A graph's handle on the weights, by their Hugging Face names. */
export type Weights = ReadonlyMap<string, Node>;

/** The weights as inputs of a graph: the same arrays serve every graph, and training may replace them. */
export function weightInputs(config: LlamaConfig): Weights {
  return new Map([...parameterShapes(config)].map(([name, shape]) => [name, input(name, shape)]));
}

/** @param heads rotated heads, [B, T, H K]; keys and values [B, T, H' K]; returns [B T, H K] */
type Attend = (layer: number, heads: { q: Node; k: Node; v: Node }) => Node;

export interface HiddenOptions {
  config: LlamaConfig;
  weights: Weights;
  /** [B, T], i32 */
  ids: Node;
  /** place of each token in its row, [B, T], i64 */
  positions: Node;
  attend: Attend;
}

/**
 * Cosines and sines of rotary positions, [P, K/2] each; `scale` multiplies both.
 *
 * @source RoPE arXiv:2104.09864 eq. 34, in the rotate-half order of Hugging Face's Llama
 */
export function rotaryTables(
  { contextLength, headWidth, ropeTheta }: LlamaConfig,
  scale = 1,
): { cos: Node; sin: Node } {
  const half = headWidth / 2;
  const table = (turn: (angle: number) => number) => {
    const at = (i: number) => Math.floor(i / half) * ropeTheta ** (-(i % half) / half);
    return constant(
      Float32Array.from({ length: contextLength * half }, (_, i) => scale * turn(at(i))),
      [contextLength, half],
    );
  };
  return { cos: table(Math.cos), sin: table(Math.sin) };
}

/** x Wᵀ: [N, in] and [out, in] give [N, out]. */
const project = (x: Node, weight: Node) => matMul(x, transpose(weight));

/**
 * The decoder up to its last norm.
 *
 * @returns [B T, D]
 * @source Llama 2 arXiv:2307.09288, with the parameter names and conventions of Hugging Face
 */
export function buildHidden({ config, weights, ids, positions, attend }: HiddenOptions): Node {
  const [B, T] = ids.shape as [number, number];
  const { width, heads, kvHeads, headWidth, layers, normEps } = config;
  const weight = (name: string) => weights.get(name)!;
  // Queries take the 1/√K of the scores along in their tables: a pass over the scores saved.
  const forQueries = rotaryTables(config, headWidth ** -0.5);
  const forKeys = rotaryTables(config);

  let x = reshape(gather(weight("model.embed_tokens.weight"), ids), [B * T, width]); // [B T, D]
  for (let layer = 0; layer < layers; layer++) {
    const own = (name: string) => weight(`model.layers.${layer}.${name}.weight`);
    const h = rmsNorm(x, own("input_layernorm"), normEps);
    const rows = (name: string, count: number) =>
      reshape(project(h, own(`self_attn.${name}_proj`)), [B, T, count * headWidth]);
    const mixed = attend(layer, {
      q: rotate(rows("q", heads), positions, forQueries.cos, forQueries.sin, heads),
      k: rotate(rows("k", kvHeads), positions, forKeys.cos, forKeys.sin, kvHeads),
      v: rows("v", kvHeads),
    }); // [B T, H K]
    x = add(x, project(mixed, own("self_attn.o_proj")));

    const g = rmsNorm(x, own("post_attention_layernorm"), normEps);
    const gated = mul(silu(project(g, own("mlp.gate_proj"))), project(g, own("mlp.up_proj"))); // [B T, F]
    x = add(x, project(gated, own("mlp.down_proj")));
  }
  return rmsNorm(x, weight("model.norm.weight"), normEps);
}

/** Scores of every word of the vocabulary: [N, D] -> [N, V] */
export function buildLogits(hidden: Node, config: LlamaConfig, weights: Weights): Node {
  return project(hidden, weights.get(config.tied ? "model.embed_tokens.weight" : "lm_head.weight")!);
}

/** 0, 1, 2 … in every row: [B, T] */
export function positionsFromZero(rows: number, length: number): Node {
  const at = BigInt64Array.from({ length: rows * length }, (_, i) => BigInt(i % length));
  return constant(at, [rows, length]);
}
