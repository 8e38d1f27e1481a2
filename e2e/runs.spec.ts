import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { expect, launchRun, query, test } from "./fixtures";

/** Two Wordle tasks, two attempts each: played in a moment, and found by a name that no other test uses. */
const planRun = (name: string, seed: number, changes: object = {}) => ({
  kind: "evaluation",
  name,
  seed,
  policy: { type: "scripted", player: "random" },
  groups: [{ group: "wordle", split: "eval", tasks: 2 }],
  attempts: 2,
  ...changes,
});

const makeName = (what: string) => `${what} ${randomUUID().slice(0, 8)}`;
const listNamed = (name: string) => `/runs?text=${encodeURIComponent(name)}`;
const findRow = (page: Page, name: string): Locator =>
  page.getByRole("grid", { name: "Runs" }).getByRole("row").filter({ hasText: name });

async function readRun(page: Page, runId: string) {
  return (await query(page, "runs.byId", { runId })) as {
    status: string;
    counted: number;
    planned: number;
    config: { seed: number; groups: { tasks: unknown; attempts: number }[] };
  };
}

async function readText(download: Download): Promise<string> {
  return readFile((await download.path())!, "utf8");
}

async function launchFromForm(page: Page): Promise<string> {
  await page.keyboard.press("Control+Enter");
  // Two tasks are few, so the form asks once more.
  await page.getByRole("dialog").getByRole("button", { name: "Launch run" }).click();
  await expect(page).toHaveURL(/\/runs\/run_[\w-]+/, { timeout: 20_000 });
  return /run_[\w-]+/.exec(page.url())![0];
}

test("a clone marks what differs from its origin, and launches with it", async ({ page }) => {
  const name = makeName("origin");
  const origin = await launchRun(page, planRun(name, 301));
  await page.goto(`/runs/new?from=${origin}`);
  await expect(page.getByText(`Clone of ${name}.`)).toBeVisible();
  await expect(page.getByText(`No difference from ${name}.`)).toBeVisible();
  await page.getByRole("textbox", { name: "Seeds" }).fill("302");
  await expect(page.getByText("was 301")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "301 → 302" })).toBeVisible();
  const clone = await launchFromForm(page);
  expect(clone).not.toBe(origin);
  const { config } = await readRun(page, clone);
  expect(config.seed).toBe(302);
  expect(config.groups).toMatchObject([{ tasks: 2, attempts: 2 }]);
});

