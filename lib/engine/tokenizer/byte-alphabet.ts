/**
 * Byte-level BPE writes every byte as one printable character, so that a vocabulary is readable JSON: printable
 * Latin-1 stands for itself, the 68 other bytes take the characters from U+0100 on, in order.
 *
 * @source GPT-2's byte encoder, the alphabet of every ByteLevel tokenizer.json
 */
const isPrintable = (byte: number) =>
  (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);

let spare = 0x100;
export const BYTE_TO_CHAR: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  String.fromCharCode(isPrintable(byte) ? byte : spare++),
);

const CHAR_TO_BYTE = new Map(BYTE_TO_CHAR.map((char, byte) => [char, byte]));

/** The bytes that a token stands for, or null when it is not written in the alphabet. */
export function parseByteToken(token: string): Uint8Array | null {
  const bytes = Array.from(token, (char) => CHAR_TO_BYTE.get(char));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : null;
}
