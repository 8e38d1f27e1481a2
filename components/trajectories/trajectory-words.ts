import { nameGroup, namePolicy } from "@/components/runs/run-words";
import type { RouterOutputs } from "@/components/trpc/client";
import type { Ending, Outcome } from "@/lib/domain/words";

export type TrajectoryListRow = RouterOutputs["trajectories"]["list"]["items"][number];
export type FacetData = RouterOutputs["trajectories"]["facets"];
export type FacetField = FacetData["facets"][number]["field"];

export const ENDING_WORDS: Record<Ending, string> = {
  goal: "goal reached",
  turn_limit: "turn limit",
  mine: "hit a mine",
  wrong_answer: "wrong answer",
  invalid_reply: "invalid reply",
  judge: "judge said no",
  format_failure: "no action in the text",
  error: "error",
  cancelled: "cancelled",
  gave_up: "gave up",
  context_full: "context full",
};

const OUTCOME_NAMES: Record<Outcome | "failure", string> = {
  success: "Success",
  failure: "Failure, any kind",
  turn_limit: "Turn limit",
  early_end: "Early end",
  format_failure: "Format failure",
  error: "Error",
  cancelled: "Cancelled",
};

export const FACET_TITLES: Record<FacetField, string> = {
  outcome: "Outcome",
  group: "Task group",
  policy: "Policy",
  split: "Split",
  endedBy: "Ended by",
  claim: "Environment claims goal",
  verdict: "Judge's verdict",
  promptStyle: "Prompt style",
  status: "Status",
};

const VALUE_WORDS: Partial<Record<FacetField, Readonly<Record<string, string>>>> = {
  outcome: OUTCOME_NAMES,
  endedBy: ENDING_WORDS,
  claim: { true: "claims it", false: "does not", none: "no reply yet" },
  verdict: { valid: "valid", invalid: "invalid", none: "no judge asked" },
  status: { format_failure: "format failure" },
};

/** A value of a facet in words; the filter itself keeps the ids. */
export function nameValue(field: FacetField, value: string): string {
  if (field === "group") return nameGroup(value);
  if (field === "policy") return namePolicy(value);
  return VALUE_WORDS[field]?.[value] ?? value;
}

/** "battleship/eval/17": a task without its generator version. */
export const shortTask = (taskKey: string) => taskKey.replace(/@\d+$/, "");
