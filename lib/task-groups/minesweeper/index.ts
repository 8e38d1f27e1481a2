import { contentKey, generate, scenarioSchema } from "@/lib/task-groups/minesweeper/generate";
import { type MinesweeperPublic, players } from "@/lib/task-groups/minesweeper/players";
import { extract, openGame, say, TURN_LIMIT, writeAction } from "@/lib/task-groups/minesweeper/prompts";
import {
  type MinesweeperDerived,
  type MinesweeperKnown,
  type MinesweeperTruth,
  replay,
} from "@/lib/task-groups/minesweeper/replay";
import {
  type MinesweeperFeedback,
  type MinesweeperScenario,
  type MinesweeperState,
  rules,
} from "@/lib/task-groups/minesweeper/rules";
import type { TaskGroup } from "@/lib/task-groups/types";

export const minesweeper: TaskGroup<
  MinesweeperScenario,
  MinesweeperState,
  MinesweeperFeedback,
  MinesweeperPublic,
  MinesweeperKnown,
  MinesweeperDerived,
  MinesweeperTruth
> = {
  id: "minesweeper",
  title: "Minesweeper",
  summary: "Reveal every safe cell of a small board within 20 turns; a mine ends the game.",
  rulesText: [
    "A board has 4 to 7 rows and 4 to 7 columns. One cell in ten hides a mine, rounded down, but at least one.",
    "Each turn reveals one cell. The reply shows the board: a digit counts the mines among the eight neighbours, and a cell without any opens its neighbours too.",
    "The first reveal of every attempt is safe: a mine there moves to a free cell that the task fixes in advance.",
    "Revealing a mine ends the trajectory as a failure. Cells already revealed, cells outside the board and malformed commands use up a turn. There are no flags.",
    "All safe cells revealed within 20 turns is a success.",
  ],
  deviations: [
    {
      topic: "First reveal",
      paper: "always safe",
      code: "safe only in the first attempt at a scenario: a soft reset keeps the mines",
      here: "safe in every attempt; a mine there moves to a free cell chosen by the task's own stream",
    },
    {
      topic: "Layout",
      paper: "randomised at every iteration",
      code: "once per scenario and process, shared by its attempts, stored nowhere",
      here: "from the task's own seed, shared by all attempts",
    },
    {
      topic: "Judge",
      paper: "not stated",
      code: "a small program in training; the evaluation script passes a language model, which would reject true wins",
      here: "always the program: valid when the last reply contains the goal phrase",
    },
    {
      topic: "Hitting a mine",
      paper: "a failure",
      code: "goal_reached is true and judge_label false",
      here: "as code; never a success",
    },
    {
      topic: "Answer format",
      paper: "not stated",
      code: "the text speaks of a secret word, left over from another group",
      here: "names the command reveal row col",
    },
  ],
  version: 1,
  counts: { train: 1000, eval: 200 },
  maxTurns: TURN_LIMIT,
  hasThinking: true,
  hasJudge: true,
  judge: ({ replyShown }) => replyShown.toLowerCase().includes("goal reached"),

  scenario: scenarioSchema,
  generate,
  contentKey,
  labels: ({ rows, cols, mines }) => ({ size: `${rows} x ${cols}`, mines: String(mines.length) }),
  publicPart: ({ rows, cols }) => ({ rows, cols }),
  describePublic: ({ rows, cols }) => `${rows} x ${cols}`,
  describeHidden: ({ mines }) => `Mines at ${mines.map(([row, col]) => `${row} ${col}`).join(", ")}`,

  rules,
  opening: openGame,
  say,
  /** Compact style drops the only command word: `2 0` stands for `reveal 2 0`. */
  extract,
  writeAction,
  actionHint: "A row and a column counted from 0, for instance reveal 2 0",

  players,
  replay,
};
