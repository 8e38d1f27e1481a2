import { AppError } from "@/lib/errors";
import { groupBy } from "@/lib/group-by";

/** Lengths that graphs are built for; shorter rows are padded up to the next one. */
export const LENGTH_BUCKETS: readonly number[] = [64, 128, 256, 512, 1024];

/** Rows of a global batch that run through a graph together. */
export interface MicroBatch {
  /** tokens of every row after padding */
  length: number;
  /** places in the global batch */
  rows: number[];
  /** rows of the tensors; those beyond `rows` are padding with mask 0 */
  capacity: number;
}

/**
 * How rows are packed. With `roundRows`, capacities are powers of two or the full micro-batch, so that a training
 * meets few tensor shapes; a row more or less would otherwise be a new shape to plan memory for.
 */
export interface PackingRule {
  buckets: readonly number[];
  /** most tokens of one micro-batch, padding included; a row longer than this still runs alone */
  maxTokens: number;
  roundRows: boolean;
}

/** @throws {AppError} BAD_REQUEST for a row longer than every bucket */
export function pickBucket(length: number, buckets: readonly number[]): number {
  const fitting = buckets.filter((bucket) => bucket >= length);
  if (fitting.length === 0) {
    throw new AppError(
      "BAD_REQUEST",
      `A row has ${length} tokens, the longest bucket ${Math.max(...buckets)}: drop the row or add a bucket`,
    );
  }
  return Math.min(...fitting);
}

/**
 * Pack a global batch into micro-batches of bounded size, the longest first, so that running out of memory shows
 * at once. Within a bucket rows keep their order: the same lengths always give the same micro-batches.
 *
 * The sides of a pair may part: a loss sees the whole global batch before any gradient is taken.
 *
 * @param lengths tokens of each row
 * @throws {AppError} BAD_REQUEST for a row longer than every bucket
 */
export function packMicroBatches(lengths: readonly number[], rule: PackingRule): MicroBatch[] {
  const byBucket = groupBy(
    lengths.map((length, row) => ({ row, bucket: pickBucket(length, rule.buckets) })),
    ({ bucket }) => bucket,
  );
  return [...byBucket]
    .sort(([a], [b]) => b - a)
    .flatMap(([length, members]) => {
      const most = Math.max(1, Math.floor(rule.maxTokens / length));
      return Array.from({ length: Math.ceil(members.length / most) }, (_, i) => {
        const rows = members.slice(i * most, (i + 1) * most).map(({ row }) => row);
        const capacity = rule.roundRows
          ? Math.min(most, 2 ** Math.ceil(Math.log2(rows.length)))
          : rows.length;
        return { length, rows, capacity };
      });
    });
}

/** Lay rows under each other, filled up on the right and below. */
export function padRows<T extends Int32Array | Float32Array>(
  target: new (size: number) => T,
  rows: readonly ArrayLike<number>[],
  { length, capacity }: Pick<MicroBatch, "length" | "capacity">,
  fill = 0,
): T {
  const padded = new target(capacity * length); // [B, T]
  if (fill !== 0) padded.fill(fill);
  for (const [i, row] of rows.entries()) padded.set(row, i * length);
  return padded;
}

/** What a packing costs. */
export interface PaddingStats {
  /** tokens of the rows themselves */
  tokens: number;
  /** tokens that graphs compute, padding included */
  computed: number;
  /** share of `computed` that is padding, 0..1 */
  paddingShare: number;
}

export function measurePadding(lengths: readonly number[], packed: readonly MicroBatch[]): PaddingStats {
  const tokens = lengths.reduce((a, b) => a + b, 0);
  const computed = packed.reduce((sum, { length, capacity }) => sum + length * capacity, 0);
  return { tokens, computed, paddingShare: computed === 0 ? 0 : 1 - tokens / computed };
}
