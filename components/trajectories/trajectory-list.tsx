"use client";

import { useQuery } from "@tanstack/react-query";
import { Columns3, ListFilter } from "lucide-react";
import { useState } from "react";
import { QueryError } from "@/components/runs/query-error";
import { ExportMenu } from "@/components/trajectories/export-menu";
import { FilterBox } from "@/components/trajectories/filter-box";
import { COLUMN_IDS, type ColumnId, listColumns, nameColumn } from "@/components/trajectories/list-columns";
import { type ListContext, trajectoryHref } from "@/components/trajectories/list-context";
import { PeekPanel } from "@/components/trajectories/peek-panel";
import { TrajectoryFacets } from "@/components/trajectories/trajectory-facets";
import { useListState } from "@/components/trajectories/use-list-state";
import { useTrajectoryList } from "@/components/trajectories/use-trajectory-list";
import { useTRPC } from "@/components/trpc/client";
import { Button, LinkButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/dialog";
import { NothingMatches, NothingYet } from "@/components/ui/empty-state";
import { Menu } from "@/components/ui/menu";
import { Panel } from "@/components/ui/panel";
import { SkeletonRows } from "@/components/ui/skeleton";
import { VirtualGrid } from "@/components/ui/virtual-grid";
import { formatFilter } from "@/lib/filter/format";
import { parseFilter } from "@/lib/filter/parser";
import { addTerm } from "@/lib/filter/terms";
import type { FilterTree } from "@/lib/filter/types";
import { formatCount, formatQuantity } from "@/lib/format";

interface TrajectoryListProps {
  /** Inside a run's page: that run alone. */
  scope?: { runId: string } | undefined;
}

const RUN_FACETS = ["policy", "promptStyle"] as const;

/** Trajectories of one run or of all: filter, facets, grid, peek. Everything that decides what is shown is in the address. */
export function TrajectoryList({ scope }: TrajectoryListProps) {
  "use memo";
  const state = useListState();
  const { setFilter, setPeek } = state;
  const parsed = parseFilter(state.filter);
  const [lastGood, setLastGood] = useState(parsed.ok ? state.filter : "");
  if (parsed.ok && lastGood !== state.filter) setLastGood(state.filter);
  const filter = parsed.ok ? state.filter : lastGood;
  const tree = parsed.ok ? parsed.tree : null;
  const context: ListContext = { filter, runId: scope?.runId, sort: state.sort };
  const { list, facets, rows, total, newCount, refresh } = useTrajectoryList(context);
  const [isSheetOpen, setIsSheetOpen] = useState(false);

  const setTree = (next: FilterTree) => setFilter(formatFilter(next));
  const href = (id: string) => trajectoryHref(id, context);
  const columns = listColumns(state.columns.filter((id) => !scope || id !== "run"));
  const facetList = (
    <TrajectoryFacets
      facets={facets.data}
      tree={tree}
      onChange={setTree}
      hidden={scope ? RUN_FACETS : undefined}
    />
  );
  const policies = facets.data?.facets.find(({ field }) => field === "policy")?.values ?? [];

  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start gap-2">
        <Button className="lg:hidden" icon={<ListFilter aria-hidden />} onClick={() => setIsSheetOpen(true)}>
          Facets
        </Button>
        <FilterBox
          value={state.filter}
          onApply={setFilter}
          valuesOf={(field) => (field === "policy" ? policies.map(({ value }) => value) : [])}
          serverError={list.error?.data?.code === "BAD_REQUEST" ? list.error.message : null}
        />
      </div>
      <div className="flex items-start gap-4">
        <aside aria-label="Facets" className="hidden w-48 shrink-0 lg:block">
          {facets.data ? (
            facetList
          ) : facets.error ? (
            <QueryError
              error={facets.error}
              onRetry={() => void facets.refetch()}
              isRetrying={facets.isFetching}
            />
          ) : (
            <SkeletonRows rows={12} label="Counting" />
          )}
        </aside>
        <Panel label="Trajectories" isFlush className="min-w-0 flex-1">
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-2 border-b px-3 py-1">
            <p role="status" className="text-ink-2 text-sm">
              {total === null ? "Counting rows" : formatQuantity(total, "trajectory", "trajectories")}
              {!scope && !/\bsource\b/.test(filter) && (
                <span className="text-ink-3"> · without play by people and dry runs</span>
              )}
            </p>
            <div className="flex flex-wrap items-center gap-2">
              {newCount > 0 && (
                <Button size="sm" variant="primary" onClick={() => void refresh()}>
                  {formatCount(newCount)} new
                </Button>
              )}
              {!scope && (
                <Button size="sm" variant="ghost" onClick={() => setTree(addTerm(tree, "source", "play"))}>
                  Show human play
                </Button>
              )}
              <ColumnMenu shown={state.columns} onChange={state.setColumns} />
              <ExportMenu
                context={context}
                total={total}
                columns={COLUMN_IDS.filter((id) => state.columns.includes(id))}
              />
            </div>
          </div>
          {list.error && rows.length === 0 ? (
            <div className="p-4">
              <QueryError
                error={list.error}
                onRetry={() => void list.refetch()}
                isRetrying={list.isFetching}
              />
            </div>
          ) : list.isPending ? (
            <div className="p-3">
              <SkeletonRows rows={16} label="Reading trajectories" />
            </div>
          ) : (
            <VirtualGrid
              label="Trajectories"
              columns={columns}
              rows={rows}
              totalCount={total}
              rowId={({ id }) => id}
              rowHref={({ id }) => href(id)}
              hasMore={list.hasNextPage}
              onNeedMore={() => void list.fetchNextPage()}
              sort={{ id: state.sort.key, direction: state.sort.direction }}
              onSortChange={({ id, direction }) =>
                state.setSort({ key: id as typeof state.sort.key, direction })
              }
              onPeek={({ id }) => setPeek(id === state.peek ? null : id)}
              peekedId={state.peek}
              height={scope ? "calc(100dvh - 300px)" : "calc(100dvh - 236px)"}
              isUpdating={list.isPlaceholderData}
              empty={<EmptyList filter={filter} runId={scope?.runId} onFilter={setFilter} />}
            />
          )}
        </Panel>
      </div>
      {state.peek && <PeekPanel id={state.peek} href={href(state.peek)} onClose={() => setPeek(null)} />}
      <Sheet open={isSheetOpen} onOpenChange={setIsSheetOpen} title="Facets" size="sm">
        {facetList}
      </Sheet>
    </div>
  );
}

