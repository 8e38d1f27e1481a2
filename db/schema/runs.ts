import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import { checkpoints } from "@/db/schema/checkpoints";
import { createdAt, idText, instant, promptStyle, runStatus, shardStatus, split } from "@/db/schema/columns";
import type { RunConfig } from "@/lib/domain/run-config";
import type { DeviceChoice, RunKind } from "@/lib/domain/words";

/** One configured execution. `config` is frozen; status, wishes and times are what changes. */
export const runs = pgTable(
  "runs",
  {
    id: idText("id").primaryKey(),
    kind: text("kind").$type<RunKind>().notNull(),
    name: text("name").notNull(),
    project: text("project").notNull(),
    tags: text("tags").array().notNull().default(sql`'{}'`),
    status: runStatus("status").notNull().default("queued"),
    seed: integer("seed").notNull(),
    config: jsonb("config").$type<RunConfig>().notNull(),
    configHash: idText("config_hash").notNull(),
    /** what fills the agent seat, as one word for lists and filters: `random`, `reference`, a checkpoint's handle */
    policy: text("policy").notNull(),
    /** the checkpoint in the agent seat; it cannot be deleted while a run names it */
    checkpointId: idText("checkpoint_id").references(() => checkpoints.id, { onDelete: "restrict" }),
    /** chosen when the run was resumed; wins over the configuration's, which is frozen */
    device: text("device").$type<DeviceChoice>(),
    /** devices that have played for it: results of different ones agree up to near-ties only */
    devicesUsed: text("devices_used").array().notNull().default(sql`'{}'`),
    promptStyle: promptStyle("prompt_style").notNull(),
    dryRun: boolean("dry_run").notNull().default(false),
    codeVersion: text("code_version").notNull(),
    createdAt: createdAt(),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
    pauseRequestedAt: instant("pause_requested_at"),
    cancelRequestedAt: instant("cancel_requested_at"),
    archivedAt: instant("archived_at"),
    /** first cause, when the run failed */
    error: text("error"),
  },
  (table) => [
    index("runs_created").on(table.createdAt.desc(), table.id.desc()),
    index("runs_status").on(table.status),
    index("runs_config_hash").on(table.configHash),
    index("runs_checkpoint").on(table.checkpointId),
  ],
);

/** What a run plans for each (group, split): the denominators. Extending a run changes `attempts` here. */
export const runGroups = pgTable(
  "run_groups",
  {
    runId: idText("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    group: text("group").notNull(),
    split: split("split").notNull(),
    indices: integer("indices").array().notNull(),
    attempts: integer("attempts").notNull(),
    maxTurns: smallint("max_turns").notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.group, table.split] })],
);

/** A slice of a run that one worker at a time may hold. @source house.md 8 */
export const runShards = pgTable(
  "run_shards",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    runId: idText("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    group: text("group").notNull(),
    split: split("split").notNull(),
    indices: integer("indices").array().notNull(),
    /** planned attempts are numbered fromAttempt .. toAttempt - 1 */
    fromAttempt: integer("from_attempt").notNull(),
    toAttempt: integer("to_attempt").notNull(),
    status: shardStatus("status").notNull().default("ready"),
    holder: text("holder"),
    fence: integer("fence").notNull().default(0),
    leaseUntil: instant("lease_until"),
    /** claims since the last checkpoint; more than five without progress bury the shard */
    claims: integer("claims").notNull().default(0),
    checkpoint: jsonb("checkpoint").$type<{ finished: number }>().notNull().default({ finished: 0 }),
    readyAt: instant("ready_at").notNull().default(sql`clock_timestamp()`),
    lastError: text("last_error"),
  },
  (table) => [
    index("run_shards_claim").on(table.status, table.readyAt, table.id),
    index("run_shards_run").on(table.runId, table.status),
  ],
);

/** What happened to a run, for its log: launches, controls, takeovers, failures. Append-only. */
export const runEvents = pgTable(
  "run_events",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    runId: idText("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    at: instant("at").notNull().default(sql`clock_timestamp()`),
    level: text("level").$type<"info" | "warn" | "error">().notNull(),
    message: text("message").notNull(),
  },
  (table) => [index("run_events_run").on(table.runId, table.id)],
);

/** Workers that said hello in the last seconds; how the product knows that work will be done. */
export const workers = pgTable("workers", {
  id: idText("id").primaryKey(),
  pid: integer("pid").notNull(),
  startedAt: instant("started_at").notNull().default(sql`clock_timestamp()`),
  seenAt: instant("seen_at").notNull().default(sql`clock_timestamp()`),
  rssMib: integer("rss_mib").notNull().default(0),
});
