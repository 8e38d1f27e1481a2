import { input, type Node, scalar } from "@/lib/engine/autodiff/graph";
import { add, div, min, mul, reduceSumSquare, sqrt, sub, sumAll } from "@/lib/engine/autodiff/ops";

/** Numbers of one update that change from step to step: fed, so that no graph is ever built again for them. */
export const ADAMW_SCALARS = ["stepSize", "rootBias2", "decay", "maxNorm"] as const;
export type AdamWScalar = (typeof ADAMW_SCALARS)[number];

export interface Betas {
  beta1: number;
  beta2: number;
  epsilon: number;
}

/** Length of all gradients as one vector, []. */
export function globalNorm(gradients: readonly Node[]): Node {
  const squares = gradients.map((g) => sumAll(reduceSumSquare(g, [g.shape.length - 1])));
  return sqrt(squares.reduce(add));
}

/**
 * One AdamW update: clip by the global norm, then decoupled decay and the bias-corrected step.
 *
 * Weights `p`, moments `m.p` and `v.p` go in, `next.p`, `next.m.p`, `next.v.p` and `norm` (before clipping) come out.
 * Scalars: `stepSize` lr / (1 − β₁ᵗ), `rootBias2` √(1 − β₂ᵗ), `decay` 1 − lr λ for matrices, `maxNorm`.
 *
 * @param isDecayed parameters that the decay touches
 * @source AdamW arXiv:1711.05101 algorithm 2; clipping and ε as in PyTorch 2.13
 */
export function buildAdamW(
  gradients: ReadonlyMap<string, Node>,
  weights: ReadonlyMap<string, Node>,
  { beta1, beta2, epsilon }: Betas,
  isDecayed: (name: string) => boolean,
): Record<string, Node> {
  const fed = Object.fromEntries(ADAMW_SCALARS.map((name) => [name, input(name, [])])) as Record<
    AdamWScalar,
    Node
  >;
  const norm = globalNorm([...gradients.values()]);
  const clip = min(scalar(1), div(fed.maxNorm, add(norm, scalar(1e-6))));
  // The clip factor rides on the moments' own factors: no pass over the gradients for it alone.
  const intoM = mul(scalar(1 - beta1), clip);
  const intoV = mul(scalar(1 - beta2), mul(clip, clip));
  const step = mul(fed.stepSize, fed.rootBias2);
  const floor = mul(scalar(epsilon), fed.rootBias2);

  const out: Record<string, Node> = { norm };
  for (const [name, p] of weights) {
    const g = gradients.get(name)!;
    const m = add(mul(input(`m.${name}`, p.shape), scalar(beta1)), mul(g, intoM));
    const v = add(mul(input(`v.${name}`, p.shape), scalar(beta2)), mul(mul(g, g), intoV));
    // lr m̂ / (√v̂ + ε), with √(1 − β₂ᵗ) multiplied through.
    const update = div(mul(m, step), add(sqrt(v), floor));
    const kept = isDecayed(name) ? mul(p, fed.decay) : p;
    out[`next.${name}`] = sub(kept, update);
    out[`next.m.${name}`] = m;
    out[`next.v.${name}`] = v;
  }
  return out;
}
