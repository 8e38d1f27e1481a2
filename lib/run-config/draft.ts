import type { Preset, RunConfig, RunOptions, RunSampling } from "@/lib/domain/run-config";
import type { DeviceChoice, PlayerName, PromptStyle, RunKind, Split, TaskGroupId } from "@/lib/domain/words";
import { PRESET_DRAFTS } from "@/lib/run-config/presets";

export type TaskChoice = "all" | number | { indices: number[] };

export interface GroupDraft {
  group: TaskGroupId;
  split: Split;
  /** null while the field is empty */
  tasks: TaskChoice | null;
  /** null: the default of kind and group */
  attempts: number | null;
}

/** A run as the form holds it: complete, but possibly not valid yet. Fields that are being typed are null. */
export interface RunDraft {
  kind: RunKind;
  name: string;
  project: string;
  tags: string[];
  /** one run each */
  seeds: number[];
  player: PlayerName;
  /** id of the checkpoint in the agent seat; null seats the scripted player */
  checkpoint: string | null;
  device: DeviceChoice;
  promptStyle: PromptStyle;
  /** null: the default of kind and style. Without a checkpoint it is kept and not sent */
  sampling: Record<SamplingName, number | null>;
  groups: GroupDraft[];
  options: RunOptions;
  limits: Record<LimitName, number | null>;
  dryRun: boolean;
}

export const LIMIT_NAMES = ["concurrency", "agentGenerations", "environmentGenerations"] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** The names of a run's sampling, again: browser code reads no zod. */
export const SAMPLING_FIELDS = [
  "temperature",
  "minP",
  "topP",
  "topK",
  "maxTokens",
] as const satisfies readonly (keyof RunSampling)[];
export type SamplingName = (typeof SAMPLING_FIELDS)[number];

const UNSET_SAMPLING: Record<SamplingName, null> = {
  temperature: null,
  minP: null,
  topP: null,
  topK: null,
  maxTokens: null,
};

/** What a form starts from, as the server states it: browser code reads no zod defaults. */
export interface DraftDefaults {
  options: RunOptions;
  limits: Record<LimitName, number>;
}

export const DEFAULT_SEED = 69;

export function createDraft(kind: RunKind, { options, limits }: DraftDefaults): RunDraft {
  return {
    kind,
    name: "",
    project: "",
    tags: [],
    seeds: [DEFAULT_SEED],
    player: "reference",
    checkpoint: null,
    device: "auto",
    promptStyle: "compact",
    sampling: UNSET_SAMPLING,
    groups: [],
    options,
    limits,
    dryRun: false,
  };
}

/**
 * Seat a checkpoint, or with null the scripted player again. Concurrency follows while it is at the default of the
 * seat before: a model plays many trajectories in one batch.
 */
export function seatCheckpoint(
  draft: RunDraft,
  checkpoint: string | null,
  { limits, modelConcurrency }: Pick<DraftDefaults, "limits"> & { modelConcurrency: number },
): RunDraft {
  const usual = (isModel: boolean) => (isModel ? modelConcurrency : limits.concurrency);
  const isUsual = draft.limits.concurrency === usual(draft.checkpoint !== null);
  const concurrency = isUsual ? usual(checkpoint !== null) : draft.limits.concurrency;
  return { ...draft, checkpoint, limits: { ...draft.limits, concurrency } };
}

/** The draft that would launch this run again. */
export function draftFromConfig(config: RunConfig): RunDraft {
  const { kind, name, project, tags, seed, policy, promptStyle, options, limits, dryRun } = config;
  const groups = config.groups.map(({ group, split, tasks, attempts }) => ({
    group,
    split,
    tasks,
    attempts,
  }));
  const { concurrency, agentGenerations, environmentGenerations } = limits;
  return {
    ...{ kind, name, project, tags, promptStyle, groups, options, dryRun },
    seeds: [seed],
    player: policy.type === "scripted" ? policy.player : "reference",
    checkpoint: policy.type === "checkpoint" ? policy.checkpoint : null,
    device: policy.type === "checkpoint" ? policy.device : "auto",
    sampling: config.sampling ?? UNSET_SAMPLING,
    limits: { concurrency, agentGenerations, environmentGenerations },
  };
}

/** What is sent to be checked and launched: the form's fields as a configuration. */
export function toRunConfigInput(draft: RunDraft): Record<string, unknown> {
  const {
    kind,
    name,
    project,
    tags,
    seeds,
    player,
    checkpoint,
    device,
    promptStyle,
    options,
    limits,
    dryRun,
  } = draft;
  const sampling = Object.fromEntries(Object.entries(draft.sampling).filter(([, value]) => value !== null));
  const isSampled = Object.keys(sampling).length > 0;
  return {
    kind,
    ...(name.trim() && { name }),
    ...(project.trim() && { project }),
    ...(tags.length > 0 && { tags }),
    ...(seeds.length === 1 ? { seed: seeds[0] } : { seeds }),
    policy: checkpoint === null ? { type: "scripted", player } : { type: "checkpoint", checkpoint, device },
    promptStyle,
    ...(checkpoint !== null && isSampled && { sampling }),
    groups: draft.groups.map(({ group, split, tasks, attempts }) => ({
      ...{ group, split, tasks },
      ...(attempts !== null && { attempts }),
    })),
    options,
    limits,
    dryRun,
  };
}

/** Write a preset's values into the draft, so that what is on screen is what launches. */
export function applyPresetToDraft(draft: RunDraft, preset: Preset): RunDraft {
  const { kind, split, tasks, attempts, temperature } = PRESET_DRAFTS[preset];
  return {
    ...draft,
    kind: kind ?? draft.kind,
    ...(temperature !== undefined && { sampling: { ...draft.sampling, temperature } }),
    dryRun: false,
    groups: uniqueGroups(draft.groups.map((entry) => ({ ...entry, split: split ?? entry.split }))).map(
      (entry) => ({
        ...entry,
        tasks,
        attempts: attempts(entry.group),
      }),
    ),
  };
}

function uniqueGroups(groups: readonly GroupDraft[]): GroupDraft[] {
  return [...new Map(groups.map((entry) => [`${entry.group}/${entry.split}`, entry])).values()];
}
