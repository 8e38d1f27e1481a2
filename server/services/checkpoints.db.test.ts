import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "@/db/testing";
import { archiveCheckpoint, deleteCheckpoint, describeCheckpoint } from "@/server/services/change-checkpoint";
import { checkRun } from "@/server/services/check-run";
import { listCheckpoints } from "@/server/services/checkpoint-rows";
import { tokenizeText } from "@/server/services/checkpoint-text";
import { getCheckpoint, listReferences } from "@/server/services/checkpoints";
import type { ServiceContext } from "@/server/services/context";
import { findCheckpoint } from "@/server/services/find-checkpoint";
import {
  importCheckpoint,
  importListedCheckpoint,
  listImportableDirectories,
} from "@/server/services/import-checkpoint";
import { launchRuns } from "@/server/services/launch-run";
import { registerShipped } from "@/server/services/shipped-checkpoints";
import { testContext, writeTinyCheckpoint } from "@/server/testing";

let database: TestDatabase;
let ctx: ServiceContext;
/** what the tests import from, and the data folder that they import into */
let source: string;
let dataDir: string;

beforeAll(async () => {
  database = await openTestDatabase();
  ctx = testContext(database.db);
});
beforeEach(async () => {
  await database.db.execute(sql`truncate runs, trajectories, openings, checkpoints cascade`);
  source = mkdtempSync(join(tmpdir(), "paprika-source-"));
  dataDir = mkdtempSync(join(tmpdir(), "paprika-data-"));
});
afterEach(() => {
  for (const folder of [source, dataDir]) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => database.close());

/** Checkpoints of the test's own: one may come with the product. */
const list = async (input = {}) =>
  (await listCheckpoints(ctx, input)).filter(({ origin }) => origin !== "shipped");
const stored = () => {
  const folder = join(dataDir, "checkpoints");
  return existsSync(folder) ? readdirSync(folder) : [];
};
async function prepare(name = "tiny", seed = "1"): Promise<string> {
  const directory = join(source, name);
  await writeTinyCheckpoint(directory, seed);
  return directory;
}
const take = async (name: string, seed = "1", extra: { parentId?: string } = {}) =>
  importCheckpoint(ctx, { directory: await prepare(name, seed), name, ...extra }, dataDir);

describe("an import", () => {
  test("stores a verified copy under its content's hash and describes it", async () => {
    const directory = await prepare();
    writeFileSync(join(directory, "README.md"), "not part of it");
    const { checkpointId, handle, isNew } = await importCheckpoint(
      ctx,
      { directory, name: "My tiny (1)" },
      dataDir,
    );
    const [row] = await list();
    expect(isNew).toBe(true);
    expect(handle).toBe(`My-tiny-1@${row!.hash.slice(0, 8)}`);
    expect(row).toMatchObject({
      id: checkpointId,
      name: "My tiny (1)",
      origin: "imported",
      dtype: "F32",
      runs: 0,
    });
    expect(row).toMatchObject({ contextLength: 256, latest: null, archivedAt: null, tags: [] });
    expect(stored()).toEqual([row!.hash]);
    const detail = await getCheckpoint(ctx, { checkpointId });
    expect(readdirSync(join(dataDir, "checkpoints", row!.hash)).sort()).toEqual(
      detail.files.map(({ name }) => name),
    );
    expect(detail.sizeBytes).toBe(detail.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
    expect(detail).toMatchObject({
      ancestors: [],
      descendants: [],
      results: [],
      uses: [],
      differsFromParent: [],
    });
  });

  test("of the same content again returns the one that is there, under its name, out of the archive", async () => {
    const first = await take("one");
    await archiveCheckpoint(ctx, { checkpointId: first.checkpointId, archived: true });
    expect(await list()).toEqual([]);
    expect(await take("two")).toEqual({ ...first, isNew: false });
    expect((await list()).map(({ name }) => name)).toEqual(["one"]);
  });

  test("by four at once makes one checkpoint", async () => {
    const directory = await prepare();
    const results = await Promise.all(
      [1, 2, 3, 4].map((n) => importCheckpoint(ctx, { directory, name: `n${n}` }, dataDir)),
    );
    expect(new Set(results.map(({ checkpointId }) => checkpointId)).size).toBe(1);
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(stored()).toHaveLength(1);
  });

  test.each<[string, (directory: string) => void, RegExp]>([
    ["a missing file", (d) => rmSync(join(d, "tokenizer.json")), /tokenizer\.json is missing/],
    [
      "a pickle",
      (d) => writeFileSync(join(d, "pytorch_model.bin"), "x"),
      /pytorch_model\.bin is a pickle file/,
    ],
    ["another architecture", (d) => writeFileSync(join(d, "config.json"), '{"model_type":"gpt2"}'), /gpt2/],
    ["trailing bytes", (d) => appendFileSync(join(d, "model.safetensors"), "x"), /model\.safetensors/],
    ["no JSON", (d) => writeFileSync(join(d, "config.json"), "{"), /config\.json is not JSON/],
    [
      "a link for a file",
      (d) => {
        renameSync(join(d, "model.safetensors"), join(d, "weights"));
        symlinkSync(join(d, "weights"), join(d, "model.safetensors"));
      },
      /model\.safetensors is a symbolic link/,
    ],
  ])("with %s is refused by name and leaves nothing", async (_, spoil, sentence) => {
    const directory = await prepare();
    spoil(directory);
    await expect(importCheckpoint(ctx, { directory, name: "x" }, dataDir)).rejects.toMatchObject({
      code: "BAD_REQUEST",
      message: sentence,
    });
    expect(stored()).toEqual([]);
    expect(await list()).toEqual([]);
  });

  test("with a chat template that does not end is given up, and the next one is read as ever", async () => {
    const directory = await prepare("endless");
    const loop = "{% for a in range(100000) %}{% for b in range(100000) %}{{ '' }}{% endfor %}{% endfor %}";
    writeFileSync(join(directory, "chat_template.jinja"), loop);
    await expect(importCheckpoint(ctx, { directory, name: "x" }, dataDir)).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: /took more than 5 s and was stopped/,
    });
    expect(stored()).toEqual([]);
    expect((await take("fine")).isNew).toBe(true);
  });

  test("with a chat template that cannot be continued turn by turn is refused", async () => {
    const directory = await prepare("last-only");
    writeFileSync(join(directory, "chat_template.jinja"), "{{ messages[-1].content }}<|end|>");
    await expect(importCheckpoint(ctx, { directory, name: "x" }, dataDir)).rejects.toThrow(/chat template/i);
    expect(await list()).toEqual([]);
  });

  test("that was killed after its files were in place is made good by the next", async () => {
    const first = await take("tiny");
    await database.db.execute(sql`delete from checkpoints`);
    const [hash] = stored();
    // Half of another try, and damage that nobody looks at while there is no row.
    mkdirSync(join(dataDir, "checkpoints", ".partial-abc"));
    writeFileSync(join(dataDir, "checkpoints", hash!, "model.safetensors"), "half");
    expect(await list()).toEqual([]);
    const again = await importCheckpoint(ctx, { directory: join(source, "tiny"), name: "tiny" }, dataDir);
    expect(again).toMatchObject({ isNew: true, handle: first.handle });
    const text = await tokenizeText(ctx, { checkpointId: again.checkpointId, text: "guess 12" }, dataDir);
    expect(text.tokens.map((token) => token.text).join("")).toBe("guess 12");
    const copy = join(dataDir, "checkpoints", hash!);
    expect(await importCheckpoint(ctx, { directory: copy, name: "x" }, dataDir)).toMatchObject({
      isNew: false,
    });
  });

  test("from the browser takes directories inside the import folder alone", async () => {
    const outside = await prepare("outside");
    const importDir = join(dataDir, "import");
    mkdirSync(importDir);
    await writeTinyCheckpoint(join(importDir, "inside"));
    symlinkSync(outside, join(importDir, "link"));
    const importFrom = (directory: string) => importListedCheckpoint(ctx, { directory, name: "x" }, dataDir);
    for (const path of [
      outside,
      join(importDir, "..", "import", "..", ".."),
      join(importDir, "link"),
      importDir,
      "inside",
      "/etc",
      "/nowhere",
    ]) {
      await expect(importFrom(path)).rejects.toThrow(/expected a directory inside .*import/);
    }
    expect((await listImportableDirectories(ctx, dataDir)).directories).toEqual([join(importDir, "inside")]);
    expect(await importFrom(join(importDir, "inside"))).toMatchObject({ isNew: true });
  });
});

