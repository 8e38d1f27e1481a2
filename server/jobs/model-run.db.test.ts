import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { AppError } from "@/lib/errors";
import { createLog } from "@/lib/log";
import { createRng } from "@/lib/rng";
import { playShard } from "@/server/jobs/play-shard";
import type { Engines } from "@/server/jobs/types";
import type { ServiceContext } from "@/server/services/context";
import { resumeRun } from "@/server/services/control-run";
import { importCheckpoint } from "@/server/services/import-checkpoint";
import { importTrajectories } from "@/server/services/import-trajectories";
import { launchRuns } from "@/server/services/launch-run";
import { claimShard, type RunShard, releaseShard } from "@/server/services/queue";
import { getRunSnapshot } from "@/server/services/run-snapshot";
import { getRun } from "@/server/services/runs";
import { listTrajectories } from "@/server/services/trajectories";
import { getTrajectory } from "@/server/services/trajectory-page";
import { readTrajectory, streamTrajectories } from "@/server/services/trajectory-records";
import { listTrajectoryTokens } from "@/server/services/trajectory-tokens";
import { digestRun, fakeEngine, testContext, waitFor, writeTinyCheckpoint } from "@/server/testing";
import { workLoop } from "@/server/worker/loop";

let database: TestDatabase;
let ctx: ServiceContext;
let dataDir: string;
let handle: string;

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
  dataDir = mkdtempSync(join(tmpdir(), "paprika-model-run-"));
  await writeTinyCheckpoint(join(dataDir, "source"));
  ({ handle } = await importCheckpoint(ctx, { directory: join(dataDir, "source"), name: "tiny" }, dataDir));
});
beforeEach(() => database.db.execute(sql`truncate runs, trajectories, openings cascade`));
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  await database.close();
});

const PLANNED = 6 * 5;
async function launch(over: object = {}): Promise<string> {
  const [id] = await launchRuns(ctx, {
    kind: "rollout",
    seed: 3,
    policy: { type: "checkpoint", checkpoint: "tiny", device: "cpu" },
    groups: [{ group: "mastermind", split: "train", tasks: 6 }],
    attempts: 5,
    limits: { concurrency: 8 },
    ...over,
  });
  return id!;
}

const say = (noise: string) => String(createRng(noise).int(0, 9_999)).padStart(4, "0");
/** In full style, and now and then without an answer. */
const sayFull = (noise: string) =>
  createRng(`form ${noise}`).int(0, 4) === 0 ? "hm" : `<Answer> ${say(noise)} </Answer>`;
const provide = (engine: ReturnType<typeof fakeEngine>): Engines => ({ open: async () => engine });
const play = (shard: RunShard, engine = fakeEngine(say), signal = new AbortController().signal) =>
  playShard({ db: database.db, shard, signal, engines: provide(engine), dataDir });
const claim = async () => (await claimShard(database.db, "me"))!;
async function playAll(engine = fakeEngine(say)): Promise<void> {
  for (let shard = await claimShard(database.db, "me"); shard; shard = await claimShard(database.db, "me")) {
    await play(shard, engine);
    await releaseShard(database.db, shard, { kind: "done" });
  }
}

/** A worker in this process, with an engine of the test's own. */
function startWorker(engines: Engines): { stop: () => Promise<void> } {
  const abort = new AbortController();
  const log = createLog(
    "test",
    "error",
    () => "",
    () => undefined,
  );
  const done = workLoop({
    ...{ db: database.db, id: "w", log, signal: abort.signal, engines, dataDir },
    waitForWork: () => new Promise((resolve) => setTimeout(resolve, 20)),
  });
  return {
    stop: () => {
      abort.abort();
      return done;
    },
  };
}

