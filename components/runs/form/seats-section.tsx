"use client";

import { RadioGroup } from "@/components/ui/choices";
import type { RunSampling } from "@/lib/domain/run-config";
import type { PromptStyle } from "@/lib/domain/words";
import type { RunDraft } from "@/lib/run-config/draft";
import type { FormFacts } from "@/lib/run-config/form-facts";
import { WasMark } from "./draft-context";
import { ModelFields } from "./model-fields";
import { PolicyFields } from "./policy-fields";

const STYLES: readonly { value: PromptStyle; label: string; hint: string }[] = [
  { value: "compact", label: "Compact", hint: "Short wording of the same rules." },
  { value: "full", label: "Full", hint: "The long wording, with thinking before each answer." },
];

interface SeatsSectionProps {
  draft: RunDraft;
  facts: FormFacts;
  /** sampling as the server resolves it; undefined without a model, or until it has */
  sampling: RunSampling | undefined;
  onChange: (changes: Partial<RunDraft>) => void;
}

export function SeatsSection({ draft, facts, sampling, onChange }: SeatsSectionProps) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <PolicyFields draft={draft} facts={facts} onChange={onChange} />
      <div>
        <RadioGroup
          label="Prompt style"
          value={draft.promptStyle}
          options={STYLES}
          onValueChange={(promptStyle) => onChange({ promptStyle })}
        />
        <WasMark path="promptStyle" />
      </div>
      {draft.checkpoint !== null && (
        <div className="border-t pt-4 sm:col-span-2">
          <ModelFields
            draft={draft}
            checkpoint={draft.checkpoint}
            facts={facts}
            sampling={sampling}
            onChange={onChange}
          />
        </div>
      )}
      <p className="text-ink-3 text-xs sm:col-span-2">
        Environment and judge are programs; the table of task groups says which group has a judge. Results of
        different prompt styles are never pooled.
      </p>
    </div>
  );
}
