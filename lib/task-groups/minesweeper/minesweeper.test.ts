import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stream } from "@/lib/rng";
import { scenarioSchema } from "@/lib/task-groups/minesweeper/generate";
import { countMines, HIDDEN } from "@/lib/task-groups/minesweeper/grid";
import { minesweeper } from "@/lib/task-groups/minesweeper/index";
import { listLayouts } from "@/lib/task-groups/minesweeper/layouts";
import {
  type MinesweeperFeedback,
  type MinesweeperScenario,
  rules,
  toReplayFields,
} from "@/lib/task-groups/minesweeper/rules";
import { proveLocally, solve, type View } from "@/lib/task-groups/minesweeper/solver";
import { splitOfContent } from "@/lib/task-groups/splits";
import { makeTask } from "@/lib/task-groups/tasks";
import { DEFAULT_RULE_OPTIONS, GAME_OVER_MARKER, type KnownTurn } from "@/lib/task-groups/types";

interface Case {
  id: string;
  scenario: unknown;
  actions: string[];
  feedback: unknown[];
}

function readSuite<T>(suite: string): T[] {
  const lines = readFileSync(`lib/conformance/${suite}.jsonl`, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

function revealAll(scenario: MinesweeperScenario, actions: readonly string[]) {
  let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  const feedback = actions.map((action) => {
    const reply = rules.reply(state, action, () => 0);
    state = reply.state;
    return reply.feedback;
  });
  return { state, feedback };
}

const preset = (rows: number, cols: number, mines: [number, number][]): MinesweeperScenario => ({
  rows,
  cols,
  mines,
  mines_preset: true,
});

const allTasks = (split: "train" | "eval") =>
  Array.from(
    { length: minesweeper.counts[split] },
    (_, index) => makeTask(minesweeper, split, index).scenario,
  );

/** Any board with any mines, at least one cell free. */
const boards = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), cols: fc.integer({ min: 1, max: 9 }) })
  .chain(({ rows, cols }) =>
    fc.uniqueArray(fc.nat(rows * cols - 1), { maxLength: Math.min(10, rows * cols - 1) }).map((cells) =>
      preset(
        rows,
        cols,
        cells.map((cell) => [Math.floor(cell / cols), cell % cols]),
      ),
    ),
  );

describe("rules", () => {
  test.each(readSuite<Case>("minesweeper").map((c) => [c.id, c] as const))("conformance case %s", (_, c) => {
    const { feedback } = revealAll(scenarioSchema.parse(c.scenario), c.actions);
    expect(feedback.map(toReplayFields)).toEqual(c.feedback);
  });

  test.each([
    ["reveal 0 0", "board"],
    ["REVEAL 0 0", "board"],
    ["\u2003reveal\u00a000\n01 ", "board"],
    ["reveal\u001c0\u00850", "board"],
    ["reveal 1 1", "mine"],
    ["reveal 4 0", "out_of_bounds"],
    ["reveal 0 99999999999999999999999", "out_of_bounds"],
    ["reveal 0,0", "invalid_format"],
    ["0 0", "invalid_format"],
    ["reveal -1 0", "invalid_format"],
    ["flag 1 1", "invalid_format"],
    ["reveal 0 0 now", "invalid_format"],
    ["reveal\ufeff0 0", "invalid_format"],
    ["reveal ٠ 0", "invalid_format"],
    ["", "invalid_format"],
  ])("action %j is answered by %s", (action, kind) => {
    expect(revealAll(preset(4, 4, [[1, 1]]), [action]).feedback[0]).toMatchObject({ kind });
  });

  test("revealing every safe cell in reading order wins exactly when none is left", () => {
    fc.assert(
      fc.property(boards, (scenario) => {
        const { rows, cols, mines } = scenario;
        const mined = new Set(mines.map(([row, col]) => row * cols + col));
        let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
        for (let cell = 0; cell < rows * cols; cell++) {
          if (mined.has(cell) || state.cells[cell] !== HIDDEN) continue;
          const reply = rules.reply(state, `reveal ${Math.floor(cell / cols)} ${cell % cols}`, () => 0);
          state = reply.state;
          const isDone = state.cells.filter((count) => count === HIDDEN).length === mines.length;
          expect(reply.feedback.kind).toBe(isDone ? "goal" : "board");
        }
        expect(state.safeLeft).toBe(0);
      }),
    );
  });

  test("a shown number is the number of mines around it, and a flood has no hidden cell beside a zero", () => {
    fc.assert(
      fc.property(boards, fc.nat(), (scenario, pick) => {
        const { rows, cols, mines } = scenario;
        const at = pick % (rows * cols);
        const { state } = revealAll(scenario, [`reveal ${Math.floor(at / cols)} ${at % cols}`]);
        state.cells.forEach((count, cell) => {
          if (count === HIDDEN) return;
          const [row, col] = [Math.floor(cell / cols), cell % cols];
          const isNear = ([r, c]: readonly [number, number]) =>
            Math.max(Math.abs(r - row), Math.abs(c - col)) === 1;
          expect(count).toBe(mines.filter(isNear).length);
          if (count > 0) return;
          state.cells.forEach((other, place) => {
            if (isNear([Math.floor(place / cols), place % cols])) expect(other).not.toBe(HIDDEN);
          });
        });
      }),
    );
  });

  test("boards of 1 x 1 and 30 x 30 are played like any other", () => {
    expect(revealAll(preset(1, 1, []), ["reveal 0 0"]).feedback[0]).toEqual({ kind: "goal" });
    const large = revealAll(preset(30, 30, [[29, 29]]), ["reveal 0 0"]);
    expect(large.feedback[0]).toEqual({ kind: "goal" });
  });

  test("a reply leaves the state that it was given as it was", () => {
    const state = rules.start({ ...preset(4, 4, [[0, 0]]), mines_preset: false }, DEFAULT_RULE_OPTIONS);
    const before = structuredClone(state);
    rules.reply(state, "reveal 0 0", () => 0);
    expect(state).toEqual(before);
  });
});

