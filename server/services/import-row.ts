import { describeIssues } from "@/lib/domain/issues";
import { type Policy, RunConfig, type RunSampling } from "@/lib/domain/run-config";
import { parseTaskKey } from "@/lib/domain/task-ids";
import { TrajectoryRecord } from "@/lib/domain/trajectories";
import { PLAYERS } from "@/lib/domain/words";
import { AppError } from "@/lib/errors";
import { findTaskGroup } from "@/lib/task-groups/registry";
import { scoreTrajectory, sumRewards } from "@/lib/task-groups/score";
import { makeTask, type Task } from "@/lib/task-groups/tasks";
import type { TaskGroup } from "@/lib/task-groups/types";
import type { FinishedAttempt } from "@/server/services/record-trajectories";

/** A line of an imported file that says nothing wrong. Ids, owners and derived numbers are not taken from it. */
export interface ImportedRow {
  group: TaskGroup;
  task: Task;
  policy: Policy;
  /** of a checkpoint */
  sampling: RunSampling | undefined;
  seed: number;
  attempt: Omit<FinishedAttempt, "opening" | "policy">;
}

const MAX_LINE_CHARACTERS = 4_000_000;
const MAX_ATTEMPT = 999;
const OUTCOMES = {
  completed: ["success", "turn_limit", "early_end"],
  format_failure: ["format_failure"],
} as const;

/**
 * Read one line of an exported file.
 *
 * @throws {AppError} BAD_REQUEST naming the line, the field, its value and what was expected
 */
export function parseImportedRow(line: string, lineNumber: number): ImportedRow {
  const refuse = (message: string) => new AppError("BAD_REQUEST", `line ${lineNumber}: ${message}`);
  if (line.length > MAX_LINE_CHARACTERS) throw refuse(`expected at most ${MAX_LINE_CHARACTERS} characters`);
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw refuse("expected JSON");
  }
  const parsed = TrajectoryRecord.safeParse(raw);
  if (!parsed.success) {
    const [issue] = describeIssues(parsed.error, raw);
    throw refuse(issue?.path ? `${issue.path}: ${issue.message}` : "expected a trajectory");
  }
  const record = parsed.data;
  const wrong = findContradiction(record);
  if (wrong) throw refuse(wrong);
  return toRow(record);
}

/** What a schema cannot say: fields that must agree with the task and with each other. */
function findContradiction(record: TrajectoryRecord): string | null {
  const {
    task: key,
    group: groupId,
    split,
    attempt,
    status,
    outcome,
    success,
    turns,
    turnCount,
    maxTurns,
    seats,
  } = record;
  const ref = parseTaskKey(key);
  const group = ref && findTaskGroup(ref.group);
  if (!ref || !group)
    return `task: expected a built-in task such as "wordle/eval/17@1", got ${JSON.stringify(key)}`;
  if (ref.version !== group.version)
    return `task: expected version ${group.version} of ${group.id}, got ${key}`;
  if (ref.index >= group.counts[ref.split])
    return `task: expected an index below ${group.counts[ref.split]}, got ${key}`;
  if (ref.group !== groupId) return `group: expected "${ref.group}", got "${groupId}"`;
  if (ref.split !== split) return `split: expected "${ref.split}", got "${split}"`;
  if (!Number.isInteger(attempt) || attempt < 0 || attempt > MAX_ATTEMPT)
    return `attempt: expected a whole number from 0 to ${MAX_ATTEMPT}, got ${attempt}`;
  if (status !== "completed" && status !== "format_failure")
    return `status: expected "completed" or "format_failure", got "${status}"`;
  if (!(OUTCOMES[status] as readonly (string | null)[]).includes(outcome))
    return `outcome: expected ${OUTCOMES[status].map((word) => `"${word}"`).join(" or ")}, got ${JSON.stringify(outcome)}`;
  if (record.endedBy === null) return "endedBy: expected how it ended, got null";
  if (success !== (outcome === "success"))
    return `success: expected ${outcome === "success"}, got ${success}`;
  if (!findPolicy(seats.agent))
    return `seats.agent: expected a scripted player (${PLAYERS.join(", ")}) or a checkpoint, got ${JSON.stringify(seats.agent).slice(0, 80)}`;
  if (maxTurns !== group.maxTurns) return `maxTurns: expected ${group.maxTurns}, got ${maxTurns}`;
  if (Number.isNaN(Date.parse(record.timing.startedAt)))
    return `timing.startedAt: expected a time, got "${record.timing.startedAt.slice(0, 40)}"`;
  return findTurnContradiction(turns, turnCount, group, record);
}

