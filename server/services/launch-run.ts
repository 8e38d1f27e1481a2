import { and, eq, ne, sql } from "drizzle-orm";
import { runEvents, runGroups, runShards, runs } from "@/db/schema/runs";
import { labelPolicy, type RunConfig } from "@/lib/domain/run-config";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { type GroupPlan, hashConfig, planRun } from "@/lib/run-config/plan";
import { findCheckpointReference, resolveRunConfigs } from "@/lib/run-config/resolve";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { findCheckpoint } from "@/server/services/find-checkpoint";
import { newId } from "@/server/services/ids";
import { notify } from "@/server/services/notify";

/** Small enough that two workers share a group's work, large enough that a claim is not the work. */
const TRAJECTORIES_PER_SHARD = 200;
/** A model's batch empties at the end of each shard, so a shard fills it this many times. */
const BATCHES_PER_SHARD = 10;

/**
 * Create runs from a configuration, with their shards, in one transaction: all or nothing.
 *
 * @param raw as written by people; see `RunConfigInput`
 * @returns one id per seed
 * @throws {AppError} BAD_REQUEST naming each wrong field, or a checkpoint that nobody knows
 */
export async function launchRuns(ctx: ServiceContext, raw: unknown): Promise<string[]> {
  requirePermission(ctx, "runs.launch");
  const reference = findCheckpointReference(raw);
  const known = reference === null ? null : await findCheckpoint(ctx.db, reference);
  if (reference !== null && !known) throw refuseCheckpoint(reference);
  const configs = resolveRunConfigs(raw, known);
  return ctx.db.transaction(async (tx) => {
    const ids: string[] = [];
    for (const config of configs) ids.push(await createRun({ ...ctx, db: tx }, config));
    await notify(tx, "shards", ids.join(","));
    return ids;
  });
}

function refuseCheckpoint(reference: string): AppError {
  const issue = {
    path: "policy.checkpoint",
    message: `expected a checkpoint that is known here, got "${reference}"`,
  };
  return new AppError("BAD_REQUEST", `config.${issue.path}: ${issue.message}: import its directory first`, [
    issue,
  ]);
}

async function createRun({ db, actor }: ServiceContext, config: RunConfig): Promise<string> {
  const id = newId("run");
  const plans = planRun(config);
  await db.insert(runs).values({
    id,
    kind: config.kind,
    name: config.name,
    project: config.project,
    tags: config.tags,
    seed: config.seed,
    config,
    configHash: hashConfig(config),
    policy: labelPolicy(config.policy),
    checkpointId: config.policy.type === "checkpoint" ? config.policy.checkpoint : null,
    promptStyle: config.promptStyle,
    dryRun: config.dryRun,
    codeVersion: env.PAPRIKA_CODE_VERSION,
  });
  await db.insert(runGroups).values(plans.map((plan) => ({ runId: id, ...plan })));
  await db.insert(runShards).values(plans.flatMap((plan) => sliceShards(id, plan, 0, shardSize(config))));
  await db.insert(runEvents).values({ runId: id, level: "info", message: `Launched by ${actor.name}` });
  await notify(db, "runs", id);
  return id;
}

/** Trajectories that one shard of this run holds. */
export function shardSize({ policy, limits }: Pick<RunConfig, "policy" | "limits">): number {
  if (policy.type === "scripted") return TRAJECTORIES_PER_SHARD;
  return Math.max(TRAJECTORIES_PER_SHARD, BATCHES_PER_SHARD * limits.concurrency);
}

/** Cut a group's plan into shards of `size` trajectories; `fromAttempt` above 0 when a run is extended. */
export function sliceShards(
  runId: string,
  { group, split, indices, attempts }: GroupPlan,
  fromAttempt: number,
  trajectories = TRAJECTORIES_PER_SHARD,
) {
  const size = Math.max(1, Math.floor(trajectories / (attempts - fromAttempt)));
  return Array.from({ length: Math.ceil(indices.length / size) }, (_, i) => ({
    runId,
    group,
    split,
    indices: indices.slice(i * size, (i + 1) * size),
    fromAttempt,
    toAttempt: attempts,
  }));
}

/** Runs that computed, or are computing, the same thing. */
export async function listDuplicates(
  ctx: ServiceContext,
  config: RunConfig,
): Promise<{ id: string; name: string }[]> {
  requirePermission(ctx, "runs.read");
  return ctx.db
    .select({ id: runs.id, name: runs.name })
    .from(runs)
    .where(and(eq(runs.configHash, hashConfig(config)), ne(runs.status, "cancelled")))
    .orderBy(sql`${runs.createdAt} desc`)
    .limit(5);
}
