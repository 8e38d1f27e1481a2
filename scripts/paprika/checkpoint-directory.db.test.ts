import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { getRun } from "@/server/services/runs";
import { testContext, writeTinyCheckpoint } from "@/server/testing";

let database: TestDatabase;
let folder: string;
let directory: string;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "paprika-cli-checkpoint-"));
  directory = join(folder, "my-tiny");
  await writeTinyCheckpoint(directory);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: database.url, PAPRIKA_DATA_DIR: join(folder, "data") };
  const command = ["--import", "tsx", "scripts/paprika.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
const writeConfig = (config: object) => {
  const file = join(folder, "config.json");
  writeFileSync(file, JSON.stringify(config));
  return file;
};
const CONFIG = {
  ...{ kind: "evaluation", groups: [{ group: "bandit", tasks: 10 }], attempts: 2 },
  policy: { type: "checkpoint", checkpoint: "my-tiny" },
};

test("a checkpoint is imported once, by its directory, and launched by name or directory", async () => {
  const unknown = await run("check", "--file", writeConfig(CONFIG), "--json");
  expect(unknown.code).toBe(2);
  expect(unknown.stdout).toContain('No checkpoint \\"my-tiny\\" is known here');
  expect(await run("launch", "--file", writeConfig(CONFIG))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('BAD_REQUEST: No checkpoint "my-tiny" is known here'),
  });

  const first = await run("import", "--what", "checkpoint", "--from", directory, "--json");
  const { checkpointId, handle, isNew } = JSON.parse(first.stdout);
  expect({ isNew, handle }).toEqual({ isNew: true, handle: expect.stringMatching(/^my-tiny@[0-9a-f]{8}$/) });
  const again = await run("import", "--what", "checkpoint", "--from", directory, "--name", "other");
  expect(again.stdout).toBe(`${checkpointId}: ${handle} was here already, with the same content\n`);

  const byPath = { ...CONFIG, policy: { type: "checkpoint", checkpoint: directory, device: "cpu" } };
  for (const config of [CONFIG, byPath]) {
    const launched = await run("launch", "--file", writeConfig(config));
    const { policy, status } = await getRun(testContext(database.db), JSON.parse(launched.stdout));
    expect({ policy, status }).toEqual({ policy: handle, status: "queued" });
  }
  expect(readdirSync(join(folder, "data", "checkpoints"))).toHaveLength(1);
});

test("what is wrong with a directory is one line, and a word for trajectories is none for checkpoints", async () => {
  const { code, stderr } = await run("import", "--what", "checkpoint", "--from", join(folder, "data"));
  expect({ code, stderr }).toEqual({ code: 2, stderr: "BAD_REQUEST: config.json is missing\n" });
  const wrong = await run("import", "--what", "trajectories", "--from", directory, "--parent", "ckp_x");
  expect(wrong.stderr).toMatch(/^BAD_REQUEST: --parent: expected only beside --what checkpoint/);
});
