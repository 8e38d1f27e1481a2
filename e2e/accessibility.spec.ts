import { randomUUID } from "node:crypto";
import {
  expect,
  findAccessibilityProblems,
  importTinyCheckpoint,
  launchRun,
  query,
  SMALL_RUN,
  setTheme,
  test,
} from "./fixtures";

/** Every page of the product, with data in it; axe finds nothing in either theme. */
interface Known {
  runId: string;
  otherId: string;
  trajectories: Record<string, string>;
  taskId: string;
  checkpointId: string;
  modelRunId: string;
  modelTrajectory: string;
}

const PAGES: Record<string, (known: Known) => string> = {
  overview: () => "/",
  "task groups": () => "/tasks",
  "task groups as cards": () => "/tasks?view=cards",
  "task group, rules": () => "/tasks/battleship",
  "task group, prompts": () => "/tasks/minesweeper?tab=prompts",
  "task group, tasks": () => "/tasks/wordle?tab=tasks",
  "task group, results": () => "/tasks/bandit?tab=results",
  task: ({ taskId }) => `/task/${taskId}`,
  play: ({ taskId }) => `/play/${taskId}`,
  models: () => "/models",
  checkpoint: ({ checkpointId }) => `/checkpoints/${checkpointId}?text=guess%201%202`,
  "checkpoint, conversation": ({ checkpointId }) => `/checkpoints/${checkpointId}?mode=chat`,
  backends: () => "/backends",
  runs: () => "/runs",
  "new run": () => "/runs/new",
  "clone of a run": ({ runId }) => `/runs/new?from=${runId}`,
  "new run of a checkpoint": ({ checkpointId }) =>
    `/runs/new?checkpoint=${checkpointId}&groups=wordle.eval.5.1`,
  "run of a checkpoint": ({ modelRunId }) => `/runs/${modelRunId}?tab=live`,
  "tokens of a trajectory": ({ modelTrajectory }) => `/t/${modelTrajectory}?tokens=model`,
  "run, live": ({ runId }) => `/runs/${runId}?tab=live`,
  "run, results": ({ runId }) => `/runs/${runId}?tab=results`,
  "run, trajectories": ({ runId }) => `/runs/${runId}?tab=trajectories`,
  "run, config": ({ runId }) => `/runs/${runId}?tab=config`,
  "run, log": ({ runId }) => `/runs/${runId}?tab=log`,
  trajectories: () => "/trajectories",
  "trajectories, nothing matches": () => "/trajectories?q=turns%20%3E%2099",
  compare: ({ runId, otherId }) => `/compare?runs=${runId},${otherId}`,
  "compare, tests": ({ runId, otherId }) => `/compare?runs=${runId},${otherId}&tab=tests`,
  "compare, curves": ({ runId, otherId }) => `/compare?runs=${runId},${otherId}&tab=curves`,
  "compare without runs": () => "/compare",
  "not found": () => "/nothing/here",
  ...Object.fromEntries(
    ["wordle", "cellular_automata", "mastermind", "battleship", "minesweeper", "bandit"].map((group) => [
      `trajectory of ${group}`,
      ({ trajectories }: Known) => `/t/${trajectories[group]}?turn=1&truth=1`,
    ]),
  ),
};

let known: Known;

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  const runId = await launchRun(page, SMALL_RUN);
  const otherId = await launchRun(page, { ...SMALL_RUN, policy: { type: "scripted", player: "random" } });
  const trajectories: Record<string, string> = {};
  let taskId = "";
  for (const group of SMALL_RUN.groups) {
    const filter = `run = "${runId}" and group = ${group.group}`;
    const { items } = (await query(page, "trajectories.list", { filter, limit: 1 })) as {
      items: { id: string; taskId: string }[];
    };
    trajectories[group.group] = items[0]!.id;
    taskId ||= items[0]!.taskId;
  }
  const checkpointId = await importTinyCheckpoint(page, `tiny-${randomUUID().slice(0, 8)}`);
  const modelRunId = await launchRun(page, {
    ...SMALL_RUN,
    policy: { type: "checkpoint", checkpoint: checkpointId, device: "cpu" },
    groups: [{ group: "bandit", split: "eval", tasks: 2 }],
    attempts: 2,
  });
  const played = (await query(page, "trajectories.list", { runId: modelRunId, limit: 1 })) as {
    items: { id: string }[];
  };
  const modelTrajectory = played.items[0]!.id;
  known = { runId, otherId, trajectories, taskId, checkpointId, modelRunId, modelTrajectory };
  await page.close();
});

for (const [name, path] of Object.entries(PAGES)) {
  for (const theme of ["light", "dark"] as const) {
    test(`${name}, ${theme}`, async ({ page }) => {
      await setTheme(page, theme);
      await page.goto(path(known));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // Panels fill on their own: wait until none says that it loads.
      await expect(page.locator("[data-skeleton], [aria-busy=true]")).toHaveCount(0);
      expect(await findAccessibilityProblems(page)).toEqual([]);
    });
  }
}

test("at 390 px no page scrolls sideways as a whole", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(path(known));
    await expect(page.getByRole("heading", { level: 1 }), name).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, name).toBeLessThanOrEqual(0);
  }
});
