import type { Node } from "@/lib/engine/autodiff/graph";
import { input, sizeOf } from "@/lib/engine/autodiff/graph";
import { type CompileOptions, compile, type Tensor, type Tensors, tensor } from "@/lib/engine/runtime/ort";

/**
 * Weights, moments or sums of gradients between two calls. On a GPU they stay there: what a graph returned is fed to the next one.
 * On CPU two sets of arrays take turns, one read and one written.
 */
export class DeviceState {
  private current: Record<string, Tensor>;
  private readonly spare: Record<string, Tensor> | null;

  /** @param values first value of every tensor, copied */
  constructor(
    private readonly nodes: ReadonlyMap<string, Node>,
    values: (name: string) => Float32Array,
    private readonly options: CompileOptions,
  ) {
    const make = (data: (name: string, size: number) => Float32Array) =>
      Object.fromEntries(
        [...nodes].map(([name, { shape }]) => [name, tensor(data(name, sizeOf(shape)), shape)] as const),
      );
    this.current = make((name) => values(name).slice());
    this.spare = options.device === "cpu" ? make((_, size) => new Float32Array(size)) : null;
  }

  /** What graphs are fed. */
  get tensors(): Tensors {
    return this.current;
  }

  /** Arrays for a graph to write `next.<name>` into; none on a GPU. */
  get targets(): Tensors {
    const entries = Object.entries(this.spare ?? {});
    return Object.fromEntries(entries.map(([name, value]) => [`next.${name}`, value]));
  }

  /** Take over the `next.<name>` that a graph returned. */
  accept(out: Tensors): void {
    for (const name of this.nodes.keys()) {
      const old = this.current[name]!;
      this.current[name] = out[`next.${name}`]!;
      if (this.spare) this.spare[name] = old;
      else old.dispose();
    }
  }

  /** Set every element to 0. */
  clear(): void {
    for (const [name, { shape }] of this.nodes) {
      const old = this.current[name]!;
      if (this.spare) (old.data as Float32Array).fill(0);
      else {
        old.dispose();
        this.current[name] = tensor(new Float32Array(sizeOf(shape)), shape);
      }
    }
  }

  /** Copy to arrays of our own. Reading a device tensor directly may end the process: a graph brings it over. */
  async read(): Promise<Map<string, Float32Array>> {
    if (this.spare) {
      return new Map(
        Object.entries(this.current).map(([name, { data }]) => [
          name,
          Float32Array.from(data as Float32Array),
        ]),
      );
    }
    const inputs = [...this.nodes].map(
      ([name, { shape, dtype }]) => [`read.${name}`, input(name, shape, dtype)] as const,
    );
    const program = await compile(Object.fromEntries(inputs), this.options);
    const out = await program.run(this.current);
    await program.release();
    return new Map([...this.nodes.keys()].map((name) => [name, out[`read.${name}`]!.data as Float32Array]));
  }

  release(): void {
    for (const value of Object.values(this.current)) value.dispose();
  }
}
