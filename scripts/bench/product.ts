import { input } from "@/lib/engine/autodiff/graph";
import { matMul } from "@/lib/engine/autodiff/ops";
import { compile, tensor } from "@/lib/engine/runtime/ort";
import { atLeast } from "@/scripts/bench/figure";
import type { Figure } from "@/scripts/bench/types";

/** Rows, inner side and columns of a matrix product. */
type Product = readonly [number, number, number];

/** One that fills the processor, and one as tall as a batch of a small model's tokens. */
export const PRODUCTS: readonly Product[] = [
  [1024, 1024, 1024],
  [4096, 192, 512],
];

/** GFLOP/s of each product, the best of `ms` milliseconds. */
export type Peak = readonly number[];

export interface Undisturbed<T> {
  result: T;
  before: Peak;
  after: Peak;
  /** the best that was seen of the first product, the peak that rates are shares of */
  gflops: number;
  /** said where the machine was not as fast after as before: other work disturbed what was measured between */
  remark?: string;
}

const MOST_APART = 0.1;

/** Measure the machine before and after `work`. */
export async function watchPeak<T>(
  threads: number,
  ms: number,
  work: () => Promise<T>,
): Promise<Undisturbed<T>> {
  const before = await measurePeak(threads, ms);
  const result = await work();
  const after = await measurePeak(threads, ms);
  const gflops = Math.max(before[0]!, after[0]!);
  const isApart = before.some(
    (rate, i) => Math.abs(rate - after[i]!) / Math.max(rate, after[i]!) > MOST_APART,
  );
  const show = (peak: Peak) => peak.map((rate) => rate.toFixed(0)).join(" and ");
  const remark = `disturbed: products went from ${show(before)} to ${show(after)} GFLOP/s`;
  return { result, before, after, gflops, ...(isApart ? { remark } : {}) };
}

async function measurePeak(threads: number, ms: number): Promise<Peak> {
  const rates: number[] = [];
  for (const product of PRODUCTS) rates.push(await measureProduct(product, threads, ms));
  return rates;
}

async function measureProduct([rows, inner, columns]: Product, threads: number, ms: number): Promise<number> {
  const [a, b] = [input("a", [rows, inner]), input("b", [inner, columns])];
  const program = await compile({ y: matMul(a, b) }, { device: "cpu", threads });
  const fill = (size: number) => Float32Array.from({ length: size }, (_, i) => (i % 17) / 17 - 0.5);
  const feeds = {
    a: tensor(fill(rows * inner), [rows, inner]),
    b: tensor(fill(inner * columns), [inner, columns]),
  };
  const into = { y: tensor(new Float32Array(rows * columns), [rows, columns]) };
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + ms;
  while (performance.now() < until) {
    const start = performance.now();
    await program.run(feeds, into);
    best = Math.min(best, performance.now() - start);
  }
  await program.release();
  return (2 * rows * inner * columns) / best / 1e6;
}

/** The products themselves as figures, every measurement a sample. */
export function describePeaks(suite: string, watched: readonly Undisturbed<unknown>[]): Figure[] {
  return PRODUCTS.map((product, i) =>
    atLeast(
      { suite, name: `matrix product ${product.join(" x ")}`, unit: "GFLOP/s" },
      watched.flatMap(({ before, after }) => [before[i]!, after[i]!]),
      null,
    ),
  );
}
