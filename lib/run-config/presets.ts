import type { z } from "zod";
import type { Preset, RunConfigInput } from "@/lib/domain/run-config";
import type { RunKind, Split, TaskGroupId } from "@/lib/domain/words";

type Input = z.output<typeof RunConfigInput>;

/** What a preset fills where the configuration says nothing, and where the values come from. */
export const PRESET_FACTS: Record<Preset, { title: string; says: string; source: string }> = {
  quick: { title: "Quick check", says: "5 tasks a group, 1 attempt", source: "this project" },
  "paper-evaluation": {
    title: "Paper evaluation",
    says: "all tasks, 4 attempts; a model at temperature 0.7",
    source: "arXiv 2502.17543, section 4",
  },
  "paper-collection": {
    title: "Paper collection",
    says: "train tasks, 20 attempts, mastermind 100; a model at temperature 1.5",
    source: "arXiv 2502.17543, appendix",
  },
};

/** Fields given beside a preset win over it. */
export function applyPreset(preset: Preset, input: Input): Input {
  switch (preset) {
    case "quick":
      return {
        ...input,
        attempts: input.attempts ?? 1,
        groups: input.groups.map((entry) => ({ ...entry, tasks: entry.tasks === "all" ? 5 : entry.tasks })),
      };
    case "paper-evaluation":
      return {
        ...atTemperature(input, 0.7),
        groups: input.groups.map((entry) => ({ ...entry, attempts: entry.attempts ?? input.attempts ?? 4 })),
      };
    case "paper-collection":
      return {
        ...atTemperature(input, 1.5),
        groups: input.groups.map((entry) => ({
          ...entry,
          split: "train",
          attempts: entry.attempts ?? input.attempts ?? (entry.group === "mastermind" ? 100 : 20),
        })),
      };
  }
}

/** Min-p follows from the temperature. */
function atTemperature(input: Input, temperature: number): Input {
  if (input.policy.type !== "checkpoint") return input;
  return { ...input, sampling: { temperature, ...input.sampling } };
}

/** The same presets as values to write into a form. `kind` and `split` stay where they are not said. */
export const PRESET_DRAFTS: Record<
  Preset,
  {
    kind?: RunKind;
    split?: Split;
    tasks: "all" | number;
    attempts: (group: TaskGroupId) => number;
    temperature?: number;
  }
> = {
  quick: { tasks: 5, attempts: () => 1 },
  "paper-evaluation": {
    kind: "evaluation",
    split: "eval",
    tasks: "all",
    attempts: () => 4,
    temperature: 0.7,
  },
  "paper-collection": {
    kind: "rollout",
    split: "train",
    tasks: "all",
    attempts: (group) => (group === "mastermind" ? 100 : 20),
    temperature: 1.5,
  },
};
