import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { runEvents, runGroups, runShards, runs } from "@/db/schema/runs";
import {
  DEFAULT_OPTIONS,
  labelPolicy,
  type Policy,
  RunConfig,
  type RunSampling,
} from "@/lib/domain/run-config";
import type { PromptStyle, Split, TaskGroupId } from "@/lib/domain/words";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { defaultLimits } from "@/lib/run-config/defaults";
import { canonicalJson, hashConfig } from "@/lib/run-config/plan";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { newId } from "@/server/services/ids";
import { type ImportedRow, parseImportedRow } from "@/server/services/import-row";
import { notify } from "@/server/services/notify";
import { type RunShard, releaseShard } from "@/server/services/queue";
import { type FinishedAttempt, recordBatch } from "@/server/services/record-trajectories";

export interface ImportInput {
  name: string;
  /** the file's lines; called twice, first to check all of them and then to store them */
  openLines: () => AsyncIterable<string>;
}

/** What every row of a file has in common, and what they cover. */
interface Plan {
  policy: Policy;
  sampling: RunSampling | undefined;
  promptStyle: PromptStyle;
  seed: number;
  rows: number;
  groups: Map<
    string,
    { group: TaskGroupId; split: Split; maxTurns: number; indices: Set<number>; attempts: number }
  >;
}

/**
 * Store exported trajectories as a run of their own: a rollout with policy `imported:<policy>`. All of them or none.
 *
 * @returns the new run
 * @throws {AppError} BAD_REQUEST naming the first line that is wrong
 */
export async function importTrajectories(
  ctx: ServiceContext,
  { name, openLines }: ImportInput,
): Promise<{ runId: string; trajectories: number }> {
  requirePermission(ctx, "runs.launch");
  const plan = await checkLines(openLines());
  const runId = newId("run");
  await ctx.db.transaction(async (tx) => {
    const shards = await createImportedRun(tx, { runId, name, plan, actor: ctx.actor.name });
    await storeLines(tx, plan, shards, openLines());
    for (const shard of shards.values()) await releaseShard(tx, shard, { kind: "done" });
    await notify(tx, "runs", runId);
  });
  return { runId, trajectories: plan.rows };
}

async function* readRows(lines: AsyncIterable<string>): AsyncGenerator<[ImportedRow, number]> {
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber++;
    if (line.trim() !== "") yield [parseImportedRow(line, lineNumber), lineNumber];
  }
}

async function checkLines(lines: AsyncIterable<string>): Promise<Plan> {
  let plan: Plan | null = null;
  const seen = new Map<string, number>();
  for await (const [{ group, task, policy, sampling, seed, attempt }, lineNumber] of readRows(lines)) {
    const own = { policy, sampling, promptStyle: attempt.promptStyle, seed };
    plan ??= { ...own, rows: 0, groups: new Map() };
    for (const field of ["policy", "sampling", "promptStyle", "seed"] as const) {
      const [expected, got] = [canonicalJson(plan[field]), canonicalJson(own[field])];
      if (expected !== got)
        throw refuse(lineNumber, `${field}: expected ${expected} as in the lines before, got ${got}`);
    }
    const key = `${task.key} ${attempt.attempt}`;
    const earlier = seen.get(key);
    if (earlier !== undefined)
      throw refuse(
        lineNumber,
        `attempt: attempt ${attempt.attempt} of ${task.key} stands in line ${earlier} already`,
      );
    seen.set(key, lineNumber);
    const place = `${group.id}/${task.split}`;
    const facts = plan.groups.get(place) ?? {
      ...{
        group: group.id,
        split: task.split,
        maxTurns: group.maxTurns,
        indices: new Set<number>(),
        attempts: 0,
      },
    };
    facts.indices.add(task.index);
    facts.attempts = Math.max(facts.attempts, attempt.attempt + 1);
    plan.groups.set(place, facts);
    plan.rows++;
  }
  if (!plan) throw refuse(1, "expected at least one trajectory, got an empty file");
  return plan;
}

