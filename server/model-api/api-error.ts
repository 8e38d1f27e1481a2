import { AppError } from "@/lib/errors";
import { HTTP_STATUS } from "@/server/http/status";

/** The body that clients of such endpoints expect of every failure. */
export interface ErrorBody {
  error: { message: string; type: string; param: string | null; code: string | null };
}

interface Described {
  status: number;
  type?: string;
  /** the field that is wrong */
  param?: string | null;
  code?: string | null;
  headers?: Record<string, string>;
}

/** A failure with its answer: the message names the thing, the value and the remedy. */
export class ApiError extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: ErrorBody;

  constructor(message: string, { status, type, param = null, code = null, headers = {} }: Described) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.headers = headers;
    this.body = { error: { message, type: type ?? describeType(status), param, code } };
  }
}

/** Soon, as whatever is in the way ends by itself. */
const RETRY_SECONDS = "1";

/** All that one server can do at a time is being done. */
export function refuseForNow(message: string, seconds: string = RETRY_SECONDS): ApiError {
  return new ApiError(message, {
    status: 429,
    code: "rate_limit_exceeded",
    headers: { "retry-after": seconds },
  });
}

function describeType(status: number): string {
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  if (status === 429) return "rate_limit_error";
  return status < 500 ? "invalid_request_error" : "server_error";
}

/** What services foresaw, as an answer; null for what nobody did. */
export function toApiError(cause: unknown): ApiError | null {
  if (cause instanceof ApiError) return cause;
  if (!(cause instanceof AppError)) return null;
  const status = HTTP_STATUS[cause.code];
  return new ApiError(cause.message, {
    status,
    headers: status === 429 || status === 503 ? { "retry-after": RETRY_SECONDS } : {},
  });
}
