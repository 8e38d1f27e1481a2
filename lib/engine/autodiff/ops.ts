import type { Attrs, Dtype, Node, Shape } from "@/lib/engine/autodiff/graph";
import { sizeOf } from "@/lib/engine/autodiff/graph";

/** Ops that a gradient may pass through: each has a rule in `gradients.ts`. */
export const DIFFERENTIABLE = [
  "Add",
  "Sub",
  "Mul",
  "Div",
  "Neg",
  "Exp",
  "Sqrt",
  "Sigmoid",
  "Silu",
  "MatMul",
  "Transpose",
  "Reshape",
  "Expand",
  "Slice",
  "Concat",
  "ReduceSum",
  "ReduceSumSquare",
  "Softmax",
  "LogSoftmax",
  "RmsNorm",
  "Rotate",
  "Gather",
  "Pick",
] as const;

/** Ops of optimizers, masks and decoding. A gradient that reaches one is a mistake in the model. */
export const NON_DIFFERENTIABLE = ["OneHot", "Min"] as const;

export type DifferentiableOp = (typeof DIFFERENTIABLE)[number];
export type OpName = DifferentiableOp | (typeof NON_DIFFERENTIABLE)[number];

type Inferred = Shape | { shape: Shape; dtype: Dtype };
interface OpSpec {
  /** number of inputs; null for any number above 0 */
  arity: number | null;
  /** Shape (and dtype, when it is not the first input's) of the result. Throws on shapes that do not fit. */
  infer: (shapes: readonly Shape[], attrs: Attrs) => Inferred;
}

/** @throws {Error} when two shapes do not broadcast */
export function broadcastShapes(a: Shape, b: Shape): Shape {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const left = a[a.length - rank + i] ?? 1;
    const right = b[b.length - rank + i] ?? 1;
    if (left !== right && left !== 1 && right !== 1) throw new Error(`[${a}] and [${b}] do not broadcast`);
    return left === 1 ? right : left;
  });
}

const unary: OpSpec = { arity: 1, infer: ([x]) => x! };
const binary: OpSpec = { arity: 2, infer: ([a, b]) => broadcastShapes(a!, b!) };
/** Reductions keep their axes as 1, so that the result broadcasts against the input. */
const reduction: OpSpec = {
  arity: 1,
  infer: ([x], { axes }) => {
    checkAxes(x!, axes!);
    return x!.map((dim, i) => (axes!.includes(i) ? 1 : dim));
  },
};

function checkAxes(shape: Shape, axes: readonly number[]): void {
  const wrong = axes.find((axis) => !Number.isInteger(axis) || axis < 0 || axis >= shape.length);
  if (wrong !== undefined) throw new Error(`axis ${wrong} of shape [${shape}]`);
}

const OPS: Record<OpName, OpSpec> = {
  Add: binary,
  Sub: binary,
  Mul: binary,
  Div: binary,
  Min: binary,
  Neg: unary,
  Exp: unary,
  Sqrt: unary,
  Sigmoid: unary,
  /** x σ(x) */
  Silu: unary,
  /** over the last axis */
  Softmax: unary,
  /** over the last axis */
  LogSoftmax: unary,
  ReduceSum: reduction,
  ReduceSumSquare: reduction,
  MatMul: {
    arity: 2,
    infer: ([a, b]) => {
      if (a!.length < 2 || b!.length < 2 || a!.at(-1) !== b!.at(-2)) throw new Error(`[${a}] @ [${b}]`);
      return [...broadcastShapes(a!.slice(0, -2), b!.slice(0, -2)), a!.at(-2)!, b!.at(-1)!];
    },
  },
  Transpose: {
    arity: 1,
    infer: ([x], { perm }) => {
      if (perm!.length !== x!.length || new Set(perm).size !== x!.length)
        throw new Error(`[${x}] by [${perm}]`);
      checkAxes(x!, perm!);
      return perm!.map((axis) => x![axis]!);
    },
  },
  Reshape: {
    arity: 1,
    infer: ([x], { shape }) => {
      if (sizeOf(x!) !== sizeOf(shape!)) throw new Error(`[${x}] as [${shape}]`);
      return shape!;
    },
  },
  Expand: {
    arity: 1,
    infer: ([x], { shape }) => {
      const full = broadcastShapes(x!, shape!);
      if (full.length !== shape!.length || full.some((dim, i) => dim !== shape![i]))
        throw new Error(`[${x}] to [${shape}]`);
      return shape!;
    },
  },
  Slice: {
    arity: 1,
    infer: ([x], { axis, start, end }) => {
      checkAxes(x!, [axis!]);
      if (start! < 0 || end! <= start! || end! > x![axis!]!)
        throw new Error(`${start}..${end} of [${x}] on ${axis}`);
      return x!.map((dim, i) => (i === axis ? end! - start! : dim));
    },
  },
  Concat: {
    arity: null,
    infer: (shapes, { axis }) => {
      const [first] = shapes;
      checkAxes(first!, [axis!]);
      const fits = (shape: Shape) =>
        shape.length === first!.length && shape.every((dim, i) => i === axis || dim === first![i]);
      if (!shapes.every(fits)) throw new Error(shapes.map((shape) => `[${shape}]`).join(" + "));
      const total = shapes.reduce((sum, shape) => sum + shape[axis!]!, 0);
      return first!.map((dim, i) => (i === axis ? total : dim));
    },
  },
  /** x / √(mean x² + ε) · w over the last axis: [N, D] and [D] */
  RmsNorm: {
    arity: 2,
    infer: ([x, w]) => {
      if (w!.length !== 1 || w![0] !== x!.at(-1)) throw new Error(`[${x}] by [${w}]`);
      return x!;
    },
  },
  /**
   * Turns the pair (i, i + K/2) of every head by the angle of its position: [B, T, H K] at positions [B, T]
   * with tables of cosines and sines [P, K/2].
   */
  Rotate: {
    arity: 4,
    infer: ([x, at, cos, sin], { heads }) => {
      const fits =
        x!.length === 3 &&
        at!.join() === x!.slice(0, 2).join() &&
        cos!.join() === sin!.join() &&
        cos![1]! * 2 * heads! === x![2];
      if (!fits) throw new Error(`[${x}] at [${at}] by [${cos}] in ${heads} heads`);
      return x!;
    },
  },
  /** rows of a table: [V, D] at ids [...] gives [..., D] */
  Gather: { arity: 2, infer: ([table, ids]) => [...ids!, ...table!.slice(1)] },
  /** one entry of the last axis: [..., V] at ids [...] gives [..., 1] */
  Pick: {
    arity: 2,
    infer: ([x, ids]) => {
      const rows = x!.slice(0, -1);
      if (rows.length !== ids!.length || rows.some((dim, i) => dim !== ids![i]))
        throw new Error(`[${x}] at [${ids}]`);
      return [...rows, 1];
    },
  },
  OneHot: { arity: 1, infer: ([ids], { depth }) => ({ shape: [...ids!, depth!], dtype: "f32" }) },
};