function findTurnContradiction(
  turns: TrajectoryRecord["turns"],
  turnCount: number,
  group: TaskGroup,
  { status, score, success }: TrajectoryRecord,
): string | null {
  for (const [i, { turn, action }] of turns.entries()) {
    if (turn !== i + 1) return `turns[${i}].turn: expected ${i + 1}, got ${turn}`;
    const mayBeUnfinished = status === "format_failure" && i === turns.length - 1;
    if (action === null && !mayBeUnfinished) return `turns[${i}].action: expected a text, got null`;
  }
  const played = turns.filter(({ action }) => action !== null);
  if (played.length > group.maxTurns)
    return `turns: expected at most ${group.maxTurns}, got ${played.length}`;
  if (turnCount !== played.length) return `turnCount: expected ${played.length}, got ${turnCount}`;
  if (success && played.length === 0) return "turns: expected at least one before a success, got none";
  // A bandit's score depends on rewards that its scenario bounds; elsewhere it follows from the turn alone.
  const expected = group.rewardBudget
    ? score
    : scoreTrajectory({ success, turns: played }, group.maxTurns, null);
  if (Math.abs(expected - score) > 1e-4 || score < 0 || score > 1)
    return `score: expected ${expected}, got ${score}`;
  return null;
}

const Agent = RunConfig.pick({ policy: true, sampling: true }).refine(
  ({ policy, sampling }) => (policy.type === "checkpoint") === (sampling !== undefined),
);

/** The agent's seat as the export wrote it: the policy, with the sampling of a model among its fields. */
function findPolicy({ sampling, ...policy }: TrajectoryRecord["seats"]["agent"]) {
  const parsed = Agent.safeParse(sampling === undefined ? { policy } : { policy, sampling });
  return parsed.success ? parsed.data : null;
}

/** What a model read and sampled, where a record says both. */
function findUsage({ usage }: TrajectoryRecord): Pick<FinishedAttempt, "usage"> {
  const isCount = (value: number | undefined): value is number => Number.isInteger(value) && value! >= 0;
  const { agentPromptTokens: promptTokens, agentGeneratedTokens: generatedTokens } = usage ?? {};
  return isCount(promptTokens) && isCount(generatedTokens)
    ? { usage: { promptTokens, generatedTokens } }
    : {};
}

function toRow(record: TrajectoryRecord): ImportedRow {
  const { index, split, group: id } = parseTaskKey(record.task)!;
  const group = findTaskGroup(id)!;
  const task = makeTask(group, split, index);
  const turns = record.turns.filter(({ action }) => action !== null);
  const failedTexts = record.turns.find(({ action }) => action === null)?.discarded ?? [];
  const rewardBudget = group.rewardBudget?.(task.scenario) ?? null;
  const { attempt, status, endedBy, success, goalReached, judgeLabel, maxTurns, promptStyle, timing } =
    record;
  const { policy, sampling } = findPolicy(record.seats.agent)!;
  const startedAt = new Date(timing.startedAt);
  const endedMs = timing.endedAt === null ? Number.NaN : Date.parse(timing.endedAt);
  return {
    ...{ group, task, policy, sampling, seed: record.seeds.run ?? 0 },
    attempt: {
      ...{
        task,
        attempt,
        status,
        success,
        goalReached,
        judgeLabel,
        maxTurns,
        promptStyle,
        startedAt,
        turns,
        failedTexts,
      },
      outcome: record.outcome!,
      endedBy: endedBy!,
      discardedCount: record.turns.reduce((sum, { discarded }) => sum + discarded.length, 0),
      reward: rewardBudget === null ? null : sumRewards(turns),
      score: scoreTrajectory({ success, turns }, maxTurns, rewardBudget),
      durationMs: Math.max(0, endedMs - startedAt.getTime()) || 0,
      error: null,
      ...findUsage(record),
    },
  };
}
