import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ChatRequest, CompletionRequest, MOST_CHOICES } from "@/server/model-api/request";

const chat = { model: "m", messages: [{ role: "user", content: "hi" }] };
const completion = { model: "m", prompt: "hi" };
const KINDS = [
  ["chat", ChatRequest, chat],
  ["completion", CompletionRequest, completion],
] as const;

describe.each(KINDS)("a %s request", (_, schema, body) => {
  test("switches on nothing that it does not ask for", () => {
    const asked = schema.parse(body);
    expect(asked.sampling).toEqual({ temperature: 1, topP: 1, topK: 0, minP: 0 });
    expect(asked).toMatchObject({ n: 1, stops: [], logprobs: false, returnTokenIds: false, stream: false });
    expect(asked.seed).toBeUndefined();
  });

  test("takes null for what is left out", () => {
    const empty = Object.fromEntries(
      [
        ...[
          "temperature",
          "top_p",
          "top_k",
          "min_p",
          "seed",
          "max_tokens",
          "n",
          "stop",
          "stream",
          "logprobs",
        ],
        ...["stream_options", "return_token_ids", "frequency_penalty", "presence_penalty"],
      ].map((name) => [name, null]),
    );
    expect(schema.parse({ ...body, ...empty })).toEqual(schema.parse(body));
  });

  test("keeps every sampling setting", () => {
    const settings = fc.record({
      temperature: fc.double({ min: 0, max: 5, noNaN: true }),
      top_p: fc.double({ min: 0.001, max: 1, noNaN: true }),
      top_k: fc.integer({ min: 0, max: 1_000_000 }),
      min_p: fc.double({ min: 0, max: 1, noNaN: true }),
      seed: fc.maxSafeInteger(),
    });
    fc.assert(
      fc.property(settings, (given) => {
        const { sampling, seed } = schema.parse({ ...body, ...given });
        const { temperature, top_p: topP, top_k: topK, min_p: minP } = given;
        expect({ sampling, seed }).toEqual({
          sampling: { temperature, topP, topK, minP },
          seed: given.seed,
        });
      }),
    );
  });

  test.each([
    ["temperature", -0.1],
    ["temperature", 5.1],
    ["top_p", 0],
    ["min_p", 1.1],
    ["top_k", 1.5],
    ["seed", 0.5],
    ["seed", 2 ** 53],
    ["max_tokens", 0],
    ["n", MOST_CHOICES + 1],
    ["n", 0],
    ["stop", ""],
    ["stop", Array(17).fill("x")],
    ["frequency_penalty", 0.5],
    ["repetition_penalty", 1.1],
    ["model", ""],
    ["logprobs", 2],
  ])("refuses %s = %j, naming it", (name, value) => {
    const parsed = schema.safeParse({ ...body, [name]: value });
    expect(new Set(parsed.error?.issues.map(({ path }) => path[0]))).toEqual(new Set([name]));
  });

  test.each(["tools", "logit_bias", "paprika_probe", "__proto__", "constructor"])(
    "refuses the unknown field %s",
    (name) => {
      const text = JSON.stringify(body).replace("{", `{${JSON.stringify(name)}:1,`);
      const issue = schema.safeParse(JSON.parse(text)).error?.issues[0];
      expect(issue).toMatchObject({ code: "unrecognized_keys", keys: [name] });
    },
  );
});

describe("a chat request", () => {
  test("has one limit under two names, or none", () => {
    expect(ChatRequest.parse(chat).maxTokens).toBeNull();
    expect(ChatRequest.parse({ ...chat, max_tokens: 5 }).maxTokens).toBe(5);
    expect(ChatRequest.parse({ ...chat, max_completion_tokens: 6, max_tokens: 6 }).maxTokens).toBe(6);
    const both = ChatRequest.safeParse({ ...chat, max_completion_tokens: 6, max_tokens: 5 });
    expect(both.error?.issues[0]).toMatchObject({ path: ["max_tokens"] });
  });

  test("joins the text parts of a message and refuses other parts and roles", () => {
    const parts = [
      { type: "text", text: "a" },
      { type: "text", text: "b" },
    ];
    const asked = ChatRequest.parse({ ...chat, messages: [{ role: "user", content: parts }] });
    expect(asked.prompts).toEqual([{ messages: [{ role: "user", content: "ab" }], generationPrompt: true }]);
    for (const message of [
      { role: "user", content: [{ type: "image_url", image_url: {} }] },
      { role: "tool", content: "x" },
      { role: "user", content: "x", name: "y" },
    ])
      expect(ChatRequest.safeParse({ ...chat, messages: [message] }).success).toBe(false);
  });

  test("gives no alternatives of a token", () => {
    expect(ChatRequest.parse({ ...chat, logprobs: true, top_logprobs: 0 }).logprobs).toBe(true);
    const asked = ChatRequest.safeParse({ ...chat, logprobs: true, top_logprobs: 3 });
    expect(asked.error?.issues[0]?.message).toBe(
      "only the sampled token's log-probability is kept: expected 0 or nothing",
    );
  });
});

describe("a completion request", () => {
  test.each([
    ["a text", "ab", [{ text: "ab" }]],
    ["ids", [3, 4], [{ ids: [3, 4] }]],
    ["texts", ["a", "b"], [{ text: "a" }, { text: "b" }]],
    ["rows of ids", [[3], [4, 5]], [{ ids: [3] }, { ids: [4, 5] }]],
  ])("takes %s as its prompt", (_, prompt, prompts) => {
    expect(CompletionRequest.parse({ ...completion, prompt }).prompts).toEqual(prompts);
  });

  test.each([[[]], [[[]]], [[-1]], [[1.5]], [["a", 1]], [null], [{}]])("refuses the prompt %j", (prompt) => {
    const issue = CompletionRequest.safeParse({ ...completion, prompt }).error?.issues[0];
    expect(issue?.path).toEqual(["prompt"]);
  });

  test("is short unless it says otherwise, and bounded over all its prompts", () => {
    expect(CompletionRequest.parse(completion).maxTokens).toBe(16);
    const many = { ...completion, prompt: ["a", "b", "c"], n: 11 };
    expect(CompletionRequest.safeParse(many).error?.issues[0]).toMatchObject({ path: ["n"] });
    expect(CompletionRequest.parse({ ...many, n: 10 }).n).toBe(10);
  });

  test("repeats a prompt of text, without log-probabilities", () => {
    expect(CompletionRequest.parse({ ...completion, echo: true }).echo).toBe(true);
    for (const wrong of [{ logprobs: 0 }, { prompt: [1] }])
      expect(CompletionRequest.safeParse({ ...completion, echo: true, ...wrong }).success).toBe(false);
  });
});
