import { asc, eq, sql } from "drizzle-orm";
import { runGroups, runs } from "@/db/schema/runs";
import { openings, trajectories, turns } from "@/db/schema/trajectories";
import { hasPermission } from "@/lib/domain/permissions";
import { DEFAULT_OPTIONS, RunConfig } from "@/lib/domain/run-config";
import type { TrajectoryDetail, TrajectoryReplay, TrajectoryRow } from "@/lib/domain/trajectories";
import { AppError } from "@/lib/errors";
import { CONVERSATIONAL_RULES } from "@/lib/task-groups/conversational";
import { findTaskGroup } from "@/lib/task-groups/registry";
import type { PlayRules } from "@/lib/task-groups/types";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { ROW_COLUMNS, toRow } from "@/server/services/trajectories";

export type StoredTurn = TrajectoryDetail["turnRows"][number];

/** Rules of a group that can be played or was imported; null for one that this version does not know. */
export function findPlayRules(group: string): PlayRules | null {
  return findTaskGroup(group) ?? CONVERSATIONAL_RULES[group] ?? null;
}

/** @throws {AppError} NOT_FOUND */
async function getRow(ctx: ServiceContext, id: string): Promise<TrajectoryRow & { openingHash: string }> {
  const [raw] = await ctx.db.execute<Record<string, unknown>>(
    sql`select ${ROW_COLUMNS}, t.goal_reached as "goalReached", t.judge_label as "judgeLabel", t.opening_hash as "openingHash"
      from trajectories t where t.id = ${id}`,
  );
  if (!raw) throw new AppError("NOT_FOUND", `No trajectory ${id}`);
  return toRow(raw, null) as TrajectoryRow & { openingHash: string };
}

/** Turns in order, with replies that were shown as they were given filled in. */
export function toTurn(row: typeof turns.$inferSelect): StoredTurn {
  const {
    turn,
    agentText,
    action,
    discarded,
    replyRaw,
    replyShown,
    replyValid,
    claim,
    verdicts,
    reward,
    durationMs,
  } = row;
  return {
    ...{ turn, agentText, action, discarded, replyShown, replyValid, claim, reward, durationMs },
    replyRaw: replyRaw ?? replyShown,
    verdicts: verdicts ?? [],
  };
}

/** A trajectory with texts, seats and its task's other attempts. @throws {AppError} NOT_FOUND */
export async function getTrajectory(ctx: ServiceContext, { id }: { id: string }): Promise<TrajectoryDetail> {
  requirePermission(ctx, "trajectories.read");
  const { openingHash, ...row } = await getRow(ctx, id);
  const [turnRows, [opening], [run], siblings] = await Promise.all([
    ctx.db.select().from(turns).where(eq(turns.trajectoryId, id)).orderBy(asc(turns.turn)),
    ctx.db.select().from(openings).where(eq(openings.hash, openingHash)),
    row.runId === null ? [] : ctx.db.select().from(runs).where(eq(runs.id, row.runId)),
    listSiblings(ctx, row),
  ]);
  if (!opening) throw new Error(`Trajectory ${id} has no opening ${openingHash}`);
  const config = run ? RunConfig.parse(run.config) : null;
  // Whoever is still playing may not look it up here.
  const isHiddenVisible = row.status !== "playing" && hasPermission(ctx.actor.role, "hidden.read");
  const { agentSystem, agentUser, environmentSystem, judgeSystem } = opening;
  return {
    ...(row as TrajectoryRow & Pick<TrajectoryDetail, "goalReached" | "judgeLabel">),
    runName: run?.name ?? null,
    groupTitle: findTaskGroup(row.group)?.title ?? row.group,
    plannedAttempts: await getPlannedAttempts(ctx, row),
    run: run
      ? {
          ...{ id: run.id, name: run.name, seed: run.seed, dryRun: run.dryRun },
          ...{ configHash: run.configHash, codeVersion: run.codeVersion },
        }
      : null,
    options: config?.options ?? DEFAULT_OPTIONS,
    seats: describeSeats(row, config),
    model: findModel(config),
    opening: {
      agentSystem,
      agentUser,
      environmentSystem: isHiddenVisible ? environmentSystem : null,
      judgeSystem: isHiddenVisible ? judgeSystem : null,
    },
    replySuffix: findPlayRules(row.group)?.agentSuffix?.(row.promptStyle) || null,
    isHiddenVisible,
    turnRows: turnRows.map(toTurn),
    siblings,
  };
}

