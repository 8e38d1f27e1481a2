import { expect, launchRun, query, SMALL_RUN, test } from "./fixtures";

test("a hint comes with the keyboard's focus and on hover, and Escape takes it away", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Keys on this page" });
  const hint = page.getByRole("tooltip");
  await button.hover();
  await expect(hint).toHaveText(/Keys on this page/);
  // The pointer may rest on the hint itself.
  await hint.hover();
  await page.waitForTimeout(400);
  await expect(hint).toBeVisible();
  await page.mouse.move(700, 500);
  await expect(hint).toHaveCount(0);
  await page.getByRole("button", { name: "Command palette" }).focus();
  await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await expect(hint).toHaveText(/Keys on this page/);
  await page.keyboard.press("Escape");
  await expect(hint).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("the first press opens a dialog whose code is not there yet, and focus returns to its opener", async ({
  page,
}) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const button = page.getByRole("button", { name: "Keys on this page" });
  await button.focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Keys on this page" });
  await expect(sheet).toBeVisible();
  await expect(sheet.locator(":focus")).toHaveCount(1);
  await sheet.getByRole("switch", { name: "Single-key shortcuts" }).click();
  await expect(sheet.getByRole("switch")).not.toBeChecked();
  await page.keyboard.press("Space");
  await expect(sheet.getByRole("switch")).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a menu opened with a key starts at its first entry and gives the focus back", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const button = page.getByRole("button", { name: /^Theme:/ });
  await button.focus();
  await page.keyboard.press("Enter");
  const entries = page.getByRole("menuitemcheckbox");
  await expect(entries.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(entries.nth(1)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator("html")).toHaveAttribute("data-theme", /light|dark/);
  await page.keyboard.press("Escape");
  await expect(entries).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.click();
  await expect(entries.first()).toBeVisible();
});

test("code that cannot be fetched is spoken of, and fetched when it is wanted again", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort());
  const button = page.getByRole("button", { name: "Keys on this page" });
  await button.click();
  await expect(page.getByText("The server does not answer: this could not be opened.")).toBeVisible();
  await page.unroute(/\/_next\/static\/.*\.js/);
  await button.click();
  await expect(page.getByRole("dialog", { name: "Keys on this page" })).toBeVisible();
});

test("arrows choose within a group of options and leave the page's own keys alone", async ({ page }) => {
  const runId = await launchRun(page, {
    ...SMALL_RUN,
    seed: 501,
    groups: [{ group: "wordle", split: "eval", tasks: 1 }],
    attempts: 1,
  });
  const { items } = (await query(page, "trajectories.list", { filter: `run = "${runId}"`, limit: 1 })) as {
    items: { id: string }[];
  };
  await page.goto(`/t/${items[0]!.id}`);
  await page.waitForLoadState("networkidle");
  await page.getByRole("radio", { name: "Agent" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Environment" })).toBeChecked();
  await expect(page).toHaveURL(/as=environment/);
  expect(page.url()).not.toContain("turn=");
  await page.getByRole("radio", { name: "Environment" }).blur();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/turn=/);
});
