import { type Attrs, type Node, type Shape, sizeOf, sortNodes } from "@/lib/engine/autodiff/graph";
import type { OpName } from "@/lib/engine/autodiff/ops";

/** A value of the interpreter, row-major; ids are whole numbers in doubles. */
export interface Value {
  shape: Shape;
  data: Float64Array;
}

type Evaluate = (inputs: Value[], attrs: Attrs, shape: Shape) => Float64Array;

/** Elements between neighbours along each axis. */
function stridesOf(shape: Shape): number[] {
  const strides = shape.map(() => 1);
  for (let i = shape.length - 2; i >= 0; i--) strides[i] = strides[i + 1]! * shape[i + 1]!;
  return strides;
}

/** Fill a result of `shape` from the multi-index of every element. */
function fill(shape: Shape, at: (index: readonly number[]) => number): Float64Array {
  const strides = stridesOf(shape);
  return Float64Array.from({ length: sizeOf(shape) }, (_, flat) =>
    at(shape.map((dim, i) => Math.floor(flat / strides[i]!) % dim)),
  );
}

/** Read a value at an index of a shape that it broadcasts to. */
function read({ shape, data }: Value, index: readonly number[]): number {
  const strides = stridesOf(shape);
  const lead = index.length - shape.length;
  return data[shape.reduce((flat, dim, i) => flat + (dim === 1 ? 0 : index[lead + i]! * strides[i]!), 0)]!;
}

const unary =
  (f: (x: number) => number): Evaluate =>
  ([x]) =>
    x!.data.map(f);

const binary =
  (f: (a: number, b: number) => number): Evaluate =>
  ([a, b], _, shape) =>
    fill(shape, (index) => f(read(a!, index), read(b!, index)));

/** Visit every input element with the flat position that it reduces to. */
function reduce(x: Value, shape: Shape, visit: (target: number, value: number) => void): void {
  const strides = stridesOf(shape);
  fill(x.shape, (index) => {
    const target = index.reduce((flat, at, i) => flat + (shape[i] === 1 ? 0 : at * strides[i]!), 0);
    visit(target, read(x, index));
    return 0;
  });
}

function reduceWith(f: (sum: number, value: number) => number, start: number): Evaluate {
  return ([x], _, shape) => {
    const out = new Float64Array(sizeOf(shape)).fill(start);
    reduce(x!, shape, (target, value) => {
      out[target] = f(out[target]!, value);
    });
    return out;
  };
}

const sumUp = reduceWith((sum, value) => sum + value, 0);
const sumOfSquares = reduceWith((sum, value) => sum + value * value, 0);
const maximum = reduceWith(Math.max, -Infinity);

function logSoftmax(x: Value, shape: Shape): Float64Array {
  const rows = [...shape.slice(0, -1), 1];
  const top = { shape: rows, data: maximum([x], {}, rows) };
  const shifted = fill(shape, (index) => read(x, index) - read(top, index));
  const total = { shape: rows, data: sumUp([{ shape, data: shifted.map(Math.exp) }], {}, rows) };
  return fill(shape, (index) => read({ shape, data: shifted }, index) - Math.log(read(total, index)));
}

