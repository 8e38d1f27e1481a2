import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, launchRun, query, SMALL_RUN, test } from "./fixtures";

test("the main job: choose groups and a player, launch, watch, read results, open and replay a trajectory", async ({
  page,
}) => {
  await page.goto("/runs/new");
  await page.getByRole("button", { name: "Quick check" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("walk through");
  await page.getByRole("textbox", { name: "Seeds" }).fill("20260");
  await page.getByRole("radio", { name: /reference/i }).check();
  await page.keyboard.press("Control+Enter");
  // Warnings (few tasks, one attempt) are shown once more before anything is created.
  const confirm = page.getByRole("dialog").getByRole("button", { name: /launch/i });
  await confirm.click();

  await expect(page).toHaveURL(/\/runs\/run_[\w-]+/);
  await expect(page.getByRole("heading", { level: 1, name: "walk through" })).toBeVisible();
  await expect(page.getByText("Completed").first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("definition").filter({ hasText: "30 of 30" })).toBeVisible();

  await page.keyboard.press("2");
  await expect(page).toHaveURL(/tab=results/);
  await expect(page.getByRole("rowheader", { name: /Cellular automata/ }).first()).toBeVisible();
  await expect(page.getByText(/100\.0 % \[\d+\.\d, 100\.0\]/).first()).toBeVisible();

  await page.keyboard.press("3");
  await expect(page).toHaveURL(/tab=trajectories/);
  await expect(page.getByRole("row").filter({ hasText: "battleship/eval/" }).first()).toBeVisible();
  await page.goto(await findTrajectory(page, "battleship"));

  await expect(page.getByRole("heading", { level: 1, name: /battleship\/eval\// })).toBeVisible();
  // The page opens at the last turn; k walks back, and the address follows.
  await page.keyboard.press("k");
  await expect(page).toHaveURL(/turn=\d+/);
  const first = new URL(page.url()).searchParams.get("turn");
  await page.keyboard.press("k");
  await expect(page).not.toHaveURL(new RegExp(`turn=${first}(&|$)`));
  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole("table", { name: "Fleet" })).toBeVisible();
});

/** A trajectory of the run whose page is open. */
async function findTrajectory(page: Page, group: string): Promise<string> {
  const runId = /run_[\w-]+/.exec(page.url())?.[0];
  const filter = `run = "${runId}" and group = ${group}`;
  const { items } = (await query(page, "trajectories.list", { filter, limit: 1 })) as {
    items: { id: string }[];
  };
  return `/t/${items[0]!.id}`;
}

test("a wrong field is named at the field, and nothing is created", async ({ page }) => {
  const text = "never created";
  await page.goto("/runs/new");
  await page.getByRole("textbox", { name: "Name" }).fill(text);
  await page.getByRole("textbox", { name: "Seeds" }).fill("-4");
  await page.keyboard.press("Control+Enter");
  await expect(
    page
      .getByText(/seed/i)
      .filter({ hasText: /expected|whole|least/i })
      .first(),
  ).toBeVisible();
  await expect(page).toHaveURL(/\/runs\/new/);
  expect(await query(page, "runs.list", { text, limit: 1 })).toMatchObject({ total: 0 });
});

test("the filter language narrows the list, survives in the link, and points at mistakes", async ({
  page,
}) => {
  await page.goto("/runs");
  const runId = await launchRun(page, {
    ...SMALL_RUN,
    seed: 6,
    groups: [{ group: "wordle", split: "eval", tasks: 10 }],
  });
  await page.goto(`/trajectories?q=${encodeURIComponent(`run = "${runId}" and outcome = success`)}`);
  await expect(page.getByText(/^40 trajectories/)).toBeVisible();
  const box = page.getByRole("combobox").first();
  await box.fill(`run = "${runId}" and turnz > 3`);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/turnz/).filter({ hasText: /turns/ }).first()).toBeVisible();
  await box.fill(`run = "${runId}" and turns > 19`);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/no trajectories|nothing matches/i).first()).toBeVisible();
});

test("exports hold what the page shows: rows as JSONL and CSV", async ({ page }) => {
  await page.goto("/runs");
  const runId = await launchRun(page, {
    ...SMALL_RUN,
    seed: 7,
    groups: [{ group: "bandit", split: "eval", tasks: 5 }],
  });
  const download = async (format: string) => {
    const response = await page.request.get(`/api/export/trajectories?format=${format}&run=${runId}`);
    expect(response.headers()["content-disposition"]).toContain("attachment");
    return (await response.text()).trim().split("\n");
  };
  const rows = (await download("jsonl")).map(
    (line) => JSON.parse(line) as { task: string; turns: unknown[]; runId: string },
  );
  expect(rows).toHaveLength(20);
  expect(
    rows.every(
      (row) => row.runId === runId && row.turns.length === 21 && row.task.startsWith("bandit/eval/"),
    ),
  ).toBe(true);
  expect((await download("csv")).length).toBe(21);
});

test("a chart leaves as SVG that needs nothing from outside", async ({ page }) => {
  await page.goto("/runs");
  const runId = await launchRun(page, { ...SMALL_RUN, seed: 8 });
  await page.goto(`/runs/${runId}?tab=results`);
  const menu = page.getByRole("button", { name: /chart|export|menu/i }).filter({ visible: true });
  await menu.last().click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /SVG/ }).click(),
  ]);
  const svg = await readFile((await saved.path())!, "utf8");
  expect(svg).toContain("<text");
  expect(svg).not.toMatch(/<script|href=|url\(/);
});

test("a person plays under the same rules, and the hidden part stays away until the end", async ({
  page,
}) => {
  await page.goto("/tasks/mastermind?tab=tasks");
  const { items } = (await query(page, "tasks.list", { group: "mastermind", limit: 1 })) as {
    items: { id: string }[];
  };
  await page.goto(`/play/${items[0]!.id}`);
  const secrets: string[] = [];
  page.on("response", async (response) => {
    if (response.url().includes("/api/trpc/play")) secrets.push(await response.text().catch(() => ""));
  });
  await page.getByRole("button", { name: "Start playing" }).click();
  const field = page.getByRole("textbox").last();
  for (const guess of ["1 2 3 4", "5 6 7 8"]) {
    await field.fill(guess);
    await page.keyboard.press("Enter");
    await expect(field).toHaveValue("");
  }
  expect(secrets.join("")).not.toContain('"secret"');
  await page.reload();
  await expect(page.getByText(/10 .*left|2 of 12|turns? left/i).first()).toBeVisible();
  await page.getByRole("button", { name: /give up/i }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /give up/i })
    .click();
  await expect(page).toHaveURL(/\/(t|play)\//);
  await expect(page.getByText(/gave up/i).first()).toBeVisible();
});
