import { z } from "zod";
import { AppError } from "@/lib/errors";

/** Bytes of one number, by the format's name of the type. */
export const DTYPE_BYTES = { F32: 4, F16: 2, BF16: 2 } as const;
export type Dtype = keyof typeof DTYPE_BYTES;

export const MAX_HEADER_BYTES = 100_000_000;
/** An unsigned 64-bit length of the header stands before it. */
export const LENGTH_BYTES = 8;

/** One tensor's place in the file; `begin` and `end` count from the first byte after the header. */
export interface TensorEntry {
  name: string;
  dtype: Dtype;
  shape: number[];
  begin: number;
  end: number;
}

const size = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const Entry = z.object({
  dtype: z.string(),
  shape: z.array(size).max(8),
  data_offsets: z.tuple([size, size]),
});

const corrupt = (file: string, what: string) =>
  new AppError("BAD_REQUEST", `${file} is not a valid safetensors file: ${what}`);

/**
 * Read the length in front of the header.
 *
 * @param start at least the first 8 bytes of the file
 * @throws {AppError} BAD_REQUEST
 */
export function readHeaderLength(start: Uint8Array, fileBytes: number, file: string): number {
  if (fileBytes < LENGTH_BYTES) {
    throw corrupt(file, `it has ${fileBytes} bytes, and the header's length alone takes 8`);
  }
  const length = new DataView(start.buffer, start.byteOffset, start.byteLength).getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER_BYTES)) {
    throw corrupt(file, `its header claims ${length} bytes, more than the ${MAX_HEADER_BYTES} allowed`);
  }
  if (Number(length) > fileBytes - LENGTH_BYTES) {
    throw corrupt(file, `its header claims ${length} bytes, beyond the end of the file (${fileBytes} bytes)`);
  }
  return Number(length);
}

function parseJson(header: Uint8Array, file: string): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(header));
  } catch (error) {
    throw corrupt(file, `its header is not JSON (${error instanceof Error ? error.message : error})`);
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw corrupt(file, "its header is no JSON object");
  }
  return json as Record<string, unknown>;
}

function parseEntry(name: string, value: unknown, file: string): TensorEntry {
  const entry = Entry.safeParse(value);
  if (!entry.success) {
    throw corrupt(file, `tensor ${name} needs dtype, shape and two data_offsets of whole numbers`);
  }
  const { dtype, shape, data_offsets } = entry.data;
  if (!(dtype in DTYPE_BYTES)) {
    throw new AppError(
      "BAD_REQUEST",
      `${file}: tensor ${name} has dtype ${dtype}; readable are ${Object.keys(DTYPE_BYTES).join(", ")}`,
    );
  }
  return { name, dtype: dtype as Dtype, shape, begin: data_offsets[0], end: data_offsets[1] };
}

/**
 * Check that the tensors lie one behind the other from the first to the last byte of the data, as the format demands.
 *
 * @param header the JSON text's bytes
 * @param dataBytes what follows the header in the file
 * @returns the tensors in the order of their data
 * @throws {AppError} BAD_REQUEST
 */
export function parseHeader(header: Uint8Array, dataBytes: number, file: string): TensorEntry[] {
  const entries = Object.entries(parseJson(header, file))
    .filter(([name]) => name !== "__metadata__")
    .map(([name, value]) => parseEntry(name, value, file))
    .sort((a, b) => a.begin - b.begin || a.end - b.end);

  let position = 0;
  for (const { name, dtype, shape, begin, end } of entries) {
    if (begin > end || end > dataBytes) {
      throw corrupt(
        file,
        `tensor ${name} lies at ${begin} to ${end}, outside the ${dataBytes} bytes of data`,
      );
    }
    if (begin < position) throw corrupt(file, `tensor ${name} overlaps the one before it at byte ${begin}`);
    if (begin > position)
      throw corrupt(file, `bytes ${position} to ${begin}, before ${name}, belong to no tensor`);
    const needed = shape.reduce((n, d) => n * d, DTYPE_BYTES[dtype]);
    if (needed !== end - begin) {
      throw corrupt(file, `tensor ${name} of shape [${shape}] needs ${needed} bytes and has ${end - begin}`);
    }
    position = end;
  }
  if (position < dataBytes) throw corrupt(file, `${dataBytes - position} bytes follow the last tensor`);
  return entries;
}
