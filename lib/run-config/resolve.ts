import type { z } from "zod";
import type { KnownCheckpoint } from "@/lib/domain/checkpoints";
import { describeIssues } from "@/lib/domain/issues";
import {
  DEFAULT_OPTIONS,
  labelPolicy,
  type Policy,
  PRESETS,
  type Preset,
  RunConfig,
  RunConfigInput,
  SAMPLING_NAMES,
} from "@/lib/domain/run-config";
import type { RunKind } from "@/lib/domain/words";
import { AppError, type FieldIssue } from "@/lib/errors";
import { defaultAttempts, defaultLimits, defaultSampling } from "@/lib/run-config/defaults";
import { applyPreset } from "@/lib/run-config/presets";
import { TASK_GROUPS } from "@/lib/task-groups/registry";

/** Every field name that a configuration may hold, for "did you mean". */
const FIELDS = [
  ...Object.keys(RunConfigInput.shape),
  ...Object.keys(DEFAULT_OPTIONS),
  ...Object.keys(defaultLimits("scripted")),
  ...SAMPLING_NAMES,
  "group",
  "split",
  "tasks",
  "indices",
  "environment",
  "judge",
  "type",
  "player",
  "checkpoint",
  "device",
];

/**
 * Validate a configuration and give every field its value.
 *
 * @param raw what came from the form, a file or standard input
 * @param known the checkpoint that `policy.checkpoint` means; without it the policy keeps an empty hash, which a
 *   check names and a launch refuses
 * @throws {AppError} BAD_REQUEST naming each wrong field, its value and what was expected
 */
export function resolveRunConfig(raw: unknown, known: KnownCheckpoint | null = null): RunConfig {
  const [config] = resolveRunConfigs(raw, known);
  return config!;
}

/** As {@link resolveRunConfig}; a configuration with `seeds` stands for one run each. */
export function resolveRunConfigs(raw: unknown, known: KnownCheckpoint | null = null): RunConfig[] {
  const parsed = parseInput(raw);
  const input = parsed.preset ? applyPreset(parsed.preset, parsed) : parsed;
  const issues = checkGroups(input.groups);
  if (input.seed !== undefined && input.seeds) {
    issues.push({ path: "seeds", message: "expected either seed or seeds, got both" });
  }
  if (issues.length > 0) throw invalid(issues);

  const { kind } = input;
  const policy = resolvePolicy(input.policy, known);
  const promptStyle = input.promptStyle ?? "compact";
  const sampling = policy.type === "checkpoint" && {
    ...defaultSampling({ ...input, promptStyle }),
    ...input.sampling,
  };
  const resolveOne = (seed: number): RunConfig =>
    RunConfig.parse({
      kind,
      name: input.name || defaultName(kind, labelPolicy(policy), input.groups),
      project: input.project ?? "",
      tags: input.tags ?? [],
      seed,
      policy,
      promptStyle,
      ...(sampling && { sampling }),
      groups: input.groups.map((entry) => ({
        group: entry.group,
        split: entry.split,
        tasks: entry.tasks,
        attempts: entry.attempts ?? input.attempts ?? defaultAttempts(kind, entry.group),
        environment: entry.environment ?? { type: "program" },
        judge: TASK_GROUPS[entry.group].hasJudge ? (entry.judge ?? { type: "program" }) : { type: "none" },
      })),
      options: { ...DEFAULT_OPTIONS, ...input.options },
      limits: { ...defaultLimits(policy.type), ...input.limits },
      dryRun: input.dryRun ?? false,
    });
  return (input.seeds ?? [input.seed ?? 69]).map(resolveOne);
}

type Input = z.output<typeof RunConfigInput>;

function parseInput(raw: unknown): Input {
  const parsed = RunConfigInput.safeParse(raw);
  if (!parsed.success) throw invalid(describeIssues(parsed.error, raw, FIELDS));
  return parsed.data;
}

function resolvePolicy(policy: Input["policy"], known: KnownCheckpoint | null): Policy {
  if (policy.type === "scripted") return policy;
  const { type, device, checkpoint } = policy;
  if (!known) return { type, checkpoint, handle: checkpoint.slice(-120), hash: "", device };
  return { type, checkpoint: known.id, handle: known.handle, hash: known.hash, device };
}

/**
 * What a configuration calls its checkpoint; null for scripted players.
 *
 * @throws {AppError} BAD_REQUEST as {@link resolveRunConfig} does
 */
export function findCheckpointReference(raw: unknown): string | null {
  const { policy } = parseInput(raw);
  return policy.type === "checkpoint" ? policy.checkpoint : null;
}

/** Fields that were given and change nothing with this policy. */
export function listIgnoredFields(raw: unknown): string[] {
  const { policy, sampling } = parseInput(raw);
  return policy.type === "scripted" && sampling && Object.keys(sampling).length > 0 ? ["sampling"] : [];
}

type Groups = Input["groups"];

function defaultName(kind: RunKind, player: string, groups: Groups): string {
  const what = groups.length === 1 ? groups[0]!.group : `${groups.length} groups`;
  return `${player} ${kind}, ${what}`;
}

function checkGroups(groups: Groups): FieldIssue[] {
  const seen = new Set<string>();
  return groups.flatMap(({ group, split, tasks, judge }, i) => {
    const issues: FieldIssue[] = [];
    const { counts, hasJudge } = TASK_GROUPS[group];
    const key = `${group}/${split}`;
    if (seen.has(key))
      issues.push({ path: `groups[${i}]`, message: `expected each group and split once, got ${key} again` });
    seen.add(key);
    const max = counts[split];
    if (typeof tasks === "number" && tasks > max) {
      issues.push({
        path: `groups[${i}].tasks`,
        message: `expected at most ${max} ${split} tasks of ${group}, got ${tasks}`,
      });
    }
    if (typeof tasks === "object") {
      tasks.indices.forEach((index, j) => {
        if (index >= max) {
          issues.push({
            path: `groups[${i}].tasks.indices[${j}]`,
            message: `expected an index below ${max}, got ${index}`,
          });
        }
      });
      if (new Set(tasks.indices).size < tasks.indices.length) {
        issues.push({ path: `groups[${i}].tasks.indices`, message: "expected each index once" });
      }
    }
    if (judge && !hasJudge)
      issues.push({ path: `groups[${i}].judge`, message: `${group} has no judge seat` });
    return issues;
  });
}

function invalid(issues: FieldIssue[]): AppError {
  const [first] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return new AppError("BAD_REQUEST", `config.${first!.path}: ${first!.message}${more}`, issues);
}

export function isPreset(name: string): name is Preset {
  return PRESETS.some((preset) => preset === name);
}
