import { z } from "zod";
import { MacroRate, Rate } from "@/lib/domain/runs";
import { CHECKPOINT_ORIGINS, PROMPT_STYLES, RUN_KINDS, RUN_STATUSES, SPLITS } from "@/lib/domain/words";

/** One line, bounded: it stands in titles and file names. */
export const CheckpointName = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}]*$/u, "expected a single line without control characters");

export const CheckpointFile = z.object({ name: z.string(), sizeBytes: z.number(), sha256: z.string() });
export type CheckpointFile = z.infer<typeof CheckpointFile>;

/** Sizes of the network. */
export const CheckpointSizes = z.object({
  vocabSize: z.number(),
  width: z.number(),
  layers: z.number(),
  heads: z.number(),
  kvHeads: z.number(),
  headWidth: z.number(),
  feedForward: z.number(),
  contextLength: z.number(),
  tied: z.boolean(),
});
export type CheckpointSizes = z.infer<typeof CheckpointSizes>;

/** What reading a checkpoint's files says about it. */
export const CheckpointFacts = z.object({
  hash: z.string(),
  sizes: CheckpointSizes,
  parameters: z.number(),
  dtype: z.string(),
  sizeBytes: z.number(),
  contextLength: z.number(),
  tokenizerHash: z.string(),
  templateHash: z.string(),
  files: z.array(CheckpointFile),
});
export type CheckpointFacts = z.infer<typeof CheckpointFacts>;

/** What a run's configuration needs to know of its checkpoint. */
export const KnownCheckpoint = z.object({
  id: z.string(),
  handle: z.string(),
  hash: z.string(),
  contextLength: z.number(),
});
export type KnownCheckpoint = z.infer<typeof KnownCheckpoint>;

export const CheckpointRef = z.strictObject({ checkpointId: z.string().max(64) });

/** A checkpoint as lists show it. */
export const CheckpointRow = KnownCheckpoint.extend({
  name: z.string(),
  origin: z.enum(CHECKPOINT_ORIGINS),
  parentId: z.string().nullable(),
  producedBy: z.string().nullable(),
  parameters: z.number(),
  dtype: z.string(),
  sizeBytes: z.number(),
  tokenizerHash: z.string(),
  templateHash: z.string(),
  tags: z.array(z.string()),
  createdAt: z.date(),
  archivedAt: z.date().nullable(),
  /** runs with it in the agent seat */
  runs: z.number(),
  /** the latest completed evaluation, macro over its groups */
  latest: z
    .object({
      runId: z.string(),
      promptStyle: z.enum(PROMPT_STYLES),
      macro: MacroRate,
      planned: z.number(),
      counted: z.number(),
    })
    .nullable(),
});
export type CheckpointRow = z.infer<typeof CheckpointRow>;

/** A checkpoint in a line of descent. */
export const CheckpointKin = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string(),
  parentId: z.string().nullable(),
  producedBy: z.string().nullable(),
});

/** How a checkpoint did on one (group, split): from the latest completed run of each prompt style. */
export const CheckpointResult = z.object({
  runId: z.string(),
  runName: z.string(),
  promptStyle: z.enum(PROMPT_STYLES),
  group: z.string(),
  split: z.enum(SPLITS),
  success: Rate,
});

export const CheckpointUse = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(RUN_KINDS),
  status: z.enum(RUN_STATUSES),
  createdAt: z.date(),
});

/** Everything that the page of a checkpoint shows. */
export const CheckpointDetail = CheckpointRow.extend({
  sizes: CheckpointSizes,
  files: z.array(CheckpointFile),
  notes: z.string(),
  /** from the oldest base to the parent */
  ancestors: z.array(CheckpointKin),
  /** all that descend from it, parents before their children */
  descendants: z.array(CheckpointKin),
  results: z.array(CheckpointResult),
  uses: z.array(CheckpointUse),
  /** tokenizer or template differ from the parent's: token ids of the two mean different things */
  differsFromParent: z.array(z.enum(["tokenizer", "template"])),
});
export type CheckpointDetail = z.infer<typeof CheckpointDetail>;

/** What keeps a checkpoint from being deleted. */
export const CheckpointReferences = z.object({
  /** the newest */
  runs: z.array(CheckpointUse),
  runCount: z.number(),
  children: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type CheckpointReferences = z.infer<typeof CheckpointReferences>;

export const CheckpointTokens = z.object({
  tokens: z.array(
    z.object({
      id: z.number(),
      text: z.string(),
      isSpecial: z.boolean(),
      /** enters a loss */
      isTrained: z.boolean(),
    }),
  ),
  /** cut off at the limit of the tester */
  isCut: z.boolean(),
});
export type CheckpointTokens = z.infer<typeof CheckpointTokens>;
