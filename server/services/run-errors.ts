import { and, eq, inArray, sql } from "drizzle-orm";
import { facetCounts } from "@/db/schema/results";
import type { Split } from "@/lib/domain/words";
import type { ServiceContext } from "@/server/services/context";

export interface OpenErrors {
  runId: string;
  group: string;
  split: Split;
  attempts: number;
}

/**
 * Attempts that ended in error and have no trajectory that counts, per (run, group, split): those that a retry would
 * play. An error that a later try has made good stays in the list of trajectories and is no error of the run.
 */
export async function listOpenErrors(
  { db }: Pick<ServiceContext, "db">,
  runIds: readonly string[],
): Promise<OpenErrors[]> {
  if (runIds.length === 0) return [];
  // Nearly every run has none, and the roll-up says so without its trajectories.
  const failed = await db
    .selectDistinct({ runId: facetCounts.runId })
    .from(facetCounts)
    .where(and(inArray(facetCounts.runId, [...runIds]), eq(facetCounts.outcome, "error")));
  if (failed.length === 0) return [];
  const ids = failed.map(({ runId }) => runId);
  return db.execute<OpenErrors & Record<string, unknown>>(sql`
    select t.run_id as "runId", t."group", t.split, count(distinct (t.task_key, t.attempt))::int as attempts
    from trajectories t
    where t.run_id = any(${sql.param(ids)}::text[]) and t.outcome = 'error' and not exists (
      select 1 from trajectories c
      where c.run_id = t.run_id and c.task_key = t.task_key and c.attempt = t.attempt and c.counted)
    group by t.run_id, t."group", t.split`);
}
