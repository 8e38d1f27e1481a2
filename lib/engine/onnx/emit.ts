import { type Dtype, type Node, type Shape, sortNodes } from "@/lib/engine/autodiff/graph";
import type { OpName } from "@/lib/engine/autodiff/ops";
import { ATTRIBUTE_TYPE, DATA_TYPE, IR_VERSION, ModelProto, OPSET } from "@/lib/engine/onnx/schema";
import type { Device } from "@/lib/engine/types";

interface TensorProto {
  name: string;
  dims: readonly number[];
  data_type: number;
  raw_data: Uint8Array;
}
interface NodeProto {
  name: string;
  op_type: string;
  domain: string;
  input: string[];
  output: string[];
  attribute: object[];
}

/** Where operators of one graph are collected; names are handed out in the order of the nodes. */
class Sheet {
  readonly nodes: NodeProto[] = [];
  readonly initializers: TensorProto[] = [];
  private readonly integers = new Map<string, string>();
  private count = 0;

  constructor(readonly device: Device) {}

  name(): string {
    return `n${this.count++}`;
  }

  tensor(data: Float32Array | Int32Array | BigInt64Array, dims: Shape): string {
    const name = this.name();
    const dtype: Dtype = data instanceof BigInt64Array ? "i64" : data instanceof Int32Array ? "i32" : "f32";
    const raw_data = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    this.initializers.push({ name, dims, data_type: DATA_TYPE[dtype], raw_data });
    return name;
  }

  /** Shapes and axes are inputs of ONNX operators: one tensor for each list that occurs. */
  list(values: readonly number[]): string {
    const key = values.join();
    const name = this.integers.get(key) ?? this.tensor(BigInt64Array.from(values, BigInt), [values.length]);
    this.integers.set(key, name);
    return name;
  }

  /** @param op operator, followed by `@domain` where it is not a standard one */
  add(op: string, input: string[], attributes: Attributes = {}, output = this.name()): string {
    const [op_type, domain] = op.split("@") as [string, string?];
    const attribute = Object.entries(attributes).map(([name, value]) => ({ name, ...toAttribute(value) }));
    this.nodes.push({ name: output, op_type, domain: domain ?? "", input, output: [output], attribute });
    return output;
  }
}

type AttributeValue = number | readonly number[] | { float: number };
type Attributes = Record<string, AttributeValue>;

function toAttribute(value: AttributeValue): object {
  if (typeof value === "number") return { i: value, type: ATTRIBUTE_TYPE.int };
  if ("float" in value) return { f: value.float, type: ATTRIBUTE_TYPE.float };
  return { ints: value, type: ATTRIBUTE_TYPE.ints };
}

type Emit = (sheet: Sheet, inputs: string[], node: Node) => string;

const plain =
  (op: string): Emit =>
  (sheet, inputs) =>
    sheet.add(op, inputs);

/** Operators that ONNX Runtime adds to the standard, on all three devices. */
const MICROSOFT = "com.microsoft";

const reduction =
  (op: string): Emit =>
  (sheet, inputs, { attrs }) =>
    sheet.add(op, [...inputs, sheet.list(attrs.axes!)], { keepdims: 1 });

