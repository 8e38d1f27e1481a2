import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS, type RunSampling } from "@/lib/domain/run-config";
import type { Generated, GenerateRequest } from "@/lib/engine/types";
import { AppError } from "@/lib/errors";
import { modelPolicy, type SpokenMessage } from "@/lib/policies/model";
import { PolicyFailed } from "@/lib/policies/types";
import { createRng } from "@/lib/rng";
import { collect } from "@/lib/rollout/collect";
import { playAttempt } from "@/lib/rollout/play-attempt";
import { TASK_GROUPS } from "@/lib/task-groups/registry";
import { makeTask } from "@/lib/task-groups/tasks";

const END = 256;
const HEADER = 257;
const encodeText = (text: string) => Array.from(new TextEncoder().encode(text));
const decode = (ids: readonly number[]) =>
  new TextDecoder().decode(Uint8Array.from(ids.filter((id) => id < END)));

/** Every message a header, its bytes and an end; sampled ids as they are, with the end that they may lack. */
function encode(messages: readonly SpokenMessage[]): number[] {
  const ids = messages.flatMap(({ content, ids: sampled }) => {
    const body = sampled ?? [...encodeText(content), END];
    return [HEADER, ...body, ...(body.at(-1) === END ? [] : [END])];
  });
  return [...ids, HEADER];
}

type Say = (request: GenerateRequest, call: number) => { text: string; stop?: Generated["stop"] } | Error;

function fakeEngine(say: Say, ticks: (noise: string) => number = () => 1) {
  const requests: GenerateRequest[] = [];
  const released: string[] = [];
  return {
    requests,
    released,
    device: "cpu" as const,
    async generate(request: GenerateRequest): Promise<Generated> {
      requests.push(request);
      const said = say(request, requests.length - 1);
      for (let i = ticks(request.noise); i > 0; i--) await Promise.resolve();
      if (said instanceof Error) throw said;
      const { text, stop = "end_of_turn" } = said;
      const tokens = [...encodeText(text), ...(stop === "end_of_turn" ? [END] : [])];
      const logps = tokens.map((id) => -id / 1000);
      return { tokens, logps, sampledLogps: logps.map((logp) => logp / 2), stop };
    },
    release: (conversation: string) => void released.push(conversation),
  };
}

const sampling: RunSampling = { temperature: 0.7, minP: 0.3, topP: 1, topK: 0, maxTokens: 12 };
const group = TASK_GROUPS.mastermind;
const task = makeTask(group, "train", 3);
const play = (engine: ReturnType<typeof fakeEngine>, attempt = 0, agentGenerations = 3) =>
  playAttempt(group, task, attempt, {
    policy: modelPolicy({ engine, encode, decode, sampling }),
    promptStyle: "full",
    options: DEFAULT_OPTIONS,
    agentGenerations,
    environmentGenerations: 5,
    seed: 5,
  });
const guess = (digits: string) => ({ text: `<Answer> ${digits} </Answer>` });
const code = (noise: string) => String(createRng(noise).int(0, 9_999)).padStart(4, "0");

