import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { createContext } from "@/server/context";
import { CSRF_HEADER, isCsrfToken } from "@/server/http/csrf";
import { appRouter } from "@/server/routers/_app";

export const dynamic = "force-dynamic";

function handle(request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext,
    maxBatchSize: 20,
    // A draft may be longer than any address: its check comes in a body, and with the token that bodies need.
    allowMethodOverride: true,
    responseMeta: () => ({ headers: new Headers({ "cache-control": "private, no-store", vary: "Cookie" }) }),
  });
}

export const GET = handle;

export async function POST(request: Request): Promise<Response> {
  if (!isCsrfToken(request.headers.get(CSRF_HEADER))) {
    return new Response("The page is older than the server: reload it.\n", { status: 403 });
  }
  return handle(request);
}