function ColumnMenu({
  shown,
  onChange,
}: {
  shown: readonly ColumnId[];
  onChange: (shown: ColumnId[]) => void;
}) {
  return (
    <Menu
      trigger={
        <Button size="sm" icon={<Columns3 aria-hidden />}>
          Columns
        </Button>
      }
      items={COLUMN_IDS.filter((id) => id !== "task").map((id) => ({
        kind: "check" as const,
        label: nameColumn(id),
        checked: shown.includes(id),
        onCheckedChange: (isShown: boolean) =>
          onChange(COLUMN_IDS.filter((other) => (other === id ? isShown : shown.includes(other)))),
      }))}
    />
  );
}

interface EmptyListProps {
  filter: string;
  runId: string | undefined;
  onFilter: (text: string) => void;
}

/** Nothing exists yet, or nothing matches: then each term says how many rows there would be without it. */
function EmptyList({ filter, runId, onFilter }: EmptyListProps) {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.trajectories.countWithout.queryOptions(
      { filter, ...(runId && { runId }) },
      { enabled: filter !== "" },
    ),
  );
  if (filter === "") {
    return runId ? (
      <NothingYet title="Trajectories of this run appear here">
        Each finished attempt adds a row: its outcome, its turns and what ended it.
      </NothingYet>
    ) : (
      <NothingYet
        title="Trajectories appear here"
        action={
          <LinkButton href="/runs/new" variant="primary">
            New run
          </LinkButton>
        }
      >
        Every attempt of every run, with outcome, turns and what ended it. Launch a run to play the first
        ones.
      </NothingYet>
    );
  }
  const terms = data ?? [{ term: filter, without: "", count: null }];
  return (
    <div className="p-4">
      <NothingMatches
        noun="trajectories"
        filters={terms.map(({ term, without, count }) => ({
          id: term,
          label: term,
          countWithout: count ?? undefined,
          onRemove: () => onFilter(without),
        }))}
        onClearAll={() => onFilter("")}
      />
    </div>
  );
}
