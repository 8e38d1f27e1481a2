"use client";

import { EvidenceTable } from "@/components/replay/murder_mystery/evidence-table";
import { ScrollGroup } from "@/components/replay/scroll-group";
import { DefinitionList } from "@/components/ui/definition-list";
import type { MysteryDerived, MysteryKnown, MysteryTruth } from "@/lib/task-groups/murder_mystery/replay";
import type { ReplayPosition } from "@/lib/task-groups/types";

export type MysteryPosition = ReplayPosition<MysteryKnown, MysteryDerived, MysteryTruth | null>;

interface MysteryPanelProps {
  position: MysteryPosition;
  previous: MysteryPosition | null;
  showTruth: boolean;
  showDerived?: boolean | undefined;
}

/** The setup, what is known about every suspect and since when, and the truth when it may be shown. */
export function MurderMysteryPanel({ position, previous, showTruth, showDerived = true }: MysteryPanelProps) {
  const { known, derived, truth } = position;
  const { accusation, suspects, turns, maxTurns } = known;
  const open = derived.cleared.filter((clearing) => clearing === null).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="max-w-prose text-sm">{known.setup}</p>
      <ScrollGroup label="Evidence">
        <EvidenceTable
          known={known}
          cleared={showDerived ? derived.cleared : null}
          seen={(previous ?? position).known.turns}
        />
      </ScrollGroup>
      <DefinitionList
        layout="columns"
        items={[
          { term: "Actions", value: `${turns} of ${maxTurns}` },
          ...(showDerived ? [{ term: "Not cleared", value: `${open} of ${suspects.length}` }] : []),
          {
            term: "Accused",
            value: accusation ? `${accusation.name}, turn ${accusation.turn}` : "nobody yet",
          },
          ...(showTruth && truth ? [{ term: "Murderer", value: truth.culprit }] : []),
        ]}
      />
      {showTruth && truth && <p className="max-w-prose text-ink-2 text-xs">{truth.text}</p>}
    </div>
  );
}
