import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import {
  expect,
  importTinyCheckpoint,
  launchRun,
  putTinyCheckpoint,
  query,
  SMALL_RUN,
  test,
} from "./fixtures";

const makeName = () => `tiny-${randomUUID().slice(0, 8)}`;

async function openImport(page: Page) {
  await page.goto("/models");
  // Drawn by the server: the first key may come before the page listens.
  await expect(async () => {
    await page.keyboard.press("u");
    await expect(page.getByRole("dialog", { name: "Import a checkpoint" })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return page.getByRole("dialog", { name: "Import a checkpoint" });
}

test("a directory becomes a policy, and its play can be read token by token", async ({ page }) => {
  test.setTimeout(120_000);
  const name = makeName();
  await putTinyCheckpoint(name);
  const dialog = await openImport(page);
  await dialog.getByRole("button", { name: new RegExp(name) }).click();
  await dialog.getByRole("button", { name: "Import checkpoint" }).click();
  await expect(page).toHaveURL(/\/checkpoints\/ckp_[\w-]+/, { timeout: 20_000 });
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "model.safetensors" })).toBeVisible();

  await page.getByRole("link", { name: "Evaluate" }).first().click();
  await expect(page).toHaveURL(/\/runs\/new/);
  await expect(page.getByRole("radio", { name: "Checkpoint" })).toBeChecked();
  await expect(page.getByRole("textbox", { name: "Concurrency" })).toHaveValue("64");
  await page.getByRole("button", { name: "Select none" }).click();
  await page.getByRole("checkbox", { name: /bandit.*eval|eval.*bandit/i }).check();
  await page.getByRole("button", { name: "Quick check" }).click();
  await page.getByRole("textbox", { name: "Temperature" }).fill("1.1");
  // What launches is what the server has checked: the panel says so.
  await expect(page.getByText(/"temperature": 1\.1/)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Launch run" }).click();
  await expect(page).toHaveURL(/\/runs\/run_[\w-]+/, { timeout: 20_000 });
  await expect(page.getByText("Completed").first()).toBeVisible({ timeout: 60_000 });
  const facts = page.getByRole("definition");
  await expect(facts.filter({ hasText: /sampled, over the whole run/ })).toHaveText(/^[\d\u202f]+sampled/);
  await expect(facts.filter({ hasText: new RegExp(`^${name}@`) })).toBeVisible();

  const runId = /run_[\w-]+/.exec(page.url())![0];
  const { items } = (await query(page, "trajectories.list", { runId, limit: 5 })) as {
    items: { id: string; turns: number }[];
  };
  // Bandit takes any text as a choice, so that even noise plays turns.
  const played = items.find(({ turns }) => turns > 0)!;
  await page.goto(`/t/${played.id}?turn=1`);
  const tokens = page.getByRole("listbox", { name: "Tokens of turn 1" });
  await expect(async () => {
    // A second press would switch back.
    if (!page.url().includes("tokens=")) await page.keyboard.press("t");
    await expect(page).toHaveURL(/tokens=model/, { timeout: 1_000 });
  }).toPass();
  await expect(tokens).toBeVisible();
  await tokens.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText(/id \d+: p .* at temperature 1; p .* as sampled/)).toBeVisible();
  await page.getByRole("radio", { name: "As sampled" }).check();
  await expect(page.getByText("what was sampled from: temperature 1.1, min-p 0.3")).toBeVisible();
  await expect(page).toHaveURL(/tokens=sampled/);
  await page.reload();
  await expect(tokens).toBeVisible();
  await page
    .getByRole("region", { name: "Facts" })
    .getByRole("link", { name: new RegExp(name) })
    .click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("rowheader", { name: /Bandit/ })).toBeVisible();
});

test("what is wrong with a directory is said in place, and nothing is imported", async ({ page }) => {
  const name = makeName();
  const directory = await putTinyCheckpoint(name);
  await rm(join(directory, "tokenizer.json"));
  const dialog = await openImport(page);
  await dialog.getByRole("button", { name: new RegExp(name) }).click();
  await dialog.getByRole("button", { name: "Import checkpoint" }).click();
  await expect(dialog.getByText(/tokenizer\.json/).last()).toBeVisible();
  await expect(dialog.getByLabel(/^Directory/)).toHaveAttribute("aria-invalid", "true");
  await dialog.getByLabel(/^Directory/).fill("/etc");
  await dialog.getByRole("button", { name: "Import checkpoint" }).click();
  await expect(dialog.getByText(/expected a directory inside/)).toBeVisible();
  expect(await query(page, "checkpoints.list", { text: name })).toEqual([]);
});

test("files that are here already are not imported twice", async ({ page }) => {
  await page.goto("/models");
  const name = makeName();
  const checkpointId = await importTinyCheckpoint(page, name);
  const dialog = await openImport(page);
  await dialog.getByRole("button", { name: new RegExp(name) }).click();
  await dialog.getByRole("button", { name: "Import checkpoint" }).click();
  await expect(dialog.getByText("Nothing was imported.")).toBeVisible();
  await expect(dialog.getByRole("link", { name: new RegExp(`^${name}@`) })).toHaveAttribute(
    "href",
    `/checkpoints/${checkpointId}`,
  );
});