/** @throws {Error} naming the op and the shapes when they do not fit together */
function make(op: OpName, inputs: readonly Node[], attrs: Attrs = {}): Node {
  const { arity, infer } = OPS[op];
  if (arity === null ? inputs.length === 0 : inputs.length !== arity)
    throw new Error(`${op}: ${inputs.length} inputs`);
  const shapes = inputs.map(({ shape }) => shape);
  let inferred: Inferred;
  try {
    inferred = infer(shapes, attrs);
  } catch (cause) {
    throw new Error(`${op}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  const dtype = inputs[0]!.dtype;
  return { op, inputs, attrs, ...("shape" in inferred ? inferred : { shape: inferred, dtype }) };
}

export const add = (a: Node, b: Node) => make("Add", [a, b]);
export const sub = (a: Node, b: Node) => make("Sub", [a, b]);
export const mul = (a: Node, b: Node) => make("Mul", [a, b]);
export const div = (a: Node, b: Node) => make("Div", [a, b]);
export const min = (a: Node, b: Node) => make("Min", [a, b]);
export const neg = (x: Node) => make("Neg", [x]);
export const exp = (x: Node) => make("Exp", [x]);
export const sqrt = (x: Node) => make("Sqrt", [x]);
export const sigmoid = (x: Node) => make("Sigmoid", [x]);
export const silu = (x: Node) => make("Silu", [x]);
export const softmax = (x: Node) => make("Softmax", [x]);
export const logSoftmax = (x: Node) => make("LogSoftmax", [x]);
export const matMul = (a: Node, b: Node) => make("MatMul", [a, b]);
export const reshape = (x: Node, shape: Shape) => make("Reshape", [x], { shape });
export const expand = (x: Node, shape: Shape) => make("Expand", [x], { shape });
export const slice = (x: Node, axis: number, start: number, end: number) =>
  make("Slice", [x], { axis, start, end });
export const concat = (nodes: readonly Node[], axis: number) => make("Concat", nodes, { axis });
export const reduceSum = (x: Node, axes: readonly number[]) => make("ReduceSum", [x], { axes });
export const reduceSumSquare = (x: Node, axes: readonly number[]) => make("ReduceSumSquare", [x], { axes });
export const rmsNorm = (x: Node, weight: Node, epsilon: number) => make("RmsNorm", [x, weight], { epsilon });
export const rotate = (x: Node, positions: Node, cos: Node, sin: Node, heads: number) =>
  make("Rotate", [x, positions, cos, sin], { heads });
export const gather = (table: Node, ids: Node) => make("Gather", [table, ids]);
export const pick = (x: Node, ids: Node) => make("Pick", [x, ids]);
export const oneHot = (ids: Node, depth: number) => make("OneHot", [ids], { depth });

/** Reorder the axes; without `perm`, swap the last two. */
export function transpose(x: Node, perm?: readonly number[]): Node {
  const rank = x.shape.length;
  const swapped = x.shape.map((_, i) => (i < rank - 2 ? i : 2 * rank - 3 - i));
  return make("Transpose", [x], { perm: perm ?? swapped });
}

/** Sum over the axes along which `shape` was broadcast, so that the result has that shape. */
export function sumTo(x: Node, shape: Shape): Node {
  const lead = x.shape.length - shape.length;
  const axes = x.shape.flatMap((dim, i) => (i < lead || (shape[i - lead] === 1 && dim !== 1) ? [i] : []));
  const summed = axes.length > 0 ? reduceSum(x, axes) : x;
  return lead > 0 ? reshape(summed, shape) : summed;
}

/** Sum of all elements, shape []. */
export function sumAll(x: Node): Node {
  if (x.shape.length === 0) return x;
  return reshape(
    reduceSum(
      x,
      x.shape.map((_, i) => i),
    ),
    [],
  );
}

/** Give `y` a gradient rule of its own: what it hands back to each of `of`. For forms that the table cannot find. */
export function withRule(y: Node, of: readonly Node[], gradients: (dy: Node) => Node[]): Node {
  return { ...y, rule: { of, gradients } };
}
