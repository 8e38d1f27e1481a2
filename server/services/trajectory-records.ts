import { inArray } from "drizzle-orm";
import { runs } from "@/db/schema/runs";
import { openings, trajectories, turns } from "@/db/schema/trajectories";
import { hasPermission } from "@/lib/domain/permissions";
import { RunConfig } from "@/lib/domain/run-config";
import {
  HIDDEN_IN_PLAY_TEXT,
  HIDDEN_TEXT,
  type TrajectoryRecord,
  type TrajectorySort,
} from "@/lib/domain/trajectories";
import { AppError } from "@/lib/errors";
import { buildConversations, type Conversations } from "@/lib/task-groups/conversations";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { listTrajectories } from "@/server/services/trajectories";
import { findPlayRules, type StoredTurn, toTurn } from "@/server/services/trajectory-page";
import type { ScopeInput } from "@/server/services/trajectory-scope";

type Stored = typeof trajectories.$inferSelect;
type StoredOpening = typeof openings.$inferSelect;
type StoredRun = Pick<typeof runs.$inferSelect, "id" | "seed" | "config">;

/** One trajectory as its whole record. @throws {AppError} NOT_FOUND */
export async function readTrajectory(ctx: ServiceContext, { id }: { id: string }): Promise<TrajectoryRecord> {
  requirePermission(ctx, "trajectories.read");
  const [record] = await readRecords(ctx, [id], new RecordCache());
  if (!record) throw new AppError("NOT_FOUND", `No trajectory ${id}`);
  return record;
}

const BATCH = 250;
/** An export may wait for a scan that a page may not. */
const EXPORT_TIMEOUT_MS = 120_000;

/**
 * Every trajectory of a scope as its whole record, in the order of the list, a batch at a time: memory does not grow
 * with the number of rows.
 *
 * @param withTurns false leaves `turns` and `conversations` empty and reads no texts
 * @throws {AppError} BAD_REQUEST for a filter that does not parse
 */
export async function* streamTrajectories(
  ctx: ServiceContext,
  {
    signal,
    withTurns = true,
    ...input
  }: ScopeInput & { sort?: TrajectorySort; signal?: AbortSignal; withTurns?: boolean },
): AsyncGenerator<TrajectoryRecord> {
  requirePermission(ctx, "trajectories.read");
  const cache = new RecordCache();
  let cursor: Awaited<ReturnType<typeof listTrajectories>>["nextCursor"] | undefined;
  do {
    if (signal?.aborted) return;
    const page = await listTrajectories(
      ctx,
      { ...input, cursor: cursor ?? undefined, limit: BATCH },
      EXPORT_TIMEOUT_MS,
    );
    yield* await readRecords(
      ctx,
      page.items.map(({ id }) => id),
      cache,
      withTurns,
    );
    cursor = page.nextCursor;
  } while (cursor);
}

/** Runs and openings repeat over many trajectories; the openings kept are bounded. */
class RecordCache {
  private readonly runs = new Map<string, StoredRun>();
  private readonly openings = new Map<string, StoredOpening>();

  async load(ctx: ServiceContext, rows: readonly Stored[], withTurns: boolean): Promise<void> {
    const runIds = new Set(
      rows.flatMap(({ runId }) => (runId !== null && !this.runs.has(runId) ? [runId] : [])),
    );
    if (runIds.size > 0) {
      const { id, seed, config } = runs;
      for (const run of await ctx.db
        .select({ id, seed, config })
        .from(runs)
        .where(inArray(runs.id, [...runIds]))) {
        this.runs.set(run.id, { ...run, config: RunConfig.parse(run.config) });
      }
    }
    if (!withTurns) return;
    if (this.openings.size > 4 * BATCH) this.openings.clear();
    const hashes = new Set(
      rows.flatMap(({ openingHash }) => (this.openings.has(openingHash) ? [] : [openingHash])),
    );
    if (hashes.size === 0) return;
    for (const opening of await ctx.db
      .select()
      .from(openings)
      .where(inArray(openings.hash, [...hashes]))) {
      this.openings.set(opening.hash, opening);
    }
  }

  findRun = (id: string | null) => (id === null ? undefined : this.runs.get(id));
  findOpening = (hash: string) => this.openings.get(hash);
}

