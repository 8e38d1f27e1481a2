import { describe, expect, test } from "vitest";
import type { Completed } from "@/server/model-api/complete";
import { ChatRequest, CompletionRequest } from "@/server/model-api/request";
import { CHAT, COMPLETION, writeEvents, writeResponse } from "@/server/model-api/response";

const completed: Completed = {
  model: { handle: "tiny@01234567", hash: "0123456789abcdef" },
  device: "cpu",
  seed: 7,
  prompts: [[5, 6]],
  choices: [
    {
      ...{ prompt: 0, text: "é", tokens: [8, 9, 1], logps: [-1, -2, 1e-9], finish: "stop" },
      pieces: ["\\xC3", "\\xA9", "<|end|>"],
    },
    { prompt: 0, text: "b", tokens: [7], logps: [-3], pieces: ["b"], finish: "length" },
  ],
};
const envelope = { id: "x-1", created: 12 };
const usage = { prompt_tokens: 2, completion_tokens: 4, total_tokens: 6 };
const extra = { return_token_ids: true, n: 2, model: "m" };
const chat = ChatRequest.parse({
  ...{ ...extra, logprobs: true },
  messages: [{ role: "user", content: "hi" }],
});
const completion = CompletionRequest.parse({ ...extra, prompt: [5, 6], logprobs: 0 });

describe("in one piece", () => {
  test("a chat has messages, ids and one log-probability a token", () => {
    const written = writeResponse(CHAT, envelope, chat, completed) as Record<string, unknown>;
    expect(written).toMatchObject({ object: "chat.completion", model: "tiny@01234567", seed: 7, usage });
    expect(written.prompt_token_ids).toEqual([5, 6]);
    expect(written.choices).toMatchObject([
      {
        index: 0,
        message: { role: "assistant", content: "é" },
        finish_reason: "stop",
        token_ids: [8, 9, 1],
        logprobs: {
          content: [
            { token: "\\xC3", logprob: -1, bytes: null },
            { token: "\\xA9", logprob: -2, bytes: null },
            { token: "<|end|>", logprob: 0, bytes: [60, 124, 101, 110, 100, 124, 62] },
          ],
        },
      },
      { index: 1, finish_reason: "length", token_ids: [7] },
    ]);
  });

  test("a completion has texts", () => {
    expect(writeResponse(COMPLETION, envelope, completion, completed)).toMatchObject({
      object: "text_completion",
      usage,
      choices: [
        {
          ...{ index: 0, text: "é", finish_reason: "stop", token_ids: [8, 9, 1], prompt_token_ids: [5, 6] },
          logprobs: { tokens: ["\\xC3", "\\xA9", "<|end|>"], token_logprobs: [-1, -2, 0] },
        },
        { index: 1, text: "b", finish_reason: "length" },
      ],
    });
  });

  test("a prompt that is to be repeated stands before each answer", () => {
    const echo = CompletionRequest.parse({ model: "m", prompt: "say ", echo: true, n: 2 });
    const { choices } = writeResponse(COMPLETION, envelope, echo, completed);
    expect(choices).toMatchObject([{ text: "say é" }, { text: "say b" }]);
  });

  test("what was not asked for is not there", () => {
    const bare = ChatRequest.parse({ model: "m", messages: [{ role: "user", content: "hi" }] });
    const written = JSON.stringify(writeResponse(CHAT, envelope, bare, completed));
    expect(written).not.toMatch(/token_ids|logprob"/);
  });
});

describe("as events", () => {
  const read = (events: string) => {
    const lines = events.split("\n\n");
    expect(lines.splice(-2)).toEqual(["data: [DONE]", ""]);
    return lines.map((line) => JSON.parse(line.replace(/^data: /, "")));
  };

  test.each([
    ["a chat", CHAT, chat, "chat.completion.chunk"],
    ["a completion", COMPLETION, completion, "text_completion"],
  ])("%s comes as a whole, then its end, for each choice", (_, kind, asked, object) => {
    const events = read(writeEvents(kind, envelope, asked, completed));
    expect(new Set(events.map((event) => event.object))).toEqual(new Set([object]));
    expect(events.map(({ choices: [choice] }) => [choice.index, choice.finish_reason])).toEqual([
      [0, null],
      [0, "stop"],
      [1, null],
      [1, "length"],
    ]);
    const texts = events.map(({ choices: [one] }) => one.delta?.content ?? one.text ?? "");
    expect(texts).toEqual(["é", "", "b", ""]);
  });

  test("usage comes last, for those who ask", () => {
    const events = read(writeEvents(CHAT, envelope, { ...chat, includeUsage: true }, completed));
    expect(events.at(-1)).toMatchObject({ choices: [], usage });
    expect(events).toHaveLength(5);
  });
});
