import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { withDrawnCheckpoint } from "@/scripts/bench/checkpoint";
import { TINY } from "@/scripts/bench/models";
import { importCheckpoint } from "@/server/services/import-checkpoint";
import { testContext } from "@/server/testing";

let database: TestDatabase;
let folder: string;
let names: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), "paprika-named-"));
  const ctx = testContext(database.db);
  const { checkpointId, handle } = await withDrawnCheckpoint(TINY, (directory) =>
    importCheckpoint(ctx, { directory, name: "drawn" }, folder),
  );
  names = [checkpointId, handle, "drawn"];
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = { id: "a", messages: [{ role: "user", content: "one two" }] };

async function scoreWith(checkpoint: string, file: string) {
  const args = ["--import", "tsx", "scripts/paprika.ts", "score", "--device", "cpu"];
  const env = { ...process.env, DATABASE_URL: database.url, PAPRIKA_DATA_DIR: folder };
  const call = [...args, "--checkpoint", checkpoint, "--file", file];
  return promisify(execFile)(process.execPath, call, { env });
}

test("a stored checkpoint is found by its id, its handle and its name", async () => {
  const file = join(folder, "rows.jsonl");
  writeFileSync(file, JSON.stringify(row));
  const answers = await Promise.all(names.map((name) => scoreWith(name, file)));
  expect(JSON.parse(answers[0]!.stdout)).toMatchObject({ id: "a" });
  expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
});

test("a name that nobody has is refused before anything is read", async () => {
  const empty = join(folder, "no-model");
  mkdirSync(empty);
  await expect(scoreWith("drown", "-")).rejects.toMatchObject({
    code: 1,
    stderr: 'NOT_FOUND: --checkpoint: no directory and no stored checkpoint is called "drown"\n',
  });
  await expect(scoreWith(empty, "-")).rejects.toMatchObject({
    stderr: expect.stringContaining("config.json"),
  });
});
