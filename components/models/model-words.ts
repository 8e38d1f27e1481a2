import type { RouterOutputs } from "@/components/trpc/client";
import type { CheckpointOrigin, RunKind } from "@/lib/domain/words";
import { TASK_GROUP_IDS } from "@/lib/domain/words";

export type CheckpointRow = RouterOutputs["checkpoints"]["list"][number];
export type CheckpointDetail = RouterOutputs["checkpoints"]["byId"];
export type CheckpointKin = CheckpointDetail["ancestors"][number];
export type CheckpointTokens = RouterOutputs["checkpoints"]["tokenize"];

export const ORIGIN_WORDS: Record<CheckpointOrigin, string> = {
  imported: "Imported",
  shipped: "Comes with the product",
  trained: "Trained here",
};

/** In columns of lists. */
export const SHORT_ORIGIN_WORDS: Record<CheckpointOrigin, string> = {
  imported: "Imported",
  shipped: "Shipped",
  trained: "Trained",
};

export const shortHash = (hash: string) => hash.slice(0, 8);

/** Address of the run form with a checkpoint seated and every group chosen, as the form itself writes it. */
export function modelRunLink(checkpointId: string, kind: RunKind): string {
  const split = kind === "evaluation" ? "eval" : "train";
  const groups = TASK_GROUP_IDS.map((group) => `${group}.${split}.all`).join("~");
  return `/runs/new?kind=${kind}&checkpoint=${checkpointId}&groups=${groups}`;
}
