import { sql } from "drizzle-orm";
import { integer, jsonb, pgTable } from "drizzle-orm/pg-core";
import { idText, instant } from "@/db/schema/columns";
import type { DeviceFinding } from "@/lib/domain/backends";

/** What each machine with workers can compute on. A worker tries and writes; the web process only reads. */
export const engineHosts = pgTable("engine_hosts", {
  /** the machine's name */
  host: idText("host").primaryKey(),
  cores: integer("cores").notNull(),
  /** null until all devices have been tried once */
  devices: jsonb("devices").$type<DeviceFinding[]>(),
  /** when a worker last began to try them */
  claimedAt: instant("claimed_at").notNull().default(sql`clock_timestamp()`),
  /** when somebody last asked for it */
  requestedAt: instant("requested_at"),
  probedAt: instant("probed_at"),
});
