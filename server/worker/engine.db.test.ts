import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import type { ServiceContext } from "@/server/services/context";
import { resumeRun } from "@/server/services/control-run";
import { importCheckpoint } from "@/server/services/import-checkpoint";
import { launchRuns } from "@/server/services/launch-run";
import { getRun } from "@/server/services/runs";
import { digestRun, startWorker, testContext, waitFor, writeTinyCheckpoint } from "@/server/testing";

let database: TestDatabase;
let ctx: ServiceContext;
let dataDir: string;
const started: ReturnType<typeof startWorker>[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
  dataDir = mkdtempSync(join(tmpdir(), "paprika-engine-run-"));
  await writeTinyCheckpoint(join(dataDir, "source"));
  await importCheckpoint(ctx, { directory: join(dataDir, "source"), name: "tiny" }, dataDir);
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((worker) => worker.kill("SIGKILL")));
});
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true });
  await database.close();
});

function work(): ReturnType<typeof startWorker> {
  const worker = startWorker(database.url, { PAPRIKA_DATA_DIR: dataDir });
  started.push(worker);
  return worker;
}

const TASKS = 120;
async function launch(): Promise<string> {
  const [id] = await launchRuns(ctx, {
    kind: "rollout",
    policy: { type: "checkpoint", checkpoint: "tiny", device: "cpu" },
    groups: [{ group: "mastermind", split: "train", tasks: TASKS, attempts: 3 }],
    sampling: { maxTokens: 6 },
    limits: { concurrency: 16 },
  });
  return id!;
}
const hasStatus = (runId: string, status: string) => async () =>
  (await getRun(ctx, { runId })).status === status;
const hasCounted = (runId: string, n: number) => async () => (await getRun(ctx, { runId })).counted >= n;

/** Engine processes of this test's workers, each before those that it started itself. */
function listEngines(): number[] {
  const lines = execFileSync("ps", ["-eo", "pid,ppid,pgid,args"], { encoding: "utf8" }).split("\n");
  const groups = started.map(({ child }) => child.pid);
  const engines = lines.flatMap((line) => {
    const [pid, parent, group] = line.trim().split(/\s+/, 3).map(Number);
    return line.includes("engine/runtime/child") && groups.includes(group)
      ? { pid: pid!, parent: parent! }
      : [];
  });
  const isInner = ({ parent }: { parent: number }) => engines.some(({ pid }) => pid === parent);
  return engines.sort((a, b) => Number(isInner(a)) - Number(isInner(b))).map(({ pid }) => pid);
}

test("an engine that is killed fails its run with a clear sentence; resumed, it ends as if nothing had happened", async () => {
  const whole = await launch();
  work();
  await waitFor("the undisturbed run", hasStatus(whole, "completed"));

  const broken = await launch();
  await waitFor("some trajectories", hasCounted(broken, 10));
  process.kill(listEngines()[0]!, "SIGKILL");
  await waitFor("the failure", hasStatus(broken, "failed"));
  const failed = await getRun(ctx, { runId: broken });
  expect(failed.error).toMatch(
    /^The engine process on device cpu ended with signal SIGKILL: most likely memory ran out/,
  );
  expect(failed.errors).toBe(0);
  expect(failed.counted).toBeLessThan(TASKS * 3);

  await resumeRun(ctx, { runId: broken });
  await waitFor("the resumed run", hasStatus(broken, "completed"));
  const digest = await digestRun(database.db, whole);
  expect(digest).toHaveLength(TASKS * 3);
  expect(await digestRun(database.db, broken)).toEqual(digest);
});

test("an engine does not outlive a worker that was killed, and the next worker goes on", async () => {
  const runId = await launch();
  const first = work();
  await waitFor("some trajectories", hasCounted(runId, 10));
  expect(listEngines()).not.toEqual([]);
  // The worker alone, as the system would do it: its group would take the engine along.
  const [worker] = await database.db.execute<{ holder: string }>(
    `select holder from run_shards where run_id = '${runId}' and status = 'held'`,
  );
  process.kill(Number(worker!.holder.split("-")[0]), "SIGKILL");
  await waitFor("the engine's end", async () => listEngines().length === 0, 10_000);
  await first.kill("SIGKILL");
  work();
  await waitFor("the end of the run", hasStatus(runId, "completed"));
  expect((await getRun(ctx, { runId })).counted).toBe(TASKS * 3);
});
