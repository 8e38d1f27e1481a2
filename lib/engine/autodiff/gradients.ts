import { constant, type Node, scalar, sizeOf, sortNodes } from "@/lib/engine/autodiff/graph";
import {
  add,
  concat,
  DIFFERENTIABLE,
  type DifferentiableOp,
  div,
  exp,
  expand,
  matMul,
  mul,
  neg,
  oneHot,
  reduceSum,
  reduceSumSquare,
  reshape,
  rotate,
  sigmoid,
  slice,
  sqrt,
  sub,
  sumTo,
  transpose,
} from "@/lib/engine/autodiff/ops";

const one = scalar(1);
const two = scalar(2);

/**
 * How each op hands the gradient of its output back to its inputs: one gradient per input, in order;
 * null for ids, which have none. Rules build nodes and never compute. An op without a rule does not compile.
 */
const GRADIENTS: Record<DifferentiableOp, (y: Node, dy: Node) => (Node | null)[]> = {
  Add: ({ inputs: [a, b] }, dy) => [sumTo(dy, a!.shape), sumTo(dy, b!.shape)],
  Sub: ({ inputs: [a, b] }, dy) => [sumTo(dy, a!.shape), neg(sumTo(dy, b!.shape))],
  Mul: ({ inputs: [a, b] }, dy) => [sumTo(mul(dy, b!), a!.shape), sumTo(mul(dy, a!), b!.shape)],
  // d(a/b)/db = −(a/b)/b
  Div: (y, dy) => {
    const [a, b] = y.inputs;
    const da = div(dy, b!);
    return [sumTo(da, a!.shape), neg(sumTo(mul(da, y), b!.shape))];
  },
  Neg: (_, dy) => [neg(dy)],
  Exp: (y, dy) => [mul(dy, y)],
  Sqrt: (y, dy) => [div(dy, mul(two, y))],
  Sigmoid: (y, dy) => [mul(dy, sub(y, mul(y, y)))],
  // y = x σ, dx = dy (σ + y (1 − σ))
  Silu: (y, dy) => {
    const s = sigmoid(y.inputs[0]!);
    return [mul(dy, add(s, mul(y, sub(one, s))))];
  },
  // y = a @ b, with a: [.., M, K], b: [.., K, N], dy: [.., M, N]
  MatMul: ({ inputs: [a, b] }, dy) => [
    sumTo(matMul(dy, transpose(b!)), a!.shape), // [M, N] @ [N, K]
    sumTo(matMul(transpose(a!), dy), b!.shape), // [K, M] @ [M, N]
  ],
  Transpose: ({ attrs }, dy) => [
    transpose(
      dy,
      attrs.perm!.map((_, i) => attrs.perm!.indexOf(i)),
    ),
  ],
  Reshape: ({ inputs: [x] }, dy) => [reshape(dy, x!.shape)],
  Expand: ({ inputs: [x] }, dy) => [sumTo(dy, x!.shape)],
  Slice: ({ inputs: [x], attrs }, dy) => {
    const axis = attrs.axis!;
    const zeros = (length: number) => {
      const shape = x!.shape.map((dim, i) => (i === axis ? length : dim));
      return constant(new Float32Array(sizeOf(shape)), shape);
    };
    const before = attrs.start!;
    const after = x!.shape[axis]! - attrs.end!;
    const parts = [...(before ? [zeros(before)] : []), dy, ...(after ? [zeros(after)] : [])];
    return [concat(parts, axis)];
  },
  Concat: ({ inputs, attrs }, dy) => {
    const axis = attrs.axis!;
    let end = 0;
    return inputs.map(({ shape }) => {
      end += shape[axis]!;
      return slice(dy, axis, end - shape[axis]!, end);
    });
  },
  ReduceSum: ({ inputs: [x] }, dy) => [expand(dy, x!.shape)],
  ReduceSumSquare: ({ inputs: [x] }, dy) => [mul(mul(two, dy), x!)],
  // dx = dy − softmax Σ dy
  LogSoftmax: (y, dy) => [sub(dy, mul(exp(y), reduceSum(dy, [y.shape.length - 1])))],
  // dx = y (dy − Σ dy y)
  Softmax: (y, dy) => {
    const weighted = mul(dy, y);
    return [sub(weighted, mul(y, reduceSum(weighted, [y.shape.length - 1])))];
  },
  // x̂ = r x with r = 1/√(mean x² + ε); dx = r (w dy − x̂ mean(w dy x̂))
  RmsNorm: ({ inputs: [x, w], attrs }, dy) => {
    const last = x!.shape.length - 1;
    const width = scalar(x!.shape[last]!);
    const meanSquare = div(reduceSumSquare(x!, [last]), width);
    const r = div(one, sqrt(add(meanSquare, scalar(attrs.epsilon!))));
    const normed = mul(x!, r);
    const weighted = mul(dy, w!);
    const mean = div(reduceSum(mul(weighted, normed), [last]), width);
    return [mul(r, sub(weighted, mul(normed, mean))), sumTo(mul(dy, normed), w!.shape)];
  },
  // A turn is undone by the opposite turn.
  Rotate: ({ inputs: [, at, cos, sin], attrs }, dy) => [
    rotate(dy, at!, cos!, neg(sin!), attrs.heads!),
    null,
    null,
    null,
  ],
  // A product with the one-hot rows: scatter-add races on the CPU provider when ids repeat (decisions D1).
  Gather: ({ inputs: [table, ids] }, dy) => {
    const [rows, width] = [sizeOf(ids!.shape), sizeOf(table!.shape.slice(1))];
    const hot = oneHot(reshape(ids!, [rows]), table!.shape[0]!); // [N, V]
    return [reshape(matMul(transpose(hot), reshape(dy, [rows, width])), table!.shape), null]; // [V, N] @ [N, D]
  },
  Pick: ({ inputs: [x, ids] }, dy) => [mul(dy, oneHot(ids!, x!.shape.at(-1)!)), null],
};