test("a checkpoint plays a run, and its trajectories carry its handle, its tokens and their probabilities", async () => {
  const runId = await launch({ promptStyle: "full" });
  const engine = fakeEngine(sayFull);
  await playAll(engine);
  expect(engine.live).toEqual(new Set());
  const run = await getRun(ctx, { runId });
  expect(run).toMatchObject({
    status: "completed",
    policy: handle,
    counted: PLANNED,
    errors: 0,
    device: null,
  });

  const { items } = await listTrajectories(ctx, { filter: `policy = "${handle}"`, limit: 50 });
  expect(items).toHaveLength(PLANNED);
  const row = items.find(({ turns, discarded }) => turns > 3 && discarded > 0)!;
  const tokens = await listTrajectoryTokens(ctx, { id: row.id }, dataDir);
  const { turnRows, seats } = await getTrajectory(ctx, { id: row.id });
  expect(tokens).toMatchObject({ temperature: 1.5, reason: null });
  expect(tokens.turns.map(({ turn }) => turn)).toEqual(
    turnRows.flatMap(({ turn, action }) => (action === null ? [] : turn)),
  );
  tokens.turns.forEach((turn, i) => {
    expect(turn.tokens.map(({ text }) => text).join("")).toBe(`${turnRows[i]!.agentText}<|end|>`);
    for (const { id, logp, sampledLogp } of turn.tokens) {
      expect(logp).toBeCloseTo(-id / 100, 5);
      expect(sampledLogp).toBeCloseTo(-id / 200, 5);
    }
  });
  expect(seats.agent).toBe(`checkpoint ${handle}, temperature 1.5, min-p 0.3`);

  const record = await readTrajectory(ctx, { id: row.id });
  expect(record.usage).toEqual({
    agentPromptTokens: row.promptTokens,
    agentGeneratedTokens: row.generatedTokens,
  });
  expect(record.seats.agent).toMatchObject({ type: "checkpoint", handle, sampling: { temperature: 1.5 } });
  const accepted = tokens.turns.reduce((sum, turn) => sum + turn.tokens.length, 0);
  expect(row.generatedTokens).toBeGreaterThan(accepted);

  const snapshot = await getRunSnapshot(ctx, { runId });
  expect(snapshot.tokens).toMatchObject({
    prompt: items.reduce((sum, item) => sum + item.promptTokens!, 0),
    generated: items.reduce((sum, item) => sum + item.generatedTokens!, 0),
    devices: ["cpu"],
  });
  expect(snapshot.tokens!.generatedPerSecond).toBeGreaterThan(0);
});

test("concurrency changes how fast a run is, and none of its trajectories", async () => {
  const one = await launch({ limits: { concurrency: 1 } });
  const many = await launch({ limits: { concurrency: 30 } });
  await playAll();
  const alone = await digestRun(database.db, one);
  expect(alone).toHaveLength(PLANNED);
  expect(await digestRun(database.db, many)).toEqual(alone);
});

test("what a stopped worker had stored is not played again, and the rest comes out the same", async () => {
  const [whole, broken] = [await launch(), await launch()];
  await play(await claim());
  const shard = await claim();
  expect(shard.runId).toBe(broken);
  const abort = new AbortController();
  const first = fakeEngine(say);
  const counted = async () => (await getRun(ctx, { runId: broken })).counted;
  const playing = play(shard, first, abort.signal);
  await waitFor("half of the calls", async () => first.asked > 150);
  abort.abort("pause");
  await playing;
  const before = await counted();
  expect(before).toBeLessThan(PLANNED);
  expect(first.live).toEqual(new Set());
  // A dead worker's successor: the same shard, played again from what is stored, and once more for nothing.
  const second = fakeEngine(say);
  await play(shard, second);
  expect(await counted()).toBe(PLANNED);
  const third = fakeEngine(say);
  await play(shard, third);
  expect(third.asked).toBe(0);
  expect(await digestRun(database.db, broken)).toEqual(await digestRun(database.db, whole));
});

test("an exported run of a checkpoint comes back elsewhere with its policy, sampling and counts of tokens", async () => {
  const runId = await launch();
  await playAll();
  const lines: string[] = [];
  for await (const record of streamTrajectories(ctx, { filter: "", runId }))
    lines.push(JSON.stringify(record));
  const openLines = async function* () {
    yield* lines;
  };
  const imported = await importTrajectories(ctx, { name: "from elsewhere", openLines });
  const [original, copy] = [await getRun(ctx, { runId }), await getRun(ctx, imported)];
  expect(copy).toMatchObject({ policy: `imported:${handle}`, counted: PLANNED });
  expect(copy.config).toMatchObject({ policy: original.config.policy, sampling: original.config.sampling });
  expect(await digestRun(database.db, imported.runId)).toEqual(await digestRun(database.db, runId));
  const tokens = async (id: string) => {
    const { prompt, generated } = (await getRunSnapshot(ctx, { runId: id })).tokens!;
    return { prompt, generated };
  };
  expect(await tokens(imported.runId)).toEqual(await tokens(runId));

  const other = lines[0]!.replace('"temperature":1.5', '"temperature":1');
  const mixed = async function* () {
    yield* [lines[1]!, other];
  };
  await expect(importTrajectories(ctx, { name: "x", openLines: mixed })).rejects.toThrow(
    /line 2: sampling: expected .*"temperature":1.5.* as in the lines before/,
  );
});

