"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { QueryError } from "@/components/runs/query-error";
import { useTRPC } from "@/components/trpc/client";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { SkeletonRows } from "@/components/ui/skeleton";
import { formatCount, MISSING } from "@/lib/format";
import { type CompareMatrix, nameColumn, type QuadrantRow, RULE_WORDS } from "./compare-words";
import { CountButton } from "./count-button";
import { PairBar, pickOther } from "./pair-bar";
import { PairTaskList } from "./pair-task-list";
import { readColumn } from "./read-column";
import type { CompareState } from "./use-compare-state";

const QUADRANT_WORDS = { both: "Both", onlyA: "Only A", onlyB: "Only B", neither: "Neither" } as const;
const LIST_WORDS = {
  both: "solved by both",
  onlyA: "solved by A alone",
  onlyB: "solved by B alone",
  neither: "solved by neither",
} as const;
type Quadrant = keyof typeof QUADRANT_WORDS;

/** Tasks solved by both runs, by one or by neither, under a rule that is named. */
export function QuadrantsTab({ matrix, state }: { matrix: CompareMatrix; state: CompareState }) {
  "use memo";
  const other = pickOther(matrix, state.other);
  if (other === null) return <p className="text-ink-2">Quadrants need a second run that counts.</p>;
  return <Quadrants {...{ matrix, state, other }} />;
}

function Quadrants({ matrix, state, other }: { matrix: CompareMatrix; state: CompareState; other: string }) {
  const trpc = useTRPC();
  const { rule, quadrant, input } = state;
  const query = useQuery(
    trpc.compare.quadrants.queryOptions({ ...input, other, rule }, { placeholderData: keepPreviousData }),
  );
  const column = readColumn(matrix, state.column);
  return (
    <div className="flex flex-col gap-4">
      <PairBar {...{ matrix, other }} onOther={(id) => state.set({ other: id })}>
        <Segmented
          label="A task is solved when"
          size="sm"
          value={rule}
          onValueChange={(value) => state.set({ rule: value })}
          options={[
            { value: "any", label: "Any of k" },
            { value: "half", label: "At least half" },
            { value: "all", label: "All of k" },
          ]}
        />
      </PairBar>
      <Panel title="Overlap" subtitle={`Shared tasks; solved when ${RULE_WORDS[rule]}`} isFlush>
        {query.error && !query.data ? (
          <QueryError
            error={query.error}
            onRetry={() => void query.refetch()}
            isRetrying={query.isFetching}
          />
        ) : query.data ? (
          <QuadrantTable
            rows={query.data}
            isUpdating={query.isPlaceholderData}
            open={quadrant && column ? { quadrant, column: column.key } : null}
            onOpen={(next) => state.set(next)}
          />
        ) : (
          <SkeletonRows label="quadrants" rows={4} />
        )}
      </Panel>
      {quadrant && column && (
        <PairTaskList
          title={`${nameColumn(column.key)}: ${LIST_WORDS[quadrant]}`}
          input={{ ...input, other, only: column.ref, selection: { kind: "quadrant", rule, quadrant } }}
        />
      )}
    </div>
  );
}

interface QuadrantTableProps {
  rows: readonly QuadrantRow[];
  open: { quadrant: Quadrant; column: string } | null;
  onOpen: (next: { quadrant: Quadrant; column: string }) => void;
  isUpdating: boolean;
}

function QuadrantTable({ rows, open, onOpen, isUpdating }: QuadrantTableProps) {
  return (
    <DataTable
      caption="Tasks by who solved them"
      rows={rows}
      rowId={({ column }) => column}
      isUpdating={isUpdating}
      columns={[
        { id: "group", header: "Group", isRowHeader: true, cell: ({ column }) => nameColumn(column) },
        ...(Object.keys(QUADRANT_WORDS) as Quadrant[]).map((quadrant) => ({
          id: quadrant,
          header: QUADRANT_WORDS[quadrant],
          align: "end" as const,
          cell: (row: QuadrantRow) =>
            row.reason ? (
              MISSING
            ) : (
              <CountButton
                count={row[quadrant]}
                label={`${nameColumn(row.column)}, ${QUADRANT_WORDS[quadrant]}`}
                isOpen={open?.column === row.column && open.quadrant === quadrant}
                onOpen={() => onOpen({ quadrant, column: row.column })}
              />
            ),
        })),
        {
          id: "leftOut",
          header: "Left out",
          align: "end",
          cell: ({ leftOut, reason }) => (reason ? MISSING : formatCount(leftOut)),
        },
        ...(rows.some(({ reason, leftOut }) => reason || leftOut > 0)
          ? [
              {
                id: "note",
                header: "Note",
                cell: ({ reason, leftOut }: QuadrantRow) => (
                  <span className="block min-w-40 text-ink-3 text-xs">
                    {reason ?? (leftOut > 0 ? "different numbers of attempts" : "")}
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
