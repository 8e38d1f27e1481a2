import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Log } from "@/lib/log";
import { guardRequest, SOCKET_HEADER } from "@/server/http/guard";
import { isModelApi, type ModelApi } from "@/server/model-api/model-api";

export interface FrontOptions {
  modelApi: ModelApi;
  /** everything else */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  log: Log;
}

/** What every request passes first: the checks, then the way to the pages or to the models. */
export function createFront({ modelApi, handle, log }: FrontOptions): RequestListener {
  return (request, response) => {
    delete request.headers[SOCKET_HEADER];
    const refusal = guardRequest(request.method ?? "GET", request.url ?? "/", request.headers);
    if (refusal) {
      log.warn("Request refused", {
        status: refusal.status,
        reason: refusal.message,
        host: request.headers.host,
      });
      response.writeHead(refusal.status, {
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "no-store",
      });
      response.end(`${refusal.message}\n`);
      return;
    }
    if (isModelApi(request.url ?? "/")) {
      modelApi(request, response);
      return;
    }
    request.headers[SOCKET_HEADER] = request.socket.remoteAddress ?? "unknown";
    handle(request, response).catch((error: unknown) => {
      log.error("Request failed", { url: request.url, error: String(error) });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
