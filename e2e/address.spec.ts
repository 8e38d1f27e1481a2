import type { Page } from "@playwright/test";
import { expect, launchRun, test } from "./fixtures";

/** Pages come this much later than the address of any choice is written. */
const SLOW_MS = 1_200;

const RUN = {
  kind: "evaluation",
  seed: 401,
  policy: { type: "scripted", player: "random" },
  groups: [{ group: "wordle", split: "eval", tasks: 2 }],
  attempts: 2,
};

/** Answers to navigations are held back, so that whatever is still to be written to the address comes before them. */
async function slowNavigations(page: Page): Promise<void> {
  await page.route(
    (url) => url.searchParams.has("_rsc"),
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      await route.continue();
    },
  );
}

/** The page listens once its keys work. */
async function waitForKeys(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("a link followed within a moment of typing arrives, and Back leads to the list again", async ({
  page,
}) => {
  await page.goto("/runs");
  await waitForKeys(page);
  await slowNavigations(page);
  const search = page.getByRole("searchbox", { name: /Search runs/ });
  await search.pressSequentially("abc", { delay: 5 });
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\/compare/);
  await expect(page.getByRole("heading", { level: 1, name: "Compare" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/runs\?text=a/);
  await expect(page.getByRole("searchbox", { name: /Search runs/ })).toHaveValue(/^a/);
});

test("comparing with keys does not wait for the address of the choice", async ({ page }) => {
  await page.goto("/runs");
  const runIds = [await launchRun(page, RUN), await launchRun(page, { ...RUN, seed: 402 })];
  await page.goto("/runs");
  await waitForKeys(page);
  await slowNavigations(page);
  await page
    .getByRole("grid", { name: "Runs" })
    .getByRole("row")
    .filter({ hasText: /Wordle|wordle/ })
    .first()
    .focus();
  for (const key of ["x", "j", "x", "c"]) await page.keyboard.press(key);
  await expect(page).toHaveURL(/\/compare\?runs=run_[\w-]+(,|%2C)run_/);
  expect(runIds).toHaveLength(2);
  await expect(page.getByRole("heading", { level: 1, name: "Compare" })).toBeVisible();
});

test("a choice made while a page is on its way does not hold it up", async ({ page }) => {
  await page.goto("/runs");
  await waitForKeys(page);
  await slowNavigations(page);
  await page.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "Tasks" }).click();
  await page.getByRole("searchbox", { name: /Search runs/ }).fill("typed meanwhile");
  await expect(page).toHaveURL(/\/tasks$/);
  // The next choice is the new page's, and its address follows again.
  await page.getByRole("searchbox").first().fill("word");
  await expect(page).toHaveURL(/\/tasks\?text=word/);
});

test("launching right after typing opens the run", async ({ page }) => {
  // The form's address is written late, when the new page is already on its way.
  await page.addInitScript(() => {
    const original = window.setTimeout;
    window.setTimeout = ((run: () => void, ms = 0) =>
      original(run, ms === 400 ? 3 * ms : ms)) as typeof window.setTimeout;
  });
  await page.goto("/runs/new");
  await waitForKeys(page);
  await slowNavigations(page);
  await page.getByRole("button", { name: "Quick check" }).click();
  await page.getByRole("textbox", { name: "Seeds" }).fill("403");
  await page.keyboard.press("Control+Enter");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /launch/i })
    .click();
  await expect(page).toHaveURL(/\/runs\/run_[\w-]+/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
