import { eq, sql } from "drizzle-orm";
import { taskResults } from "@/db/schema/results";
import { runs } from "@/db/schema/runs";
import type { RunSnapshot } from "@/lib/domain/runs";
import type { ServiceContext } from "@/server/services/context";

/** Long enough for a rate, short enough to show what is now. */
const WINDOW_SECONDS = 300;

/** What a run's model read and sampled so far, and how fast; null for players that are no model. */
export async function getRunTokens(
  ctx: ServiceContext,
  run: Pick<RunSnapshot["run"], "id" | "status" | "startedAt" | "finishedAt" | "config">,
): Promise<RunSnapshot["tokens"]> {
  if (run.config.policy.type !== "checkpoint") return null;
  const { promptTokensSum, generatedTokensSum } = taskResults;
  const [[sums], [row], recent] = await Promise.all([
    ctx.db
      .select({
        prompt: sql<number>`coalesce(sum(${promptTokensSum}), 0)::float8`,
        generated: sql<number>`coalesce(sum(${generatedTokensSum}), 0)::float8`,
      })
      .from(taskResults)
      .where(eq(taskResults.runId, run.id)),
    ctx.db.select({ devices: runs.devicesUsed }).from(runs).where(eq(runs.id, run.id)),
    run.status === "running" ? measureRecent(ctx, run.id) : null,
  ]);
  const { prompt, generated } = sums ?? { prompt: 0, generated: 0 };
  return {
    ...{ prompt, generated, devices: row?.devices ?? [] },
    generatedPerSecond: run.status === "running" ? recent : rateOverAll(run, generated),
  };
}

/** Pauses count as time: what a paused run would have reached without them is not known. */
function rateOverAll(
  { startedAt, finishedAt }: Pick<RunSnapshot["run"], "startedAt" | "finishedAt">,
  generated: number,
): number | null {
  if (!startedAt || !finishedAt) return null;
  const seconds = (finishedAt.getTime() - startedAt.getTime()) / 1_000;
  return seconds > 0 && generated > 0 ? generated / seconds : null;
}

/** Sampled a second by the trajectories that began in the window and have ended. */
async function measureRecent(ctx: ServiceContext, runId: string): Promise<number | null> {
  const [row] = await ctx.db.execute<{ seconds: number | null; generated: number }>(sql`
    select extract(epoch from clock_timestamp() - min(started_at))::float8 as seconds,
      coalesce(sum(generated_tokens), 0)::float8 as generated
    from trajectories
    where run_id = ${runId} and started_at > clock_timestamp() - make_interval(secs => ${WINDOW_SECONDS})`);
  if (!row?.seconds || row.generated === 0) return null;
  return row.generated / Math.max(row.seconds, 0.5);
}
