import type { RunConfig } from "@/lib/domain/run-config";
import { DEFAULT_OPTIONS } from "@/lib/domain/run-config";
import { defaultAttempts, defaultLimits, defaultSampling } from "@/lib/run-config/defaults";

export interface Difference {
  path: string;
  default: unknown;
  value: unknown;
}

/** The configuration that the same kind, policy and groups would have with nothing else said. */
export function defaultsFor(config: RunConfig): RunConfig {
  return {
    ...config,
    seed: 69,
    policy: config.policy.type === "checkpoint" ? { ...config.policy, device: "auto" } : config.policy,
    promptStyle: "compact",
    ...(config.sampling && { sampling: usualSampling(config) }),
    groups: config.groups.map((entry) => ({
      ...entry,
      tasks: "all",
      attempts: defaultAttempts(config.kind, entry.group),
    })),
    options: DEFAULT_OPTIONS,
    limits: defaultLimits(config.policy.type),
    dryRun: false,
  };
}

/** Of the run's own prompt style: a longer style needs more room, which is no choice of its own. */
function usualSampling({ kind, promptStyle, groups }: RunConfig) {
  return defaultSampling({ kind, promptStyle, groups });
}

/** What differs between two configurations, leaf by leaf; name, project and tags aside. */
export function listDifferences(base: RunConfig, config: RunConfig): Difference[] {
  const left = flatten(identity(base));
  const right = flatten(identity(config));
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((path) => JSON.stringify(left.get(path)) !== JSON.stringify(right.get(path)))
    .map((path) => ({ path, default: left.get(path) ?? null, value: right.get(path) ?? null }));
}

function identity({ name: _, project: __, tags: ___, groups, policy, ...rest }: RunConfig) {
  // A checkpoint is named as readers know it; its id and hash say the same again.
  const seat =
    policy.type === "scripted"
      ? policy
      : { type: policy.type, checkpoint: policy.handle, device: policy.device };
  // Keyed by group, so that a removed group does not shift the paths of those after it.
  const byGroup = Object.fromEntries(
    groups.map(({ group, split, ...entry }) => [`${group}/${split}`, entry]),
  );
  return { ...rest, policy: seat, groups: byGroup };
}

function flatten(value: unknown, path = "", out = new Map<string, unknown>()): Map<string, unknown> {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return out.set(path, value);
  for (const [key, child] of Object.entries(value)) {
    flatten(child, key.includes("/") ? `${path}[${key}]` : path ? `${path}.${key}` : key, out);
  }
  return out;
}
