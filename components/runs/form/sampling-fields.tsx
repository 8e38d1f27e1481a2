"use client";

import { Field } from "@/components/ui/field";
import { NumberField } from "@/components/ui/number-field";
import type { RunSampling } from "@/lib/domain/run-config";
import { formatCount } from "@/lib/format";
import { type RunDraft, SAMPLING_FIELDS, type SamplingName } from "@/lib/run-config/draft";
import type { FormFacts } from "@/lib/run-config/form-facts";
import { SAMPLING_WORDS } from "../run-words";
import { useFieldIssue, WasMark } from "./draft-context";

interface SamplingFieldsProps {
  draft: RunDraft;
  facts: FormFacts;
  /** as the server resolves the draft; undefined until it has */
  resolved: RunSampling | undefined;
  onChange: (changes: Partial<RunDraft>) => void;
}

const BOUNDS: Record<SamplingName, { min: number; max: number; step: number }> = {
  temperature: { min: 0, max: 5, step: 0.1 },
  minP: { min: 0, max: 1, step: 0.05 },
  topP: { min: 0.05, max: 1, step: 0.05 },
  topK: { min: 0, max: 1_000_000, step: 1 },
  maxTokens: { min: 1, max: 32_768, step: 16 },
};

/** How the model's turns are drawn. An empty field takes the default that stands in it. */
export function SamplingFields({ draft, facts, resolved, onChange }: SamplingFieldsProps) {
  const defaults = facts.sampling;
  const hints: Record<SamplingName, string> = {
    temperature: `0 always takes the most probable token. Default of the paper: ${defaults.evaluation.temperature} to evaluate, ${defaults.rollout.temperature} to collect.`,
    minP: "Drops tokens below this share of the most probable one; 0 is off. Default of the released code: 0.3, off below temperature 0.2.",
    topP: "Keeps the fewest tokens that hold this share; 1, the default, is off.",
    topK: "Keeps this many tokens; 0, the default, is off.",
    maxTokens: `Default: ${formatCount(defaults.evaluation.maxTokens)} for an answer, ${formatCount(facts.thinkingTokens)} with full prompts for groups that think.`,
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-medium text-sm">Sampling</legend>
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {SAMPLING_FIELDS.map((name) => (
          <SamplingField
            key={name}
            name={name}
            hint={hints[name]}
            value={draft.sampling[name]}
            standing={resolved?.[name] ?? defaults[draft.kind][name]}
            onValueChange={(value) => onChange({ sampling: { ...draft.sampling, [name]: value } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface SamplingFieldProps {
  name: SamplingName;
  hint: string;
  value: number | null;
  /** what holds while the field is empty */
  standing: number;
  onValueChange: (value: number | null) => void;
}

function SamplingField({ name, hint, value, standing, onValueChange }: SamplingFieldProps) {
  const id = `field-sampling-${name}`;
  return (
    <Field
      id={id}
      label={
        <>
          {SAMPLING_WORDS[name]} <WasMark path={`sampling.${name}`} />
        </>
      }
      hint={hint}
      error={useFieldIssue(id)}
    >
      <NumberField
        {...BOUNDS[name]}
        value={value}
        placeholder={`${standing}, default`}
        onValueChange={onValueChange}
      />
    </Field>
  );
}
