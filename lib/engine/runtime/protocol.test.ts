import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { connectEngine, type OpenRequest } from "@/lib/engine/runtime/protocol";

// Processes are started: on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 60_000 });

/** An engine whose answers follow from what it is asked, and which can be told to fail in every way. */
const ENTRY = `
import { AppError } from ${JSON.stringify(join(process.cwd(), "lib/errors.ts"))};
import { serveEngine } from ${JSON.stringify(join(process.cwd(), "lib/engine/runtime/protocol.ts"))};
const stats = { drawn: 0, fed: 0 };
serveEngine(async ({ directory, device }) => {
  if (device === "cuda") throw new AppError("UNAVAILABLE", "Device cuda is not usable here: no driver");
  return {
    device: "cpu",
    async generate({ conversation, ids, noise }) {
      if (noise === "abort") process.abort();
      if (noise === "exit") process.exit(7);
      if (noise === "broken") throw new Error("a plain failure");
      if (noise === "never") await new Promise(() => undefined);
      stats.drawn += ids.length;
      const logps = ids.map((id) => -id / 8);
      return { tokens: ids.map((id) => id + 1), logps, sampledLogps: logps, stop: "end_of_turn" };
    },
    release: (conversation) => { stats.fed += conversation.length; },
    stats: () => stats,
    close: async () => undefined,
  };
});
`;

let folder: string;
const children: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paprika-engine-"));
  writeFileSync(join(folder, "entry.mts"), ENTRY);
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(): ChildProcess {
  const child = fork(join(folder, "entry.mts"), [], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  children.push(child);
  return child;
}
const open = (over: Partial<OpenRequest> = {}) => {
  const child = start();
  return connectEngine(child, { directory: "/x", device: "auto", threads: 1, slots: 4, ...over }).then(
    (engine) => ({
      child,
      engine,
    }),
  );
};
const request = (noise: string, ids = [1, 2, 3]) => ({
  ...{ conversation: "c", ids, noise, maxTokens: 8 },
  sampling: { temperature: 0, minP: 0, topP: 1, topK: 0 },
});

test("answers come back to whoever asked, however many ask at once", async () => {
  const { engine } = await open();
  expect(engine.device).toBe("cpu");
  const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => engine.generate(request("", [i]))));
  expect(answers.map(({ tokens }) => tokens[0])).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  expect(answers[8]!.logps).toEqual([-1]);
  engine.release("conversation");
  expect(await engine.stats()).toEqual({ drawn: 100, fed: 12 });
  await engine.close();
  expect(engine.isAlive()).toBe(false);
});

test("a failed opening says why, and what the engine threw keeps its code", async () => {
  await expect(open({ device: "cuda" })).rejects.toMatchObject({ code: "UNAVAILABLE", message: /no driver/ });
  const { engine } = await open();
  await expect(engine.generate(request("broken"))).rejects.toThrow("a plain failure");
  expect(engine.isAlive()).toBe(true);
});

test.each([
  ["abort", /ended with signal SIGABRT: its native code failed. Resume the run/],
  ["exit", /ended with exit code 7/],
])(
  "an engine that dies by %s rejects everything that waits, and all later calls",
  async (noise, sentence) => {
    const { engine } = await open();
    const waiting = engine.generate(request("never"));
    const fatal = engine.generate(request(noise));
    await expect(fatal).rejects.toMatchObject({ code: "UNAVAILABLE", message: sentence });
    await expect(waiting).rejects.toThrow(sentence);
    await expect(engine.generate(request("later"))).rejects.toThrow("device cpu");
    expect(() => engine.release("c")).not.toThrow();
  },
);

test("an engine that the system killed is said to have run out of memory", async () => {
  const { child, engine } = await open();
  const waiting = engine.generate(request("never"));
  child.kill("SIGKILL");
  await expect(waiting).rejects.toThrow(/signal SIGKILL: most likely memory ran out/);
});

test("a signal to the group leaves it to its parent to end it", async () => {
  const { child, engine } = await open();
  child.kill("SIGTERM");
  expect((await engine.generate(request(""))).tokens).toEqual([2, 3, 4]);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.disconnect();
  expect(await gone).toBe(0);
});
