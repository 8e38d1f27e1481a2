import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createEngineHost } from "@/server/worker/engine-host";

// Processes are started: on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 60_000 });

/** Says back its own process id as a token. */
const ENTRY = `
import { serveEngine } from ${JSON.stringify(join(process.cwd(), "lib/engine/runtime/protocol.ts"))};
serveEngine(async ({ directory, threads }) => {
  if (directory === "/broken") throw new Error("cannot load");
  return {
    device: "cpu",
    generate: async ({ noise }) => {
      if (noise === "lost") throw new Error("device lost");
      return { tokens: [process.pid, threads], logps: [], sampledLogps: [], stop: "end_of_turn" };
    },
    release: () => undefined,
    stats: () => ({ drawn: 0, fed: 0 }),
    close: async () => undefined,
  };
});
`;

let folder: string;
const started: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "paprika-host-"));
  writeFileSync(join(folder, "entry.mts"), ENTRY);
});
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function host(idleMs = 60_000) {
  return createEngineHost({
    fork: () => {
      const child = fork(join(folder, "entry.mts"), [], {
        execArgv: ["--import", "tsx"],
        serialization: "advanced",
        stdio: ["ignore", "ignore", "ignore", "ipc"],
      });
      started.push(child);
      return child;
    },
    countThreads: async () => 3,
    idleMs,
  });
}
const open = { directory: "/a", device: "auto", slots: 8 } as const;
const request = {
  ...{ conversation: "c", ids: [1], noise: "", maxTokens: 1 },
  sampling: { temperature: 0, minP: 0, topP: 1, topK: 0 },
};
async function askPid(engines: ReturnType<typeof host>, over = {}): Promise<number> {
  const engine = await engines.open({ ...open, ...over });
  const { tokens } = await engine.generate(request);
  await engine.close();
  expect(tokens[1]).toBe(3);
  return tokens[0]!;
}
const isRunning = (pid: number) =>
  started.find((child) => child.pid === pid)!.exitCode === null &&
  started.find((child) => child.pid === pid)!.signalCode === null;

test("one process serves shard after shard of a checkpoint, and makes room for another", async () => {
  const engines = host();
  const first = await askPid(engines);
  expect(await askPid(engines)).toBe(first);
  const second = await askPid(engines, { directory: "/b" });
  expect(second).not.toBe(first);
  expect(isRunning(first)).toBe(false);
  expect(await askPid(engines, { directory: "/b", device: "cpu" })).not.toBe(second);
  await engines.close();
  expect(started.every(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null)).toBe(true);
});

test("a dead process is replaced, and one that cannot load leaves none behind", async () => {
  const engines = host();
  const first = await askPid(engines);
  process.kill(first, "SIGKILL");
  while (isRunning(first)) await wait(5);
  const second = await askPid(engines);
  expect(second).not.toBe(first);
  await expect(engines.open({ ...open, directory: "/broken" })).rejects.toThrow("cannot load");
  while (started.some(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) await wait(5);
  expect(await askPid(engines)).not.toBe(second);
  await engines.close();
});

test("a process whose device failed is not used again", async () => {
  const engines = host();
  const engine = await engines.open(open);
  const { tokens } = await engine.generate(request);
  await expect(engine.generate({ ...request, noise: "lost" })).rejects.toThrow("device lost");
  await engine.close();
  expect(await askPid(engines)).not.toBe(tokens[0]);
  await engines.close();
});

test("a process that nobody uses ends after a while, one in use stays", async () => {
  const engines = host(50);
  const used = await engines.open(open);
  await wait(120);
  const { tokens } = await used.generate(request);
  expect(isRunning(tokens[0]!)).toBe(true);
  await used.close();
  while (isRunning(tokens[0]!)) await wait(5);
  expect(await askPid(engines)).not.toBe(tokens[0]);
  await engines.close();
});
