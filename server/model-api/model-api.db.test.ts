import type { ChildProcess } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { connectEngine } from "@/lib/engine/runtime/protocol";
import { createLog } from "@/lib/log";
import { createFront } from "@/server/http/front";
import type { Engines } from "@/server/jobs/types";
import { nameNoise } from "@/server/model-api/complete";
import { createModelApi } from "@/server/model-api/model-api";
import { MOST_BODY_BYTES } from "@/server/model-api/read-body";
import { MOST_CHOICES } from "@/server/model-api/request";
import type { ServiceContext } from "@/server/services/context";
import { importCheckpoint } from "@/server/services/import-checkpoint";
import { testContext, waitFor, writeTinyCheckpoint } from "@/server/testing";
import { createEngineHost, type EngineHost, forkEngine } from "@/server/worker/engine-host";

const IDLE_MS = 4_000;
const KEY = "a-key-of-enough-characters";
/** of the tiny checkpoint */
const [CONTEXT, VOCABULARY, END] = [256, 270, 1];

let database: TestDatabase;
let ctx: ServiceContext;
let dataDir: string;
let handle: string;
let other: { checkpointId: string; handle: string };
let host: EngineHost;
let server: Server;
let off: Server;
const processes: ChildProcess[] = [];
const logged: string[] = [];
const log = createLog(
  "test",
  "error",
  () => "",
  (line) => void logged.push(line),
);

/** What the real engine is asked for; `hold` keeps its answers back. */
const watch = {
  generating: 0,
  asked: [] as string[],
  released: [] as string[],
  /** generations that did not come to their end */
  cutShort: 0,
  hold: Promise.resolve(),
};
const watched: Engines = {
  async open(request) {
    const engine = await host.open(request);
    return {
      ...engine,
      async generate(asked) {
        watch.asked.push(asked.conversation);
        watch.generating++;
        try {
          const generated = await engine.generate(asked);
          await watch.hold;
          return generated;
        } catch (error) {
          watch.cutShort++;
          throw error;
        } finally {
          watch.generating--;
        }
      },
      release(conversation) {
        watch.released.push(conversation);
        engine.release(conversation);
      },
    };
  },
};

/** Keep the answers of engines back until `open` is called. */
function holdAnswers(): { open: () => void } {
  let open!: () => void;
  watch.hold = new Promise((resolve) => {
    open = resolve;
  });
  return { open };
}

async function listen(key: string | null): Promise<Server> {
  const modelApi = createModelApi({
    ...{ key, dataDir, log, engines: watched },
    device: "cpu",
    createContext: () => ctx,
  });
  const handlePage: Parameters<typeof createFront>[0]["handle"] = async (_, response) => {
    response.end("a page");
  };
  const started = createServer(createFront({ modelApi, handle: handlePage, log }));
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return started;
}

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
  dataDir = mkdtempSync(join(tmpdir(), "paprika-model-api-"));
  await writeTinyCheckpoint(join(dataDir, "source"));
  ({ handle } = await importCheckpoint(ctx, { directory: join(dataDir, "source"), name: "tiny" }, dataDir));
  await writeTinyCheckpoint(join(dataDir, "other"), "2");
  other = await importCheckpoint(ctx, { directory: join(dataDir, "other"), name: "other" }, dataDir);
  host = createEngineHost({
    fork: () => {
      const child = forkEngine();
      processes.push(child);
      return child;
    },
    countThreads: async () => 2,
    idleMs: IDLE_MS,
  });
  [server, off] = await Promise.all([listen(KEY), listen(null)]);
});
afterEach(() => {
  watch.hold = Promise.resolve();
  Object.assign(watch, { asked: [], released: [], cutShort: 0 });
});
afterAll(async () => {
  for (const one of [server, off]) {
    one.closeAllConnections();
    one.close();
  }
  await host.close();
  rmSync(dataDir, { recursive: true, force: true });
  await database.close();
});

const urlOf = (path: string, at = server) => `http://127.0.0.1:${(at.address() as AddressInfo).port}${path}`;
const authorized = { authorization: `Bearer ${KEY}` };
const headers = { ...authorized, "content-type": "application/json" };

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at as a client does, without the server's types
type Json = any;
interface Answered {
  status: number;
  headers: Headers;
  body: Json;
}

async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
const get = async (path: string, init: RequestInit = { headers: authorized }) =>
  read(await fetch(urlOf(path), init));
const post = async (path: string, body: unknown, init: RequestInit = {}) =>
  read(await fetch(urlOf(path), { method: "POST", headers, body: JSON.stringify(body), ...init }));

