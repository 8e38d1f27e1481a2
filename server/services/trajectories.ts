import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  DEFAULT_SORT,
  type TrajectoryCursor,
  type TrajectoryPage,
  type TrajectoryRow,
  type TrajectorySort,
} from "@/lib/domain/trajectories";
import { listChosenValues } from "@/lib/filter/terms";
import { listTaskGroups } from "@/lib/task-groups/registry";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { countRollup } from "@/server/services/facets";
import {
  parseScope,
  readWithin,
  requireInTime,
  type Scope,
  type ScopeInput,
  whereScope,
} from "@/server/services/trajectory-scope";

export interface ListInput extends ScopeInput {
  sort?: TrajectorySort | undefined;
  cursor?: TrajectoryCursor | undefined;
  limit?: number | undefined;
}

/**
 * Whether the planner has to guess how terms go together: it takes them for independent, and would look for rows that
 * do not exist through a whole index. The roll-up knows.
 */
function isCombined({ tree, runId }: Scope): boolean {
  return tree !== null && (runId !== undefined || (tree.kind !== "compare" && tree.kind !== "in"));
}

/** So few rows are read whole and sorted; more are read in the order of an index until the page is full. */
const FEW_ROWS = 5_000;
const LIST_TIMEOUT_MS = 5_000;

/**
 * One page of a list, by keyset on (sort value, id).
 *
 * @throws {AppError} BAD_REQUEST for a filter that does not parse, or that no index serves in time
 */
export async function listTrajectories(
  ctx: ServiceContext,
  { sort = DEFAULT_SORT, cursor, limit = 50, ...input }: ListInput,
  timeoutMs = LIST_TIMEOUT_MS,
): Promise<TrajectoryPage> {
  requirePermission(ctx, "trajectories.read");
  const scope = await parseScope(ctx, input);
  const counting = scope.isRollup ? countRollup(ctx, scope) : null;
  const known = isCombined(scope) ? await counting : null;
  if (known === 0) return { items: [], nextCursor: null, total: 0 };
  const isRare = known !== null && known <= FEW_ROWS;
  const [rows, total] = await Promise.all([
    readWithin(ctx, timeoutMs, (tx) =>
      readRows(tx, scope, { sort, cursor, limit: limit + 1, isReversed: false, isRare }),
    ),
    cursor === undefined ? counting : null,
  ]);
  const found = requireInTime(rows, timeoutMs);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ row }) => row),
    nextCursor: found.length > limit && last ? { value: last.value, id: last.row.id } : null,
    total,
  };
}

interface Read {
  sort: TrajectorySort;
  cursor: TrajectoryCursor | undefined;
  limit: number;
  isReversed: boolean;
  isRare?: boolean;
}

interface Found {
  row: TrajectoryRow;
  /** the sort value, as exact as the database has it */
  value: string | null;
}

/** Rows without a reward stand last in both directions, so a page by reward may need both halves of the list. */
async function readRows(tx: Database, scope: Scope, read: Read): Promise<Found[]> {
  if (read.sort.key !== "reward") return readHalf(tx, scope, read, "all");
  const halves = read.isReversed ? (["without", "with"] as const) : (["with", "without"] as const);
  const first = read.cursor && read.cursor.value === null ? "without" : read.cursor ? "with" : halves[0];
  const found: Found[] = [];
  const hasRewards = await mayHaveRewards(tx, scope);
  for (const half of halves.slice(halves.indexOf(first))) {
    if (half === "with" && !hasRewards) continue;
    const cursor = half === first ? read.cursor : undefined;
    found.push(...(await readHalf(tx, scope, { ...read, cursor, limit: read.limit - found.length }, half)));
    if (found.length >= read.limit) break;
  }
  return found;
}

/** Without it, looking for rewards where none are given would read every reward of the other groups. */
async function mayHaveRewards(tx: Database, scope: Scope): Promise<boolean> {
  const without = listTaskGroups().flatMap(({ id, rewardBudget }) => (rewardBudget ? [] : [id]));
  if (scope.isRollup)
    return (await countRollup({ db: tx }, scope, sql`f."group" <> all(${sql.param(without)}::text[])`)) > 0;
  const chosen = listChosenValues(scope.tree, "group");
  return chosen.length === 0 || chosen.some((id) => !without.some((group) => group === id));
}

type Half = "all" | "with" | "without";