describe("a checkpoint", () => {
  test("is found by id, handle, hash and a name that only it has", async () => {
    const { checkpointId, handle } = await take("tiny");
    const { hash } = await getCheckpoint(ctx, { checkpointId });
    for (const reference of [checkpointId, handle, hash, "tiny"])
      expect(await findCheckpoint(database.db, reference)).toMatchObject({ id: checkpointId });
    expect(await findCheckpoint(database.db, "tin")).toBeNull();
    const other = await take("other", "2");
    await describeCheckpoint(ctx, {
      checkpointId: other.checkpointId,
      name: "tiny",
      tags: ["a", "a"],
      notes: "n",
    });
    await expect(findCheckpoint(database.db, "tiny")).rejects.toThrow(
      `say which of ${other.handle}, ${handle}`,
    );
    expect(await getCheckpoint(ctx, other)).toMatchObject({
      name: "tiny",
      handle: other.handle,
      tags: ["a"],
      notes: "n",
    });
  });

  test("knows its line of descent", async () => {
    const base = await take("base");
    const child = await take("child", "2", { parentId: base.checkpointId });
    const grandchild = await take("grandchild", "3", { parentId: child.checkpointId });
    expect((await getCheckpoint(ctx, child)).ancestors.map(({ name }) => name)).toEqual(["base"]);
    expect((await getCheckpoint(ctx, base)).descendants.map(({ name }) => name)).toEqual([
      "child",
      "grandchild",
    ]);
    expect((await getCheckpoint(ctx, grandchild)).ancestors.map(({ name }) => name)).toEqual([
      "base",
      "child",
    ]);
    await expect(take("x", "4", { parentId: "ckp_none" })).rejects.toThrow("No checkpoint ckp_none");
  });

  test("is not deleted while runs play it or others descend from it, and says which", async () => {
    const { checkpointId, handle } = await take("base");
    const child = await take("child", "2", { parentId: checkpointId });
    const policy = { type: "checkpoint", checkpoint: "base" };
    const [runId] = await launchRuns(ctx, {
      kind: "evaluation",
      policy,
      groups: [{ group: "bandit", tasks: 1 }],
      name: "my run",
    });
    const remove = (name = "base") => deleteCheckpoint(ctx, { checkpointId, name }, dataDir);
    await expect(remove("bas")).rejects.toThrow('expected "base"');
    await expect(remove()).rejects.toMatchObject({
      code: "CONFLICT",
      message: `Checkpoint ${handle} cannot be deleted. 1 run plays it: "my run"; 1 checkpoint descends from it: "child". Delete those first, or archive it`,
    });
    expect(await listReferences(ctx, { checkpointId })).toMatchObject({
      ...{ runCount: 1, runs: [{ id: runId }], children: [{ id: child.checkpointId }] },
    });
    await database.db.execute(sql`delete from runs`);
    await deleteCheckpoint(ctx, { checkpointId: child.checkpointId, name: "child" }, dataDir);
    await remove();
    expect(await list()).toEqual([]);
    expect(stored()).toEqual([]);
  });

  test("that comes with the product is registered where it lies, and archived when another takes its place", async () => {
    const directory = await prepare("shipped");
    await registerShipped(database.db, source);
    await registerShipped(database.db, source);
    const [row] = await listCheckpoints(ctx, { text: "shipped" });
    expect(row).toMatchObject({ name: "shipped", origin: "shipped" });
    expect(stored()).toEqual([]);
    await expect(deleteCheckpoint(ctx, { checkpointId: row!.id, name: "shipped" }, dataDir)).rejects.toThrow(
      "archive it",
    );
    rmSync(directory, { recursive: true });
    await prepare("shipped", "2");
    await registerShipped(database.db, source);
    const [second] = await listCheckpoints(ctx, { text: "shipped" });
    expect(second!.hash).not.toBe(row!.hash);
    expect((await getCheckpoint(ctx, { checkpointId: row!.id })).archivedAt).not.toBeNull();
  });
});