describe("the first reveal", () => {
  test("is safe at every cell of every eval task, and moves one mine only when it has to", () => {
    for (const scenario of allTasks("eval")) {
      const mined = new Set(scenario.mines.map(([row, col]) => row * scenario.cols + col));
      for (let cell = 0; cell < scenario.rows * scenario.cols; cell++) {
        const [row, col] = [Math.floor(cell / scenario.cols), cell % scenario.cols];
        const { state, feedback } = revealAll(scenario, ["reveal 99 99", `reveal ${row} ${col}`]);
        expect(["board", "goal"]).toContain(feedback[1]!.kind);
        const now = Array.from(state.mines.keys()).filter((i) => state.mines[i] === 1);
        expect(now).toHaveLength(mined.size);
        expect(now.filter((i) => !mined.has(i))).toHaveLength(mined.has(cell) ? 1 : 0);
      }
    }
  });

  test("sends the mine to the free cell that the task's word names, never back", () => {
    const scenario = {
      ...preset(2, 3, [
        [0, 0],
        [0, 1],
      ]),
      mines_preset: false,
    };
    // free cells in reading order: 0 2, 1 0, 1 1, 1 2
    const targets = [0, 1, 2, 3, 4].map((relocation) => {
      const { state } = revealAll({ ...scenario, relocation }, ["reveal 0 0"]);
      return Array.from(state.mines).join("");
    });
    expect(targets).toEqual(["011000", "010100", "010010", "010001", "011000"]);
    expect(revealAll(scenario, ["reveal 0 0"]).state.mines.join("")).toBe(targets[0]);
  });

  test("protects once: the second reveal can hit a mine, and preset mines never move", () => {
    const scenario = { ...preset(3, 3, [[0, 0]]), mines_preset: false };
    expect(revealAll(scenario, ["reveal 0 1", "reveal 0 0"]).feedback[1]).toMatchObject({ kind: "mine" });
    expect(revealAll(preset(3, 3, [[0, 0]]), ["reveal 0 0"]).feedback[0]).toMatchObject({ kind: "mine" });
  });
});

describe("tasks", () => {
  const [train, evaluation] = [allTasks("train"), allTasks("eval")];

  test("sides are uniform over 4 to 7, and mines follow from the size", () => {
    for (const scenario of [...train, ...evaluation]) {
      expect(scenarioSchema.safeParse(scenario).success).toBe(true);
      expect(new Set(scenario.mines.map(String)).size).toBe(countMines(scenario.rows, scenario.cols));
    }
    for (const side of ["rows", "cols"] as const)
      for (const length of [4, 5, 6, 7]) {
        const share = train.filter((scenario) => scenario[side] === length).length / train.length;
        expect(Math.abs(share - 0.25)).toBeLessThan(0.06); // standard deviation 0.014
      }
  });

  test.each([
    [4, 4, 1],
    [4, 5, 2],
    [4, 7, 2],
    [5, 5, 2],
    [5, 6, 3],
    [6, 6, 3],
    [6, 7, 4],
    [7, 7, 4],
    [1, 1, 0],
    [1, 2, 1],
  ])("%i x %i has %i mines", (rows, cols, mines) => {
    expect(countMines(rows, cols)).toBe(mines);
  });

  test("train and eval share no layout, and every 4 x 4 layout belongs to one split", () => {
    const keys = new Set(train.map(minesweeper.contentKey));
    expect(evaluation.filter((scenario) => keys.has(minesweeper.contentKey(scenario)))).toEqual([]);
    const splits = Array.from({ length: 16 }, (_, cell) =>
      splitOfContent("minesweeper", minesweeper.contentKey(preset(4, 4, [[Math.floor(cell / 4), cell % 4]]))),
    );
    expect(new Set(splits).size).toBe(2);
  });

  test("the order in which mines are written does not change what a task is", () => {
    const mines: [number, number][] = [
      [0, 1],
      [3, 2],
    ];
    expect(minesweeper.contentKey(preset(4, 5, mines))).toBe(
      minesweeper.contentKey(preset(4, 5, mines.toReversed())),
    );
  });
});

