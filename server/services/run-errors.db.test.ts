import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { DEFAULT_OPTIONS } from "@/lib/domain/run-config";
import { findTaskGroup } from "@/lib/task-groups/registry";
import { makeTask } from "@/lib/task-groups/tasks";
import type { ServiceContext } from "@/server/services/context";
import { launchRuns } from "@/server/services/launch-run";
import { claimShard, type RunShard } from "@/server/services/queue";
import { type FinishedAttempt, recordBatch } from "@/server/services/record-trajectories";
import { listOpenErrors } from "@/server/services/run-errors";
import { getRunResults } from "@/server/services/run-results";
import { getRunSnapshot } from "@/server/services/run-snapshot";
import { testContext } from "@/server/testing";

let database: TestDatabase;
let ctx: ServiceContext;
let runId: string;
let shard: RunShard;

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
  const [id] = await launchRuns(ctx, {
    kind: "evaluation",
    policy: { type: "scripted", player: "random" },
    groups: [{ group: "wordle", tasks: 2 }],
    attempts: 1,
  });
  runId = id!;
  shard = (await claimShard(database.db, "me"))!;
});
afterAll(() => database.close());

/** Store how an attempt ended, as a worker does. */
async function record(index: number, end: Pick<FinishedAttempt, "status" | "outcome" | "endedBy" | "error">) {
  const group = findTaskGroup("wordle")!;
  const task = makeTask(group, "eval", index);
  const attempt: FinishedAttempt = {
    ...{ ...end, task, opening: group.opening(task.scenario, "full", DEFAULT_OPTIONS), attempt: 0 },
    ...{
      success: false,
      goalReached: false,
      judgeLabel: true,
      turns: [],
      failedTexts: [],
      discardedCount: 0,
    },
    ...{ maxTurns: 6, reward: null, score: 0, promptStyle: "full", policy: "random" },
    ...{ startedAt: new Date(), durationMs: 1 },
  };
  await recordBatch(database.db, shard, [attempt], 1);
}
const fail = (index: number, error: string) =>
  record(index, { status: "error", outcome: "error", endedBy: "error", error });
const finish = (index: number) =>
  record(index, { status: "completed", outcome: "turn_limit", endedBy: "turn_limit", error: null });

async function readErrors() {
  const [open, snapshot, results] = await Promise.all([
    listOpenErrors(ctx, [runId]),
    getRunSnapshot(ctx, { runId }),
    getRunResults(ctx, { runId }),
  ]);
  return {
    open: open.map(({ group, split, attempts }) => `${group} ${split} ${attempts}`),
    run: snapshot.run.errors,
    retryable: snapshot.retryable,
    causes: snapshot.errorCategories,
    groups: results.groups.map(({ errors }) => errors),
    rows: snapshot.progress[0]!.outcomes.error,
  };
}

test("errors of a run are its attempts without a trajectory that counts, however often they failed", async () => {
  await fail(0, "time-out");
  await fail(0, "time-out");
  await fail(1, "out of memory");
  expect(await readErrors()).toEqual({
    open: ["wordle eval 2"],
    run: 2,
    retryable: 2,
    causes: [
      { message: "time-out", count: 2 },
      { message: "out of memory", count: 1 },
    ],
    groups: [2],
    rows: 3,
  });

  await finish(0);
  expect(await readErrors()).toMatchObject({
    open: ["wordle eval 1"],
    run: 1,
    retryable: 1,
    causes: [{ message: "out of memory", count: 1 }],
    groups: [1],
    rows: 3,
  });

  await finish(1);
  expect(await readErrors()).toMatchObject({ open: [], run: 0, retryable: 0, causes: [], groups: [0] });
  expect(await listOpenErrors(ctx, [])).toEqual([]);
});
