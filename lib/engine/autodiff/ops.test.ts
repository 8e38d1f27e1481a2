import { describe, expect, test } from "vitest";
import { buildGradients } from "@/lib/engine/autodiff/gradients";
import { constant, input, type Node, type Shape, scalar, sizeOf } from "@/lib/engine/autodiff/graph";
import { interpret } from "@/lib/engine/autodiff/interpret";
import {
  add,
  concat,
  DIFFERENTIABLE,
  div,
  exp,
  expand,
  gather,
  logSoftmax,
  matMul,
  min,
  mul,
  NON_DIFFERENTIABLE,
  neg,
  type OpName,
  oneHot,
  pick,
  reduceSum,
  reduceSumSquare,
  reshape,
  rmsNorm,
  rotate,
  sigmoid,
  silu,
  slice,
  softmax,
  sqrt,
  sub,
  sumAll,
  transpose,
} from "@/lib/engine/autodiff/ops";
import { compile, tensor } from "@/lib/engine/runtime/ort";
import { stream } from "@/lib/rng";

const f32 = (name: string, ...shape: number[]) => input(name, shape);
const ids = (name: string, ...shape: number[]) => input(name, shape, "i32");

/** At least one small graph per op, with broadcasting and several ranks where the op allows them. */
const CASES: Record<OpName, (() => Node)[]> = {
  Add: [() => add(f32("a", 2, 3), f32("b", 3)), () => add(f32("a", 2, 1, 3), f32("b", 4, 1))],
  Sub: [() => sub(f32("a", 3), f32("b", 2, 3)), () => sub(f32("a", 2, 2), f32("b"))],
  Mul: [() => mul(f32("a", 2, 3), f32("b", 2, 1)), () => mul(f32("a"), f32("b", 2))],
  Div: [() => div(f32("a", 2, 3), f32("b", 3)), () => div(f32("a", 1), f32("b", 2, 2))],
  Neg: [() => neg(f32("a", 2, 3))],
  Exp: [() => exp(f32("a", 2, 3))],
  Sqrt: [() => sqrt(f32("a", 2, 3))],
  Sigmoid: [() => sigmoid(f32("a", 2, 3))],
  MatMul: [
    () => matMul(f32("a", 2, 3), f32("b", 3, 4)),
    () => matMul(f32("a", 2, 2, 3, 4), f32("b", 2, 1, 4, 2)),
    () => matMul(f32("a", 2, 3, 4), f32("b", 4, 2)),
  ],
  Transpose: [() => transpose(f32("a", 2, 3)), () => transpose(f32("a", 2, 3, 4), [2, 0, 1])],
  Reshape: [() => reshape(f32("a", 2, 6), [3, 1, 4])],
  Expand: [() => expand(f32("a", 2, 1), [3, 2, 4])],
  Slice: [() => slice(f32("a", 2, 5), 1, 1, 3), () => slice(f32("a", 4), 0, 0, 2)],
  Concat: [() => concat([f32("a", 2, 1), f32("b", 2, 3)], 1), () => concat([f32("a", 2), f32("b", 1)], 0)],
  ReduceSum: [() => reduceSum(f32("a", 2, 3, 2), [0, 2]), () => reduceSum(f32("a", 3), [0])],
  ReduceSumSquare: [() => reduceSumSquare(f32("a", 2, 3), [1])],
  LogSoftmax: [() => logSoftmax(f32("a", 2, 3)), () => logSoftmax(f32("a", 2, 2, 4))],
  Softmax: [() => softmax(f32("a", 2, 3)), () => softmax(f32("a", 2, 2, 4))],
  Silu: [() => silu(f32("a", 2, 3))],
  RmsNorm: [() => rmsNorm(f32("a", 2, 4), f32("w", 4), 1e-5)],
  Rotate: [
    () => {
      const table = (turn: (x: number) => number) =>
        constant(
          Float32Array.from({ length: 6 }, (_, i) => turn(i)),
          [3, 2],
        );
      const positions = constant(BigInt64Array.of(1n, 0n, 2n, 2n), [2, 2]);
      return rotate(f32("a", 2, 2, 8), positions, table(Math.cos), table(Math.sin), 2);
    },
  ],
  Gather: [() => gather(f32("a", 3, 2), ids("i", 2, 4))],
  Pick: [() => pick(f32("a", 2, 4, 3), ids("i", 2, 4))],
  OneHot: [() => oneHot(ids("i", 2, 4), 3)],
  Min: [() => min(f32("a", 2, 3), f32("b"))],
};