describe("words", () => {
  test.each(
    readSuite<{ id: string; group: string; response: string; ok: boolean; extracted?: string }>(
      "extraction",
    ).filter(({ group }) => group === "minesweeper"),
  )("$id: $response", ({ response, ok, extracted }) => {
    expect(minesweeper.extract(response, "full")).toBe(ok ? extracted : null);
  });

  test("every canonical reveal survives both styles, and compact text needs no command word", () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), (row, col) => {
        const action = `reveal ${row} ${col}`;
        for (const style of ["full", "compact"] as const)
          expect(minesweeper.extract(minesweeper.writeAction(action, style), style)).toBe(action);
        expect(minesweeper.extract(` ${row} ${col}\n`, "compact")).toBe(action);
        expect(minesweeper.extract(`<Answer> ${row} ${col} </Answer>`, "full")).toBeNull();
      }),
    );
  });

  test("compact replies add up to the board that full replies show", () => {
    fc.assert(
      fc.property(boards, fc.array(fc.nat(80), { maxLength: 12 }), (scenario, picks) => {
        const { rows, cols } = scenario;
        const shown = Array.from({ length: rows }, () => Array.from({ length: cols }, () => "#"));
        const actions = picks.map((pick) => `reveal ${pick % rows} ${Math.floor(pick / rows) % cols}`);
        for (const feedback of revealAll(scenario, actions).feedback) {
          if (feedback.kind !== "board") continue;
          for (const part of minesweeper.say(feedback, "compact").split(" ")) {
            const [, row, col] = /^reveal (\d+) (\d+)$/.exec(minesweeper.extract(part.slice(1), "compact")!)!;
            shown[Number(row)]![Number(col)] = part[0]!;
          }
          expect(shown.map((row) => row.join(" ")).join("\n")).toBe(minesweeper.say(feedback, "full"));
        }
      }),
    );
  });

  test.each(["full", "compact"] as const)(
    "in %s style goal and mine carry their markers, nothing else does",
    (style) => {
      const { feedback } = revealAll(preset(2, 2, [[1, 1]]), [
        "reveal 1 1",
        "x",
        "reveal 9 9",
        "reveal 0 0",
        "reveal 0 0",
        "reveal 0 1",
        "reveal 1 0",
      ]);
      const texts = feedback.map((f) => minesweeper.say(f, style));
      expect(texts.map((text) => text.includes(GAME_OVER_MARKER))).toEqual([
        true,
        false,
        false,
        false,
        false,
        false,
        false,
      ]);
      const verdicts = texts.map((replyShown) =>
        minesweeper.judge!({ agentText: "Goal reached", replyShown }),
      );
      expect(verdicts).toEqual([false, false, false, false, false, false, true]);
    },
  );

  test("the first message shows the hidden board and neither mines nor their number", () => {
    const opening = minesweeper.opening(preset(4, 5, [[2, 3]]), "full", DEFAULT_RULE_OPTIONS);
    expect(opening.agentUser).toContain("# # # # #\n# # # # #");
    expect(opening.agentUser).not.toContain("2 3");
    expect(opening.environmentSystem).toContain("2 3");
  });
});

