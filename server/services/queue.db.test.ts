import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runShards, runs } from "@/db/schema/runs";
import { trajectories } from "@/db/schema/trajectories";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { playShard } from "@/server/jobs/play-shard";
import type { ServiceContext } from "@/server/services/context";
import {
  cancelRun,
  deleteRun,
  extendRun,
  pauseRun,
  resumeRun,
  retryErrors,
} from "@/server/services/control-run";
import { launchRuns } from "@/server/services/launch-run";
import { claimShard, heartbeat, type RunShard, releaseShard, writeUnderLease } from "@/server/services/queue";
import { getRun } from "@/server/services/runs";
import { NO_ENGINES, testContext } from "@/server/testing";

let database: TestDatabase;
let ctx: ServiceContext;

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
});
beforeEach(() => database.db.execute(sql`truncate runs, trajectories, openings cascade`));
afterAll(() => database.close());

async function launch(groups: object[] = [{ group: "wordle", tasks: 2 }], attempts = 2): Promise<string> {
  const [id] = await launchRuns(ctx, {
    kind: "evaluation",
    policy: { type: "scripted", player: "random" },
    groups,
    attempts,
  });
  return id!;
}

async function claim(): Promise<RunShard> {
  const shard = await claimShard(database.db, "me");
  expect(shard).not.toBeNull();
  return shard!;
}

const play = (shard: RunShard) =>
  playShard({
    db: database.db,
    shard,
    signal: new AbortController().signal,
    engines: NO_ENGINES,
    dataDir: ".data",
  });
const expireLeases = () =>
  database.db.execute(
    sql`update run_shards set lease_until = clock_timestamp() - interval '1 second' where status = 'held'`,
  );

test("twenty claimers of a hundred shards get a hundred distinct ones", async () => {
  await launch([{ group: "wordle", tasks: 100 }], 200);
  const claimAll = async () => {
    const ids: number[] = [];
    for (let shard = await claimShard(database.db, "x"); shard; shard = await claimShard(database.db, "x"))
      ids.push(shard.id);
    return ids;
  };
  const ids = (await Promise.all(Array.from({ length: 20 }, claimAll))).flat();
  expect(new Set(ids).size).toBe(100);
  expect(ids).toHaveLength(100);
});

test("a shard is taken over when its lease ran out, and the former holder writes nothing more", async () => {
  await launch();
  const first = await claim();
  expect(await claimShard(database.db, "other")).toBeNull();
  await expireLeases();
  const second = await claimShard(database.db, "other");
  expect(second).toMatchObject({ id: first.id, fence: first.fence + 1, holder: "other" });
  await expect(writeUnderLease(database.db, first, async () => "written")).rejects.toThrow("was lost");
  await expect(play(first)).rejects.toThrow("was lost");
  await play(second!);
  await releaseShard(database.db, second!, { kind: "done" });
  expect(await database.db.$count(trajectories)).toBe(4);
});

test("a batch that is stored twice counts once", async () => {
  const runId = await launch();
  const shard = await claim();
  await play(shard);
  await play(shard);
  expect(await getRun(ctx, { runId })).toMatchObject({ counted: 4, planned: 4 });
  const [results] = await database.db.execute(
    sql`select sum(counted)::int as counted, (select sum(n)::int from facet_counts) as facets from task_results`,
  );
  expect(results).toEqual({ counted: 4, facets: 4 });
});

test("a claim makes the run running; the last release completes it", async () => {
  const runId = await launch([
    { group: "wordle", tasks: 1 },
    { group: "bandit", tasks: 1 },
  ]);
  const [one, two] = [await claim(), await claim()];
  expect((await getRun(ctx, { runId })).status).toBe("running");
  await play(one);
  await releaseShard(database.db, one, { kind: "done" });
  expect((await getRun(ctx, { runId })).status).toBe("running");
  await play(two);
  await releaseShard(database.db, two, { kind: "done" });
  expect(await getRun(ctx, { runId })).toMatchObject({ status: "completed", stalled: false });
});

