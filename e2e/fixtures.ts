import { join, resolve } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { writeTinyCheckpoint } from "./tiny-checkpoint";

/** Page errors and refused scripts fail a test, whatever it was about. */
export const test = base.extend<{ failOnPageErrors: undefined }>({
  failOnPageErrors: [
    async ({ page }, use) => {
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => {
        const text = message.text();
        // A server that is away or a page that is not there is for the test to judge.
        if (
          message.type() === "error" &&
          /Content Security Policy|Hydration|hydrat|Minified React/.test(text)
        )
          problems.push(text);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

export type Theme = "light" | "dark";

/** Choose the theme before the page's first paint, as a returning reader has it. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.addInitScript((value) => localStorage.setItem("paprika.theme", value), theme);
}

/** @returns what axe finds wrong for WCAG 2.2 AA, one line each */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
}

/** Launch a run through the product's own procedure, as the form does, and wait for its end. */
export async function launchRun(page: Page, config: object): Promise<string> {
  const launched = await call(page, "runs.launch", { config });
  const runId = (launched as { runIds: string[] }).runIds[0]!;
  await expect
    .poll(async () => ((await query(page, "runs.byId", { runId })) as { status: string }).status, {
      timeout: 45_000,
    })
    .toBe("completed");
  return runId;
}

/** Everything that a page of the product may send; the token stands in the page. */
export async function call(page: Page, path: string, input: object): Promise<unknown> {
  const token = await readToken(page);
  const origin = new URL(page.url()).origin;
  const response = await page.request.post(`${origin}/api/trpc/${path}`, {
    headers: { "x-paprika-csrf": token, origin, "content-type": "application/json" },
    data: { json: input },
  });
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return ((await response.json()) as { result: { data: { json: unknown } } }).result.data.json;
}

export async function query(page: Page, path: string, input: object): Promise<unknown> {
  const origin = new URL(page.url()).origin;
  const response = await page.request.get(
    `${origin}/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify({ json: input }))}`,
  );
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return ((await response.json()) as { result: { data: { json: unknown } } }).result.data.json;
}

async function readToken(page: Page): Promise<string> {
  if (page.url() === "about:blank") await page.goto("/runs");
  const html = await page.content();
  const token = /csrfToken\\?":\\?"([\w-]{40,})/.exec(html)?.[1];
  if (!token) throw new Error("The page carries no CSRF token");
  return token;
}

/** Write a checkpoint with random weights where the product may import from. @returns its directory */
export async function putTinyCheckpoint(name: string): Promise<string> {
  const directory = join(process.env.PAPRIKA_DATA_DIR ?? ".data", "import", name);
  await writeTinyCheckpoint(directory, name);
  return resolve(directory);
}

/** As {@link putTinyCheckpoint}, and imported. @returns its id */
export async function importTinyCheckpoint(page: Page, name: string): Promise<string> {
  const directory = await putTinyCheckpoint(name);
  const imported = await call(page, "checkpoints.import", { directory, name });
  return (imported as { checkpointId: string }).checkpointId;
}

export const SMALL_RUN = {
  kind: "evaluation",
  seed: 5,
  policy: { type: "scripted", player: "reference" },
  groups: ["wordle", "cellular_automata", "mastermind", "battleship", "minesweeper", "bandit"].map(
    (group) => ({
      group,
      split: "eval",
      tasks: 12,
    }),
  ),
  attempts: 4,
};
