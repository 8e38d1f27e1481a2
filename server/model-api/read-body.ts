import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import { ApiError } from "@/server/model-api/api-error";

export const MOST_BODY_BYTES = 2 ** 20;
/** Up to here too much is read and dropped: a client that still writes does not hear the answer. */
const MOST_READ_BYTES = 8 * MOST_BODY_BYTES;

/**
 * A request's body, checked field by field.
 *
 * @throws {ApiError} 413 when it is too large; 400 naming the first field that is wrong
 */
export async function readBody<T extends z.ZodType>(
  request: IncomingMessage,
  schema: T,
): Promise<z.output<T>> {
  const value = parseJson(await readBytes(request));
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues as [z.core.$ZodIssue];
  if (issue.code === "unrecognized_keys") {
    const param = writePath([...issue.path, issue.keys[0]!]);
    throw new ApiError(`Unknown field "${param}": leave it out`, {
      status: 400,
      param,
      code: "unknown_field",
    });
  }
  const param = writePath(issue.path);
  throw new ApiError(param ? `${param}: ${issue.message}` : `Body: ${issue.message}`, {
    status: 400,
    param: param || null,
    code: "invalid_value",
  });
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  if (Number(request.headers["content-length"] ?? 0) > MOST_READ_BYTES) throw refuseSize();
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BODY_BYTES) chunks.push(chunk);
    else if (size > MOST_READ_BYTES) throw refuseSize();
  }
  if (size > MOST_BODY_BYTES) throw refuseSize();
  return Buffer.concat(chunks);
}

function refuseSize(): ApiError {
  return new ApiError(`Body: expected at most ${MOST_BODY_BYTES} bytes`, {
    status: 413,
    code: "request_too_large",
    headers: { connection: "close" },
  });
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ApiError("Body: expected JSON in UTF-8", { status: 400, code: "invalid_json" });
  }
}

/** As people write it: `messages[0].role`; of a stranger's name only the beginning. */
function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((part, i) => (typeof part === "number" ? `[${part}]` : `${i > 0 ? "." : ""}${String(part)}`))
    .join("")
    .slice(0, 100);
}
