import type { RouterOutputs } from "@/components/trpc/client";
import type { RunKind, RunStatus, TaskGroupId } from "@/lib/domain/words";
import { formatRate } from "@/lib/format";
import type { LimitName, SamplingName } from "@/lib/run-config/draft";

export type RunRow = RouterOutputs["runs"]["list"]["items"][number];
export type RunSnapshot = RouterOutputs["runs"]["snapshot"];
export type RunDetail = RunSnapshot["run"];
export type GroupProgress = RunSnapshot["progress"][number];
export type RunResults = RouterOutputs["runs"]["results"];
export type GroupResult = RunResults["groups"][number];
export type PlayerLine = RouterOutputs["runs"]["playerLines"][number];

export const KIND_WORDS: Record<RunKind, string> = { rollout: "Rollout", evaluation: "Evaluation" };

export const STATUS_WORDS: Record<RunStatus, string> = {
  queued: "Queued",
  running: "Running",
  paused: "Paused",
  completed: "Completed",
  failed: "Failed",
  cancelled: "Cancelled",
};

export const LIMIT_WORDS: Record<LimitName, string> = {
  concurrency: "Concurrency",
  agentGenerations: "Agent generations",
  environmentGenerations: "Environment generations",
};

export const SAMPLING_WORDS: Record<SamplingName, string> = {
  temperature: "Temperature",
  minP: "Min-p",
  topP: "Top-p",
  topK: "Top-k",
  maxTokens: "Token limit of a text",
};

export const GROUP_WORDS: Record<TaskGroupId, string> = {
  wordle: "Wordle",
  cellular_automata: "Cellular automata",
  mastermind: "Mastermind",
  battleship: "Battleship",
  minesweeper: "Minesweeper",
  bandit: "Bandit",
};

/** A group's name; imported records may carry groups that this version does not know. */
export function nameGroup(id: string): string {
  return id in GROUP_WORDS ? GROUP_WORDS[id as TaskGroupId] : id;
}

/** A player's name as a word of the page: `Random`, `Reference`; names of models stay as they are. */
export function namePolicy(policy: string): string {
  return policy === "random" || policy === "reference" || policy === "human"
    ? policy.charAt(0).toUpperCase() + policy.slice(1)
    : policy;
}

/** What fills the agent seat, in words. */
export function describePolicy(policy: RunDetail["config"]["policy"]): string {
  return policy.type === "scripted"
    ? `scripted player: ${policy.player}`
    : `checkpoint ${policy.handle} on device ${policy.device}`;
}

export const isLive = (status: RunStatus) =>
  status === "queued" || status === "running" || status === "paused";

/** How long a run took, or has taken so far; pauses included. */
export function getDurationMs(
  run: Pick<RunRow, "startedAt" | "finishedAt">,
  now: number | null,
): number | null {
  const end = run.finishedAt?.getTime() ?? now;
  return run.startedAt && end !== null ? Math.max(0, end - run.startedAt.getTime()) : null;
}

export const getCoverage = ({ counted, planned }: Pick<RunRow, "counted" | "planned">) =>
  planned === 0 ? null : counted / planned;

/** A share that is printed as 100 % only when nothing is missing. */
export function formatShare(share: number | null): string {
  return share !== null && share < 1 && share > 0.9994 ? "<100 %" : formatRate(share);
}