function isDifferentiable(op: Node["op"]): op is DifferentiableOp {
  return (DIFFERENTIABLE as readonly string[]).includes(op);
}

function handBack(node: Node, dy: Node): [Node, Node | null][] {
  if (node.rule) {
    const given = node.rule.gradients(dy);
    return node.rule.of.map((input, i) => [input, given[i]!]);
  }
  if (!isDifferentiable(node.op)) throw new Error(`${node.op} has no gradient, and one is needed here`);
  const given = GRADIENTS[node.op](node, dy);
  return node.inputs.map((input, i) => [input, given[i]!]);
}

/** Nodes between `y` and what is asked for: only these carry a gradient. */
function findCarriers(y: Node, wrt: readonly Node[]): Node[] {
  const carries = new Set<Node>(wrt);
  const below = ({ rule, inputs }: Node) => rule?.of ?? inputs;
  for (const node of sortNodes([y])) {
    if (below(node).some((from) => carries.has(from))) carries.add(node);
  }
  return sortNodes([y]).filter((node) => carries.has(node));
}

/**
 * Build the gradients of y by one reverse walk.
 *
 * @param dy gradient of what y feeds, in y's shape
 * @returns for each of `wrt` the gradient in its own shape
 * @throws {Error} when one of `wrt` does not influence y, or a needed op has no gradient
 */
export function buildGradients(y: Node, dy: Node, wrt: readonly Node[]): Node[] {
  const total = new Map<Node, Node>([[y, dy]]);
  const carriers = findCarriers(y, wrt);
  const needed = new Set(carriers);
  for (const node of carriers.toReversed()) {
    const gradient = total.get(node);
    if (!gradient || wrt.includes(node)) continue;
    for (const [input, given] of handBack(node, gradient)) {
      if (!given || !needed.has(input)) continue;
      const sum = total.get(input);
      total.set(input, sum ? add(sum, given) : given);
    }
  }
  return wrt.map((node) => {
    const gradient = total.get(node);
    if (!gradient) throw new Error(`${node.name ?? node.op} does not influence the output`);
    return gradient;
  });
}
