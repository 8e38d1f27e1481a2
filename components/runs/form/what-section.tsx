"use client";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { Tooltip } from "@/components/ui/tooltip";
import { RUN_KINDS } from "@/lib/domain/words";
import { applyPresetToDraft, DEFAULT_SEED, type RunDraft } from "@/lib/run-config/draft";
import { PRESET_FACTS } from "@/lib/run-config/presets";
import { KIND_WORDS } from "../run-words";
import { useFieldIssue, WasMark } from "./draft-context";
import { ListInput } from "./list-input";

interface SectionProps {
  draft: RunDraft;
  onChange: (changes: Partial<RunDraft>) => void;
  onReplace: (draft: RunDraft) => void;
}

const KIND_HINTS = {
  evaluation: "Measures a policy on eval tasks, 4 attempts each by default.",
  rollout: "Collects trajectories on train tasks, 20 attempts each by default, 100 for Mastermind.",
};

export function WhatSection({ draft, onChange, onReplace }: SectionProps) {
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="mb-1 flex items-center gap-2 font-medium text-sm">
          Kind <WasMark path="kind" />
        </p>
        <Segmented
          label="Kind"
          value={draft.kind}
          options={RUN_KINDS.toReversed().map((value) => ({ value, label: KIND_WORDS[value] }))}
          onValueChange={(kind) => onChange({ kind })}
        />
        <p className="mt-1 text-ink-3 text-xs">{KIND_HINTS[draft.kind]}</p>
      </div>
      <div>
        <p className="mb-1 font-medium text-sm">Write a preset's values into the form</p>
        <div className="flex flex-wrap gap-2">
          {(Object.keys(PRESET_FACTS) as (keyof typeof PRESET_FACTS)[]).map((preset) => {
            const { title, says, source } = PRESET_FACTS[preset];
            return (
              <Tooltip key={preset} content={`${says}. Source: ${source}.`}>
                <Button size="sm" onClick={() => onReplace(applyPresetToDraft(draft, preset))}>
                  {title}
                </Button>
              </Tooltip>
            );
          })}
        </div>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          id="field-name"
          label="Name"
          hint="Left empty, it is made from policy, kind and groups."
          error={useFieldIssue("field-name")}
        >
          <Input
            value={draft.name}
            maxLength={120}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </Field>
        <Field id="field-project" label="Project" error={useFieldIssue("field-project")}>
          <Input
            value={draft.project}
            maxLength={120}
            onChange={(event) => onChange({ project: event.target.value })}
          />
        </Field>
        <Field id="field-tags" label="Tags" hint="Separated by commas." error={useFieldIssue("field-tags")}>
          <ListInput value={draft.tags} parse={(text) => text} onValueChange={(tags) => onChange({ tags })} />
        </Field>
        <Field
          id="field-seeds"
          label={
            <>
              Seeds <WasMark path="seed" />
            </>
          }
          hint="One run each. Equal configuration and seed give equal trajectories."
          error={useFieldIssue("field-seeds")}
        >
          <ListInput
            value={draft.seeds}
            parse={(text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN)}
            onValueChange={(seeds) => onChange({ seeds: seeds.length > 0 ? seeds : [DEFAULT_SEED] })}
            placeholder={String(DEFAULT_SEED)}
          />
        </Field>
      </div>
      <Checkbox
        checked={draft.dryRun}
        label={
          <>
            Dry run <WasMark path="dryRun" />
          </>
        }
        hint="One task a group, one attempt; kept out of results."
        onCheckedChange={(dryRun) => onChange({ dryRun })}
      />
    </div>
  );
}
