import { chaseShips } from "@/lib/nano/chase-ships";
import { guessFirstCode } from "@/lib/nano/first-code";
import { guessFirstWord } from "@/lib/nano/first-word";
import type { NanoGroup } from "@/lib/nano/groups";
import { pickByShare } from "@/lib/nano/pick-by-share";
import { takeTurns } from "@/lib/nano/take-turns";
import type { Rng } from "@/lib/rng";
import { TASK_GROUPS } from "@/lib/task-groups/registry";
import type { Feedback, ScriptedPlayer } from "@/lib/task-groups/types";

type AnyPlayer = ScriptedPlayer<unknown, Feedback>;

/** Who is imitated where the reference player's reasons are beyond a small model. */
const SIMPLER: Partial<Record<NanoGroup, AnyPlayer>> = {
  bandit: takeTurns,
  mastermind: guessFirstCode,
  wordle: guessFirstWord,
  battleship: chaseShips,
};

/** Of equally good actions the first: what chance decides cannot be learnt. */
const FIRST: Rng = {
  u32: () => 0,
  next: () => 0,
  int: (low) => low,
  pick(items) {
    if (items.length === 0) throw new Error("Cannot pick from an empty list");
    return items[0]!;
  },
  shuffle: (items) => [...items],
};

/** The player that a group's lessons imitate. */
export function teacherOf(group: NanoGroup): AnyPlayer {
  const player = SIMPLER[group] ?? TASK_GROUPS[group].players.reference;
  return (known) => player(known, FIRST);
}

/** Skills of trajectories: mostly good, some middling, some poor, none perfect. @source decisions E3 */
const SKILLS = [
  { share: 0.45, low: 0.85, high: 0.95 },
  { share: 0.35, low: 0.5, high: 0.8 },
  { share: 0.2, low: 0, high: 0.4 },
] as const;

/** @returns the chance that a turn is played as the teacher would, 0..0.95 */
export function drawSkill(rng: Rng): number {
  const band = pickByShare(SKILLS, rng);
  return band.low + (band.high - band.low) * rng.next();
}

/**
 * A player that errs as people do: it forgets one of the replies, or acts without thinking. What it does is always
 * legal. The latest reply is never the one forgotten: whoever decides by rule would then repeat itself, and a model
 * that imitates repetition seldom leaves it again.
 *
 * @param skill share of turns that are played well
 */
export function playWithSkill(group: NanoGroup, skill: number): AnyPlayer {
  const teacher = teacherOf(group);
  const { random } = TASK_GROUPS[group].players;
  return (known, rng) => {
    const { turns } = known;
    if (rng.next() < skill) return teacher(known, rng);
    if (turns.length < 2 || rng.next() < 0.5) return random(known, rng);
    const forgotten = rng.int(0, turns.length - 2);
    return teacher({ ...known, turns: turns.filter((_, i) => i !== forgotten) }, rng);
  };
}