const refuse = (lineNumber: number, message: string) =>
  new AppError("BAD_REQUEST", `line ${lineNumber}: ${message}`);

/** The run with one shard a group, held by this transaction: rows are stored and counted as a worker's are. */
async function createImportedRun(
  tx: Database,
  { runId, name, plan, actor }: { runId: string; name: string; plan: Plan; actor: string },
): Promise<Map<string, RunShard>> {
  const groups = [...plan.groups.values()].map((facts) => ({
    ...facts,
    indices: [...facts.indices].sort((a, b) => a - b),
  }));
  const config = describeConfig(name, plan, groups);
  await tx.insert(runs).values({
    ...{
      id: runId,
      config,
      name: config.name,
      project: config.project,
      tags: config.tags,
      seed: config.seed,
    },
    kind: "rollout",
    status: "running",
    configHash: hashConfig(config),
    policy: `imported:${labelPolicy(plan.policy)}`,
    promptStyle: plan.promptStyle,
    codeVersion: env.PAPRIKA_CODE_VERSION,
    startedAt: sql`clock_timestamp()` as unknown as Date,
  });
  await tx.insert(runGroups).values(groups.map((facts) => ({ runId, ...facts })));
  const message = `Imported by ${actor}: ${plan.rows} trajectories`;
  await tx.insert(runEvents).values({ runId, level: "info", message });
  const shards = await tx
    .insert(runShards)
    .values(
      groups.map(({ group, split, indices, attempts }) => ({
        ...{ runId, group, split, indices, fromAttempt: 0, toAttempt: attempts, fence: 1 },
        status: "held" as const,
        holder: "import",
      })),
    )
    .returning();
  return new Map(shards.map((shard) => [`${shard.group}/${shard.split}`, shard]));
}

function describeConfig(
  name: string,
  { policy, sampling, promptStyle, seed }: Plan,
  groups: readonly { group: TaskGroupId; split: Split; indices: number[]; attempts: number }[],
): RunConfig {
  return RunConfig.parse({
    ...{ kind: "rollout", name, project: "", tags: ["imported"], seed, promptStyle, dryRun: false },
    policy,
    ...(sampling && { sampling }),
    groups: groups.map(({ group, split, indices, attempts }) => ({
      ...{ group, split, attempts, tasks: { indices } },
      environment: { type: "program" },
      judge: group === "minesweeper" ? { type: "program" } : { type: "none" },
    })),
    options: DEFAULT_OPTIONS,
    limits: defaultLimits(policy.type),
  });
}

const BATCH_TURNS = 2_000;

async function storeLines(
  tx: Database,
  plan: Plan,
  shards: Map<string, RunShard>,
  lines: AsyncIterable<string>,
): Promise<void> {
  const batches = new Map<string, { attempts: FinishedAttempt[]; turns: number; finished: number }>();
  const flush = async (place: string) => {
    const batch = batches.get(place)!;
    if (batch.attempts.length > 0) await recordBatch(tx, shards.get(place)!, batch.attempts, batch.finished);
    Object.assign(batch, { attempts: [], turns: 0 });
  };
  let rows = 0;
  for await (const [{ group, task, attempt }, lineNumber] of readRows(lines)) {
    const place = `${group.id}/${task.split}`;
    if (!shards.has(place)) throw refuse(lineNumber, "the file changed while it was read");
    const batch = batches.get(place) ?? { attempts: [], turns: 0, finished: 0 };
    batches.set(place, batch);
    const opening = group.opening(task.scenario, plan.promptStyle, DEFAULT_OPTIONS);
    batch.attempts.push({ ...attempt, opening, policy: `imported:${labelPolicy(plan.policy)}` });
    batch.turns += attempt.turns.length;
    batch.finished++;
    rows++;
    if (batch.turns >= BATCH_TURNS) await flush(place);
  }
  for (const place of batches.keys()) await flush(place);
  if (rows !== plan.rows) throw refuse(rows, "the file changed while it was read");
}