/** Proofs by brute force: every set of mines of the right size that explains the board. */
function solveByForce({ rows, cols, cells, mineCount }: View) {
  const hidden = Array.from(cells.keys()).filter((cell) => cells[cell] === HIDDEN);
  const mined = new Map(hidden.map((cell) => [cell, 0]));
  let layouts = 0;
  for (let bits = 0; bits < 2 ** hidden.length; bits++) {
    const mines = hidden.filter((_, i) => (bits >> i) & 1);
    if (mines.length !== mineCount) continue;
    const isNear = (a: number, b: number) =>
      a !== b &&
      Math.abs((a % cols) - (b % cols)) <= 1 &&
      Math.abs(Math.floor(a / cols) - Math.floor(b / cols)) <= 1;
    const explains = Array.from({ length: rows * cols }, (_, cell) => cell).every(
      (cell) => cells[cell] === HIDDEN || mines.filter((mine) => isNear(mine, cell)).length === cells[cell],
    );
    if (!explains) continue;
    layouts++;
    for (const mine of mines) mined.set(mine, mined.get(mine)! + 1);
  }
  return { layouts, risk: new Map(hidden.map((cell) => [cell, mined.get(cell)! / layouts])) };
}

describe("solver", () => {
  /** Small boards after a few reveals, as views. */
  const views = fc
    .record({
      rows: fc.integer({ min: 1, max: 4 }),
      cols: fc.integer({ min: 2, max: 4 }),
      pick: fc.infiniteStream(fc.nat(1000)),
      mines: fc.integer({ min: 1, max: 5 }),
      reveals: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ rows, cols, pick, mines, reveals }): View => {
      const draw = () => pick.next().value;
      const cellsWithMines = new Set(
        Array.from({ length: Math.min(mines, rows * cols - 1) }, () => draw() % (rows * cols)),
      );
      const scenario = preset(
        rows,
        cols,
        [...cellsWithMines].map((cell) => [Math.floor(cell / cols), cell % cols]),
      );
      const actions = Array.from({ length: reveals }, () => `reveal ${draw() % rows} ${draw() % cols}`);
      return { rows, cols, cells: revealAll(scenario, actions).state.cells, mineCount: cellsWithMines.size };
    });

  test("risk and layouts equal brute force, proofs exactly", () => {
    fc.assert(
      fc.property(views, (view) => {
        const forced = solveByForce(view);
        const solved = solve(view)!;
        expect(solved.layouts).toBeCloseTo(forced.layouts, 6);
        for (const [cell, risk] of forced.risk) {
          expect(solved.risk[cell]).toBeCloseTo(risk, 9);
          expect([solved.risk[cell] === 0, solved.risk[cell] === 1]).toEqual([risk === 0, risk === 1]);
        }
        expect(listLayouts(view, 10_000).layouts).toHaveLength(forced.layouts);
      }),
      { numRuns: 300 },
    );
  });

  test("what single numbers prove is proved by enumeration as well", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { risk } = solve(view)!;
        const { safe, mined } = proveLocally(view);
        for (const cell of safe) expect(risk[cell]).toBe(0);
        for (const cell of mined) expect(risk[cell]).toBe(1);
      }),
    );
  });

  test("a board that no layout explains has no solution", () => {
    const cells = Uint8Array.from([3, HIDDEN, HIDDEN, HIDDEN]);
    expect(solve({ rows: 2, cols: 2, cells, mineCount: 2 })).toBeNull();
    expect(solve({ rows: 2, cols: 2, cells, mineCount: 3 })).toMatchObject({ layouts: 1 });
  });
});

function play(index: number, player: "random" | "reference", attempt = 0) {
  const { scenario, key } = makeTask(minesweeper, "eval", index);
  const told = minesweeper.publicPart(scenario);
  let state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  const turns: KnownTurn<MinesweeperFeedback>[] = [];
  while (turns.length < minesweeper.maxTurns && state.safeLeft > 0) {
    const action = minesweeper.players[player]({ public: told, turns }, stream(key, attempt, turns.length));
    const reply = rules.reply(state, action, () => 0);
    state = reply.state;
    turns.push({ action, feedback: reply.feedback });
    if (reply.feedback.kind === "mine") break;
  }
  return { scenario, turns, state, isWon: state.safeLeft === 0 };
}

