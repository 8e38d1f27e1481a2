import { eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { checkpoints } from "@/db/schema/checkpoints";
import { runEvents, runs } from "@/db/schema/runs";
import type { CheckpointPolicy } from "@/lib/domain/run-config";
import type { DeviceChoice } from "@/lib/domain/words";
import { AppError } from "@/lib/errors";
import { locateCheckpoint } from "@/server/services/checkpoint-store";
import { notify } from "@/server/services/notify";
import { type RunShard, writeUnderLease } from "@/server/services/queue";

/**
 * Where the checkpoint of a run lies, and on which device it plays now.
 *
 * @throws {AppError} NOT_FOUND when the checkpoint is gone
 */
export async function locateRunCheckpoint(
  db: Database,
  runId: string,
  policy: CheckpointPolicy,
  dataDir: string,
): Promise<{ directory: string; device: DeviceChoice }> {
  const [row] = await db
    .select({ device: runs.device, origin: checkpoints.origin, directory: checkpoints.directory })
    .from(runs)
    .innerJoin(checkpoints, eq(checkpoints.id, runs.checkpointId))
    .where(eq(runs.id, runId));
  if (!row) throw new AppError("NOT_FOUND", `Checkpoint ${policy.handle} of run ${runId} is no longer here`);
  return { directory: locateCheckpoint(row, dataDir), device: row.device ?? policy.device };
}

/** Note on which device a run's shard is played, once for each device. */
export async function recordDevice(db: Database, shard: RunShard, device: string): Promise<void> {
  await writeUnderLease(db, shard, async (tx) => {
    const added = await tx
      .update(runs)
      .set({ devicesUsed: sql`array_append(${runs.devicesUsed}, ${device})` })
      .where(sql`${runs.id} = ${shard.runId} and not ${runs.devicesUsed} @> array[${device}]::text[]`)
      .returning({ id: runs.id });
    if (added.length === 0) return;
    await tx
      .insert(runEvents)
      .values({ runId: shard.runId, level: "info", message: `Playing on device ${device}` });
    await notify(tx, "runs", shard.runId);
  });
}
