import { decodeBF16, decodeF16, encodeF16 } from "@/lib/engine/checkpoint/float16";
import {
  DTYPE_BYTES,
  type Dtype,
  LENGTH_BYTES,
  parseHeader,
  readHeaderLength,
} from "@/lib/engine/checkpoint/safetensors-header";
import { AppError } from "@/lib/errors";

/** A tensor as it is computed with: row-major F32, whatever the file holds. */
export interface Tensor {
  shape: readonly number[];
  data: Float32Array;
}

export interface StoredTensor extends Tensor {
  dtype: Dtype;
}

function decode(bytes: Uint8Array, dtype: Dtype): Float32Array {
  if (dtype === "F16") return decodeF16(bytes);
  if (dtype === "BF16") return decodeBF16(bytes);
  // A Float32Array can only look at a buffer from a multiple of 4 on.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Float32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/**
 * Read every tensor of a file. Aligned F32 data is not copied: the result then shares memory with `bytes`.
 *
 * @param file what messages call the file
 * @throws {AppError} BAD_REQUEST naming the first thing that is wrong
 */
export function readSafetensors(bytes: Uint8Array, file = "model.safetensors"): Map<string, StoredTensor> {
  const headerBytes = readHeaderLength(bytes, bytes.length, file);
  const data = bytes.subarray(LENGTH_BYTES + headerBytes);
  const entries = parseHeader(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + headerBytes), data.length, file);
  return new Map(
    entries.map(({ name, dtype, shape, begin, end }) => [
      name,
      { dtype, shape, data: decode(data.subarray(begin, end), dtype) },
    ]),
  );
}

function encode(name: string, { data, shape }: Tensor, dtype: "F32" | "F16"): Uint8Array {
  const count = shape.reduce((n, d) => n * d, 1);
  if (count !== data.length) {
    throw new Error(`Tensor ${name} of shape [${shape}] needs ${count} numbers and has ${data.length}`);
  }
  if (dtype === "F32") return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const halves = encodeF16(data);
  if (halves) return halves;
  throw new AppError(
    "BAD_REQUEST",
    `Tensor ${name} holds a value beyond 65504, the largest in F16: store this checkpoint in F32`,
  );
}

/**
 * Write tensors in the order given, without holes; the header is padded with spaces to a multiple of 8 bytes.
 *
 * @throws {AppError} BAD_REQUEST naming the tensor whose values overflow F16
 */
export function writeSafetensors(
  tensors: ReadonlyMap<string, Tensor>,
  { dtype }: { dtype: "F32" | "F16" },
): Uint8Array {
  const entries: [string, unknown][] = [["__metadata__", { format: "pt" }]];
  let dataBytes = 0;
  for (const [name, { shape, data }] of tensors) {
    const end = dataBytes + data.length * DTYPE_BYTES[dtype];
    entries.push([name, { dtype, shape, data_offsets: [dataBytes, end] }]);
    dataBytes = end;
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries)));
  const headerBytes = Math.ceil(json.length / 8) * 8;

  const out = new Uint8Array(LENGTH_BYTES + headerBytes + dataBytes);
  new DataView(out.buffer).setBigUint64(0, BigInt(headerBytes), true);
  out.fill(0x20, LENGTH_BYTES, LENGTH_BYTES + headerBytes);
  out.set(json, LENGTH_BYTES);
  let position = LENGTH_BYTES + headerBytes;
  for (const [name, tensor] of tensors) {
    const encoded = encode(name, tensor, dtype);
    out.set(encoded, position);
    position += encoded.length;
  }
  return out;
}