/** Records by id, in the order asked for; unknown ids are left out. */
async function readRecords(
  ctx: ServiceContext,
  ids: readonly string[],
  cache: RecordCache,
  withTurns = true,
): Promise<TrajectoryRecord[]> {
  if (ids.length === 0) return [];
  const [rows, turnRows] = await Promise.all([
    ctx.db
      .select()
      .from(trajectories)
      .where(inArray(trajectories.id, [...ids])),
    withTurns
      ? ctx.db
          .select()
          .from(turns)
          .where(inArray(turns.trajectoryId, [...ids]))
          .orderBy(turns.trajectoryId, turns.turn)
      : [],
  ]);
  await cache.load(ctx, rows, withTurns);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const turnsById = new Map<string, StoredTurn[]>(ids.map((id) => [id, []]));
  for (const turn of turnRows) turnsById.get(turn.trajectoryId)?.push(toTurn(turn));
  const mayReadHidden = hasPermission(ctx.actor.role, "hidden.read");
  // Whoever is still playing may not look it up in a record either, whatever the role.
  const findSubstitute = (status: Stored["status"]) =>
    status === "playing" ? HIDDEN_IN_PLAY_TEXT : mayReadHidden ? null : HIDDEN_TEXT;
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const own = turnsById.get(id) ?? [];
    const substitute = findSubstitute(row.status);
    return toRecord(row, own, cache.findRun(row.runId), cache.findOpening(row.openingHash), substitute);
  });
}

function toRecord(
  row: Stored,
  turnRows: readonly StoredTurn[],
  run: StoredRun | undefined,
  opening: StoredOpening | undefined,
  substitute: string | null,
): TrajectoryRecord {
  const {
    id,
    runId,
    taskKey,
    group,
    split,
    attempt,
    status,
    outcome,
    endedBy,
    goalReached,
    judgeLabel,
    score,
  } = row;
  const { maxTurns, promptStyle, policy, startedAt, durationMs } = row;
  const ended = status === "playing" ? null : new Date(startedAt.getTime() + durationMs).toISOString();
  return {
    ...{ id, runId, task: taskKey, group, split, attempt, status, outcome, endedBy },
    success: outcome === "success",
    ...{ goalReached, judgeLabel, score, turnCount: row.turns, maxTurns, promptStyle, policy },
    seats: listSeats(row, run),
    seeds: { run: run?.seed ?? null, attempt },
    turns: turnRows.map(({ durationMs: _, ...turn }) => turn),
    conversations: opening
      ? writeConversations(row, turnRows, opening, substitute)
      : { agent: [], environment: [], judge: null },
    timing: {
      startedAt: startedAt.toISOString(),
      endedAt: ended,
      turnMs: turnRows.map((turn) => turn.durationMs),
    },
    usage: listUsage(row),
  };
}

/** Of the one seat that counts tokens. @source decisions C1 */
function listUsage({ promptTokens, generatedTokens }: Stored): TrajectoryRecord["usage"] {
  if (promptTokens === null || generatedTokens === null) return null;
  return { agentPromptTokens: promptTokens, agentGeneratedTokens: generatedTokens };
}

function listSeats({ group, split }: Stored, run: StoredRun | undefined): TrajectoryRecord["seats"] {
  const entry = run?.config.groups.find(
    (candidate) => candidate.group === group && candidate.split === split,
  );
  return {
    agent: run
      ? { ...run.config.policy, ...(run.config.sampling && { sampling: run.config.sampling }) }
      : { type: "human" },
    environment: { ...(entry?.environment ?? { type: "program" }) },
    judge: { ...(entry?.judge ?? { type: findPlayRules(group)?.hasJudge ? "program" : "none" }) },
  };
}

function writeConversations(
  { group, promptStyle, maxTurns }: Stored,
  turnRows: readonly StoredTurn[],
  opening: StoredOpening,
  /** stands for the hidden messages; null lets them be read */
  substitute: string | null,
): Conversations {
  const rules = findPlayRules(group) ?? {
    id: group,
    maxTurns,
    hasJudge: opening.judgeSystem !== null,
    extract: (text: string) => text,
  };
  const shown =
    substitute === null
      ? opening
      : {
          ...opening,
          environmentSystem: substitute,
          judgeSystem: opening.judgeSystem === null ? null : substitute,
        };
  return buildConversations(shown, turnRows, rules, promptStyle);
}