test("the tokenizer's text is in the link; a conversation marks what would be trained", async ({ page }) => {
  await page.goto("/models");
  const checkpointId = await importTinyCheckpoint(page, makeName());
  await page.goto(`/checkpoints/${checkpointId}`);
  await page.getByRole("textbox", { name: "Text", exact: true }).fill("42 x");
  const tokens = page.getByRole("listbox", { name: "Tokens" }).getByRole("option");
  await expect(tokens).toHaveCount(4);
  await expect(page).toHaveURL(/text=42/);
  await page.reload();
  await expect(tokens).toHaveText(["4", "2", "␣", "x"]);
  await page.getByRole("radio", { name: "Conversation" }).check();
  await expect(page.getByText(/\d+ tokens, of which 6 would be trained\./)).toBeVisible();
  // "crane" and the end of its turn.
  await expect(page.getByRole("option", { name: /, trained$/ })).toHaveCount(6);
});

test("a checkpoint that a run plays cannot be deleted; an unused one waits for its name", async ({
  page,
}) => {
  await page.goto("/models");
  const [used, unused] = [makeName(), makeName()];
  const usedId = await importTinyCheckpoint(page, used);
  const unusedId = await importTinyCheckpoint(page, unused);
  const runId = await launchRun(page, {
    ...SMALL_RUN,
    name: `plays ${used}`,
    policy: { type: "checkpoint", checkpoint: usedId },
    groups: [{ group: "minesweeper", split: "eval", tasks: 1 }],
    attempts: 1,
  });
  const openDelete = async (id: string) => {
    await page.goto(`/checkpoints/${id}`);
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete…" }).click();
    return page.getByRole("dialog");
  };
  const refused = await openDelete(usedId);
  await expect(refused.getByText("1 run plays it")).toBeVisible();
  await expect(refused.getByRole("link", { name: `plays ${used}` })).toHaveAttribute(
    "href",
    `/runs/${runId}`,
  );
  await expect(refused.getByRole("button", { name: "Delete checkpoint" })).toHaveCount(0);
  const allowed = await openDelete(unusedId);
  const confirm = allowed.getByRole("button", { name: "Delete checkpoint" });
  await expect(confirm).toBeDisabled();
  await allowed.getByRole("textbox").fill(unused);
  await confirm.click();
  await expect(page).toHaveURL(/\/models$/);
  expect((await page.goto(`/checkpoints/${unusedId}`))?.status()).toBe(404);
});

test("a renamed checkpoint keeps its handle; archived, it is shown on demand", async ({ page }) => {
  await page.goto("/models");
  const name = makeName();
  const checkpointId = await importTinyCheckpoint(page, name);
  await page.goto(`/checkpoints/${checkpointId}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: /^Edit/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: /^Name/ }).fill(`${name} renamed`);
  await dialog.getByRole("textbox", { name: "Tags" }).fill("noise, small");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `${name} renamed` })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: `${name}@` })).toBeVisible();
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: /^Archive/ }).click();
  await expect(page.getByText(/Archived .* Its runs and results stay/)).toBeVisible();
  await page.goto(`/models?text=${name}`);
  await expect(page.getByText("No checkpoints match these filters")).toBeVisible();
  await page.getByRole("switch", { name: "Show archived" }).click();
  await expect(page.getByRole("rowheader", { name: new RegExp(name) })).toContainText("small");
});

test("the lineage leads from a checkpoint to its parent and back", async ({ page }) => {
  await page.goto("/models");
  const [base, tuned] = [makeName(), makeName()];
  const parentId = await importTinyCheckpoint(page, base);
  await putTinyCheckpoint(tuned);
  const dialog = await openImport(page);
  await dialog.getByRole("button", { name: new RegExp(tuned) }).click();
  await dialog.getByRole("combobox", { name: "Parent" }).selectOption({ label: base });
  await dialog.getByRole("button", { name: "Import checkpoint" }).click();
  await expect(page.getByRole("heading", { level: 1, name: tuned })).toBeVisible({ timeout: 20_000 });
  const lineage = page.getByRole("region", { name: "Lineage" });
  await expect(lineage.getByRole("listitem").first()).toContainText(base);
  // Focus goes to the first link of the panel.
  await expect(async () => {
    await page.keyboard.press("l");
    await expect(lineage.getByRole("link", { name: base })).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/checkpoints/${parentId}`), { timeout: 20_000 });
  await expect(lineage.getByRole("link", { name: tuned })).toBeVisible();
});

test("the local engine names each device, and why one is not usable", async ({ page }) => {
  await page.goto("/backends");
  const rows = page.getByRole("table", { name: /^Devices of/ }).getByRole("row");
  await expect(rows.filter({ hasText: "CPU" }).first()).toContainText("Usable", { timeout: 30_000 });
  for (const device of ["WebGPU", "CUDA"]) {
    const cells = rows.filter({ has: page.getByRole("rowheader", { name: device, exact: true }) });
    await expect(cells).toHaveText(/Usable|Not usable\s*\S+/);
  }
  await page.getByRole("button", { name: "Try devices again" }).click();
  await expect(page.getByText("The workers try their devices now.")).toBeVisible();
  await expect(page.getByText(/^Tried (just now|\d+ s ago)/)).toBeVisible({ timeout: 30_000 });
});

test("a scripted player's trajectory says why it has no tokens", async ({ page }) => {
  await page.goto("/runs");
  const runId = await launchRun(page, {
    ...SMALL_RUN,
    groups: [{ group: "bandit", split: "eval", tasks: 1 }],
    attempts: 1,
  });
  const { items } = (await query(page, "trajectories.list", { runId, limit: 1 })) as {
    items: { id: string }[];
  };
  await page.goto(`/t/${items[0]!.id}?tokens=model`);
  await expect(page.getByText(/No tokens: a scripted player or a person/)).toBeVisible();
});