/** Plain evaluations in double precision, one per op: slow, and simple enough to be believed. */
const EVALUATE: Record<OpName, Evaluate> = {
  Add: binary((a, b) => a + b),
  Sub: binary((a, b) => a - b),
  Mul: binary((a, b) => a * b),
  Div: binary((a, b) => a / b),
  Min: binary(Math.min),
  Neg: unary((x) => -x),
  Exp: unary(Math.exp),
  Sqrt: unary(Math.sqrt),
  Sigmoid: unary((x) => 1 / (1 + Math.exp(-x))),
  Silu: unary((x) => x / (1 + Math.exp(-x))),
  Softmax: ([x], _, shape) => logSoftmax(x!, shape).map(Math.exp),
  LogSoftmax: ([x], _, shape) => logSoftmax(x!, shape),
  RmsNorm: ([x, w], { epsilon }, shape) => {
    const width = shape.at(-1)!;
    const rows = [...shape.slice(0, -1), 1];
    const squares = { shape: rows, data: sumOfSquares([x!], {}, rows) };
    const scale = (index: readonly number[]) => Math.sqrt(read(squares, index) / width + epsilon!);
    return fill(shape, (index) => (read(x!, index) / scale(index)) * read(w!, index));
  },
  Rotate: ([x, at, cos, sin], _, shape) => {
    const half = cos!.shape[1]!;
    return fill(shape, ([b, t, i]) => {
      const inHead = i! % (2 * half);
      const first = inHead < half;
      const angle = [read(at!, [b!, t!]), inHead % half];
      const other = read(x!, [b!, t!, first ? i! + half : i! - half]);
      return read(x!, [b!, t!, i!]) * read(cos!, angle) + (first ? -other : other) * read(sin!, angle);
    });
  },
  MatMul: ([a, b], _, shape) => {
    const depth = a!.shape.at(-1)!;
    return fill(shape, (index) => {
      const [batch, m, n] = [index.slice(0, -2), index.at(-2)!, index.at(-1)!];
      let sum = 0;
      for (let k = 0; k < depth; k++) sum += read(a!, [...batch, m, k]) * read(b!, [...batch, k, n]);
      return sum;
    });
  },
  Transpose: ([x], { perm }, shape) =>
    fill(shape, (index) =>
      read(
        x!,
        perm!.map((_, i) => index[perm!.indexOf(i)]!),
      ),
    ),
  Reshape: ([x]) => x!.data,
  Expand: ([x], _, shape) => fill(shape, (index) => read(x!, index)),
  Slice: ([x], { axis, start }, shape) =>
    fill(shape, (index) => read(x!, index.with(axis!, index[axis!]! + start!))),
  Concat: (inputs, { axis }, shape) =>
    fill(shape, (index) => {
      let at = index[axis!]!;
      for (const x of inputs) {
        if (at < x.shape[axis!]!) return read(x, index.with(axis!, at));
        at -= x.shape[axis!]!;
      }
      throw new Error(`Concat: index ${index} lies outside [${shape}]`);
    }),
  ReduceSum: sumUp,
  ReduceSumSquare: sumOfSquares,
  Gather: ([table, ids], _, shape) =>
    fill(shape, (index) => {
      const rank = ids!.shape.length;
      return read(table!, [read(ids!, index.slice(0, rank)), ...index.slice(rank)]);
    }),
  Pick: ([x, ids], _, shape) =>
    fill(shape, (index) => {
      const row = index.slice(0, -1);
      return read(x!, [...row, read(ids!, row)]);
    }),
  OneHot: ([ids], _, shape) =>
    fill(shape, (index) => Number(read(ids!, index.slice(0, -1)) === index.at(-1))),
};

/**
 * Evaluate outputs in double precision: the judge of gradients and of ONNX Runtime in tests.
 *
 * @param feeds values of the inputs by name
 * @throws {Error} when an input is not fed
 */
export function interpret(outputs: readonly Node[], feeds: ReadonlyMap<string, ArrayLike<number>>): Value[] {
  const values = new Map<Node, Value>();
  for (const node of sortNodes(outputs)) {
    const { op, shape } = node;
    if (op === "Input" || op === "Constant") {
      const data = node.data ?? feeds.get(node.name!);
      if (!data) throw new Error(`Input ${node.name} is not fed`);
      values.set(node, { shape, data: Float64Array.from(data as ArrayLike<number>, Number) });
    } else {
      const data = EVALUATE[op](
        node.inputs.map((from) => values.get(from)!),
        node.attrs,
        shape,
      );
      values.set(node, { shape, data });
    }
  }
  return outputs.map((node) => values.get(node)!);
}
