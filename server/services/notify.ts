import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/** Channels carry ids alone: whoever is woken reads the rows. */
export const CHANNELS = {
  shards: "paprika_shards",
  runs: "paprika_runs",
  devices: "paprika_devices",
} as const;

/** Delivered when the surrounding transaction commits. */
export async function notify(db: Database, channel: keyof typeof CHANNELS, payload: string): Promise<void> {
  await db.execute(sql`select pg_notify(${CHANNELS[channel]}, ${payload})`);
}