/** What filled each seat, in words. */
function describeSeats(row: TrajectoryRow, config: RunConfig | null): TrajectoryDetail["seats"] {
  const hasJudge = findPlayRules(row.group)?.hasJudge ?? false;
  if (row.source === "play")
    return { agent: "a person", environment: "program", judge: hasJudge ? "program" : null };
  const entry = config?.groups.find(({ group, split }) => group === row.group && split === row.split);
  return {
    agent: config ? describePolicy(config) : row.policy,
    environment: entry?.environment.type ?? "program",
    judge: !hasJudge || entry?.judge.type === "none" ? null : (entry?.judge.type ?? "program"),
  };
}

function findModel(config: RunConfig | null): TrajectoryDetail["model"] {
  if (config?.policy.type !== "checkpoint" || !config.sampling) return null;
  const { checkpoint, handle } = config.policy;
  return { checkpointId: checkpoint, handle, sampling: config.sampling };
}

function describePolicy({ policy, sampling }: RunConfig): string {
  if (policy.type === "scripted") return `scripted player ${policy.player}`;
  const at = sampling ? `, temperature ${sampling.temperature}, min-p ${sampling.minP}` : "";
  return `checkpoint ${policy.handle}${at}`;
}

async function getPlannedAttempts(
  ctx: ServiceContext,
  { runId, group, split }: TrajectoryRow,
): Promise<number | null> {
  if (runId === null) return null;
  const [plan] = await ctx.db
    .select({ attempts: runGroups.attempts })
    .from(runGroups)
    .where(
      sql`${runGroups.runId} = ${runId} and ${runGroups.group} = ${group} and ${runGroups.split} = ${split}`,
    );
  return plan?.attempts ?? null;
}

/** The task's attempts in the same run; a person's plays of the task stand among themselves. */
async function listSiblings(
  ctx: ServiceContext,
  { runId, taskKey, taskId }: TrajectoryRow,
): Promise<TrajectoryDetail["siblings"]> {
  const { id, attempt, outcome, counted, startedAt } = trajectories;
  const columns = { id, attempt, outcome, counted };
  if (runId === null) {
    return ctx.db
      .select(columns)
      .from(trajectories)
      .where(sql`${trajectories.taskId} = ${taskId} and ${trajectories.source} = 'play'`)
      .orderBy(asc(startedAt), asc(id))
      .limit(200);
  }
  return ctx.db
    .select(columns)
    .from(trajectories)
    .where(
      sql`${trajectories.runId} = ${runId} and ${trajectories.taskId} = ${taskId} and ${trajectories.taskKey} = ${taskKey}`,
    )
    .orderBy(asc(attempt), asc(startedAt), asc(id))
    .limit(200);
}

/**
 * States after 0, 1, ... n turns, by running the rules on what was recorded; nothing is sampled. The truth leaves the
 * server only after the end and for readers who may know the hidden part.
 *
 * @throws {AppError} NOT_FOUND
 * @source decisions B6
 */
export async function replayTrajectory(
  ctx: ServiceContext,
  { id }: { id: string },
): Promise<TrajectoryReplay> {
  requirePermission(ctx, "trajectories.read");
  const { openingHash, group: groupId, status, runId } = await getRow(ctx, id);
  const group = findTaskGroup(groupId);
  if (!group)
    return {
      group: groupId,
      positions: null,
      reason: `This version cannot replay ${groupId}`,
      hasTruth: false,
    };
  const [turnRows, [opening], [run]] = await Promise.all([
    ctx.db.select().from(turns).where(eq(turns.trajectoryId, id)).orderBy(asc(turns.turn)),
    ctx.db.select({ scenario: openings.scenario }).from(openings).where(eq(openings.hash, openingHash)),
    runId === null ? [] : ctx.db.select({ config: runs.config }).from(runs).where(eq(runs.id, runId)),
  ]);
  const scenario = group.scenario.safeParse(opening?.scenario);
  if (!scenario.success) {
    return {
      group: groupId,
      positions: null,
      reason: "Layout unknown: the record holds no scenario of this version",
      hasTruth: false,
    };
  }
  const recorded = turnRows.flatMap(({ action, reward }) => (action === null ? [] : [{ action, reward }]));
  const positions = group.replay(
    scenario.data,
    recorded,
    run ? RunConfig.parse(run.config).options : DEFAULT_OPTIONS,
  );
  const hasTruth = status !== "playing" && hasPermission(ctx.actor.role, "hidden.read");
  return {
    group: groupId,
    positions: positions.map(({ known, derived, truth }) => ({
      known,
      derived,
      truth: hasTruth ? truth : null,
    })),
    reason: null,
    hasTruth,
  };
}
