import { z } from "zod";
import {
  DEVICE_CHOICES,
  PLAYERS,
  PROMPT_STYLES,
  RUN_KINDS,
  SPLITS,
  TASK_GROUP_IDS,
} from "@/lib/domain/words";

/** Names are shown everywhere and go into file names: one line, bounded. */
const name = z
  .string()
  .trim()
  .max(120)
  .regex(/^[^\p{Cc}]*$/u, "expected a single line without control characters");

const TaskSelection = z.union([
  z.literal("all"),
  z.int().min(1).max(100_000),
  z.strictObject({ indices: z.array(z.int().min(0).max(100_000)).min(1).max(10_000) }),
]);

const ProgramSeat = z.strictObject({ type: z.literal("program") });

const ATTEMPTS = z.int().min(1).max(1_000);

const GroupEntry = z.strictObject({
  group: z.enum(TASK_GROUP_IDS),
  split: z.enum(SPLITS).default("eval"),
  tasks: TaskSelection.default("all"),
  attempts: ATTEMPTS.optional(),
  environment: ProgramSeat.optional(),
  judge: ProgramSeat.optional(),
});

const Scripted = z.strictObject({ type: z.literal("scripted"), player: z.enum(PLAYERS) });

/** What fills the agent seat, as people write it. */
const PolicyInput = z.discriminatedUnion("type", [
  Scripted,
  z.strictObject({
    type: z.literal("checkpoint"),
    /** id, handle or name; on the command line also a directory */
    checkpoint: z.string().trim().min(1).max(4_096),
    device: z.enum(DEVICE_CHOICES).default("auto"),
  }),
]);

const CheckpointPolicy = z.strictObject({
  type: z.literal("checkpoint"),
  checkpoint: z.string().max(4_096),
  handle: z.string().max(200),
  /** of the checkpoint's content; empty while nobody knows the checkpoint */
  hash: z.string().max(64),
  device: z.enum(DEVICE_CHOICES),
});
export type CheckpointPolicy = z.infer<typeof CheckpointPolicy>;

const Policy = z.discriminatedUnion("type", [Scripted, CheckpointPolicy]);
export type Policy = z.infer<typeof Policy>;

/** The policy as one word, for lists, filters and files. */
export function labelPolicy(policy: Policy): string {
  return policy.type === "scripted" ? policy.player : policy.handle;
}

/** How a model's turns are sampled. */
export const RunSampling = z.strictObject({
  /** 0 is greedy */
  temperature: z.number().min(0).max(5),
  /** 0 switches it off */
  minP: z.number().min(0).max(1),
  /** 1 switches it off */
  topP: z.number().gt(0).max(1),
  /** 0 switches it off */
  topK: z.int().min(0).max(1_000_000),
  /** most tokens of one text */
  maxTokens: z.int().min(1).max(32_768),
});
export type RunSampling = z.infer<typeof RunSampling>;
export const SAMPLING_NAMES = ["temperature", "minP", "topP", "topK", "maxTokens"] as const;

const Options = z.strictObject({
  wordleMarks: z.enum(["paper", "standard"]).default("paper"),
  endedBy: z.enum(["environment_or_judge", "environment"]).default("environment_or_judge"),
  successRule: z.enum(["goal_and_judge", "goal"]).default("goal_and_judge"),
  judgeConsulted: z.enum(["every_turn", "terminating_turn"]).default("every_turn"),
  invalidReplyEnds: z.boolean().default(true),
});
export type RunOptions = z.infer<typeof Options>;

const Limits = z.strictObject({
  concurrency: z.int().min(1).max(256).default(8),
  agentGenerations: z.int().min(1).max(100).default(10),
  environmentGenerations: z.int().min(1).max(100).default(5),
});

export const PRESETS = ["quick", "paper-evaluation", "paper-collection"] as const;
export type Preset = (typeof PRESETS)[number];

/** A run as people write it: in the form, in a file, on standard input. */
export const RunConfigInput = z.strictObject({
  preset: z.enum(PRESETS).optional(),
  kind: z.enum(RUN_KINDS),
  name: name.optional(),
  project: name.optional(),
  tags: z.array(name.min(1)).max(20).optional(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
  seeds: z
    .array(
      z
        .int()
        .min(0)
        .max(2 ** 31 - 1),
    )
    .min(1)
    .max(20)
    .optional(),
  policy: PolicyInput,
  promptStyle: z.enum(PROMPT_STYLES).optional(),
  /** only a model is sampled */
  sampling: RunSampling.partial().optional(),
  groups: z
    .array(GroupEntry)
    .min(1)
    .max(2 * TASK_GROUP_IDS.length),
  attempts: ATTEMPTS.optional(),
  options: Options.partial().optional(),
  limits: Limits.partial().optional(),
  dryRun: z.boolean().optional(),
});
export type RunConfigInput = z.input<typeof RunConfigInput>;

/** A run with every value after defaults: what is stored, hashed and executed. */
export const RunConfig = z.strictObject({
  kind: z.enum(RUN_KINDS),
  name,
  project: name,
  tags: z.array(name.min(1)).max(20),
  seed: z.int(),
  policy: Policy,
  promptStyle: z.enum(PROMPT_STYLES),
  /** absent for scripted players */
  sampling: RunSampling.optional(),
  groups: z.array(
    z.strictObject({
      group: z.enum(TASK_GROUP_IDS),
      split: z.enum(SPLITS),
      tasks: TaskSelection,
      attempts: ATTEMPTS,
      environment: ProgramSeat,
      judge: z.union([ProgramSeat, z.strictObject({ type: z.literal("none") })]),
    }),
  ),
  options: Options,
  limits: Limits,
  dryRun: z.boolean(),
});
export type RunConfig = z.infer<typeof RunConfig>;

export const DEFAULT_OPTIONS: RunOptions = Options.parse({});
export const DEFAULT_LIMITS = Limits.parse({});
/** Trajectories that a model plays at once: they share its batch. */
export const MODEL_CONCURRENCY = 64;