const messages = [{ role: "user", content: "guess 0123" }];
const chat = (over = {}) =>
  post("/v1/chat/completions", { model: handle, messages, seed: 5, max_tokens: 20, ...over });
const completion = (over = {}) =>
  post("/v1/completions", { model: handle, prompt: "guess 0123", seed: 5, max_tokens: 20, ...over });

describe("who comes in", () => {
  test("without a key in the environment nothing is there", async () => {
    for (const path of ["/v1", "/v1/models", "/v1/chat/completions"]) {
      const { status, body } = await read(await fetch(urlOf(path, off), { headers: authorized }));
      expect(status).toBe(404);
      expect(body.error.message).toContain("PAPRIKA_MODEL_API_KEY");
    }
  });

  test("every address under /v1 asks for the key, in the same words", async () => {
    for (const path of ["/v1", "/v1/models", "/v1/models/x", "/v1/completions", "/v1/nothing"]) {
      const { status, headers: sent, body } = await get(path, {});
      expect(status).toBe(401);
      expect(sent.get("www-authenticate")).toBe("Bearer");
      expect(body.error).toMatchObject({ type: "authentication_error", code: "invalid_api_key" });
    }
    const wrong = { ...headers, authorization: `Bearer ${KEY}x` };
    expect((await post("/v1/chat/completions", {}, { headers: wrong })).status).toBe(401);
    expect(watch.asked).toEqual([]);
  });

  test("a browser's page of another origin gets nothing, and no answer shares anything with it", async () => {
    const foreign = { ...headers, origin: "http://attacker.example" };
    expect((await get("/v1/models", { headers: foreign })).status).toBe(403);
    expect((await post("/v1/completions", {}, { headers: foreign })).status).toBe(403);
    const preflight = await get("/v1/chat/completions", {
      method: "OPTIONS",
      headers: { origin: "http://attacker.example", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(403);
    for (const answer of [preflight, await get("/v1/models")]) {
      const names = [...answer.headers.keys()];
      expect(names.filter((name) => name.startsWith("access-control-"))).toEqual([]);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
    }
  });

  test("another Host, a proxy and other content types are refused as everywhere", async () => {
    const ask = (over: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        httpRequest(
          urlOf("/v1/completions"),
          { method: "POST", headers: { ...headers, ...over } },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode!);
          },
        )
          .on("error", reject)
          .end("{}");
      });
    expect(await ask({ host: "attacker.example" })).toBe(421);
    expect(await ask({ "x-forwarded-for": "10.0.0.1" })).toBe(403);
    expect(await ask({ "content-type": "text/plain" })).toBe(415);
    expect(await ask({ cookie: "a=b" })).toBe(403);
    expect(await ask({})).toBe(400);
  });

  test("everything else goes where it went before", async () => {
    for (const path of ["/", "/v1x", "/models", "/V1/models"]) expect((await get(path)).body).toBe("a page");
  });
});

describe("models", () => {
  test("are listed by their handles, with their context", async () => {
    const { body } = await get("/v1/models");
    const tiny = body.data.find(({ id }: { id: string }) => id === handle);
    expect(tiny).toMatchObject({ object: "model", owned_by: "paprika-lab", max_model_len: CONTEXT });
    expect(body.data.map(({ root }: { root: string }) => root)).toContain(other.checkpointId);
    expect((await get(`/v1/models/${encodeURIComponent(handle)}`)).body).toEqual(tiny);
  });

  test("that are not there are named", async () => {
    for (const { status, body } of [await chat({ model: "nobody" }), await get("/v1/models/nobody")]) {
      expect(status).toBe(404);
      expect(body.error).toMatchObject({ param: "model", code: "model_not_found" });
      expect(body.error.message).toContain('"nobody"');
    }
    expect((await get("/v1/models/%E0%A4%A")).status).toBe(404);
  });

  test("answer to their id as well", async () => {
    const { body } = await completion({ model: other.checkpointId });
    expect(body.model).toBe(other.handle);
  });

  test("whose files have changed do not answer", async () => {
    const directory = join(dataDir, "changed");
    await writeTinyCheckpoint(directory, "3");
    const changed = await importCheckpoint(ctx, { directory, name: "changed" }, dataDir);
    expect((await completion({ model: changed.handle, max_tokens: 1 })).status).toBe(200);
    const [row] = await database.db.execute<{ directory: string }>(
      `select directory from checkpoints where id = '${changed.checkpointId}'`,
    );
    appendFileSync(join(dataDir, row!.directory, "config.json"), "\n");
    const { status, body } = await completion({ model: changed.handle, max_tokens: 1 });
    expect(status).toBe(409);
    expect(body.error.message).toContain("changed since it was stored");
  });
});

