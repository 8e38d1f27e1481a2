import Link from "next/link";
import { RunStatusMark } from "@/components/runs/run-status-mark";
import { KIND_WORDS } from "@/components/runs/run-words";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { TimeText } from "@/components/ui/time-text";
import { formatQuantity } from "@/lib/format";
import type { CheckpointDetail } from "../model-words";

/** The newest runs with this checkpoint in the agent seat. */
export function UsesPanel({ checkpoint: { uses, runs, handle } }: { checkpoint: CheckpointDetail }) {
  return (
    <Panel
      title="Uses"
      subtitle={
        runs > uses.length
          ? `The newest ${uses.length} of ${formatQuantity(runs, "run")}`
          : formatQuantity(runs, "run")
      }
      isFlush
      className="overflow-hidden"
      actions={
        runs > 0 && (
          <Link href={`/runs?policy=${encodeURIComponent(handle)}`} className="link text-sm">
            In the list of runs
          </Link>
        )
      }
    >
      {uses.length > 0 ? (
        <DataTable
          caption="Runs with this checkpoint"
          columns={[
            {
              id: "name",
              header: "Run",
              isRowHeader: true,
              className: "py-1.5",
              cell: ({ name, id }) => name || id,
            },
            { id: "kind", header: "Kind", cell: ({ kind }) => KIND_WORDS[kind] },
            { id: "status", header: "Status", cell: ({ status }) => <RunStatusMark status={status} /> },
            { id: "created", header: "Launched", cell: ({ createdAt }) => <TimeText at={createdAt} /> },
          ]}
          rows={uses}
          rowId={({ id }) => id}
          rowHref={({ id }) => `/runs/${id}`}
        />
      ) : (
        <p className="px-4 py-4 text-ink-2 text-sm">
          No run plays it yet. Evaluate measures it, Collect keeps its trajectories on train tasks.
        </p>
      )}
    </Panel>
  );
}