test("two runs chosen with x are compared", async ({ page }) => {
  const name = makeName("pair");
  const older = await launchRun(page, planRun(`${name} older`, 303));
  const newer = await launchRun(page, planRun(`${name} newer`, 304));
  await page.goto(listNamed(name));
  await expect(findRow(page, name)).toHaveCount(2);
  const first = findRow(page, `${name} newer`);
  // Rows are drawn by the server: the first key may come before the page listens.
  await expect(async () => {
    await first.focus();
    await page.keyboard.press("x");
    await expect(first).toHaveAttribute("aria-selected", "true", { timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.getByText("2 selected")).toBeVisible();
  const compare = page.getByRole("main").getByRole("link", { name: "Compare" });
  await expect(compare).toHaveAttribute("href", `/compare?runs=${newer},${older}`);
  await compare.click();
  await expect(page).toHaveURL(/\/compare\?/, { timeout: 20_000 });
  for (const each of ["older", "newer"])
    await expect(page.getByText(`${name} ${each}`).first()).toBeVisible({ timeout: 20_000 });
});

test("extending from 2 to 4 attempts plays the 2 new ones of every task", async ({ page }) => {
  const runId = await launchRun(page, planRun(makeName("extended"), 305));
  const before = await listAttempts(page, runId);
  await page.goto(`/runs/${runId}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: /^Extend/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Attempts a task").fill("2");
  await expect(dialog.getByRole("button", { name: "Extend run" })).toBeDisabled();
  await dialog.getByLabel("Attempts a task").fill("4");
  await expect(dialog).toContainText("Adds 4 trajectories to the 4 planned");
  await dialog.getByRole("button", { name: "Extend run" }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(() => readRun(page, runId), { timeout: 20_000 })
    .toMatchObject({ status: "completed", planned: 8, counted: 8 });
  const after = await listAttempts(page, runId);
  const tasks = new Set(after.map(({ taskKey }) => taskKey));
  expect(tasks.size).toBe(2);
  for (const task of tasks) {
    const attempts = after.filter(({ taskKey }) => taskKey === task).map(({ attempt }) => attempt);
    expect(attempts.sort()).toEqual([0, 1, 2, 3]);
  }
  const ids = new Set(after.map(({ id }) => id));
  expect(before.every(({ id }) => ids.has(id))).toBe(true);
  await expect(page.getByRole("definition").filter({ hasText: "8 of 8" })).toBeVisible();
});

async function listAttempts(page: Page, runId: string) {
  const { items } = (await query(page, "trajectories.list", { runId, limit: 50 })) as {
    items: { id: string; taskKey: string; attempt: number }[];
  };
  return items;
}

test("archiving hides a run until it is undone or archived runs are shown", async ({ page }) => {
  const name = makeName("archived");
  await launchRun(page, planRun(name, 306));
  await page.goto(listNamed(name));
  const archive = async () => {
    await page.getByRole("button", { name: `Actions on ${name}` }).click();
    await page.getByRole("menuitem", { name: "Archive", exact: true }).click();
    await expect(findRow(page, name)).toHaveCount(0);
  };
  await archive();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(findRow(page, name)).toHaveCount(1);
  await archive();
  await page.getByRole("switch", { name: /Show archived/ }).click();
  await expect(findRow(page, name)).toContainText("archived");
  await expect(page).toHaveURL(/archived=true/);
});

test("deleting a run waits for its name", async ({ page }) => {
  const name = makeName("deleted");
  const runId = await launchRun(page, planRun(name, 307));
  await page.goto(listNamed(name));
  await page.getByRole("button", { name: `Actions on ${name}` }).click();
  await page.getByRole("menuitem", { name: "Delete…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("deletes the run with 4 trajectories");
  const confirm = dialog.getByRole("button", { name: "Delete run" });
  await expect(confirm).toBeDisabled();
  await dialog.getByRole("textbox").fill(name.slice(0, -1));
  await expect(confirm).toBeDisabled();
  await dialog.getByRole("textbox").fill(name);
  await confirm.click();
  await expect(page.getByText(`Deleted ${name} with 4 trajectories.`)).toBeVisible();
  await expect(findRow(page, name)).toHaveCount(0);
  expect((await page.goto(`/runs/${runId}`))?.status()).toBe(404);
});

test("a refused field keeps everything that was typed, and launches once it is mended", async ({ page }) => {
  const name = makeName("mended");
  await page.goto("/runs/new");
  await page.getByRole("button", { name: "Quick check" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("textbox", { name: "Project" }).fill("field test");
  await page.getByRole("textbox", { name: "Tags" }).fill("one, two");
  const seeds = page.getByRole("textbox", { name: "Seeds" });
  await seeds.fill("308, x");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("The run was not launched; nothing was created")).toBeVisible();
  await expect(seeds).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue(name);
  await expect(page.getByRole("textbox", { name: "Project" })).toHaveValue("field test");
  await expect(page.getByRole("textbox", { name: "Tags" })).toHaveValue("one, two");
  expect(await query(page, "runs.list", { text: name, limit: 1 })).toMatchObject({ total: 0 });
  await seeds.fill("308");
  const runId = await launchFromForm(page);
  expect((await readRun(page, runId)).config).toMatchObject({ seed: 308, tags: ["one", "two"] });
});

test("a configuration leaves as a file and fills the form again; a wrong one says what is wrong", async ({
  page,
}) => {
  await page.goto("/runs/new");
  const name = makeName("exported");
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export config" }).click(),
  ]);
  const config = JSON.parse(await readText(saved)) as Record<string, unknown>;
  await page.goto("/runs/new");
  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  const fill = async (text: string) => {
    await dialog.getByLabel("Or paste it").fill(text);
    await dialog.getByRole("button", { name: "Fill the form" }).click();
  };
  await fill("{ kind: ");
  await expect(dialog).toContainText("This is not a JSON object");
  await fill(JSON.stringify({ ...config, turnz: 4 }));
  await expect(dialog).toContainText("turnz: unknown field");
  const mended = Buffer.from(JSON.stringify({ ...config, seed: 309 }));
  await dialog
    .getByLabel("File")
    .setInputFiles({ name: "run.json", mimeType: "application/json", buffer: mended });
  await expect(dialog.getByText("turnz")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Fill the form" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue(name);
  await expect(page.getByRole("textbox", { name: "Seeds" })).toHaveValue("309");
});

test("the rows of the list leave as JSON lines and CSV, filtered as they are shown", async ({ page }) => {
  const name = makeName("rows");
  const runId = await launchRun(page, planRun(name, 310, { tags: ["a", "b"] }));
  await page.goto(listNamed(name));
  await expect(findRow(page, name)).toHaveCount(1);
  const save = async (format: string) => {
    const item = page.getByRole("menuitem", { name: format });
    // The first click may come before the page listens.
    await expect(async () => {
      await page.getByRole("button", { name: "Export rows" }).click();
      await expect(item).toBeVisible({ timeout: 1_000 });
    }).toPass();
    const [saved] = await Promise.all([page.waitForEvent("download"), item.click()]);
    return (await readText(saved)).trim().split(/\r?\n/);
  };
  const [line, ...others] = await save("JSON lines");
  expect(others).toEqual([]);
  expect(JSON.parse(line!)).toMatchObject({
    id: runId,
    name,
    seed: 310,
    dryRun: false,
    tags: ["a", "b"],
    groups: ["wordle"],
    counted: 4,
  });
  const table = (await save("CSV")).filter((row) => !row.startsWith("#"));
  expect(table).toHaveLength(2);
  expect(table[1]).toContain(`${runId},${name},evaluation,completed,false,`);
});