describe("players", () => {
  test("every reveal of theirs is of a hidden cell", () => {
    for (const player of ["random", "reference"] as const)
      for (let index = 0; index < 40; index++)
        for (const { feedback } of play(index, player).turns)
          expect(["board", "goal", "mine"]).toContain(feedback.kind);
  });

  test("the reference player clears over 90 % of boards and never takes a risk beside a safe cell", () => {
    const games = Array.from({ length: 100 }, (_, index) => play(index, "reference"));
    expect(games.filter(({ isWon }) => isWon).length).toBeGreaterThan(90);
    for (const { scenario, turns, isWon } of games) {
      if (isWon) continue;
      const recorded = turns.map(({ action }) => ({ action, reward: null }));
      const positions = minesweeper.replay(scenario, recorded, DEFAULT_RULE_OPTIONS);
      expect(positions.at(-2)!.derived.safe).toEqual([]);
    }
  });

  test("equal knowledge and stream give an equal reveal, whatever was played before", () => {
    const { scenario, turns } = play(3, "reference");
    const known = { public: minesweeper.publicPart(scenario), turns: turns.slice(0, 1) };
    const first = minesweeper.players.reference(known, stream("a"));
    play(4, "reference");
    expect(minesweeper.players.reference(known, stream("a"))).toBe(first);
  });

  test("a board with more mines than the rule says is still played", () => {
    const scenario = preset(4, 4, [
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    const { feedback } = revealAll(scenario, ["reveal 0 0"]);
    const known = { public: { rows: 4, cols: 4 }, turns: [{ action: "reveal 0 0", feedback: feedback[0]! }] };
    expect(["reveal 0 1", "reveal 1 0", "reveal 1 1"]).not.toContain(
      minesweeper.players.reference(known, stream("c")),
    );
  });
});

describe("replay", () => {
  test("positions agree with the rules, and proofs with the mines", () => {
    for (let index = 0; index < 30; index++) {
      const { scenario, turns, state } = play(index, index % 2 ? "random" : "reference");
      const recorded = turns.map(({ action }) => ({ action, reward: null }));
      const positions = minesweeper.replay(scenario, recorded, DEFAULT_RULE_OPTIONS);
      expect(positions).toHaveLength(turns.length + 1);
      expect(positions).toEqual(JSON.parse(JSON.stringify(positions)));
      const shown = positions
        .at(-1)!
        .known.cells.flat()
        .map((count) => count ?? HIDDEN);
      expect(shown).toEqual(Array.from(state.cells));
      for (const { derived, truth } of positions.slice(1)) {
        const mines = new Set(truth.mines.map(String));
        expect(derived.safe.filter((cell) => mines.has(String(cell)))).toEqual([]);
        expect(derived.mined.filter((cell) => !mines.has(String(cell)))).toEqual([]);
        expect(derived.isExact).toBe(true);
      }
    }
  });

  test("a mine moved by the first reveal is named, and a mine that is hit ends the game", () => {
    // The free cells but the last stay free: number 13 of them is 3 3.
    const mines: [number, number][] = [
      [0, 0],
      [1, 2],
    ];
    const scenario = { ...preset(4, 4, mines), mines_preset: false, relocation: 13 };
    const recorded = ["reveal 0 0", "reveal 3 3"].map((action) => ({ action, reward: null }));
    const [start, moved, lost] = minesweeper.replay(scenario, recorded, DEFAULT_RULE_OPTIONS);
    expect(start!.known.isFirstRevealSafe).toBe(true);
    expect(start!.truth.mines).toEqual(mines);
    expect(moved!.truth.moved).toEqual({ from: [0, 0], to: [3, 3] });
    expect(moved!.known).toMatchObject({ status: "playing", isFirstRevealSafe: false, hit: null });
    expect(lost!.known).toMatchObject({ status: "lost", hit: [3, 3], turnsLeft: 18 });
  });

  test("on 30 x 30 no proof is wrong", () => {
    const cells = stream("30 x 30").shuffle(Array.from({ length: 900 }, (_, cell) => cell));
    const places = cells.map((cell): [number, number] => [Math.floor(cell / 30), cell % 30]);
    const scenario = preset(30, 30, places.slice(0, 150));
    const mined = new Set(scenario.mines.map(String));
    const actions = places.slice(-20).map(([row, col]) => ({ action: `reveal ${row} ${col}`, reward: null }));
    const { derived } = minesweeper.replay(scenario, actions, DEFAULT_RULE_OPTIONS).at(-1)!;
    expect(derived.safe.length).toBeGreaterThan(0);
    expect(derived.safe.filter((cell) => mined.has(String(cell)))).toEqual([]);
    expect(derived.mined.filter((cell) => !mined.has(String(cell)))).toEqual([]);
  });

  test("a frontier too long to enumerate says so and keeps to what single numbers prove", () => {
    // Every column has its mine above or below the open middle row: 2^40 layouts.
    const columns = Array.from({ length: 40 }, (_, col) => col);
    const scenario = preset(
      3,
      40,
      columns.map((col) => [col % 2 ? 0 : 2, col]),
    );
    const actions = columns.map((col) => ({ action: `reveal 1 ${col}`, reward: null }));
    const { derived } = minesweeper.replay(scenario, actions.slice(0, 20), DEFAULT_RULE_OPTIONS).at(-1)!;
    expect(derived).toMatchObject({ isExact: false, layouts: null, risk: null, safe: [], mined: [] });
  });
});
