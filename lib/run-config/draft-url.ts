import {
  DEVICE_CHOICES,
  PLAYERS,
  PROMPT_STYLES,
  RUN_KINDS,
  SPLITS,
  TASK_GROUP_IDS,
} from "@/lib/domain/words";
import {
  createDraft,
  type DraftDefaults,
  type GroupDraft,
  LIMIT_NAMES,
  type RunDraft,
  SAMPLING_FIELDS,
  type TaskChoice,
} from "./draft";

/** Names of the form's parameters in an address; `from` names the cloned run and belongs to the page. */
const NAMES = [
  "kind",
  "name",
  "project",
  "tags",
  "seeds",
  "player",
  "checkpoint",
  "device",
  "sampling",
  "style",
  "groups",
  "options",
  "limits",
  "dry",
];

/** Whether an address carries a draft, or only says what kind of run to begin with. */
export function hasDraft(params: URLSearchParams): boolean {
  return NAMES.some((name) => name !== "kind" && params.has(name));
}

/**
 * Write what differs from an untouched form: `groups=wordle.eval.all.4~bandit.eval.10`. Groups are always written,
 * so that an address with a draft is told apart from one without.
 */
export function writeDraft(draft: RunDraft, defaults: DraftDefaults): URLSearchParams {
  const base = createDraft(draft.kind, defaults);
  const params = new URLSearchParams({ kind: draft.kind, groups: draft.groups.map(writeGroup).join("~") });
  for (const field of ["name", "project", "player", "device"] as const) {
    if (draft[field] !== base[field]) params.set(field, draft[field]);
  }
  if (draft.promptStyle !== base.promptStyle) params.set("style", draft.promptStyle);
  if (draft.checkpoint !== null) params.set("checkpoint", draft.checkpoint);
  const sampling = SAMPLING_FIELDS.filter((field) => draft.sampling[field] !== null);
  if (sampling.length > 0)
    params.set("sampling", sampling.map((field) => `${field}:${draft.sampling[field]}`).join("~"));
  for (const tag of draft.tags) params.append("tags", tag);
  if (draft.seeds.join() !== base.seeds.join()) params.set("seeds", draft.seeds.join("~"));
  if (draft.dryRun) params.set("dry", "1");
  const options = Object.entries(draft.options).filter(
    ([key, value]) => value !== base.options[key as keyof typeof base.options],
  );
  if (options.length > 0) params.set("options", options.map(([key, value]) => `${key}.${value}`).join("~"));
  const limits = LIMIT_NAMES.filter(
    (key) => draft.limits[key] !== base.limits[key] && draft.limits[key] !== null,
  );
  if (limits.length > 0) params.set("limits", limits.map((key) => `${key}.${draft.limits[key]}`).join("~"));
  return params;
}

function writeGroup({ group, split, tasks, attempts }: GroupDraft): string {
  const chosen = tasks === null ? "" : typeof tasks === "object" ? `i${tasks.indices.join("-")}` : tasks;
  return [group, split, chosen, ...(attempts === null ? [] : [attempts])].join(".");
}

/** @returns the draft, and the parameters whose value says nothing that this version knows */
export function readDraft(
  params: URLSearchParams,
  defaults: DraftDefaults,
): { draft: RunDraft; dropped: string[] } {
  const dropped: string[] = [];
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = params.get(name);
    if (value === null) return fallback;
    const known = allowed.find((word) => word === value);
    if (known === undefined) dropped.push(name);
    return known ?? fallback;
  };
  const list = (name: string) => (params.get(name) ?? "").split("~").filter((part) => part !== "");

  const base = createDraft(oneOf("kind", RUN_KINDS, "evaluation"), defaults);
  const seeds = list("seeds").map(readWhole);
  if (seeds.some((seed) => seed === null)) dropped.push("seeds");
  const knownSeeds = seeds.filter((seed) => seed !== null);
  const groups = list("groups").map(readGroup);
  if (groups.some((entry) => entry === null)) dropped.push("groups");
  const { options, hasUnknown: hasUnknownOption } = readOptions(list("options"), base.options);
  if (hasUnknownOption) dropped.push("options");
  const limits = { ...base.limits };
  for (const part of list("limits")) {
    const [key, text = ""] = part.split(".");
    const name = LIMIT_NAMES.find((limit) => limit === key);
    const value = readWhole(text);
    if (name && value !== null) limits[name] = value;
    else dropped.push("limits");
  }
  const sampling = { ...base.sampling };
  for (const part of list("sampling")) {
    const [key, text = ""] = part.split(":");
    const field = SAMPLING_FIELDS.find((known) => known === key);
    const value = readDecimal(text);
    if (field && value !== null) sampling[field] = value;
    else dropped.push("sampling");
  }
  const draft: RunDraft = {
    ...base,
    name: params.get("name") ?? "",
    project: params.get("project") ?? "",
    tags: params.getAll("tags").filter((tag) => tag !== ""),
    seeds: knownSeeds.length > 0 ? knownSeeds : base.seeds,
    player: oneOf("player", PLAYERS, base.player),
    checkpoint: params.get("checkpoint") || null,
    device: oneOf("device", DEVICE_CHOICES, base.device),
    sampling,
    promptStyle: oneOf("style", PROMPT_STYLES, base.promptStyle),
    groups: groups.filter((entry) => entry !== null),
    options,
    limits,
    dryRun: params.get("dry") === "1",
  };
  return { draft, dropped: [...new Set(dropped)] };
}

function readOptions(parts: readonly string[], base: RunDraft["options"]) {
  let hasUnknown = false;
  const options: Record<string, string | boolean> = { ...base };
  for (const part of parts) {
    const [key = "", text = ""] = part.split(".");
    const known: readonly (string | boolean)[] = Object.hasOwn(OPTION_VALUES, key)
      ? OPTION_VALUES[key as keyof RunDraft["options"]]
      : [];
    const choice = known.find((value) => String(value) === text);
    if (choice === undefined) hasUnknown = true;
    else options[key] = choice;
  }
  return { options: options as unknown as RunDraft["options"], hasUnknown };
}

/** Values of every option, the paper's first. */
export const OPTION_VALUES: { [K in keyof RunDraft["options"]]: readonly RunDraft["options"][K][] } = {
  wordleMarks: ["paper", "standard"],
  endedBy: ["environment_or_judge", "environment"],
  successRule: ["goal_and_judge", "goal"],
  judgeConsulted: ["every_turn", "terminating_turn"],
  invalidReplyEnds: [true, false],
};

function readGroup(text: string): GroupDraft | null {
  const [id, splitName, tasksText = "", attemptsText] = text.split(".");
  const group = TASK_GROUP_IDS.find((known) => known === id);
  const split = SPLITS.find((known) => known === splitName);
  if (!group || !split) return null;
  const attempts = attemptsText === undefined ? null : readWhole(attemptsText);
  return { group, split, tasks: readTasks(tasksText), attempts };
}

function readTasks(text: string): TaskChoice | null {
  if (text === "all") return "all";
  if (!text.startsWith("i")) return readWhole(text);
  const indices = text.slice(1).split("-").map(readWhole);
  return indices.some((index) => index === null)
    ? null
    : { indices: indices.filter((index) => index !== null) };
}

function readWhole(text: string): number | null {
  return /^\d{1,10}$/.test(text) ? Number(text) : null;
}

function readDecimal(text: string): number | null {
  return /^\d{1,6}(\.\d{1,25})?(e-\d{1,3})?$/.test(text) ? Number(text) : null;
}