/** How each op is written in ONNX, opset 18. */
const EMIT: Record<OpName, Emit> = {
  Add: plain("Add"),
  Sub: plain("Sub"),
  Mul: plain("Mul"),
  Div: plain("Div"),
  Min: plain("Min"),
  Neg: plain("Neg"),
  Exp: plain("Exp"),
  Sqrt: plain("Sqrt"),
  Sigmoid: plain("Sigmoid"),
  Silu: (sheet, inputs) => sheet.add(`QuickGelu@${MICROSOFT}`, inputs, { alpha: { float: 1 } }),
  MatMul: plain("MatMul"),
  RmsNorm: (sheet, inputs, { attrs }) =>
    sheet.add("SimplifiedLayerNormalization", inputs, { axis: -1, epsilon: { float: attrs.epsilon! } }),
  Rotate: (sheet, inputs, { attrs }) =>
    sheet.add(`RotaryEmbedding@${MICROSOFT}`, inputs, { num_heads: attrs.heads! }),
  Softmax: (sheet, inputs) => sheet.add("Softmax", inputs, { axis: -1 }),
  LogSoftmax: (sheet, [x]) => {
    if (sheet.device !== "webgpu") return sheet.add("LogSoftmax", [x!], { axis: -1 });
    // WebGPU has no such operator: on it the scores would travel to the processor and back.
    const below = sheet.add("Sub", [x!, sheet.add("ReduceMax", [x!, sheet.list([-1])], { keepdims: 1 })]);
    const sum = sheet.add("ReduceSum", [sheet.add("Exp", [below]), sheet.list([-1])], { keepdims: 1 });
    return sheet.add("Sub", [below, sheet.add("Log", [sum])]);
  },
  Transpose: (sheet, inputs, { attrs }) => sheet.add("Transpose", inputs, { perm: attrs.perm! }),
  Reshape: (sheet, [x], { shape }) => sheet.add("Reshape", [x!, sheet.list(shape)]),
  Expand: (sheet, [x], { shape }) => sheet.add("Expand", [x!, sheet.list(shape)]),
  Slice: (sheet, [x], { attrs: { axis, start, end } }) =>
    sheet.add("Slice", [x!, sheet.list([start!]), sheet.list([end!]), sheet.list([axis!])]),
  Concat: (sheet, inputs, { attrs }) => sheet.add("Concat", inputs, { axis: attrs.axis! }),
  ReduceSum: reduction("ReduceSum"),
  ReduceSumSquare: reduction("ReduceSumSquare"),
  Gather: (sheet, inputs) => sheet.add("Gather", inputs, { axis: 0 }),
  Pick: (sheet, [x, ids]) => {
    const column = sheet.add("Unsqueeze", [ids!, sheet.list([-1])]);
    return sheet.add("GatherElements", [x!, column], { axis: -1 });
  },
  // Compared with 0, 1, 2 …: the OneHot operator runs on one thread, and WebGPU has none.
  OneHot: (sheet, [ids], { attrs }) => {
    const classes = sheet.tensor(
      Int32Array.from({ length: attrs.depth! }, (_, i) => i),
      [attrs.depth!],
    );
    const column = sheet.add("Unsqueeze", [ids!, sheet.list([-1])]);
    return sheet.add("Cast", [sheet.add("Equal", [column, classes])], { to: DATA_TYPE.f32 });
  },
};

function declare(name: string, { shape, dtype }: Node): object {
  const dim = shape.map((dim_value) => ({ dim_value }));
  return { name, type: { tensor_type: { elem_type: DATA_TYPE[dtype], shape: { dim } } } };
}

/**
 * Write a graph as an ONNX model: its inputs under their own names, its outputs under the given ones.
 *
 * @param device writes what it has no operator for in others
 */
export function emitModel(outputs: Readonly<Record<string, Node>>, device: Device = "cpu"): Uint8Array {
  const sheet = new Sheet(device);
  const names = new Map<Node, string>();
  const inputs: object[] = [];
  for (const node of sortNodes(Object.values(outputs))) {
    if (node.op === "Input") {
      names.set(node, node.name!);
      inputs.push(declare(node.name!, node));
    } else if (node.op === "Constant") {
      names.set(node, sheet.tensor(node.data!, node.shape));
    } else {
      const from = node.inputs.map((input) => names.get(input)!);
      names.set(node, EMIT[node.op](sheet, from, node));
    }
  }
  const output = Object.entries(outputs).map(([name, node]) => {
    sheet.add("Identity", [names.get(node)!], {}, name);
    return declare(name, node);
  });
  const graph = { name: "graph", node: sheet.nodes, initializer: sheet.initializers, input: inputs, output };
  const model = {
    ir_version: IR_VERSION,
    producer_name: "paprika-lab",
    opset_import: [
      { domain: "", version: OPSET },
      { domain: "com.microsoft", version: 1 },
    ],
    graph,
  };
  return ModelProto.encode(ModelProto.create(model)).finish();
}
