import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import {
  createdAt,
  idText,
  instant,
  outcome,
  promptStyle,
  source,
  split,
  trajectoryStatus,
} from "@/db/schema/columns";
import { runs } from "@/db/schema/runs";
import type { Verdict } from "@/lib/domain/turns";
import type { Ending } from "@/lib/domain/words";

/** First messages and scenario of a task as they were played, stored once however many attempts used them. */
export const openings = pgTable("openings", {
  /** SHA-256 of the content */
  hash: idText("hash").primaryKey(),
  taskKey: idText("task_key").notNull(),
  agentSystem: text("agent_system").notNull(),
  agentUser: text("agent_user").notNull(),
  environmentSystem: text("environment_system").notNull(),
  judgeSystem: text("judge_system"),
  scenario: jsonb("scenario").notNull(),
  createdAt: createdAt(),
});

/** One attempt at a task: the narrow row of lists. Immutable once its status is final. */
export const trajectories = pgTable(
  "trajectories",
  {
    id: idText("id").primaryKey(),
    seq: bigserial("seq", { mode: "number" }).notNull(),
    source: source("source").notNull().default("run"),
    runId: idText("run_id").references(() => runs.id, { onDelete: "cascade" }),
    openingHash: idText("opening_hash")
      .notNull()
      .references(() => openings.hash, { onDelete: "restrict" }),
    taskKey: idText("task_key").notNull(),
    taskId: idText("task_id").notNull(),
    group: text("group").notNull(),
    split: split("split").notNull(),
    taskIndex: integer("task_index").notNull(),
    attempt: integer("attempt").notNull(),
    /** the one trajectory of its attempt that statistics read */
    counted: boolean("counted").notNull(),
    status: trajectoryStatus("status").notNull(),
    outcome: outcome("outcome"),
    endedBy: text("ended_by").$type<Ending>(),
    goalReached: boolean("goal_reached").notNull().default(false),
    judgeLabel: boolean("judge_label").notNull().default(true),
    claim: boolean("claim").notNull().default(false),
    /** last verdict of the judge; null where none was asked */
    verdict: boolean("verdict"),
    turns: smallint("turns").notNull(),
    maxTurns: smallint("max_turns").notNull(),
    reward: real("reward"),
    score: real("score").notNull().default(0),
    /** texts sampled for the agent seat that did not extract */
    generations: smallint("generations").notNull().default(0),
    promptStyle: promptStyle("prompt_style").notNull(),
    policy: text("policy").notNull(),
    startedAt: instant("started_at").notNull(),
    durationMs: integer("duration_ms").notNull().default(0),
    /** tokens that the agent seat read, each once; null for seats that count none */
    promptTokens: integer("prompt_tokens"),
    /** tokens that it sampled, those of discarded texts included */
    generatedTokens: integer("generated_tokens"),
    error: text("error"),
  },
  (table) => [
    uniqueIndex("trajectories_counted")
      .on(table.runId, table.taskKey, table.attempt)
      .where(sql`counted and run_id is not null`),
    index("trajectories_started").on(table.startedAt.desc(), table.id.desc()),
    index("trajectories_run_started").on(table.runId, table.startedAt.desc(), table.id.desc()),
    index("trajectories_group_started").on(table.group, table.startedAt.desc(), table.id.desc()),
    index("trajectories_policy_started").on(table.policy, table.startedAt.desc(), table.id.desc()),
    index("trajectories_outcome_started").on(table.outcome, table.startedAt.desc(), table.id.desc()),
    index("trajectories_ended_started").on(table.endedBy, table.startedAt.desc(), table.id.desc()),
    index("trajectories_turns").on(table.turns, table.id),
    index("trajectories_reward").on(table.reward, table.id),
    // Groups, runs and endings have turns of their own: in the order of all turns, half a million rows may come first.
    index("trajectories_run_turns").on(table.runId, table.turns, table.id),
    index("trajectories_group_turns").on(table.group, table.turns, table.id),
    index("trajectories_outcome_turns").on(table.outcome, table.turns, table.id),
    index("trajectories_ended_turns").on(table.endedBy, table.turns, table.id),
    // Pairs go together in ways of their own: all failures of a group may stand behind its hundred thousand successes.
    index("trajectories_group_outcome_turns").on(table.group, table.outcome, table.turns, table.id),
    index("trajectories_policy_group_turns").on(table.policy, table.group, table.turns, table.id),
    index("trajectories_policy_outcome_turns").on(table.policy, table.outcome, table.turns, table.id),
    index("trajectories_run_outcome_started").on(
      table.runId,
      table.outcome,
      table.startedAt.desc(),
      table.id.desc(),
    ),
    index("trajectories_group_reward").on(table.group, table.reward, table.id),
    index("trajectories_ended_reward").on(table.endedBy, table.reward, table.id),
    // Few groups have rewards: a reward range in the order of turns must not walk the others.
    index("trajectories_rewarded_turns").on(table.turns, table.id).where(sql`reward is not null`),
    index("trajectories_task").on(table.taskId, table.policy, table.attempt),
  ],
);

/** One turn: what was said and what it meant. Append-only. */
export const turns = pgTable(
  "turns",
  {
    trajectoryId: idText("trajectory_id")
      .notNull()
      .references(() => trajectories.id, { onDelete: "cascade" }),
    /** 1-based; a format failure leaves its discarded texts on the turn that it never completed */
    turn: smallint("turn").notNull(),
    agentText: text("agent_text").notNull(),
    /** null on the turn of a format failure */
    action: text("action"),
    discarded: text("discarded").array().notNull().default(sql`'{}'`),
    /** null when the reply was shown as it was given */
    replyRaw: text("reply_raw"),
    replyShown: text("reply_shown").notNull(),
    replyValid: boolean("reply_valid").notNull(),
    claim: boolean("claim").notNull(),
    verdicts: jsonb("verdicts").$type<Verdict[]>(),
    reward: real("reward"),
    durationMs: integer("duration_ms").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.trajectoryId, table.turn] })],
);

/** What a model sampled on a turn, token by token. Narrow and apart: lists and transcripts never read it. */
export const turnTokens = pgTable(
  "turn_tokens",
  {
    trajectoryId: idText("trajectory_id")
      .notNull()
      .references(() => trajectories.id, { onDelete: "cascade" }),
    turn: smallint("turn").notNull(),
    /** with the end-of-turn token when one was drawn */
    ids: integer("ids").array().notNull(),
    /** ln p at temperature 1 */
    logps: real("logps").array().notNull(),
    /** ln p under the distribution that was sampled from */
    sampledLogps: real("sampled_logps").array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.trajectoryId, table.turn] })],
);
