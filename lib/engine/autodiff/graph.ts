import type { OpName } from "@/lib/engine/autodiff/ops";

export type Dtype = "f32" | "i32" | "i64" | "bool";
export type Shape = readonly number[];
export type ConstantData = Float32Array | Int32Array | BigInt64Array;

/** Settings of an op that are known when the graph is built. Which of them an op reads stands in `ops.ts`. */
export interface Attrs {
  /** one axis, counted from the front */
  axis?: number;
  axes?: readonly number[];
  perm?: readonly number[];
  /** target of Reshape and Expand */
  shape?: Shape;
  start?: number;
  end?: number;
  /** number of classes of OneHot */
  depth?: number;
  /** added under the root of RmsNorm */
  epsilon?: number;
  /** heads that share the last axis of Rotate */
  heads?: number;
}

/**
 * One value of a graph: its op, what it is made from, and its shape, all fixed when it is made.
 * A graph is nothing but the nodes that its outputs reach.
 */
export interface Node {
  readonly op: OpName | "Input" | "Constant";
  readonly inputs: readonly Node[];
  readonly attrs: Attrs;
  readonly shape: Shape;
  readonly dtype: Dtype;
  /** of an Input: the name under which it is fed */
  readonly name?: string;
  /** of a Constant: its values in row-major order */
  readonly data?: ConstantData;
  /** replaces the table's rule: gradients for `of`, in order */
  readonly rule?: { of: readonly Node[]; gradients: (dy: Node) => Node[] };
}

/** Number of elements. */
export function sizeOf(shape: Shape): number {
  return shape.reduce((product, dim) => product * dim, 1);
}

export function input(name: string, shape: Shape, dtype: Dtype = "f32"): Node {
  return { op: "Input", inputs: [], attrs: {}, shape, dtype, name };
}

/** @throws {Error} when the data do not fill the shape */
export function constant(data: ConstantData, shape: Shape): Node {
  if (data.length !== sizeOf(shape)) throw new Error(`${data.length} values for shape [${shape}]`);
  const dtype = data instanceof Float32Array ? "f32" : data instanceof Int32Array ? "i32" : "i64";
  return { op: "Constant", inputs: [], attrs: {}, shape, dtype, data };
}

/** A constant of shape []. */
export function scalar(value: number): Node {
  return constant(Float32Array.of(value), []);
}

/** Every node that the outputs reach, inputs before users. */
export function sortNodes(outputs: readonly Node[]): Node[] {
  const sorted: Node[] = [];
  const seen = new Set<Node>();
  // An explicit stack: a training graph is deeper than what recursion stands.
  const stack = outputs.map((node) => ({ node, done: false })).reverse();
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.done) sorted.push(top.node);
    if (seen.has(top.node)) continue;
    seen.add(top.node);
    stack.push({ node: top.node, done: true });
    for (const node of top.node.inputs.toReversed()) stack.push({ node, done: false });
  }
  return sorted;
}
