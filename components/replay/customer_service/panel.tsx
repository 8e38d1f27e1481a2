"use client";

import { CauseList } from "@/components/replay/customer_service/cause-list";
import { MessageTable } from "@/components/replay/customer_service/message-table";
import { DefinitionList } from "@/components/ui/definition-list";
import type { ServiceDerived, ServiceKnown, ServiceTruth } from "@/lib/task-groups/customer_service/replay";
import type { ReplayPosition } from "@/lib/task-groups/types";

export type ServicePosition = ReplayPosition<ServiceKnown, ServiceDerived, ServiceTruth | null>;

interface ServicePanelProps {
  position: ServicePosition;
  previous: ServicePosition | null;
  showTruth: boolean;
  showDerived?: boolean | undefined;
}

/** The complaint, what was asked and tried, which causes are still open and, when it may be shown, the true one. */
export function CustomerServicePanel({
  position,
  previous,
  showTruth,
  showDerived = true,
}: ServicePanelProps) {
  const { known, derived, truth } = position;
  const seen = (previous ?? position).known.rows.length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <DefinitionList
        items={[
          { term: "Product", value: known.product },
          { term: "Complaint", value: known.symptom },
          { term: "Messages", value: `${known.rows.length} of ${known.maxTurns}` },
          ...(showTruth && truth
            ? [
                { term: "True cause", value: truth.cause },
                { term: "Fix", value: truth.fix },
              ]
            : []),
        ]}
      />
      <MessageTable rows={known.rows} seen={seen} />
      {showDerived && (
        <CauseList causes={derived.causes} trueCause={showTruth && truth ? truth.cause : null} />
      )}
    </div>
  );
}