describe("what is wrong is said", () => {
  test.each([
    ["an unknown field", { paprika_probe: 1 }, "paprika_probe", /Unknown field "paprika_probe"/],
    ["a wrong role", { messages: [{ role: "tool", content: "" }] }, "messages[0].role", /role/],
    ["no messages", { messages: [] }, "messages", /^messages: /],
    ["alternatives", { logprobs: true, top_logprobs: 2 }, "top_logprobs", /only the sampled token's/],
    ["a temperature", { temperature: 9 }, "temperature", /^temperature: /],
  ])("%s", async (_, over, param, message) => {
    const { status, body } = await chat(over);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ type: "invalid_request_error", param });
    expect(body.error.message).toMatch(message);
  });

  test("a body that is no JSON, or too large", async () => {
    expect((await post("/v1/completions", null, { body: "{" })).body.error.code).toBe("invalid_json");
    const large = JSON.stringify({ model: handle, prompt: "x".repeat(MOST_BODY_BYTES) });
    expect((await post("/v1/completions", null, { body: large })).status).toBe(413);
    const larger = "x".repeat(7 * MOST_BODY_BYTES);
    expect((await post("/v1/completions", null, { body: larger })).status).toBe(413);
  });

  test("an address or a method that is not there", async () => {
    expect((await get("/v1/embeddings")).status).toBe(404);
    const wrong = await get("/v1/completions");
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
  });

  test("a prompt that is too long, with both numbers", async () => {
    const long = await completion({ prompt: Array(CONTEXT).fill(9), max_tokens: 1 });
    const wide = await completion({ prompt: Array(200).fill(9), max_tokens: 57 });
    const talk = await chat({
      messages: [{ role: "user", content: "z".repeat(CONTEXT) }],
      max_tokens: null,
    });
    for (const { status, body } of [long, wide, talk]) {
      expect(status).toBe(400);
      expect(body.error.code).toBe("context_length_exceeded");
      expect(body.error.message).toContain(`context of ${CONTEXT} tokens`);
    }
    expect(long.body.error).toMatchObject({ param: "prompt" });
    expect(long.body.error.message).toContain("256 tokens leave no room");
    expect(wide.body.error.message).toContain("200 tokens leave no room for 57");
    expect(talk.body.error).toMatchObject({ param: "messages" });
    expect((await completion({ prompt: Array(200).fill(9), max_tokens: 56 })).status).toBe(200);
  });

  test("ids that the vocabulary lacks, and a prompt of no tokens", async () => {
    expect((await completion({ prompt: [VOCABULARY] })).body.error.message).toContain(`below ${VOCABULARY}`);
    expect((await completion({ prompt: "" })).body.error.message).toContain("at least one token");
    expect(watch.asked).toEqual([]);
  });
});

