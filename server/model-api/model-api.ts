import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import type { DeviceChoice } from "@/lib/domain/words";
import type { Log } from "@/lib/log";
import type { Engines } from "@/server/jobs/types";
import { ApiError, refuseForNow, toApiError } from "@/server/model-api/api-error";
import { complete, EngineFailed } from "@/server/model-api/complete";
import { createDoor } from "@/server/model-api/door";
import { createEngineShare } from "@/server/model-api/engine-share";
import { getModelCard, listModels } from "@/server/model-api/models";
import { readBody } from "@/server/model-api/read-body";
import { type Asked, ChatRequest, CompletionRequest, MOST_CHOICES } from "@/server/model-api/request";
import { CHAT, COMPLETION, type ResponseKind, writeEvents, writeResponse } from "@/server/model-api/response";
import type { ServiceContext } from "@/server/services/context";

export interface ModelApiOptions {
  /** null: the endpoint is off */
  key: string | null;
  createContext: () => ServiceContext;
  engines: Engines;
  device: DeviceChoice;
  dataDir: string;
  log: Log;
}

/** Answers what is asked under /v1. */
export type ModelApi = (request: IncomingMessage, response: ServerResponse) => void;

interface Answer {
  type: string;
  body: string;
}

/** What is known of a request once it has come in. */
interface Visit {
  request: IncomingMessage;
  /** aborted when the client is gone */
  signal: AbortSignal;
}

/** Whether an address belongs to the endpoint. */
export const isModelApi = (url: string): boolean => /^\/v1(?:[/?]|$)/.test(url);

/** The endpoint that serves the product's checkpoints in the way of OpenAI's interface. */
export function createModelApi(options: ModelApiOptions): ModelApi {
  const { key, createContext, device, dataDir, log } = options;
  const door = key === null ? null : createDoor({ key, now: () => performance.now() });
  const share = createEngineShare(options.engines, { device, slots: MOST_CHOICES });
  /** choices being worked on, of all requests */
  let working = 0;

  const generate =
    (schema: z.ZodType<Asked>, kind: ResponseKind, prefix: string) =>
    async ({ request, signal }: Visit): Promise<Answer> => {
      const asked = await readBody(request, schema);
      const id = `${prefix}-${randomBytes(12).toString("hex")}`;
      const choices = asked.prompts.length * asked.n;
      if (working + choices > MOST_CHOICES) {
        throw refuseForNow(
          `${working} answers are being generated and ${choices} more would be over ${MOST_CHOICES}: ask again when some are done`,
        );
      }
      working += choices;
      try {
        const completed = await complete(
          { ctx: createContext(), dataDir, share, requestId: id, signal },
          asked,
        );
        const envelope = { id, created: Math.floor(Date.now() / 1000) };
        return asked.stream
          ? { type: "text/event-stream", body: writeEvents(kind, envelope, asked, completed) }
          : toJson(writeResponse(kind, envelope, asked, completed));
      } finally {
        working -= choices;
      }
    };

  const routes: Record<string, { method: string; answer: (visit: Visit) => Promise<Answer> }> = {
    "/v1/models": {
      method: "GET",
      answer: async () => toJson({ object: "list", data: await listModels(createContext()) }),
    },
    "/v1/chat/completions": { method: "POST", answer: generate(ChatRequest, CHAT, "chatcmpl") },
    "/v1/completions": { method: "POST", answer: generate(CompletionRequest, COMPLETION, "cmpl") },
  };
  const findRoute = (path: string) => {
    if (Object.hasOwn(routes, path)) return routes[path]!;
    const name = /^\/v1\/models\/([^/]{1,600})$/.exec(path)?.[1];
    if (name === undefined) return null;
    const answer = async () => toJson(await getModelCard(createContext(), decodeName(name)));
    return { method: "GET", answer };
  };

  const answer = async (visit: Visit): Promise<Answer> => {
    const { method, url = "/", headers } = visit.request;
    if (!door) {
      throw new ApiError("The model endpoint is off: start with a key in PAPRIKA_MODEL_API_KEY", {
        status: 404,
      });
    }
    door.check(url, headers);
    const route = findRoute(url);
    if (!route) throw new ApiError(`No ${url.slice(0, 100)} here`, { status: 404, code: "unknown_url" });
    if (method === route.method) return route.answer(visit);
    throw new ApiError(`Expected ${route.method}, got ${method}`, {
      status: 405,
      headers: { allow: route.method },
    });
  };

  return (request, response) => {
    const left = new AbortController();
    response.on("close", () => {
      if (!response.writableFinished) left.abort();
    });
    answer({ request, signal: left.signal }).then(
      ({ type, body }) => send(response, 200, body, { "content-type": type }),
      (error: unknown) => {
        if (left.signal.aborted || request.socket.destroyed) return;
        if (error instanceof EngineFailed) log.error("Engine failed", { error: String(error.cause) });
        const known = toApiError(error);
        if (!known) log.error("Model request failed", { url: request.url, error: describeFailure(error) });
        const { status, headers, body } = known ?? new ApiError("The server failed", { status: 500 });
        send(response, status, JSON.stringify(body), { "content-type": "application/json", ...headers });
      },
    );
  };
}

const toJson = (value: unknown): Answer => ({ type: "application/json", body: JSON.stringify(value) });

/** @throws {ApiError} 404 for what no client writes */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    throw new ApiError(`No model "${name}"`, { status: 404, param: "model", code: "model_not_found" });
  }
}

function describeFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Answers are for the one who has the key: nobody on the way keeps them, no page of another site reads them. */
function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  });
  response.end(body);
}
