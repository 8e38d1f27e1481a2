import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { engineHosts } from "@/db/schema/engines";
import { runs } from "@/db/schema/runs";
import type { DeviceFinding, LocalEngine } from "@/lib/domain/backends";
import { AppError } from "@/lib/errors";
import { requirePermission, type ServiceContext } from "@/server/services/context";
import { notify } from "@/server/services/notify";
import { countWorkers } from "@/server/services/workers";

/** Workers that start together leave the trying to one of them. */
const CLAIM_SECONDS = 60;
/** All devices have been tried by then, or the worker that tried them is gone. */
const PROBE_SECONDS = 120;
const WINDOW_SECONDS = 300;
const FORGET_DAYS = 30;

/** Take it on to try this machine's devices; false when another worker has just done so and nobody has asked since. */
export async function claimProbe(
  db: Database,
  { host, cores }: { host: string; cores: number },
): Promise<boolean> {
  const claimed = await db
    .insert(engineHosts)
    .values({ host, cores })
    .onConflictDoUpdate({
      target: engineHosts.host,
      set: { cores, claimedAt: sql`clock_timestamp()` },
      setWhere: sql`${engineHosts.claimedAt} < clock_timestamp() - make_interval(secs => ${CLAIM_SECONDS})
        or ${engineHosts.requestedAt} > ${engineHosts.claimedAt}`,
    })
    .returning({ host: engineHosts.host });
  return claimed.length > 0;
}

/** Keep what was found; machines that have not been heard of for a month go. */
export async function saveFindings(
  db: Database,
  { host, devices }: { host: string; devices: DeviceFinding[] },
): Promise<void> {
  await db
    .update(engineHosts)
    .set({ devices, probedAt: sql`clock_timestamp()` })
    .where(eq(engineHosts.host, host));
  await db
    .delete(engineHosts)
    .where(
      sql`${engineHosts.host} <> ${host} and ${engineHosts.claimedAt} < clock_timestamp() - make_interval(days => ${FORGET_DAYS})`,
    );
}

/**
 * Have the workers try their devices again.
 *
 * @throws {AppError} UNAVAILABLE without a worker: nobody would
 */
export async function requestProbe(ctx: ServiceContext): Promise<void> {
  requirePermission(ctx, "runs.control");
  if ((await countWorkers(ctx.db)) === 0) {
    throw new AppError(
      "UNAVAILABLE",
      "No worker is running that could try the devices: start one with npm start",
    );
  }
  await ctx.db.transaction(async (tx) => {
    await tx.update(engineHosts).set({ requestedAt: sql`clock_timestamp()` });
    await notify(tx, "devices", "");
  });
}

/** The engine inside the product: what it can compute on, and what it does now. */
export async function getLocalEngine(ctx: ServiceContext): Promise<LocalEngine> {
  requirePermission(ctx, "models.read");
  const [hosts, workers, playing, generatedPerSecond] = await Promise.all([
    ctx.db
      .select({
        host: engineHosts.host,
        cores: engineHosts.cores,
        devices: engineHosts.devices,
        probedAt: engineHosts.probedAt,
        isProbing: sql<boolean>`coalesce(${engineHosts.claimedAt} > coalesce(${engineHosts.probedAt}, '-infinity')
          and ${engineHosts.claimedAt} > clock_timestamp() - make_interval(secs => ${PROBE_SECONDS}), false)`,
      })
      .from(engineHosts)
      .orderBy(asc(engineHosts.host)),
    countWorkers(ctx.db),
    ctx.db
      .select({ id: runs.id, name: runs.name, policy: runs.policy })
      .from(runs)
      .where(sql`${runs.status} = 'running' and ${runs.checkpointId} is not null`)
      .orderBy(runs.createdAt),
    measureGeneration(ctx),
  ]);
  return { hosts, workers, playing, generatedPerSecond };
}

/** Sampled a second by what began in the window and has ended, from the first start to the last end; null for nothing. */
async function measureGeneration(ctx: ServiceContext): Promise<number | null> {
  const [row] = await ctx.db.execute<{ seconds: number | null; generated: number }>(sql`
    select extract(epoch from max(started_at + duration_ms * interval '1 millisecond') - min(started_at))::float8 as seconds,
      coalesce(sum(generated_tokens), 0)::float8 as generated
    from trajectories
    where started_at > statement_timestamp() - make_interval(secs => ${WINDOW_SECONDS}) and generated_tokens is not null`);
  if (!row?.seconds || row.generated === 0) return null;
  return row.generated / Math.max(row.seconds, 0.5);
}