test("a full context is the policy's failure: counted, and not in error", async () => {
  const runId = await launch();
  await playAll(fakeEngine((noise, ids) => (ids.length > 120 ? "context_full" : say(noise))));
  const full = await listTrajectories(ctx, { filter: "endedBy = context_full", limit: 50, runId });
  expect(full.items.length).toBeGreaterThan(0);
  for (const { status, outcome, counted } of full.items)
    expect({ status, outcome, counted }).toEqual({
      status: "completed",
      outcome: "early_end",
      counted: true,
    });
  expect((await getRun(ctx, { runId })).counted).toBe(PLANNED);
});

test("an engine that dies fails the run with its sentence, keeps what was played, and resumes on another device", async () => {
  const runId = await launch({
    groups: [
      { group: "mastermind", split: "train", tasks: 100 },
      { group: "bandit", tasks: 4 },
    ],
  });
  const died = "The engine process on device cpu ended with signal SIGKILL: most likely memory ran out";
  const devices: string[] = [];
  let isDead = false;
  const dying = fakeEngine(say);
  const generate = dying.generate.bind(dying);
  dying.generate = async (request) => {
    isDead ||= dying.asked > 400;
    if (isDead) throw new AppError("UNAVAILABLE", died);
    return generate(request);
  };
  const engines: Engines = {
    async open({ device }) {
      devices.push(device);
      return device === "cpu" ? dying : { ...fakeEngine(say), device: "webgpu" };
    },
  };
  const worker = startWorker(engines);
  try {
    await waitFor("the failure", async () => (await getRun(ctx, { runId })).status === "failed");
    const failed = await getRun(ctx, { runId });
    expect(failed).toMatchObject({ error: died, errors: 0 });
    expect(failed.counted).toBeGreaterThan(0);
    await resumeRun(ctx, { runId, device: "webgpu" });
    await waitFor("the end", async () => (await getRun(ctx, { runId })).status === "completed");
  } finally {
    await worker.stop();
  }
  expect(await getRun(ctx, { runId })).toMatchObject({
    counted: 104 * 5,
    errors: 0,
    device: "webgpu",
    error: null,
  });
  expect(devices[0]).toBe("cpu");
  expect(new Set(devices.slice(1))).toEqual(new Set(["webgpu"]));
  expect((await getRunSnapshot(ctx, { runId })).tokens!.devices).toEqual(["cpu", "webgpu"]);
});

test("a device that cannot be used fails the run at once, with its reason", async () => {
  const runId = await launch();
  const engines: Engines = {
    open: () => Promise.reject(new AppError("UNAVAILABLE", "Device cuda is not usable here: no driver")),
  };
  const worker = startWorker(engines);
  try {
    await waitFor("the failure", async () => (await getRun(ctx, { runId })).status === "failed", 5_000);
  } finally {
    await worker.stop();
  }
  expect((await getRun(ctx, { runId })).error).toBe("Device cuda is not usable here: no driver");
});

test("files that changed since the import are not played", async () => {
  await writeTinyCheckpoint(join(dataDir, "other"), "2");
  const other = await importCheckpoint(ctx, { directory: join(dataDir, "other"), name: "other" }, dataDir);
  const runId = await launch({ policy: { type: "checkpoint", checkpoint: other.handle } });
  const [row] = await database.db.execute<{ directory: string }>(
    sql`select directory from checkpoints where id = ${other.checkpointId}`,
  );
  appendFileSync(join(dataDir, row!.directory, "generation_config.json"), " ");
  const shard = await claim();
  expect(shard.runId).toBe(runId);
  await expect(play(shard)).rejects.toThrow(/files of checkpoint other@.* have changed/);
});

test("a configuration that was altered after the launch is not played", async () => {
  const runId = await launch();
  await database.db.execute(
    sql`update runs set config = jsonb_set(config, '{policy,hash}', '"forged"') where id = ${runId}`,
  );
  await expect(play(await claim())).rejects.toThrow("its hash does not match");
});
