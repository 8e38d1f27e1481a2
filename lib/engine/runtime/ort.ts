import * as ort from "onnxruntime-node";
import { type InferenceSession, Tensor } from "onnxruntime-node";
import type { ConstantData, Node, Shape } from "@/lib/engine/autodiff/graph";
import { emitModel } from "@/lib/engine/onnx/emit";
import type { Device } from "@/lib/engine/types";

/** A value on its way into or out of a program; on a GPU it may live there. */
export type { Tensor };
export type Tensors = Readonly<Record<string, Tensor>>;

export interface CompileOptions {
  device: Device;
  /** threads of one operator (CPU) */
  threads: number;
  /** outputs that stay on the device, to be fed to the next call */
  resident?: (output: string) => boolean;
  /** write a profile of every operator to a file that begins like this */
  profile?: string;
}

/** A graph that ONNX Runtime has taken in. */
export interface Program {
  /** @param outputs preallocated tensors to write to (CPU) */
  run(feeds: Tensors, outputs?: Tensors): Promise<Tensors>;
  release(): Promise<void>;
}

/** Wrap an array; the tensor aliases it, so what is written into it later is seen by the next run (CPU). */
export function tensor(data: ConstantData, shape: Shape): Tensor {
  if (data instanceof BigInt64Array) return new Tensor("int64", data, shape);
  return data instanceof Int32Array ? new Tensor("int32", data, shape) : new Tensor("float32", data, shape);
}

/** Hand a graph to ONNX Runtime. */
export async function compile(
  outputs: Readonly<Record<string, Node>>,
  { device, threads, resident = () => false, profile }: CompileOptions,
): Promise<Program> {
  const options: InferenceSession.SessionOptions = {
    executionProviders: [device],
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    executionMode: "sequential",
    logSeverityLevel: 3,
    ...(profile ? { enableProfiling: true, profileFilePrefix: profile } : {}),
  };
  if (device !== "cpu") {
    // One entry per output: a single "gpu-buffer" for all, and then a read, ends the process (engines.md 6.3).
    const places = Object.keys(outputs).map((name) => [name, resident(name) ? "gpu-buffer" : "cpu"] as const);
    options.preferredOutputLocation = Object.fromEntries(places);
  }
  const session = await ort.InferenceSession.create(emitModel(outputs, device), options);
  return {
    async run(feeds, into = {}) {
      // Null lets the runtime allocate; a name left out would not be computed.
      const places = session.outputNames.map((name) => [name, into[name] ?? null] as const);
      return (await session.run(feeds, Object.fromEntries(places))) as Tensors;
    },
    release: () => session.release(),
  };
}