const cases = (ops: readonly OpName[]) =>
  ops.flatMap((op) => CASES[op].map((build, i) => ({ op, name: `${op} ${i + 1}`, build })));

/** The inputs of a case with values: positive, away from the kinks, ids that repeat. */
function feed(y: Node): { nodes: Node[]; feeds: Map<string, Float32Array | Int32Array> } {
  const random = stream("ops", y.op);
  const nodes = y.inputs.filter(({ op }) => op === "Input");
  const values = ({ dtype, shape }: Node) => {
    const size = sizeOf(shape);
    return dtype === "i32"
      ? Int32Array.from({ length: size }, (_, i) => (i % 3 === 2 ? 2 : 1))
      : Float32Array.from({ length: size }, () => 0.5 + random.next());
  };
  return { nodes, feeds: new Map(nodes.map((node) => [node.name!, values(node)])) };
}

/** A scalar that weighs every element differently, so that no gradient cancels. */
function weigh(y: Node): Node {
  const weights = Float32Array.from({ length: sizeOf(y.shape) }, (_, i) => Math.cos(i + 1));
  return sumAll(mul(y, constant(weights, y.shape)));
}

const one = () => scalar(1);

describe.each(cases(DIFFERENTIABLE))("$name", ({ build }) => {
  test("its gradient equals central differences", () => {
    const y = build();
    const { nodes, feeds } = feed(y);
    const wrt = nodes.filter(({ dtype }) => dtype === "f32");
    const loss = weigh(y);
    const given = interpret(buildGradients(loss, one(), wrt), feeds);
    const at = (name: string, i: number, step: number) => {
      const moved = Float64Array.from(feeds.get(name)!);
      moved[i]! += step;
      return interpret([loss], new Map<string, ArrayLike<number>>([...feeds, [name, moved]]))[0]!.data[0]!;
    };
    for (const [k, node] of wrt.entries()) {
      expect(given[k]!.shape).toEqual(node.shape);
      given[k]!.data.forEach((gradient, i) => {
        const step = 1e-5;
        const slope = (at(node.name!, i, step) - at(node.name!, i, -step)) / (2 * step);
        expect(Math.abs(gradient - slope)).toBeLessThan(1e-6 * Math.max(1, Math.abs(slope)));
      });
    }
  });
});

describe.each(cases([...DIFFERENTIABLE, ...NON_DIFFERENTIABLE]))("$name", ({ build }) => {
  test("ONNX Runtime and the interpreter agree", async () => {
    const y = build();
    const { nodes, feeds } = feed(y);
    const expected = interpret([y], feeds)[0]!;
    const program = await compile({ y }, { device: "cpu", threads: 2 });
    const tensors = nodes.map((node) => [node.name!, tensor(feeds.get(node.name!)!, node.shape)] as const);
    const got = (await program.run(Object.fromEntries(tensors))).y!;
    await program.release();
    expect([...got.dims]).toEqual(expected.shape);
    expected.data.forEach((value, i) => {
      expect(Number(got.data[i])).toBeCloseTo(value, 5);
    });
  });
});

test.each(NON_DIFFERENTIABLE)("a gradient through %s is refused", (op) => {
  const [y] = CASES[op].map((build) => build());
  const wrt = y!.inputs.filter(({ op: kind }) => kind === "Input");
  expect(() => buildGradients(weigh(y!), one(), wrt)).toThrow(`${op} has no gradient`);
});

test.each<[string, () => Node]>([
  ["MatMul: [2,3] @ [4,2]", () => matMul(f32("a", 2, 3), f32("b", 4, 2))],
  ["Add: [2] and [3] do not broadcast", () => add(f32("a", 2), f32("b", 3))],
  ["Reshape: [2,3] as [4]", () => reshape(f32("a", 2, 3), [4])],
  ["Slice: 1..4 of [3] on 0", () => slice(f32("a", 3), 0, 1, 4)],
  ["Pick: [2,3] at [3]", () => pick(f32("a", 2, 3), ids("i", 3))],
])("shapes that do not fit are refused when the node is made: %s", (message, build) => {
  expect(build).toThrow(message);
});

test("a value that is used twice collects both gradients", () => {
  const x = f32("x", 3) as Node & { shape: Shape };
  const [dx] = buildGradients(sumAll(mul(mul(x, x), x)), one(), [x]);
  expect([...interpret([dx!], new Map([["x", [1, 2, 3]]]))[0]!.data]).toEqual([3, 12, 27]);
});
