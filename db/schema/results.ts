import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { idText, outcome, split, trajectoryStatus } from "@/db/schema/columns";
import { runs } from "@/db/schema/runs";

/**
 * Counts per (run, task), kept in the transaction that counts a trajectory, so that every statistic reads a few
 * thousand rows instead of a million. @source decisions B9
 */
export const taskResults = pgTable(
  "task_results",
  {
    runId: idText("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    taskKey: idText("task_key").notNull(),
    taskId: idText("task_id").notNull(),
    group: text("group").notNull(),
    split: split("split").notNull(),
    taskIndex: integer("task_index").notNull(),
    counted: smallint("counted").notNull().default(0),
    successes: smallint("successes").notNull().default(0),
    goals: smallint("goals").notNull().default(0),
    formatFailures: smallint("format_failures").notNull().default(0),
    earlyEnds: smallint("early_ends").notNull().default(0),
    /** turns played in all counted attempts */
    turnsSum: integer("turns_sum").notNull().default(0),
    /** the turn of each success, ascending by attempt of arrival */
    successTurns: smallint("success_turns").array().notNull().default(sql`'{}'`),
    rewardSum: real("reward_sum").notNull().default(0),
    durationMsSum: integer("duration_ms_sum").notNull().default(0),
    promptTokensSum: bigint("prompt_tokens_sum", { mode: "number" }).notNull().default(0),
    generatedTokensSum: bigint("generated_tokens_sum", { mode: "number" }).notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.taskKey] }),
    index("task_results_task").on(table.taskId),
    index("task_results_group").on(table.runId, table.group, table.split),
  ],
);

/** How many trajectories carry each combination of the filterable words: facets without a scan. */
export const facetCounts = pgTable(
  "facet_counts",
  {
    runId: idText("run_id")
      .notNull()
      .references(() => runs.id, { onDelete: "cascade" }),
    group: text("group").notNull(),
    split: split("split").notNull(),
    status: trajectoryStatus("status").notNull(),
    outcome: outcome("outcome").notNull(),
    endedBy: text("ended_by").notNull(),
    claim: boolean("claim").notNull(),
    verdict: boolean("verdict"),
    turns: smallint("turns").notNull(),
    counted: boolean("counted").notNull(),
    n: integer("n").notNull(),
  },
  (table) => [
    unique("facet_counts_key")
      .on(
        table.runId,
        table.group,
        table.split,
        table.status,
        table.outcome,
        table.endedBy,
        table.claim,
        table.verdict,
        table.turns,
        table.counted,
      )
      .nullsNotDistinct(),
  ],
);
