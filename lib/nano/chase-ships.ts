import { cellName } from "@/lib/task-groups/battleship/cells";
import {
  type BattleshipPublic,
  readShots,
  UNKNOWN,
  weighCellsShipByShip,
} from "@/lib/task-groups/battleship/layouts";
import type { BattleshipFeedback } from "@/lib/task-groups/battleship/rules";
import type { ScriptedPlayer } from "@/lib/task-groups/types";

/**
 * Shoot where most places of a single ship meet, the first of equal cells: beside a hit until the ship has sunk, else
 * along the same path over the water. It looks at one ship at a time, and no shot ahead.
 */
export const chaseShips: ScriptedPlayer<BattleshipPublic, BattleshipFeedback> = ({ public: told, turns }) => {
  const found = readShots(
    told,
    turns.map(({ feedback }) => feedback),
  );
  const weights = weighCellsShipByShip(told, found);
  let best = found.indexOf(UNKNOWN);
  for (const [cell, weight] of weights.entries())
    if (found[cell] === UNKNOWN && weight > weights[best]! + 1e-9) best = cell;
  // With every cell shot at the game is over: any cell will do.
  const cell = Math.max(0, best);
  return cellName(Math.floor(cell / told.grid), cell % told.grid);
};
