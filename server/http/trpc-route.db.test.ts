import { createTRPCClient, httpBatchStreamLink } from "@trpc/client";
import superjson from "superjson";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET, POST } from "@/app/api/trpc/[trpc]/route";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { CSRF_HEADER, getCsrfToken } from "@/server/http/csrf";
import type { AppRouter } from "@/server/routers/_app";

const HANDLERS: Record<string, (request: Request) => Promise<Response>> = { GET, POST };
/** The longest address that Node's server takes, other headers included. */
const MOST_CHARACTERS = 16_384;

const store = globalThis as typeof globalThis & { paprikaClient?: TestDatabase };
let database: TestDatabase;
const addresses: string[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  // The route asks for the process's pool.
  store.paprikaClient = database;
});
afterAll(async () => {
  delete store.paprikaClient;
  await database.close();
});

/** A client whose requests go to the route's handlers. */
const connect = (token: string) =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchStreamLink({
        url: "http://localhost/api/trpc",
        transformer: superjson,
        methodOverride: "POST",
        headers: { [CSRF_HEADER]: token },
        fetch: (url, init) => {
          const request = new Request(url, init as RequestInit);
          addresses.push(request.url);
          return HANDLERS[request.method]!(request);
        },
      }),
    ],
  });

const indices = Array.from({ length: 1_000 }, (_, i) => i);
const config = {
  kind: "evaluation",
  policy: { type: "scripted", player: "random" },
  groups: ["wordle", "mastermind", "cellular_automata"].map((group) => ({
    group,
    split: "train",
    tasks: { indices },
  })),
};

test("the check of a draft that no address holds comes in a body", async () => {
  expect(encodeURIComponent(JSON.stringify(config)).length).toBeGreaterThan(MOST_CHARACTERS);
  const check = await connect(getCsrfToken()).runs.check.query({ config });
  expect(check.config.groups).toHaveLength(3);
  expect(Math.max(...addresses.map((address) => address.length))).toBeLessThan(100);
});

test("a query in a body needs the token as a change does, and a change never comes by address", async () => {
  const refused = await POST(
    new Request("http://localhost/api/trpc/runs.check", {
      method: "POST",
      headers: { "content-type": "application/json", [CSRF_HEADER]: "guessed" },
      body: JSON.stringify({ json: { config } }),
    }),
  );
  expect(refused.status).toBe(403);
  const input = encodeURIComponent(JSON.stringify({ json: { config } }));
  const change = await GET(new Request(`http://localhost/api/trpc/runs.launch?input=${input}`));
  expect(change.status).toBe(405);
});