describe("answers", () => {
  const tokensOf = ({ body }: Answered) => body.choices.map((one: Json) => one.token_ids);

  test("equal seeds give the tokens that the engine itself samples from that noise", async () => {
    const sampling = { temperature: 1.5, min_p: 0.1, top_k: 40, top_p: 0.9 };
    const first = await chat({ ...sampling, return_token_ids: true, logprobs: true, n: 3 });
    expect(first.status).toBe(200);
    const again = await chat({ ...sampling, return_token_ids: true, logprobs: true, n: 3 });
    expect(again.body.choices).toEqual(first.body.choices);
    expect(tokensOf(await chat({ ...sampling, seed: 6, return_token_ids: true }))[0]).not.toEqual(
      tokensOf(first)[0],
    );

    const directory = join(dataDir, "source");
    const engine = await connectEngine(forkEngine(), { directory, device: "cpu", threads: 1, slots: 1 });
    for (const [i, choice] of first.body.choices.entries()) {
      const direct = await engine.generate({
        ...{ conversation: "direct", ids: first.body.prompt_token_ids, maxTokens: 20 },
        sampling: { temperature: 1.5, minP: 0.1, topK: 40, topP: 0.9 },
        noise: nameNoise(5, i),
      });
      expect(choice.token_ids).toEqual(direct.tokens);
      const logps = choice.logprobs.content.map(({ logprob }: { logprob: number }) => logprob);
      expect(logps).toEqual(direct.logps.map((logp) => Math.min(0, logp)));
    }
    await engine.close();
  });

  test("a chat and the completion of its ids are the same answer", async () => {
    const spoken = await chat({ return_token_ids: true });
    const raw = await completion({ prompt: spoken.body.prompt_token_ids, return_token_ids: true });
    expect(tokensOf(raw)).toEqual(tokensOf(spoken));
    expect(raw.body.choices[0].text).toBe(spoken.body.choices[0].message.content);
    const named = await completion({ prompt: "<|user|>guess 0123<|end|><|agent|>", return_token_ids: true });
    expect(named.body.choices[0].prompt_token_ids).toEqual(spoken.body.prompt_token_ids);
  });

  test("the fields that clients of other servers send are understood", async () => {
    const { status, body } = await chat({
      ...{ temperature: 1.5, min_p: 0.3, top_p: 1.0, top_k: 0, repetition_penalty: 1.0 },
      ...{ max_tokens: null, max_completion_tokens: 12, seed: 123_456_789, n: 1, stream: false },
      ...{ logprobs: true, top_logprobs: 0, return_token_ids: true },
      ...{ add_generation_prompt: true, add_special_tokens: false, include_stop_str_in_output: false },
    });
    expect(status).toBe(200);
    expect(body.seed).toBe(123_456_789);
    expect(body.usage.prompt_tokens).toBe(body.prompt_token_ids.length);
  });

  test("min-p 1 leaves the most probable token alone at any temperature", async () => {
    const greedy = await chat({ temperature: 0 });
    const narrow = await Promise.all([1, 2, 3].map((seed) => chat({ seed, temperature: 1.5, min_p: 1 })));
    for (const { body } of narrow) expect(body.choices[0].message).toEqual(greedy.body.choices[0].message);
  });

  test("a prompt gets the same answer alone and among others", async () => {
    const prompts = ["guess 0123", "exact", "partial 9"];
    const together = await completion({ prompt: prompts, return_token_ids: true, n: 2 });
    const alone = await Promise.all(
      prompts.map((prompt) => completion({ prompt, return_token_ids: true, n: 2 })),
    );
    expect(tokensOf(together)).toEqual(alone.flatMap(tokensOf));
    expect(together.body.choices.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("the limit holds, and every token has its log-probability", async () => {
    const { body } = await chat({ max_tokens: 7, logprobs: true, return_token_ids: true, n: 8 });
    const lengths = body.choices.map(({ token_ids }: { token_ids: number[] }) => token_ids.length);
    for (const { finish_reason, token_ids, logprobs } of body.choices) {
      expect(finish_reason).toBe(token_ids.at(-1) === END ? "stop" : "length");
      expect(token_ids.length).toBeLessThanOrEqual(7);
      if (finish_reason === "length") expect(token_ids).toHaveLength(7);
      expect(logprobs.content).toHaveLength(token_ids.length);
      for (const { logprob } of logprobs.content) expect(logprob).toBeLessThanOrEqual(0);
    }
    expect(body.choices.map((one: Json) => one.finish_reason)).toContain("length");
    const sum = lengths.reduce((a: number, b: number) => a + b);
    expect(body.usage.completion_tokens).toBe(sum);
    expect(body.usage.prompt_tokens).toBe(body.prompt_token_ids.length);
    expect(body.usage.total_tokens).toBe(sum + body.prompt_token_ids.length);
  });

  test("an answer without a limit fills the context at most, and end-of-turn stops it", async () => {
    const { body } = await chat({ max_tokens: null, return_token_ids: true, n: 16 });
    const room = CONTEXT - body.prompt_token_ids.length;
    for (const { finish_reason, token_ids } of body.choices) {
      if (finish_reason === "length") expect(token_ids).toHaveLength(room);
      else expect(token_ids.indexOf(END)).toBe(token_ids.length - 1);
    }
    expect(body.choices.map((one: Json) => one.finish_reason)).toContain("stop");
  });

  test("a stop text ends the answer before it, with the same tokens up to there", async () => {
    const whole = await completion({ return_token_ids: true, logprobs: 0 });
    const { text, token_ids } = whole.body.choices[0];
    const stop = text.slice(5, 7);
    const cut = await completion({ return_token_ids: true, logprobs: 0, stop: ["never said", stop] });
    const [choice] = cut.body.choices;
    expect(choice).toMatchObject({ text: text.slice(0, text.indexOf(stop)), finish_reason: "stop" });
    expect(choice.token_ids.length).toBeLessThan(token_ids.length);
    expect(choice.token_ids).toEqual(token_ids.slice(0, choice.token_ids.length));
    expect(choice.logprobs.token_logprobs).toHaveLength(choice.token_ids.length);
    expect(cut.body.usage.completion_tokens).toBe(choice.token_ids.length);
  });

  test("without a seed one is drawn and told", async () => {
    const drawn = await chat({ seed: null, return_token_ids: true });
    const repeated = await chat({ seed: drawn.body.seed, return_token_ids: true });
    expect(tokensOf(repeated)).toEqual(tokensOf(drawn));
    const next = await chat({ seed: null });
    expect(next.body.seed).not.toBe(drawn.body.seed);
  });

  test("greedy answers do not depend on the seed", async () => {
    const answers = await Promise.all([1, 2, 3].map((seed) => chat({ seed, temperature: 0 })));
    expect(new Set(answers.map(({ body }) => body.choices[0].message.content)).size).toBe(1);
  });

  test("as events they say the same", async () => {
    const whole = await chat({ n: 2 });
    const { headers: sent, body } = await chat({
      n: 2,
      stream: true,
      stream_options: { include_usage: true },
    });
    expect(sent.get("content-type")).toBe("text/event-stream");
    const lines = (body as string).split("\n\n").filter(Boolean);
    expect(lines.pop()).toBe("data: [DONE]");
    const events = lines.map((line) => JSON.parse(line.slice("data: ".length)));
    const texts = ["", ""];
    for (const { choices } of events)
      for (const { index, delta } of choices) texts[index] += delta.content ?? "";
    expect(texts).toEqual(whole.body.choices.map((one: Json) => one.message.content));
    expect(events.at(-1).usage).toEqual(whole.body.usage);
  });
});

describe("at the same time", () => {
  test("two requests share the engine and give what each gives alone", async () => {
    const alone = [await chat({ max_tokens: 60 }), await completion({ max_tokens: 60 })];
    const { open } = holdAnswers();
    const asked = [chat({ max_tokens: 60 }), completion({ max_tokens: 60 })];
    await waitFor("both at work", async () => watch.generating === 2);
    open();
    const together = await Promise.all(asked);
    expect(together.map(({ body }) => body.choices)).toEqual(alone.map(({ body }) => body.choices));
  });

  test("more answers than there is room for, or another model, are told to come again", async () => {
    const { open } = holdAnswers();
    const full = chat({ n: MOST_CHOICES - 1, max_tokens: 2 });
    await waitFor("the engine at work", async () => watch.generating === MOST_CHOICES - 1);
    for (const refused of [await chat({ n: 2 }), await completion({ model: other.handle, max_tokens: 1 })]) {
      expect(refused.status).toBe(429);
      expect(refused.headers.get("retry-after")).toBe("1");
      expect(refused.body.error.type).toBe("rate_limit_error");
    }
    open();
    expect((await full).status).toBe(200);
    expect((await completion({ model: other.handle, max_tokens: 1 })).status).toBe(200);
  });

  test("a client that leaves ends its answers and gives back their place", async () => {
    const leaving = new AbortController();
    const body = JSON.stringify({ model: handle, messages, n: MOST_CHOICES, max_tokens: 200 });
    const left = post("/v1/chat/completions", null, { body, signal: leaving.signal });
    await waitFor("the engine at work", async () => watch.asked.length === MOST_CHOICES);
    leaving.abort();
    await expect(left).rejects.toThrow("aborted");
    await waitFor("the end of the answers", async () => watch.generating === 0);
    expect(watch.cutShort).toBeGreaterThan(0);
    expect(new Set(watch.released)).toEqual(new Set(watch.asked));
    expect((await chat({ n: MOST_CHOICES, max_tokens: 2 })).status).toBe(200);
    expect(logged).toEqual([]);
  });

  test("the engine's death fails what it was at, and nothing after it", async () => {
    const before = await chat();
    const broken = chat({ n: MOST_CHOICES, max_tokens: 200 });
    await waitFor("the engine at work", async () => watch.asked.length === 1 + MOST_CHOICES);
    processes.at(-1)!.kill("SIGKILL");
    const { status, headers: sent, body } = await broken;
    expect([status, sent.get("retry-after")]).toEqual([503, "1"]);
    expect(body.error).toMatchObject({ type: "server_error", code: "engine_failed" });
    expect(logged.join("")).toContain("signal SIGKILL");
    expect((await chat()).body.choices).toEqual(before.body.choices);
    expect(new Set(watch.released)).toEqual(new Set(watch.asked));
  });

  test("the engine ends when nobody has asked for a while", async () => {
    const ended = processes.at(-1)!;
    expect(ended.exitCode ?? ended.signalCode).toBeNull();
    await waitFor("its end", async () => (ended.exitCode ?? ended.signalCode) !== null, IDLE_MS + 5_000);
    expect((await chat()).status).toBe(200);
    expect(processes.at(-1)).not.toBe(ended);
  });
});

test("the process that answers has loaded no native engine", () => {
  if (!existsSync("/proc/self/maps")) return;
  expect(readFileSync("/proc/self/maps", "utf8")).not.toContain("onnxruntime");
});
