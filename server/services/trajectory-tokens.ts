import { asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { checkpoints } from "@/db/schema/checkpoints";
import { runs } from "@/db/schema/runs";
import { trajectories, turnTokens } from "@/db/schema/trajectories";
import { RunConfig } from "@/lib/domain/run-config";
import type { TrajectoryTokens } from "@/lib/domain/trajectories";
import { AppError } from "@/lib/errors";
import { summarizeLogps } from "@/lib/stats/perplexity";
import { askReader } from "@/server/services/checkpoint-reader";
import { getDataDir, locateCheckpoint } from "@/server/services/checkpoint-store";
import { requirePermission, type ServiceContext } from "@/server/services/context";

/**
 * The tokens of a trajectory's agent with their probabilities; no turns for players that sample none.
 *
 * @throws {AppError} NOT_FOUND
 */
export async function listTrajectoryTokens(
  ctx: ServiceContext,
  { id }: { id: string },
  dataDir = getDataDir(),
): Promise<TrajectoryTokens> {
  requirePermission(ctx, "trajectories.read");
  const [row] = await ctx.db
    .select({ runId: trajectories.runId, config: runs.config, checkpointId: runs.checkpointId })
    .from(trajectories)
    .leftJoin(runs, eq(runs.id, trajectories.runId))
    .where(eq(trajectories.id, id));
  if (!row) throw new AppError("NOT_FOUND", `No trajectory ${id}`);
  const stored = await ctx.db
    .select()
    .from(turnTokens)
    .where(eq(turnTokens.trajectoryId, id))
    .orderBy(asc(turnTokens.turn));
  const { texts, reason } = await nameTokens(
    ctx.db,
    row.checkpointId,
    stored.flatMap(({ ids }) => ids),
    dataDir,
  );
  return {
    temperature: row.config ? (RunConfig.parse(row.config).sampling?.temperature ?? null) : null,
    checkpointId: row.checkpointId,
    reason,
    turns: stored.map(({ turn, ids, logps, sampledLogps }) => ({
      turn,
      model: summarizeLogps(logps),
      sampled: summarizeLogps(sampledLogps),
      tokens: ids.map((tokenId, i) => ({
        id: tokenId,
        text: texts.get(tokenId) ?? null,
        logp: logps[i]!,
        sampledLogp: sampledLogps[i]!,
      })),
    })),
  };
}

async function nameTokens(
  db: Database,
  checkpointId: string | null,
  ids: readonly number[],
  dataDir: string,
): Promise<{ texts: Map<number, string>; reason: string | null }> {
  if (ids.length === 0) return { texts: new Map(), reason: null };
  const [row] = checkpointId
    ? await db.select().from(checkpoints).where(eq(checkpoints.id, checkpointId))
    : [];
  if (!row) return { texts: new Map(), reason: "The checkpoint that sampled them is not here" };
  const distinct = [...new Set(ids)];
  try {
    const pieces = await askReader("namePieces", {
      directory: locateCheckpoint(row, dataDir),
      ids: distinct,
    });
    return { texts: new Map(distinct.map((id, i) => [id, pieces[i]!])), reason: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { texts: new Map(), reason: error.message };
  }
}