test("a conversation's tokens say which are trained: the agent's own, with their ends", async () => {
  const { checkpointId } = await take("tiny");
  const messages = [
    { role: "user" as const, content: "guess" },
    { role: "assistant" as const, content: "12" },
    { role: "user" as const, content: "1 exact" },
  ];
  const { tokens, isCut } = await tokenizeText(ctx, { checkpointId, messages }, dataDir);
  expect(tokens.map(({ text }) => text).join("")).toBe(
    "<|user|>guess<|end|><|agent|>12<|end|><|user|>1 exact<|end|><|agent|>",
  );
  expect(
    tokens
      .filter(({ isTrained }) => isTrained)
      .map(({ text }) => text)
      .join(""),
  ).toBe("12<|end|>");
  expect(isCut).toBe(false);
});

test("a viewer reads and changes nothing", async () => {
  const viewer = { ...ctx, actor: { name: "v", role: "viewer" as const } };
  const { checkpointId } = await take("tiny");
  expect(await getCheckpoint(viewer, { checkpointId })).toMatchObject({ name: "tiny" });
  for (const change of [
    importCheckpoint(viewer, { directory: source, name: "x" }, dataDir),
    describeCheckpoint(viewer, { checkpointId, name: "x" }),
    archiveCheckpoint(viewer, { checkpointId, archived: true }),
    deleteCheckpoint(viewer, { checkpointId, name: "tiny" }, dataDir),
  ]) {
    await expect(change).rejects.toMatchObject({ code: "FORBIDDEN" });
  }
});

test("a check says what a checkpoint means, and blocks one that nobody knows", async () => {
  const { handle } = await take("tiny");
  const config = (checkpoint: string, more = {}) => ({
    ...{ kind: "rollout", groups: [{ group: "mastermind", split: "train" }], ...more },
    policy: { type: "checkpoint", checkpoint, device: "cpu" },
  });
  const known = await checkRun(ctx, { config: config("tiny") });
  expect(known.config.sampling).toEqual({ temperature: 1.5, minP: 0.3, topP: 1, topK: 0, maxTokens: 128 });
  expect(known.config.limits.concurrency).toBe(64);
  expect(known.checks.find(({ id }) => id === "checkpoint")).toMatchObject({
    level: "ok",
    message: `${handle} plays on device cpu`,
  });
  expect(known.differences.map(({ path }) => path)).toEqual(["policy.device"]);
  const unknown = await checkRun(ctx, { config: config("nobody") });
  expect(unknown.checks.find(({ id }) => id === "checkpoint")).toMatchObject({
    level: "blocking",
    path: "policy.checkpoint",
  });
  await expect(launchRuns(ctx, config("nobody"))).rejects.toMatchObject({
    code: "BAD_REQUEST",
    message: /"nobody"/,
  });
});