async function readHalf(
  tx: Database,
  scope: Scope,
  { sort, cursor, limit, isReversed, isRare = false }: Read,
  half: Half,
): Promise<Found[]> {
  const isDescending = (sort.direction === "desc") !== isReversed;
  const { key, order, type } = SORTS[sort.key];
  const comparison = isDescending ? sql`<` : sql`>`;
  const after =
    cursor === undefined
      ? undefined
      : half === "without"
        ? sql`t.id ${comparison} ${cursor.id}`
        : sql`(${key}, t.id) ${comparison} (${cursor.value}::${type}, ${cursor.id})`;
  const where = whereScope(scope, "rows");
  const conditions = [
    isRare ? undefined : where,
    after,
    half === "with" ? sql`${key} is not null` : half === "without" ? sql`${key} is null` : undefined,
  ].filter((part) => part !== undefined);
  // `offset 0` keeps the planner from reading in the order of the sort's index in the hope of an early end.
  const from = isRare ? sql`(select * from trajectories t where ${where} offset 0) t` : sql`trajectories t`;
  const rows = await tx.execute<Record<string, unknown>>(sql`
    select ${ROW_COLUMNS}, ${key}::text as "sortValue"
    from ${from}
    where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}
    order by ${order(isDescending)}
    limit ${limit}`);
  const names = await listRunNames(tx, rows);
  return rows.map((raw) => ({
    row: toRow(raw, names.get(raw.runId) ?? null),
    value: raw.sortValue as string | null,
  }));
}

/** Each order is spelt exactly as its index, or as the index read backwards: nulls first and last differ to the planner. */
const SORTS: Record<TrajectorySort["key"], { key: SQL; type: SQL; order: (isDescending: boolean) => SQL }> = {
  started: {
    key: sql`t.started_at`,
    type: sql.raw("timestamptz"),
    order: (isDescending) =>
      isDescending
        ? sql`t.started_at desc nulls last, t.id desc nulls last`
        : sql`t.started_at asc nulls first, t.id asc nulls first`,
  },
  turns: {
    key: sql`t.turns`,
    type: sql.raw("smallint"),
    order: (isDescending) => (isDescending ? sql`t.turns desc, t.id desc` : sql`t.turns, t.id`),
  },
  reward: {
    key: sql`t.reward`,
    type: sql.raw("real"),
    order: (isDescending) => (isDescending ? sql`t.reward desc, t.id desc` : sql`t.reward, t.id`),
  },
};

/** Columns of a list row of `trajectories t`. */
export const ROW_COLUMNS = sql`t.id, t.source, t.run_id as "runId",
  t.task_key as "taskKey", t.task_id as "taskId", t."group", t.split, t.attempt, t.counted, t.status, t.outcome,
  t.ended_by as "endedBy", t.claim, t.verdict, t.turns, t.max_turns as "maxTurns", t.reward, t.score,
  t.generations as "discarded", t.prompt_style as "promptStyle", t.policy, t.started_at as "startedAt",
  t.duration_ms as "durationMs", t.prompt_tokens as "promptTokens", t.generated_tokens as "generatedTokens", t.error`;

/** The driver hands out instants as text. */
export function toRow(
  { sortValue: _, ...raw }: Record<string, unknown>,
  runName: string | null,
): TrajectoryRow {
  return { ...raw, runName, startedAt: new Date(String(raw.startedAt)) } as TrajectoryRow;
}

/** Asked for the page alone: inside the list's own query it would be asked for every row that is sorted. */
async function listRunNames(
  tx: Database,
  rows: readonly Record<string, unknown>[],
): Promise<Map<unknown, string>> {
  const ids = [...new Set(rows.map(({ runId }) => runId))].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  const names = await tx.execute<{ id: string; name: string }>(
    sql`select id, name from runs where id = any(${sql.param(ids)}::text[])`,
  );
  return new Map(names.map(({ id, name }) => [id, name]));
}

/** The trajectories before and after one, in the list that the reader came from. */
export async function listNeighbours(
  ctx: ServiceContext,
  { id, sort = DEFAULT_SORT, ...input }: ScopeInput & { id: string; sort?: TrajectorySort | undefined },
): Promise<{ previous: string | null; next: string | null }> {
  requirePermission(ctx, "trajectories.read");
  const scope = await parseScope(ctx, input);
  const known = scope.isRollup && isCombined(scope) ? await countRollup(ctx, scope) : null;
  const isRare = known !== null && known <= FEW_ROWS;
  const result = await readWithin(ctx, LIST_TIMEOUT_MS, async (tx) => {
    const [own] = await tx.execute<{ value: string | null }>(
      sql`select ${SORTS[sort.key].key}::text as value from trajectories t where t.id = ${id}`,
    );
    if (!own) return { previous: null, next: null };
    const cursor = { value: own.value, id };
    const [next] = await readRows(tx, scope, { sort, cursor, limit: 1, isReversed: false, isRare });
    const [previous] = await readRows(tx, scope, { sort, cursor, limit: 1, isReversed: true, isRare });
    return { previous: previous?.row.id ?? null, next: next?.row.id ?? null };
  });
  return requireInTime(result, LIST_TIMEOUT_MS);
}
