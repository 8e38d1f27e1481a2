"use client";

import { useEffect, useState } from "react";
import { RUN_KINDS, type Split, TASK_GROUP_IDS, type TaskGroupId } from "@/lib/domain/words";
import {
  createDraft,
  type DraftDefaults,
  draftFromConfig,
  type GroupDraft,
  type RunDraft,
} from "@/lib/run-config/draft";
import { hasDraft, readDraft, writeDraft } from "@/lib/run-config/draft-url";
import type { FormFacts } from "@/lib/run-config/form-facts";
import type { RunDetail } from "../run-words";

const WRITE_AFTER_MS = 400;

/** What an untouched form plans: every group, on the tasks that this kind of run is for. */
function startDraft(params: URLSearchParams, defaults: DraftDefaults): RunDraft {
  const kind = RUN_KINDS.find((known) => known === params.get("kind")) ?? "evaluation";
  const split: Split = kind === "rollout" ? "train" : "eval";
  return {
    ...createDraft(kind, defaults),
    groups: TASK_GROUP_IDS.map((group) => ({ group, split, tasks: "all", attempts: null })),
  };
}

/** An address leaves out limits at their default, which with a model is another one. */
function defaultsFor(
  checkpoint: string | null,
  { defaults, modelConcurrency }: UseDraftOptions["facts"],
): DraftDefaults {
  if (!checkpoint) return defaults;
  return { ...defaults, limits: { ...defaults.limits, concurrency: modelConcurrency } };
}

interface UseDraftOptions {
  search: string;
  facts: Pick<FormFacts, "defaults" | "modelConcurrency">;
  cloned: RunDetail | null;
}

/** The form's state, kept in the address, so that a link or a reload brings it back. */
export function useDraft({ search, facts, cloned }: UseDraftOptions) {
  const [{ draft: initial, dropped }] = useState(() => {
    const params = new URLSearchParams(search);
    if (hasDraft(params)) return readDraft(params, defaultsFor(params.get("checkpoint"), facts));
    if (cloned) return { draft: draftFromConfig(cloned.config), dropped: [] };
    const kind = params.get("kind");
    const isUnknown = kind !== null && !RUN_KINDS.some((known) => known === kind);
    return { draft: startDraft(params, facts.defaults), dropped: isUnknown ? ["kind"] : [] };
  });
  const [draft, setDraft] = useState<RunDraft>(initial);

  useEffect(() => {
    // What was read from the address needs no writing.
    if (draft === initial) return;
    const { pathname } = window.location;
    const timer = setTimeout(() => {
      // Back may have changed the address before the form goes.
      if (window.location.pathname !== pathname) return;
      const params = writeDraft(draft, defaultsFor(draft.checkpoint, facts));
      if (cloned) params.set("from", cloned.id);
      window.history.replaceState(null, "", `?${params}`);
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft, initial, facts, cloned]);

  const change = (changes: Partial<RunDraft>) => setDraft((current) => ({ ...current, ...changes }));
  return {
    draft,
    dropped,
    replace: setDraft,
    change,
    /** Select, change or (null) leave out one group and split; the order stays that of the product. */
    changeGroup: (group: TaskGroupId, split: Split, changes: Partial<GroupDraft> | null) =>
      setDraft((current) => ({ ...current, groups: putGroup(current.groups, group, split, changes) })),
  };
}

function putGroup(
  groups: readonly GroupDraft[],
  group: TaskGroupId,
  split: Split,
  changes: Partial<GroupDraft> | null,
): GroupDraft[] {
  const isOwn = (entry: GroupDraft) => entry.group === group && entry.split === split;
  const others = groups.filter((entry) => !isOwn(entry));
  if (changes === null) return others;
  const present: GroupDraft = groups.find(isOwn) ?? { group, split, tasks: "all", attempts: null };
  const place = (entry: GroupDraft) =>
    2 * TASK_GROUP_IDS.indexOf(entry.group) + (entry.split === "eval" ? 0 : 1);
  return [...others, { ...present, ...changes }].sort((a, b) => place(a) - place(b));
}