test("a failing shard is retried with growing delay, then buried with its cause; resuming revives it", async () => {
  const runId = await launch();
  for (let i = 0; i < 5; i++) {
    const shard = await claim();
    await releaseShard(database.db, shard, { kind: "retry", error: "disk is full" });
    expect(await claimShard(database.db, "me")).toBeNull();
    await database.db
      .update(runShards)
      .set({ readyAt: sql`clock_timestamp()` })
      .where(eq(runShards.runId, runId));
  }
  expect(await getRun(ctx, { runId })).toMatchObject({ status: "failed", error: "disk is full" });
  await resumeRun(ctx, { runId });
  const shard = await claim();
  await play(shard);
  await releaseShard(database.db, shard, { kind: "done" });
  expect(await getRun(ctx, { runId })).toMatchObject({ status: "completed", error: null, counted: 4 });
});

test("a shard whose worker dies each time is buried", async () => {
  const runId = await launch();
  for (let i = 0; i < 5; i++) {
    await claim();
    await expireLeases();
  }
  expect(await claimShard(database.db, "me")).toBeNull();
  expect((await getRun(ctx, { runId })).status).toBe("failed");
});

test("pause and cancel reach the holder with its heartbeat", async () => {
  const runId = await launch();
  const shard = await claim();
  expect(await heartbeat(database.db, shard)).toEqual({ pause: false, cancel: false });
  await pauseRun(ctx, { runId });
  expect(await heartbeat(database.db, shard)).toEqual({ pause: true, cancel: false });
  await releaseShard(database.db, shard, { kind: "ready" });
  expect((await getRun(ctx, { runId })).status).toBe("paused");
  expect(await claimShard(database.db, "me")).toBeNull();
  await resumeRun(ctx, { runId });
  const again = await claim();
  await cancelRun(ctx, { runId });
  expect(await heartbeat(database.db, again)).toEqual({ pause: false, cancel: true });
  await releaseShard(database.db, again, { kind: "ready" });
  expect((await getRun(ctx, { runId })).status).toBe("cancelled");
});

test("retry plays the attempts in error again, and only those; the first error stays", async () => {
  const runId = await launch([{ group: "wordle", tasks: 3 }]);
  const shard = await claim();
  await play(shard);
  await releaseShard(database.db, shard, { kind: "done" });
  // What an outage of a seat leaves behind: an attempt in error instead of a counted one.
  await database.db.execute(sql`
    update trajectories set counted = false, status = 'error', outcome = 'error', ended_by = 'error', error = 'time-out'
    where run_id = ${runId} and task_index = 1 and attempt = 1`);
  await retryErrors(ctx, { runId });
  const again = await claim();
  expect(again).toMatchObject({ indices: [1], fromAttempt: 1, toAttempt: 2 });
  await play(again);
  await releaseShard(database.db, again, { kind: "done" });
  const rows = await database.db.select().from(trajectories).where(sql`task_index = 1 and attempt = 1`);
  expect(rows.map(({ status, counted }) => [status, counted]).sort()).toEqual([
    ["completed", true],
    ["error", false],
  ]);
  await expect(retryErrors(ctx, { runId })).rejects.toThrow("no attempts in error");
});

test("an invalid configuration creates nothing", async () => {
  await expect(
    launchRuns(ctx, {
      kind: "evaluation",
      policy: { type: "scripted", player: "random" },
      groups: [{ group: "chess" }],
    }),
  ).rejects.toThrow("config.groups[0].group");
  await expect(launch([{ group: "wordle", tasks: 9_999 }])).rejects.toThrow("config.groups[0].tasks");
  expect(await database.db.$count(runs)).toBe(0);
});

test("a configuration that was altered after launch is not executed", async () => {
  const runId = await launch();
  await database.db.execute(
    sql`update runs set config = jsonb_set(config, '{seed}', '123') where id = ${runId}`,
  );
  await expect(play(await claim())).rejects.toThrow("altered after launch");
});

test("deleting asks for the name and takes everything along", async () => {
  const runId = await launch();
  await expect(deleteRun(ctx, { runId, name: "random evaluation, wordle" })).rejects.toThrow(
    "cancel it first",
  );
  const shard = await claim();
  await play(shard);
  await releaseShard(database.db, shard, { kind: "done" });
  await expect(deleteRun(ctx, { runId, name: "x" })).rejects.toThrow("name:");
  await deleteRun(ctx, { runId, name: "random evaluation, wordle" });
  const [left] = await database.db.execute(sql`
    select (select count(*) from trajectories)::int as a, (select count(*) from turns)::int as b, (select count(*) from task_results)::int as c`);
  expect(left).toEqual({ a: 0, b: 0, c: 0 });
  await expect(extendRun(ctx, { runId, attempts: 9 })).rejects.toThrow("No run");
});