describe("a model in the agent seat", () => {
  test("is asked with the whole conversation, in which its own turns are the ids that it sampled", async () => {
    const engine = fakeEngine(({ noise }) => guess(code(noise)));
    const played = await play(engine);
    expect(played.turnCount).toBe(group.maxTurns);
    engine.requests.forEach(({ ids, noise, maxTokens, conversation, sampling: asked }, i) => {
      expect(noise).toBe(["5", task.key, 0, "agent", i + 1, 0].join("\u001f"));
      expect({ maxTokens, conversation }).toEqual({ maxTokens: 12, conversation: `5/${task.key}/0` });
      expect(asked).toEqual({ temperature: 0.7, minP: 0.3, topP: 1, topK: 0 });
      if (i === 0) return;
      const before = [...engine.requests[i - 1]!.ids, ...played.turnTokens![i - 1]!.ids];
      expect(ids.slice(0, before.length)).toEqual(before);
    });
    expect(decode(engine.requests[1]!.ids)).toContain(played.turns[0]!.replyShown);
    expect(played.turnTokens!.map(({ turn }) => turn)).toEqual(played.turns.map(({ turn }) => turn));
    for (const { ids, logps, sampledLogps } of played.turnTokens!) {
      expect([logps.length, sampledLogps.length]).toEqual([ids.length, ids.length]);
    }
  });

  test("its discarded texts stay out of the conversation, are counted, and cost no turn", async () => {
    const engine = fakeEngine((_, call) => (call % 2 === 0 ? { text: "no tags" } : guess("1234")));
    const played = await play(engine);
    expect(played.turns.every(({ discarded }) => discarded.join() === "no tags")).toBe(true);
    expect(engine.requests[1]!.ids).toEqual(engine.requests[0]!.ids);
    expect(engine.requests[1]!.noise).not.toBe(engine.requests[0]!.noise);
    expect(decode(engine.requests.at(-1)!.ids)).not.toContain("no tags");
    const generated = played.turns.length * ("no tags".length + 1 + guess("1234").text.length + 1);
    const last = engine.requests.at(-1)!.ids.length;
    const own = (played.turns.length - 1) * (guess("1234").text.length + 1);
    expect(played.usage).toEqual({ promptTokens: last - own, generatedTokens: generated });
  });

  test("a text cut off at the token limit is closed in the next request", async () => {
    const engine = fakeEngine(() => ({ ...guess("1234"), stop: "token_limit" }));
    await play(engine);
    const [first, second] = engine.requests;
    const cut = encodeText(guess("1234").text);
    expect(second!.ids.slice(first!.ids.length, first!.ids.length + cut.length + 1)).toEqual([...cut, END]);
  });

  test("a NUL that it says is shown as what it is, no character, and stays in its ids", async () => {
    const played = await play(fakeEngine(() => ({ text: "<Answer> 12\0 </Answer>" })));
    expect(played.turns[0]!.agentText).toBe("<Answer> 12\uFFFD </Answer>");
    expect(played.turnTokens![0]!.ids).toContain(0);
  });

  test("a full context ends the trajectory as a failure of the policy, with its last texts", async () => {
    const engine = fakeEngine((_, call) =>
      call < 2
        ? guess("1234")
        : call === 2
          ? { text: "no tags" }
          : { text: "<Answer> 12", stop: "context_full" },
    );
    const played = await play(engine);
    expect(played).toMatchObject({
      ...{ status: "completed", outcome: "early_end", endedBy: "context_full", success: false },
      ...{ turnCount: 2, discardedCount: 2, failedTexts: ["no tags", "<Answer> 12"] },
    });
    expect(played.turnTokens).toHaveLength(2);
  });

  test("ten texts without an action are a format failure", async () => {
    const played = await play(
      fakeEngine(() => ({ text: "?" })),
      0,
      10,
    );
    expect(played).toMatchObject({ status: "format_failure", discardedCount: 10, turns: [], turnTokens: [] });
    expect(played.usage!.generatedTokens).toBe(20);
  });

  test("an engine that fails takes the policy with it; a request that was wrong, only its attempt", async () => {
    const fail = (error: Error) => play(fakeEngine(() => error));
    await expect(fail(new Error("device lost\nat x"))).rejects.toThrow(
      new PolicyFailed(
        "The engine failed on device cpu: device lost. Resume the run, or choose another device",
      ),
    );
    await expect(fail(new AppError("UNAVAILABLE", "The engine process ended"))).rejects.toBeInstanceOf(
      PolicyFailed,
    );
    const wrong = fail(new AppError("BAD_REQUEST", "Token 9 is not in the vocabulary"));
    await expect(wrong).rejects.not.toBeInstanceOf(PolicyFailed);
  });

  test("lets go of its conversation however the attempt ends", async () => {
    const engine = fakeEngine((_, call) => (call < 3 ? guess("1234") : new Error("lost")));
    await expect(play(engine)).rejects.toThrow("lost");
    expect(engine.released).toEqual([`5/${task.key}/0`]);
  });
});

test("what is played depends neither on how many play at once nor on who answers first", async () => {
  const playAll = async (concurrency: number, order: string) => {
    const engine = fakeEngine(
      ({ noise }) => (createRng(`format ${noise}`).int(0, 3) === 0 ? { text: "hm" } : guess(code(noise))),
      (noise) => createRng(order + noise).int(0, 5),
    );
    const played = new Map<number, unknown>();
    await collect(
      Array.from({ length: 12 }, (_, i) => i),
      {
        concurrency,
        signal: new AbortController().signal,
        play: async (attempt) => [attempt, await play(engine, attempt, 2)] as const,
        deliver: ([attempt, result]) => void played.set(attempt, result),
      },
    );
    return [...played].sort(([a], [b]) => a - b);
  };
  const alone = await playAll(1, "");
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 12 }), fc.string(), async (concurrency, order) => {
      expect(await playAll(concurrency, order)).toEqual(alone);
    }),
    { numRuns: 10 },
  );
});
