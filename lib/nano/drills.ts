import type { NanoGroup } from "@/lib/nano/groups";
import { drawScenario } from "@/lib/nano/lesson";
import type { Rng } from "@/lib/rng";
import { type BanditScenario, drawProbabilities } from "@/lib/task-groups/bandit/generate";
import { cellName } from "@/lib/task-groups/battleship/cells";
import { GRID_SIZES } from "@/lib/task-groups/battleship/generate";
import type { CellularAutomataScenario } from "@/lib/task-groups/cellular_automata/generate";
import { NEIGHBOURHOODS, slotsOf, splitCells } from "@/lib/task-groups/cellular_automata/neighbourhoods";
import type { MastermindScenario } from "@/lib/task-groups/mastermind/generate";
import { score } from "@/lib/task-groups/mastermind/rules";
import { SIDE } from "@/lib/task-groups/minesweeper/generate";
import { listNeighbours } from "@/lib/task-groups/minesweeper/grid";
import { TASK_GROUPS } from "@/lib/task-groups/registry";
import { DEFAULT_RULE_OPTIONS } from "@/lib/task-groups/types";
import { WORDS } from "@/lib/task-groups/wordle/data/words";
import type { WordleScenario } from "@/lib/task-groups/wordle/generate";
import { markGuess } from "@/lib/task-groups/wordle/marks";

/** One exercise: what is given, and what is to be answered. */
export interface Drill {
  given: string;
  answer: string;
}

/** Name the arm with the best record of a short history. */
function bestOfHistory(rng: Rng): Drill {
  const { arms } = drawScenario("bandit", rng) as BanditScenario;
  const names = rng.shuffle(arms.map((arm) => arm.toLowerCase()));
  const chances = drawProbabilities(names.length, rng);
  for (;;) {
    const pulls = Array.from({ length: rng.int(2, 12) }, () => rng.int(0, names.length - 1));
    const rewards = pulls.map((arm) => Number(rng.next() < chances[arm]!));
    const means = names.map((_, arm) => {
      const own = rewards.filter((_, i) => pulls[i] === arm);
      // As after one success in three: an arm never tried is neither best nor worst.
      return (own.reduce((sum, reward) => sum + reward, 0) + 0.7) / (own.length + 2);
    });
    const most = Math.max(...means);
    const best = means.indexOf(most);
    if (means.lastIndexOf(most) !== best) continue;
    const history = pulls.map((arm, i) => `${names[arm]} ${rewards[i]}`);
    return { given: ["best of:", ...names, "after:", ...history].join("\n"), answer: names[best]! };
  }
}

/** Count what one code has in common with another: in place, at any place, or both as the game says it. */
function scoreCodes(rng: Rng): Drill {
  const digit = () => String(rng.int(0, 9));
  const code = () => Array.from({ length: 4 }, digit);
  const secret = Array.from((drawScenario("mastermind", rng) as MastermindScenario).secret);
  // Half of the guesses are made of the secret's digits, as chance alone seldom matches any.
  const guess =
    rng.next() < 0.5 ? code() : rng.shuffle(secret).map((own) => (rng.next() < 0.3 ? digit() : own));
  const { exact, partial } = score(secret, guess);
  const [question, answer] = rng.pick([
    ["score", `${exact}+${partial}`],
    ["exact", String(exact)],
    ["shared", String(exact + partial)],
  ] as const);
  return { given: `${question} ${secret.join("")} ${guess.join("")}`, answer };
}

/** Mark one word against another, as the word game does. */
function markWords(rng: Rng): Drill {
  const secret = Array.from((drawScenario("wordle", rng) as WordleScenario).secret);
  const guess = Array.from(rng.pick(WORDS));
  const feedback = { kind: "marks", guess, marks: markGuess(secret, guess, "paper") } as const;
  return {
    given: `mark ${secret.join(" ")}\n${guess.join(" ")}`,
    answer: TASK_GROUPS.wordle.say(feedback, "compact"),
  };
}

/** Read the next state of a neighbourhood off rows of cells with their next states. */
function readNextState(rng: Rng): Drill {
  const { pairs } = drawScenario("cellular_automata", rng) as CellularAutomataScenario;
  const { agentUser } = TASK_GROUPS.cellular_automata.opening({ pairs }, "compact", DEFAULT_RULE_OPTIONS);
  const places = pairs.flatMap(([input, output]) => {
    const next = splitCells(output);
    return slotsOf(splitCells(input)).map((slot, i) => ({ slot, state: next[i]! }));
  });
  const asked = rng.pick([...new Set(places.map(({ slot }) => slot))]);
  const { state } = places.find(({ slot }) => slot === asked)!;
  const [, ...rows] = agentUser.split("\n");
  return { given: ["next", ...rows, NEIGHBOURHOODS[asked]!].join("\n"), answer: state };
}

/** List the cells of a grid that may hold the rest of a ship that was hit here. */
function listBesideCell(rng: Rng): Drill {
  const grid = rng.pick(GRID_SIZES);
  const [row, col] = [rng.int(0, grid - 1), rng.int(0, grid - 1)];
  const beside = [
    [row - 1, col],
    [row, col - 1],
    [row, col + 1],
    [row + 1, col],
  ].filter(([r, c]) => r! >= 0 && c! >= 0 && r! < grid && c! < grid);
  return {
    given: `beside ${grid} x ${grid}\n${cellName(row, col)}`,
    answer: beside.map(([r, c]) => cellName(r!, c!)).join("\n"),
  };
}

/** List the up to eight cells around one. */
function listAroundCell(rng: Rng): Drill {
  const [rows, cols] = [rng.int(SIDE.min, SIDE.max), rng.int(SIDE.min, SIDE.max)];
  const cell = rng.int(0, rows * cols - 1);
  const name = (at: number) => cellName(Math.floor(at / cols), at % cols);
  return {
    given: `around ${rows} x ${cols}\n${name(cell)}`,
    answer: listNeighbours(rows, cols)[cell]!.map(name).join("\n"),
  };
}

/** Exercises by group, for what does not come by itself from play. @source decisions E2 */
export const DRILLS: Record<NanoGroup, (rng: Rng) => Drill> = {
  bandit: bestOfHistory,
  mastermind: scoreCodes,
  wordle: markWords,
  cellular_automata: readNextState,
  battleship: listBesideCell,
  minesweeper: listAroundCell,
};
