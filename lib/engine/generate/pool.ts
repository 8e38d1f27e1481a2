import type { LlamaConfig } from "@/lib/engine/checkpoint/config";
import { MASKED } from "@/lib/engine/nn/attention";

/** Keys and values of one layer of many rows. */
interface LayerCache {
  /** [R, H', L, K] */
  keys: Float32Array;
  /** [R, H', L, K] */
  values: Float32Array;
}

/**
 * Cached keys and values of rows with room for up to `length` tokens each. Occupied rows are always the first ones,
 * so that the front of every array is the input of a graph, without a copy.
 */
export class CachePool {
  layers: LayerCache[] = [];
  /** 0 where a row has a token, else MASKED: [R, L] */
  mask = new Float32Array();
  private used = 0;
  private capacity = 0;

  /** @param rows to make room for; more are made when they are taken */
  constructor(
    private readonly config: LlamaConfig,
    readonly length: number,
    rows: number,
  ) {
    this.grow(rows);
  }

  /** elements of one row in one array of one layer */
  get rowSize(): number {
    return this.config.kvHeads * this.config.headWidth * this.length;
  }

  get rows(): number {
    return this.used;
  }

  /** Take the next free row. */
  add(): number {
    if (this.used === this.capacity) this.grow(2 * this.capacity);
    return this.used++;
  }

  private grow(capacity: number): void {
    const extend = (old: Float32Array | undefined, rowSize: number, empty: number) => {
      const wider = new Float32Array(capacity * rowSize).fill(empty, this.capacity * rowSize);
      if (old) wider.set(old);
      return wider;
    };
    this.layers = Array.from({ length: this.config.layers }, (_, i) => ({
      keys: extend(this.layers[i]?.keys, this.rowSize, 0),
      values: extend(this.layers[i]?.values, this.rowSize, 0),
    }));
    this.mask = extend(this.mask, this.length, MASKED);
    this.capacity = capacity;
  }

  /** Give a row back. The last row moves into its place. @returns the row that moved, if another one did */
  remove(row: number): number | null {
    const last = --this.used;
    if (last !== row) this.copyRow(this, last, row);
    this.setLength(last, 0);
    return last === row ? null : last;
  }

  /** Say how many tokens of a row count. */
  setLength(row: number, tokens: number): void {
    const start = row * this.length;
    this.mask.fill(0, start, start + tokens).fill(MASKED, start + tokens, start + this.length);
  }

  /** Bring a row of any pool here, whatever its room, as long as its tokens fit. */
  copyRow(from: CachePool, source: number, target: number): void {
    const { kvHeads, headWidth } = this.config;
    const shared = Math.min(from.length, this.length);
    for (const [i, layer] of this.layers.entries()) {
      for (let h = 0; h < kvHeads; h++) {
        const start = (source * kvHeads + h) * from.length * headWidth;
        const end = start + shared * headWidth;
        const to = (target * kvHeads + h) * this.length * headWidth;
        layer.keys.set(from.layers[i]!.keys.subarray(start, end), to);
        layer.values.set(from.layers[i]!.values.subarray(start, end), to);
      }
    }
    const start = source * from.length;
    this.mask.fill(MASKED, target * this.length, (target + 1) * this.length);
    this.mask.set(from.mask.subarray(start, start + shared), target * this.length);
  }

  /**
   * Write the columns that a graph returned for one of its rows.
   *
   * @param newKeys [B, H', C, K] of one layer
   * @param newValues [B, H', C, K]
   * @param at.source row of the graph
   * @param at.tokens how many of the C columns are real
   */
  write(
    layer: number,
    newKeys: Float32Array,
    newValues: Float32Array,
    at: { source: number; row: number; position: number; tokens: number; chunk: number },
  ): void {
    const { kvHeads, headWidth } = this.config;
    const { source, row, position, tokens, chunk } = at;
    const { keys, values } = this.layers[layer]!;
    for (let h = 0; h < kvHeads; h++) {
      const start = (source * kvHeads + h) * chunk * headWidth;
      const end = start + tokens * headWidth;
      const to = ((row * kvHeads + h) * this.length + position) * headWidth;
      keys.set(newKeys.subarray(start, end), to);
      values.set(newValues.subarray(start, end), to);
    }
  }
}
