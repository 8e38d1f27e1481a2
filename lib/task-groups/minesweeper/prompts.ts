import type { PromptStyle } from "@/lib/domain/words";
import { answerText } from "@/lib/task-groups/extract";
import {
  type Board,
  type MinesweeperFeedback,
  type MinesweeperScenario,
  parseReveal,
} from "@/lib/task-groups/minesweeper/rules";
import { GAME_OVER_MARKER, type Opening } from "@/lib/task-groups/types";

export const TURN_LIMIT = 20;

const GOAL = "Goal reached";

/** Rows on lines, cells separated by spaces. */
export const drawBoard = (board: Board) => board.map((row) => [...row].join(" ")).join("\n");

export function openGame(scenario: MinesweeperScenario, style: PromptStyle): Opening {
  const { rows, cols } = scenario;
  const environmentSystem = describeHidden(scenario);
  const judgeSystem = "A program: valid when the last reply of the environment contains the goal phrase.";
  if (style === "compact")
    return {
      agentSystem: "",
      agentUser: `minesweeper ${rows} x ${cols}`,
      environmentSystem,
      judgeSystem,
    };
  return {
    agentSystem: "You are a helpful assistant who plays games carefully.",
    agentUser: instruct(rows, cols),
    environmentSystem,
    judgeSystem,
  };
}

function describeHidden({ rows, cols, mines, mines_preset, relocation = 0 }: MinesweeperScenario): string {
  const cells = mines.map(([row, col]) => `${row} ${col}`).join(", ");
  const first = mines_preset
    ? "The mines stay where they are, also under the first reveal."
    : `The first valid reveal is safe: a mine there moves to free cell number ${relocation} modulo the number of free cells.`;
  return `Minesweeper on ${rows} rows and ${cols} columns, counted from 0. Mines at: ${cells}.\n${first}`;
}

function instruct(rows: number, cols: number): string {
  const hidden = Array.from({ length: rows }, () => "#".repeat(cols));
  return `Let us play Minesweeper on a board of ${rows} rows and ${cols} columns. Some cells hide a mine. \
Reveal every cell that has none; revealing a mine ends the game.

Rows are numbered from 0 to ${rows - 1} from top to bottom, columns from 0 to ${cols - 1} from left to right.
# is a cell that is still hidden
* is a revealed cell with no mine around it
a digit is a revealed cell with that many mines among its up to eight neighbours
When a revealed cell has no mine around it, its neighbours are revealed too, and so on.

The board now:
${drawBoard(hidden)}

In every turn, first think about which cells must be safe, then reveal one. There are no flags. Use exactly this form:
<Think> your reasoning </Think>
<Answer> reveal row col </Answer>

For example, for the cell in row 2 and column 0:
<Think> The digit beside it is already explained by another cell, so this one is safe. </Think>
<Answer> reveal 2 0 </Answer>

Which cell do you reveal first?`;
}

export function say(feedback: MinesweeperFeedback, style: PromptStyle): string {
  return style === "compact" ? sayShort(feedback) : sayFull(feedback);
}

function sayFull(feedback: MinesweeperFeedback): string {
  switch (feedback.kind) {
    case "board":
      return drawBoard(feedback.board);
    case "mine":
      return `There was a mine in row ${feedback.row}, column ${feedback.col}. ${GAME_OVER_MARKER}`;
    case "goal":
      return `${GOAL}: every safe cell is revealed.`;
    case "already_revealed":
      return `Row ${feedback.row}, column ${feedback.col} is already revealed. Choose a hidden cell.`;
    case "out_of_bounds":
      return "That cell is outside the board.";
    case "invalid_format":
      return "That is not a move. Write: reveal row col";
  }
}

const LETTER_A = 65;
const LETTERS = 26;

/** A cell in compact style: row letter and column number from 1, such as C1, one token of the project's tokenizer. */
const nameCell = (row: number, col: number) =>
  row < LETTERS ? `${String.fromCharCode(LETTER_A + row)}${col + 1}` : `${row} ${col}`;

const REVEAL = /^reveal\s+([0-9]+)\s+([0-9]+)$/;

/** Compact style names the cell alone. */
export function writeAction(action: string, style: PromptStyle): string {
  if (style === "full")
    return `<Think> This cell is the safest that I see. </Think>\n<Answer> ${action} </Answer>`;
  const [, row, col] = REVEAL.exec(action) ?? [];
  return row && col ? nameCell(Number(row), Number(col)) : action;
}

/** Compact text names a cell as `writeAction` does, or by its two numbers. */
export function extract(text: string, style: PromptStyle): string | null {
  const answer = answerText(text, style)?.toLowerCase();
  if (answer === undefined) return null;
  if (parseReveal(answer)) return answer;
  if (style === "full") return null;
  const cell = /^([a-z])([1-9][0-9]*)$/.exec(answer);
  const whole = cell
    ? `reveal ${cell[1]!.charCodeAt(0) - "a".charCodeAt(0)} ${Number(cell[2]) - 1}`
    : `reveal ${answer}`;
  return parseReveal(whole) ? whole : null;
}

/** Only the cells that this turn opened, in reading order, each after its mark: their sum is the board. */
function sayShort(feedback: MinesweeperFeedback): string {
  switch (feedback.kind) {
    case "board":
      return [...feedback.opened]
        .sort((a, b) => a.row - b.row || a.col - b.col)
        .map(({ row, col, mark }) => `${mark}${nameCell(row, col)}`)
        .join(" ");
    case "mine":
      return `${nameCell(feedback.row, feedback.col)} mine ${GAME_OVER_MARKER}`;
    case "goal":
      return GOAL;
    case "already_revealed":
      return `${nameCell(feedback.row, feedback.col)} again`;
    case "out_of_bounds":
      return "outside";
    case "invalid_format":
      return "no move";
  }
}
