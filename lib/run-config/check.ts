import type { RunConfig } from "@/lib/domain/run-config";
import type { CheckItem } from "@/lib/run-config/check-item";
import { listModelChecks } from "@/lib/run-config/check-model";
import type { Difference } from "@/lib/run-config/differences";
import { type GroupPlan, planRun } from "@/lib/run-config/plan";
import { getDetectableDifference } from "@/lib/stats/planning";

export interface GroupEstimate {
  group: string;
  split: string;
  tasks: number;
  attempts: number;
  trajectories: number;
  /** expected where a past run of the policy tells, else the limit */
  turns: number;
  turnsKind: "from past run" | "upper bound";
  /** smallest difference between two runs of this size that a paired test usually finds (S16); null below two tasks */
  detectable: number | null;
}

export interface RunCheck {
  config: RunConfig;
  configHash: string;
  differences: Difference[];
  planned: number;
  plannedByGroup: GroupEstimate[];
  estimate: Estimate;
  checks: CheckItem[];
}

export interface Estimate {
  trajectories: number;
  turns: number;
  turnsKind: "from past run" | "upper bound";
  /** that a model will read and sample, where a past run of it tells for every group */
  tokens: number | null;
  /** at the rate of that run */
  seconds: number | null;
}

/** What a past run of the same policy tells about one group, per trajectory. */
export interface GroupPace {
  turns: number;
  /** null for players that count none */
  tokens: number | null;
  seconds: number | null;
}

/**
 * What a configuration plans, what it costs and what deserves a warning; needs no database.
 *
 * @param pace means of each group in a past run of the same policy
 * @param contextLength of the checkpoint; null where none plays or nobody knows it
 */
export function describePlan(
  config: RunConfig,
  pace: ReadonlyMap<string, GroupPace> = new Map(),
  contextLength: number | null = null,
): Omit<RunCheck, "configHash" | "differences"> {
  const plans = planRun(config);
  const plannedByGroup = plans.map((plan) => estimateGroup(plan, pace));
  const planned = plannedByGroup.reduce((sum, { trajectories }) => sum + trajectories, 0);
  const turns = plannedByGroup.reduce((sum, group) => sum + group.turns, 0);
  const isMeasured = plannedByGroup.every(({ turnsKind }) => turnsKind === "from past run");
  return {
    config,
    planned,
    plannedByGroup,
    estimate: {
      trajectories: planned,
      turns: Math.round(turns),
      turnsKind: isMeasured ? "from past run" : "upper bound",
      tokens: sumPaced(plans, pace, "tokens"),
      seconds: sumPaced(plans, pace, "seconds"),
    },
    checks: [...listChecks(config, plans), ...listModelChecks(config, plans, contextLength)],
  };
}

function estimateGroup(
  { group, split, indices, attempts, maxTurns }: GroupPlan,
  pace: ReadonlyMap<string, Pick<GroupPace, "turns">>,
): GroupEstimate {
  const known = pace.get(group);
  const trajectories = indices.length * attempts;
  return {
    group,
    split,
    tasks: indices.length,
    attempts,
    trajectories,
    turns: Math.round(trajectories * (known?.turns ?? maxTurns)),
    turnsKind: known ? "from past run" : "upper bound",
    detectable:
      indices.length < 2
        ? null
        : (getDetectableDifference({ tasks: indices.length, attempts })?.difference ?? null),
  };
}

/** Null as soon as one group has no measurement: half an estimate is read as a whole one. */
function sumPaced(
  plans: readonly GroupPlan[],
  pace: ReadonlyMap<string, GroupPace>,
  of: "tokens" | "seconds",
): number | null {
  let sum = 0;
  for (const { group, indices, attempts } of plans) {
    const mean = pace.get(group)?.[of] ?? null;
    if (mean === null) return null;
    sum += mean * indices.length * attempts;
  }
  return Math.round(sum);
}

function listChecks(config: RunConfig, plans: readonly GroupPlan[]): CheckItem[] {
  const seats = plans.map(({ group }) => group).join(", ");
  const checks: CheckItem[] = [
    { id: "seats", level: "ok", message: `Environment and judge are programs in ${seats}` },
    { id: "splits", level: "ok", message: "Train and eval tasks are disjoint by construction" },
  ];
  const few = plans.filter(({ indices }) => indices.length < 10 && !config.dryRun);
  if (few.length > 0) {
    const names = few.map(({ group }) => group).join(", ");
    checks.push({
      id: "few-tasks",
      level: "warning",
      message: `Fewer than 10 tasks in ${names}: intervals will be wide`,
      path: "groups",
    });
  }
  if (config.kind === "evaluation" && plans.some(({ split }) => split === "train")) {
    checks.push({
      id: "train-evaluated",
      level: "warning",
      message: "An evaluation on train tasks says nothing about unseen tasks",
      path: "groups",
    });
  }
  if (config.kind === "rollout" && plans.some(({ split }) => split === "eval")) {
    checks.push({
      id: "eval-collected",
      level: "warning",
      message: "Trajectories of eval tasks must never be trained on",
      path: "groups",
    });
  }
  if (plans.some(({ attempts }) => attempts === 1) && !config.dryRun) {
    checks.push({
      id: "one-attempt",
      level: "warning",
      message: "With one attempt a task there is no pass@k beyond k = 1",
      path: "attempts",
    });
  }
  return checks;
}
