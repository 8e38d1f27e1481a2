import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { ApiError, refuseForNow } from "@/server/model-api/api-error";
import { createTokenBucket } from "@/server/model-api/token-bucket";

const REQUESTS_PER_MINUTE = 6_000;
const WRONG_KEYS_PER_MINUTE = 60;

/** Decides who comes in. */
export interface Door {
  /** @throws {ApiError} 400, 401, 403 or 429 */
  check(url: string, headers: IncomingHttpHeaders): void;
}

/**
 * The key is the only right of a request: none comes with a browser by itself, so none can be borrowed from one.
 *
 * @source security.md 3, 6 and 13
 */
export function createDoor({ key, now }: { key: string; now: () => number }): Door {
  const expected = digest(key);
  const requests = createTokenBucket({ perMinute: REQUESTS_PER_MINUTE, now });
  const wrongKeys = createTokenBucket({ perMinute: WRONG_KEYS_PER_MINUTE, now });
  return {
    check(url, headers) {
      refuseBrowsers(headers);
      if (url.includes("?")) {
        throw new ApiError("Addresses here have no query: the key goes into the header Authorization", {
          status: 400,
        });
      }
      const given = /^Bearer ([!-~]+)$/i.exec(headers.authorization ?? "")?.[1] ?? "";
      // Digests have one length, so that comparing takes one time.
      const isRight = timingSafeEqual(digest(given), expected);
      const seconds = (isRight ? requests : wrongKeys).take();
      if (seconds > 0) throw refuseForNow(`Too many requests: wait ${seconds} s`, String(seconds));
      if (isRight) return;
      throw new ApiError(
        given ? "This key is not the server's" : "Expected the header Authorization: Bearer <key>",
        { status: 401, code: "invalid_api_key", headers: { "www-authenticate": "Bearer" } },
      );
    },
  };
}

function refuseBrowsers({ host, origin, cookie, "sec-fetch-site": site }: IncomingHttpHeaders): void {
  const isForeign = origin !== undefined && origin !== `http://${host}`;
  if (isForeign || (site !== undefined && site !== "same-origin" && site !== "none"))
    throw new ApiError("Requests from other sites are refused", { status: 403 });
  if (cookie !== undefined) throw new ApiError("A key never comes with a cookie", { status: 400 });
}

const digest = (text: string) => createHash("sha256").update(text).digest();
