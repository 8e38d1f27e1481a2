import { z } from "zod";
import { RunSampling } from "@/lib/domain/run-config";
import { ENDINGS, OUTCOMES, PROMPT_STYLES, SOURCES, SPLITS, TRAJECTORY_STATUSES } from "@/lib/domain/words";
import { FILTER_LIMITS } from "@/lib/filter/types";

export const SORT_KEYS = ["started", "turns", "reward"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const TrajectorySort = z.strictObject({ key: z.enum(SORT_KEYS), direction: z.enum(["asc", "desc"]) });
export type TrajectorySort = z.infer<typeof TrajectorySort>;
export const DEFAULT_SORT: TrajectorySort = { key: "started", direction: "desc" };

/** Which trajectories are meant: a filter in the filter language, inside one run or over all of them. */
export const TrajectoryScope = z.strictObject({
  filter: z.string().max(FILTER_LIMITS.characters).default(""),
  runId: z.string().max(64).optional(),
});

/** Position after a row: its sort value as the database prints it, and its id. */
export const TrajectoryCursor = z.strictObject({
  value: z.string().max(64).nullable(),
  id: z.string().max(64),
});
export type TrajectoryCursor = z.infer<typeof TrajectoryCursor>;

export const TrajectoryId = z.string().max(64);
export const TrajectoryRef = z.strictObject({ id: TrajectoryId });

/** A trajectory as lists show it. */
export const TrajectoryRow = z.object({
  id: z.string(),
  source: z.enum(SOURCES),
  runId: z.string().nullable(),
  runName: z.string().nullable(),
  taskKey: z.string(),
  taskId: z.string(),
  group: z.string(),
  split: z.enum(SPLITS),
  attempt: z.number(),
  counted: z.boolean(),
  status: z.enum(TRAJECTORY_STATUSES),
  outcome: z.enum(OUTCOMES).nullable(),
  endedBy: z.enum(ENDINGS).nullable(),
  claim: z.boolean(),
  /** the judge's last word; null where none was asked */
  verdict: z.boolean().nullable(),
  turns: z.number(),
  maxTurns: z.number(),
  reward: z.number().nullable(),
  score: z.number(),
  /** agent texts that did not extract */
  discarded: z.number(),
  promptStyle: z.enum(PROMPT_STYLES),
  policy: z.string(),
  startedAt: z.date(),
  durationMs: z.number(),
  /** read by the agent's model; null for seats that count none */
  promptTokens: z.number().nullable(),
  /** sampled by it, discarded texts included */
  generatedTokens: z.number().nullable(),
  error: z.string().nullable(),
});
export type TrajectoryRow = z.infer<typeof TrajectoryRow>;

export const TrajectoryPage = z.object({
  items: z.array(TrajectoryRow),
  nextCursor: TrajectoryCursor.nullable(),
  /** rows that match, on the first page and where the roll-up can say; else null */
  total: z.number().nullable(),
});
export type TrajectoryPage = z.infer<typeof TrajectoryPage>;

/** Fields with counts beside the list, in the order in which they stand there. */
export const FACET_FIELDS = [
  "outcome",
  "group",
  "policy",
  "split",
  "endedBy",
  "claim",
  "verdict",
  "promptStyle",
  "status",
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export const Facets = z.object({
  /** "scan": the filter names fields that the roll-up does not hold, so rows were read within a time limit */
  source: z.enum(["rollup", "scan"]),
  /** null where the scan ran out of time */
  total: z.number().nullable(),
  facets: z.array(
    z.object({
      field: z.enum(FACET_FIELDS),
      values: z.array(z.object({ value: z.string(), count: z.number() })).nullable(),
    }),
  ),
});
export type Facets = z.infer<typeof Facets>;

const VerdictSchema = z.object({ input: z.string(), raw: z.string(), valid: z.boolean() });

export const TurnRow = z.object({
  turn: z.number(),
  agentText: z.string(),
  action: z.string().nullable(),
  discarded: z.array(z.string()),
  replyRaw: z.string(),
  replyShown: z.string(),
  replyValid: z.boolean(),
  claim: z.boolean(),
  verdicts: z.array(VerdictSchema),
  reward: z.number().nullable(),
});
export type TurnRow = z.infer<typeof TurnRow>;

/** A trajectory with everything that its page shows but the replayed states. */
export const TrajectoryDetail = TrajectoryRow.extend({
  groupTitle: z.string(),
  /** planned attempts of the task in its run; null for a person's play */
  plannedAttempts: z.number().nullable(),
  goalReached: z.boolean(),
  judgeLabel: z.boolean(),
  run: z
    .object({
      id: z.string(),
      name: z.string(),
      seed: z.number(),
      dryRun: z.boolean(),
      configHash: z.string(),
      codeVersion: z.string(),
    })
    .nullable(),
  options: z.record(z.string(), z.union([z.string(), z.boolean()])),
  seats: z.object({ agent: z.string(), environment: z.string(), judge: z.string().nullable() }),
  /** the checkpoint in the agent seat and how it was sampled; null for other players */
  model: z.object({ checkpointId: z.string(), handle: z.string(), sampling: RunSampling }).nullable(),
  /** first messages; null is hidden from this reader, or absent (judge) */
  opening: z.object({
    agentSystem: z.string(),
    agentUser: z.string(),
    environmentSystem: z.string().nullable(),
    judgeSystem: z.string().nullable(),
  }),
  /** the group's reminder after every reply, as the agent's conversation carries it */
  replySuffix: z.string().nullable(),
  isHiddenVisible: z.boolean(),
  turnRows: z.array(TurnRow.extend({ durationMs: z.number() })),
  /** attempts at the same task in the same run, in order */
  siblings: z.array(
    z.object({
      id: z.string(),
      attempt: z.number(),
      outcome: z.enum(OUTCOMES).nullable(),
      counted: z.boolean(),
    }),
  ),
});
export type TrajectoryDetail = z.infer<typeof TrajectoryDetail>;

/** Game states after 0, 1, ... n turns. `truth` is null while it must stay hidden. */
export const TrajectoryReplay = z.object({
  group: z.string(),
  /** null for groups without replay, with the reason */
  positions: z.array(z.object({ known: z.unknown(), derived: z.unknown(), truth: z.unknown() })).nullable(),
  reason: z.string().nullable(),
  hasTruth: z.boolean(),
});
export type TrajectoryReplay = z.infer<typeof TrajectoryReplay>;

const LogpSummary = z.object({
  /** mean of ln p */
  meanLogp: z.number(),
  /** exp of minus the mean */
  perplexity: z.number(),
});

/** What a model sampled, token by token. */
export const TrajectoryTokens = z.object({
  /** as the run's configuration says; null where no run is known */
  temperature: z.number().nullable(),
  checkpointId: z.string().nullable(),
  /** why texts of tokens are missing, for instance a checkpoint that is gone; null when they are there */
  reason: z.string().nullable(),
  turns: z.array(
    z.object({
      turn: z.number(),
      /** over the turn's tokens, at temperature 1 and as sampled; null for a text without tokens */
      model: LogpSummary.nullable(),
      sampled: LogpSummary.nullable(),
      tokens: z.array(
        z.object({
          id: z.number(),
          text: z.string().nullable(),
          /** ln p at temperature 1 */
          logp: z.number(),
          /** ln p under the distribution that was sampled from: temperature, min-p and so on applied */
          sampledLogp: z.number(),
        }),
      ),
    }),
  ),
});
export type TrajectoryTokens = z.infer<typeof TrajectoryTokens>;

export const Neighbours = z.object({ previous: z.string().nullable(), next: z.string().nullable() });

const Message = z.object({ role: z.enum(["system", "user", "assistant"]), content: z.string() });

/** One line of an export: the whole record. @source decisions C1 */
export const TrajectoryRecord = z.object({
  id: z.string(),
  runId: z.string().nullable(),
  task: z.string(),
  group: z.string(),
  split: z.enum(SPLITS),
  attempt: z.number(),
  status: z.enum(TRAJECTORY_STATUSES),
  outcome: z.enum(OUTCOMES).nullable(),
  endedBy: z.enum(ENDINGS).nullable(),
  success: z.boolean(),
  goalReached: z.boolean(),
  judgeLabel: z.boolean(),
  score: z.number(),
  turnCount: z.number(),
  maxTurns: z.number(),
  promptStyle: z.enum(PROMPT_STYLES),
  policy: z.string(),
  seats: z.object({
    agent: z.record(z.string(), z.unknown()),
    environment: z.record(z.string(), z.unknown()),
    judge: z.record(z.string(), z.unknown()),
  }),
  seeds: z.object({ run: z.number().nullable(), attempt: z.number() }),
  turns: z.array(TurnRow),
  conversations: z.object({
    agent: z.array(Message),
    environment: z.array(Message),
    judge: z.array(Message).nullable(),
  }),
  timing: z.object({ startedAt: z.string(), endedAt: z.string().nullable(), turnMs: z.array(z.number()) }),
  /** tokens per seat; null for seats that count none */
  usage: z.record(z.string(), z.number()).nullable(),
});
export type TrajectoryRecord = z.infer<typeof TrajectoryRecord>;

/** Stands where a text is hidden from the reader. */
export const HIDDEN_TEXT = "(hidden: your role may not read the hidden part of a task)";
/** Stands there for everybody while the trajectory is being played: its player could look it up. */
export const HIDDEN_IN_PLAY_TEXT = "(hidden until the trajectory has ended)";
