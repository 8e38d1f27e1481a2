import { createHash } from "node:crypto";
import type { RunConfig } from "@/lib/domain/run-config";
import type { Split, TaskGroupId } from "@/lib/domain/words";
import { TASK_GROUPS } from "@/lib/task-groups/registry";

export interface GroupPlan {
  group: TaskGroupId;
  split: Split;
  indices: number[];
  attempts: number;
  maxTurns: number;
}

/** Which tasks a run plays and how often: its denominators. A dry run plays one task a group, once. */
export function planRun(config: RunConfig): GroupPlan[] {
  return config.groups.map(({ group, split, tasks, attempts }) => {
    const { counts, maxTurns } = TASK_GROUPS[group];
    const indices =
      typeof tasks === "object"
        ? [...tasks.indices].sort((a, b) => a - b)
        : Array.from({ length: tasks === "all" ? counts[split] : tasks }, (_, i) => i);
    return {
      group,
      split,
      indices: config.dryRun ? indices.slice(0, 1) : indices,
      attempts: config.dryRun ? 1 : attempts,
      maxTurns,
    };
  });
}

export function countPlanned(plans: readonly Pick<GroupPlan, "indices" | "attempts">[]): number {
  return plans.reduce((sum, { indices, attempts }) => sum + indices.length * attempts, 0);
}

/**
 * Identity of what a run computes: SHA-256 of its configuration without name, project and tags. A checkpoint counts
 * by its content: its id and handle are names that differ between installations.
 */
export function hashConfig(config: RunConfig): string {
  const { name: _, project: __, tags: ___, policy, ...rest } = config;
  const seat =
    policy.type === "scripted" ? policy : { type: policy.type, hash: policy.hash, device: policy.device };
  return createHash("sha256")
    .update(canonicalJson({ ...rest, policy: seat }))
    .digest("hex")
    .slice(0, 32);
}

/** JSON with sorted keys: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
