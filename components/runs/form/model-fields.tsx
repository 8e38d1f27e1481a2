"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { LatestSuccess } from "@/components/models/latest-success";
import type { CheckpointRow } from "@/components/models/model-words";
import { useTRPC } from "@/components/trpc/client";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/input";
import type { RunSampling } from "@/lib/domain/run-config";
import { formatBytes, formatCount, formatRate, formatShortCount } from "@/lib/format";
import type { RunDraft } from "@/lib/run-config/draft";
import type { FormFacts } from "@/lib/run-config/form-facts";
import { DeviceField } from "./device-field";
import { useFieldIssue, WasMark } from "./draft-context";
import { SamplingFields } from "./sampling-fields";

interface ModelFieldsProps {
  draft: RunDraft;
  checkpoint: string;
  facts: FormFacts;
  /** sampling as the server resolves it; undefined until it has */
  sampling: RunSampling | undefined;
  onChange: (changes: Partial<RunDraft>) => void;
}

/** Which checkpoint plays, where it computes, how it is sampled. */
export function ModelFields({ draft, checkpoint, facts, sampling, onChange }: ModelFieldsProps) {
  const trpc = useTRPC();
  const list = useQuery(trpc.checkpoints.list.queryOptions({}));
  return (
    <div className="flex flex-col gap-5">
      <CheckpointField
        list={list.data}
        checkpoint={checkpoint}
        onValueChange={(next) => onChange({ checkpoint: next })}
      />
      <DeviceField value={draft.device} onValueChange={(device) => onChange({ device })} />
      <SamplingFields draft={draft} facts={facts} resolved={sampling} onChange={onChange} />
    </div>
  );
}

interface CheckpointFieldProps {
  list: readonly CheckpointRow[] | undefined;
  checkpoint: string;
  onValueChange: (checkpoint: string) => void;
}

function CheckpointField({ list, checkpoint, onValueChange }: CheckpointFieldProps) {
  const issue = useFieldIssue("field-policy-checkpoint");
  const chosen = list?.find(({ id, handle }) => id === checkpoint || handle === checkpoint);
  return (
    <div className="flex flex-col gap-2">
      <Field
        id="field-policy-checkpoint"
        label={
          <>
            Checkpoint <WasMark path="policy.checkpoint" />
          </>
        }
        error={issue}
      >
        <Select
          className="w-full max-w-md"
          value={chosen?.id ?? checkpoint}
          options={[
            ...(chosen ? [] : [{ value: checkpoint, label: list ? `${checkpoint} (not in the list)` : "…" }]),
            ...(list ?? []).map((row) => ({ value: row.id, label: describeOption(row) })),
          ]}
          onValueChange={onValueChange}
        />
      </Field>
      {chosen ? (
        <div className="text-ink-3 text-xs">
          <p>
            <Link href={`/checkpoints/${chosen.id}`} className="link">
              {chosen.handle}
            </Link>
            , context {formatCount(chosen.contextLength)} tokens, {formatBytes(chosen.sizeBytes)}
          </p>
          {chosen.latest && (
            <p className="flex items-baseline gap-2">
              Latest evaluation <LatestSuccess latest={chosen.latest} />
            </p>
          )}
        </div>
      ) : (
        list && (
          <p className="text-ink-3 text-xs">
            It is archived or not here. Choose another one, or{" "}
            <Link href="/models" className="link">
              import one on the models page
            </Link>
            .
          </p>
        )
      )}
    </div>
  );
}

/** `paprika-nano · 2.2M · 41.0 %`: what tells checkpoints apart in one line. */
function describeOption({ name, parameters, latest }: CheckpointRow): string {
  const success = latest?.macro.rate ?? null;
  return [
    name,
    `${formatShortCount(parameters)} parameters`,
    success === null ? "not evaluated" : `success ${formatRate(success)}`,
  ].join(" · ");
}
