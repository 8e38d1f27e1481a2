import type { TaskGroupId } from "@/lib/domain/words";

/** The groups that the model is taught: those whose environment is a program from the first turn to the last. */
export const NANO_GROUPS = [
  "bandit",
  "mastermind",
  "wordle",
  "battleship",
  "minesweeper",
  "cellular_automata",
] as const satisfies readonly TaskGroupId[];
export type NanoGroup = (typeof NANO_GROUPS)[number];
