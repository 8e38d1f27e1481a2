import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { taskResults } from "@/db/schema/results";
import { runGroups, runShards, runs } from "@/db/schema/runs";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { labelPolicy, type RunConfigInput } from "@/lib/domain/run-config";
import { formatTaskKey, opaqueTaskId } from "@/lib/domain/task-ids";
import { hashConfig } from "@/lib/run-config/plan";
import { resolveRunConfig } from "@/lib/run-config/resolve";
import {
  getFirstSteps,
  getSystemState,
  listActiveRuns,
  listLeaders,
  listTroubledRuns,
} from "@/server/services/overview";
import { listPlayerLines } from "@/server/services/player-lines";
import { listRunFacets } from "@/server/services/run-facets";
import { testContext } from "@/server/testing";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let minute = 0;

/** A run with successes of two attempts at each of its first tasks; later ones are newer. */
async function makeRun(
  id: string,
  config: Partial<RunConfigInput> & Pick<RunConfigInput, "groups">,
  changes: Partial<typeof runs.$inferInsert> = {},
  successes: readonly number[] = [2, 1, 0],
): Promise<void> {
  const resolved = resolveRunConfig({
    kind: "evaluation",
    policy: { type: "scripted", player: "random" },
    attempts: 2,
    ...config,
  });
  const { kind, name, project, tags, seed, promptStyle, dryRun, policy } = resolved;
  await database.db.insert(runs).values({
    ...{ id, kind, name, project, tags, seed, promptStyle, dryRun, config: resolved, status: "completed" },
    configHash: hashConfig(resolved),
    policy: labelPolicy(policy),
    codeVersion: "test",
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, minute++)),
    ...changes,
  });
  for (const { group, split } of resolved.groups) {
    const indices = successes.map((_, index) => index);
    await database.db
      .insert(runGroups)
      .values({ runId: id, group, split, indices, attempts: 2, maxTurns: 6 });
    await database.db.insert(taskResults).values(
      successes.map((x, index) => {
        const taskKey = formatTaskKey({ group, split, index, version: 1 });
        const turns = Array.from({ length: x }, () => 2);
        return {
          runId: id,
          taskKey,
          taskId: opaqueTaskId(taskKey),
          group,
          split,
          taskIndex: index,
          counted: 2,
          successes: x,
          successTurns: turns,
        };
      }),
    );
  }
}

const WORDLE = [{ group: "wordle" as const, tasks: 3 }];
const REFERENCE = { type: "scripted" as const, player: "reference" as const };

describe("runs beside one another", () => {
  beforeAll(async () => {
    await makeRun("old", { groups: WORDLE, policy: REFERENCE, name: "old reference" }, {}, [0, 0, 0]);
    await makeRun("new", { groups: WORDLE, policy: REFERENCE, tags: ["keep"] }, {}, [2, 2, 1]);
    await makeRun("other style", { groups: WORDLE, policy: REFERENCE, promptStyle: "full" });
    await makeRun("other rules", {
      groups: WORDLE,
      policy: REFERENCE,
      options: { wordleMarks: "standard" },
      kind: "rollout",
    });
    await makeRun("dry", { groups: WORDLE, policy: REFERENCE, dryRun: true });
    await makeRun("archived", { groups: WORDLE, policy: REFERENCE }, { archivedAt: new Date() });
    await makeRun("train", { groups: [{ group: "wordle", split: "train", tasks: 3 }], policy: REFERENCE });
    await makeRun("mine", { groups: [...WORDLE, { group: "bandit", tasks: 3 }], tags: ["keep", "mine"] });
    await makeRun(
      "failed",
      { groups: WORDLE },
      { status: "failed", error: "disk full\nat line 2", finishedAt: new Date() },
    );
    await makeRun("failed long ago", { groups: WORDLE }, { status: "failed", finishedAt: new Date(0) });
    await makeRun("stalled", { groups: WORDLE }, { status: "running", startedAt: new Date() });
    await makeRun("waiting", { groups: WORDLE }, { status: "queued" });
    const shard = { group: "wordle", split: "eval" as const, indices: [0, 1], fromAttempt: 0, toAttempt: 2 };
    await database.db.insert(runShards).values([
      { ...shard, runId: "stalled", status: "held", leaseUntil: new Date(0), checkpoint: { finished: 1 } },
      { ...shard, runId: "waiting" },
      { ...shard, runId: "failed", status: "dead" },
    ]);
  });

  it("take floor and ceiling from the latest completed run with the same group, split, style and options", async () => {
    const lines = await listPlayerLines(testContext(database.db), { runId: "mine" });
    expect(lines).toEqual([
      expect.objectContaining({ group: "wordle", split: "eval", player: "reference", runId: "new" }),
    ]);
    expect(lines[0]?.success.rate).toBeCloseTo(5 / 6, 12);
  });

  it("lead with the latest completed evaluation of each policy and style, those over most groups first, then the best", async () => {
    const { columns, groups } = await listLeaders(testContext(database.db));
    expect(columns.map(({ run }) => run.id)).toEqual(["mine", "new", "other style"]);
    const cells = columns[0]?.cells.map((cell) => cell?.success.rate ?? null);
    expect(cells).toEqual(groups.map((group) => (group === "wordle" || group === "bandit" ? 0.5 : null)));
  });

  it("are troubled when they failed this week or are stalled now, with one line of their cause", async () => {
    const { items, total } = await listTroubledRuns(testContext(database.db));
    expect(items.map(({ run, cause }) => [run.id, cause])).toEqual([
      ["stalled", "Its worker has missed its heartbeats"],
      ["failed", "disk full"],
    ]);
    expect(total).toBe(2);
  });

  it("are active until they end, the newest first", async () => {
    const { items } = await listActiveRuns(testContext(database.db));
    expect(items.map(({ id, etaMs }) => [id, etaMs])).toEqual([
      ["waiting", null],
      ["stalled", null],
    ]);
  });

  it("count in each facet under the filters of the others, and not their own", async () => {
    const { statuses, tags, groups, archived } = await listRunFacets(testContext(database.db), {
      statuses: ["completed"],
      tags: ["keep"],
    });
    expect(statuses).toEqual([{ value: "completed", count: 2 }]);
    expect(tags).toEqual([
      { value: "keep", count: 2 },
      { value: "mine", count: 1 },
    ]);
    expect(groups).toEqual([
      { value: "wordle", count: 2 },
      { value: "bandit", count: 1 },
    ]);
    expect(archived).toBe(1);
  });

  it("leave in the queue what no shard has finished", async () => {
    const { queueDepth, shards } = await getSystemState(testContext(database.db));
    expect({ queueDepth, shards }).toEqual({ queueDepth: 4 - 1 + 4, shards: { ready: 1, held: 1, dead: 1 } });
  });

  it("mark the steps of a new installation", async () => {
    expect(await getFirstSteps(testContext(database.db))).toEqual({
      hasWorker: false,
      hasPlayed: false,
      hasRun: true,
    });
  });
});
