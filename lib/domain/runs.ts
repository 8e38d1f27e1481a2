import { z } from "zod";
import { RunConfig } from "@/lib/domain/run-config";
import {
  DEVICE_CHOICES,
  OUTCOMES,
  PLAYERS,
  PROMPT_STYLES,
  RUN_KINDS,
  RUN_STATUSES,
  SPLITS,
  TASK_GROUP_IDS,
} from "@/lib/domain/words";

export const Interval = z.tuple([z.number(), z.number()]).readonly();

/** A rate with all that must stand beside it. */
export const Rate = z.object({
  rate: z.number().nullable(),
  interval: Interval.nullable(),
  /** why the rate or its interval is missing */
  reason: z.string().nullable(),
  tasks: z.number(),
  attempts: z.number(),
});
export type Rate = z.infer<typeof Rate>;

/** A rate averaged over groups. */
export const MacroRate = z.object({
  rate: z.number().nullable(),
  interval: Interval.nullable(),
  reason: z.string().nullable(),
  groups: z.number(),
  declared: z.number(),
});
export type MacroRate = z.infer<typeof MacroRate>;

export const RunRef = z.strictObject({ runId: z.string().max(64) });

/** A run as lists show it. */
export const RunRow = z.object({
  id: z.string(),
  kind: z.enum(RUN_KINDS),
  name: z.string(),
  project: z.string(),
  tags: z.array(z.string()),
  status: z.enum(RUN_STATUSES),
  /** a shard is held by a worker that missed its heartbeats */
  stalled: z.boolean(),
  policy: z.string(),
  promptStyle: z.enum(PROMPT_STYLES),
  dryRun: z.boolean(),
  seed: z.number(),
  groups: z.array(z.string()),
  planned: z.number(),
  counted: z.number(),
  errors: z.number(),
  macro: MacroRate,
  createdAt: z.date(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  archivedAt: z.date().nullable(),
  error: z.string().nullable(),
});
export type RunRow = z.infer<typeof RunRow>;

/** A run with what its page's header and configuration show. */
export const RunDetail = RunRow.extend({
  config: RunConfig,
  configHash: z.string(),
  /** chosen at the last resume; null: as configured */
  device: z.enum(DEVICE_CHOICES).nullable(),
  codeVersion: z.string(),
  pauseRequested: z.boolean(),
  cancelRequested: z.boolean(),
});

/** How far one (group, split) of a run has come. */
export const GroupProgress = z.object({
  group: z.string(),
  split: z.enum(SPLITS),
  tasks: z.number(),
  attempts: z.number(),
  maxTurns: z.number(),
  planned: z.number(),
  counted: z.number(),
  outcomes: z.record(z.enum(OUTCOMES), z.number()),
  shards: z.object({ ready: z.number(), held: z.number(), done: z.number(), dead: z.number() }),
});
export type GroupProgress = z.infer<typeof GroupProgress>;

/** What a run's page shows while it lives; sent whole, so that a gap in the stream loses nothing. */
export const RunSnapshot = z.object({
  run: RunDetail,
  at: z.date(),
  progress: z.array(GroupProgress),
  throughputPerMinute: z.number().nullable(),
  /** what the agent's model read and sampled; null for players that are no model */
  tokens: z
    .object({
      prompt: z.number(),
      generated: z.number(),
      /** sampled a second: of the last minutes while the run is live, else over its whole time; null without enough */
      generatedPerSecond: z.number().nullable(),
      /** devices that have played for it */
      devices: z.array(z.string()),
    })
    .nullable(),
  /** remaining work at the run's own rate; null while there is too little to go by */
  etaMs: z.number().nullable(),
  workers: z.number(),
  /** runs in front of this one, while it is queued */
  queuedBefore: z.number(),
  /** attempts in error that a retry would play */
  retryable: z.number(),
  /** what went wrong in infrastructure, most frequent first */
  errorCategories: z.array(z.object({ message: z.string(), count: z.number() })),
  /** null for runs that came from elsewhere */
  launchedBy: z.string().nullable(),
  recent: z.array(
    z.object({
      id: z.string(),
      seq: z.number(),
      taskKey: z.string(),
      attempt: z.number(),
      group: z.string(),
      outcome: z.enum(OUTCOMES).nullable(),
      turns: z.number(),
      maxTurns: z.number(),
      startedAt: z.date(),
      error: z.string().nullable(),
    }),
  ),
  events: z.array(z.object({ id: z.number(), at: z.date(), level: z.string(), message: z.string() })),
});
export type RunSnapshot = z.infer<typeof RunSnapshot>;

/** Every number of one (group, split) of a run. @source statistics.md S1, S2, S5, S6, S12, S13 */
export const GroupResult = z.object({
  group: z.string(),
  split: z.enum(SPLITS),
  maxTurns: z.number(),
  plannedTasks: z.number(),
  plannedAttempts: z.number(),
  counted: z.number(),
  successes: z.number(),
  coverage: z.number(),
  bounds: Interval,
  success: Rate,
  formatFailures: z.number(),
  earlyEnds: z.number(),
  errors: z.number(),
  passAny: z.array(
    z.object({
      k: z.number(),
      value: z.number().nullable(),
      interval: Interval.nullable(),
      tasks: z.number(),
    }),
  ),
  passAll: z.array(
    z.object({
      k: z.number(),
      value: z.number().nullable(),
      interval: Interval.nullable(),
      tasks: z.number(),
    }),
  ),
  byTurn: z.array(z.object({ turn: z.number(), rate: z.number().nullable(), interval: Interval.nullable() })),
  /** mean over all counted attempts, failures charged the limit; null for groups with rewards */
  restrictedMeanTurns: z.number().nullable(),
  meanTurnsOfSuccesses: z.number().nullable(),
  meanTurns: z.number().nullable(),
  meanReward: z.number().nullable(),
});
export type GroupResult = z.infer<typeof GroupResult>;

export const RunResults = z.object({
  groups: z.array(GroupResult),
  macro: MacroRate,
  planned: z.number(),
  counted: z.number(),
  coverage: z.number(),
});
export type RunResults = z.infer<typeof RunResults>;

/** What lists of runs can be narrowed by. */
export const RunFilter = z.strictObject({
  statuses: z.array(z.enum(RUN_STATUSES)).max(6).optional(),
  kinds: z.array(z.enum(RUN_KINDS)).max(5).optional(),
  policies: z.array(z.string().max(120)).max(20).optional(),
  groups: z.array(z.enum(TASK_GROUP_IDS)).max(20).optional(),
  tags: z.array(z.string().max(120)).max(20).optional(),
  text: z.string().max(200).optional(),
  archived: z.boolean().optional(),
});
export type RunFilter = z.infer<typeof RunFilter>;

const Facet = z.array(z.object({ value: z.string(), count: z.number() }));

/** Values of each property with the number of runs that have it, under the other active filters. */
export const RunFacets = z.object({
  statuses: Facet,
  kinds: Facet,
  policies: Facet,
  groups: Facet,
  tags: Facet,
  archived: z.number(),
});
export type RunFacets = z.infer<typeof RunFacets>;

/** What a scripted player reaches on the same tasks: the floor and the ceiling beside a run's own rates. */
export const PlayerLine = z.object({
  group: z.string(),
  split: z.enum(SPLITS),
  player: z.enum(PLAYERS),
  runId: z.string(),
  runName: z.string(),
  success: Rate,
});
export type PlayerLine = z.infer<typeof PlayerLine>;
