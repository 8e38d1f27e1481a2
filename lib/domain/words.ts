/** Closed lists of the product's words. No zod here: browser code reads this file. */

/** The task groups that exist, in the order in which every page, chart and export shows them. */
export const TASK_GROUP_IDS = [
  "wordle",
  "cellular_automata",
  "mastermind",
  "battleship",
  "minesweeper",
  "bandit",
] as const;
export type TaskGroupId = (typeof TASK_GROUP_IDS)[number];

export const SPLITS = ["train", "eval"] as const;
export type Split = (typeof SPLITS)[number];

export const PROMPT_STYLES = ["full", "compact"] as const;
export type PromptStyle = (typeof PROMPT_STYLES)[number];

export const PLAYERS = ["random", "reference"] as const;
export type PlayerName = (typeof PLAYERS)[number];

/** Where a model computes; `auto` takes the fastest one that is usable. */
export const DEVICE_CHOICES = ["auto", "cpu", "webgpu", "cuda"] as const;
export type DeviceChoice = (typeof DEVICE_CHOICES)[number];

export const CHECKPOINT_ORIGINS = ["imported", "shipped", "trained"] as const;
export type CheckpointOrigin = (typeof CHECKPOINT_ORIGINS)[number];

export const RUN_KINDS = ["rollout", "evaluation"] as const;
export type RunKind = (typeof RUN_KINDS)[number];

export const RUN_STATUSES = ["queued", "running", "paused", "completed", "failed", "cancelled"] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export const SHARD_STATUSES = ["ready", "held", "done", "dead"] as const;
export type ShardStatus = (typeof SHARD_STATUSES)[number];

export const TRAJECTORY_STATUSES = ["playing", "completed", "format_failure", "error", "cancelled"] as const;
export type TrajectoryStatus = (typeof TRAJECTORY_STATUSES)[number];

export const OUTCOMES = [
  "success",
  "turn_limit",
  "early_end",
  "format_failure",
  "error",
  "cancelled",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ENDINGS = [
  "goal",
  "turn_limit",
  "mine",
  "wrong_answer",
  "invalid_reply",
  "judge",
  "format_failure",
  "error",
  "cancelled",
  "gave_up",
  "context_full",
] as const;
export type Ending = (typeof ENDINGS)[number];

export const SEATS = ["agent", "environment", "judge"] as const;
export type Seat = (typeof SEATS)[number];

export const SOURCES = ["run", "play"] as const;
export type Source = (typeof SOURCES)[number];
