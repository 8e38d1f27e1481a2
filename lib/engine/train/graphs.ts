import { buildGradients } from "@/lib/engine/autodiff/gradients";
import { input, type Node } from "@/lib/engine/autodiff/graph";
import { add, exp, logSoftmax, mul, oneHot, pick, reshape, sub, withRule } from "@/lib/engine/autodiff/ops";
import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import { attendCausally } from "@/lib/engine/nn/attention";
import { buildHidden, buildLogits, positionsFromZero, type Weights } from "@/lib/engine/nn/llama";
import { type Betas, buildAdamW } from "@/lib/engine/train/adamw";

export interface BatchShape {
  rows: number;
  /** tokens a row is padded to; each but the last predicts the next */
  length: number;
}

/**
 * ln p of every token given those before it.
 *
 * Feeds `ids` [B, T] and `targets` [B, T]: target t is token t + 1, anything where there is none.
 *
 * @returns [B, T]
 */
export function buildLogps(config: LlamaConfig, weights: Weights, { rows, length }: BatchShape): Node {
  const ids = input("ids", [rows, length], "i32");
  const targets = input("targets", [rows, length], "i32");
  const hidden = buildHidden({
    config,
    weights,
    ids,
    positions: positionsFromZero(rows, length),
    attend: (_, { q, k, v }) => attendCausally(q, k, v, config),
  }); // [B T, D]
  const logits = buildLogits(hidden, config, weights); // [B T, V]
  return reshape(scoreTokens(logits, reshape(targets, [rows * length])), [rows, length]);
}

/**
 * ln p of one word per row: [N, V] and [N] give [N, 1].
 *
 * Its gradient c (onehot − p) is written out: by the table it would pass over [N, V] three times more (decisions D5).
 */
function scoreTokens(logits: Node, targets: Node): Node {
  const all = logSoftmax(logits); // [N, V]
  const vocabSize = logits.shape[1]!;
  return withRule(pick(all, targets), [logits], (c) => [mul(c, sub(oneHot(targets, vocabSize), exp(all)))]);
}

/**
 * Gradients of Σ c logp at the current weights, for per-token coefficients c = dL/dlogp held constant: those of any
 * loss (house.md 7). Feeds `coefficients` [B, T] beside those of `buildLogps`, and `g.<name>`, the sums so far.
 *
 * @returns `logps`, and the new sums as `next.g.<name>`
 */
export function buildGrad(config: LlamaConfig, weights: Weights, shape: BatchShape): Record<string, Node> {
  const { logps, gradients } = differentiate(config, weights, shape);
  const sums = [...gradients].map(
    ([name, g]) => [`next.g.${name}`, add(input(`g.${name}`, g.shape), g)] as const,
  );
  return { logps, ...Object.fromEntries(sums) };
}

/** The update from gradients fed as `g.<name>`. */
export function buildApply(weights: Weights, betas: Betas): Record<string, Node> {
  const gradients = new Map([...weights].map(([name, { shape }]) => [name, input(`g.${name}`, shape)]));
  return buildAdamW(gradients, weights, betas, isDecayed);
}

/** `grad` and `apply` in one graph, for a global batch that fits. */
export function buildStep(
  config: LlamaConfig,
  weights: Weights,
  shape: BatchShape,
  betas: Betas,
): Record<string, Node> {
  const { logps, gradients } = differentiate(config, weights, shape);
  return { logps, ...buildAdamW(gradients, weights, betas, isDecayed) };
}

/** Decay pulls on matrices alone: neither on norms nor on embeddings (engines.md 6.2). */
export function isDecayed(name: string): boolean {
  return !/norm|embed_tokens/.test(name);
}

function differentiate(config: LlamaConfig, weights: Weights, shape: BatchShape) {
  const logps = buildLogps(config, weights, shape);
  const coefficients = input("coefficients", [shape.rows, shape.length]);
  const names = [...weights.keys()];
  const gradients = buildGradients(logps, coefficients, [...weights.values()]);
  return { logps, gradients: new Map(names.map((name, i) => [name, gradients[i]!])) };
}
