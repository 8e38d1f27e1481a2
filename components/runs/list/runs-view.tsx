"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Download, Plus } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useRef, useState } from "react";
import { useKeys } from "@/components/shell/keys";
import { useTRPC, useTRPCClient } from "@/components/trpc/client";
import { Button, LinkButton } from "@/components/ui/button";
import { Switch } from "@/components/ui/choices";
import { type ActiveFilter, NothingMatches, NothingYet } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Menu } from "@/components/ui/menu";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SkeletonRows } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast-store";
import { VirtualGrid } from "@/components/ui/virtual-grid";
import { formatCount, formatQuantity } from "@/lib/format";
import { DroppedNote } from "../dropped-note";
import { QueryError } from "../query-error";
import type { RunRow } from "../run-words";
import { useLiveRuns } from "../use-live-runs";
import { exportRuns } from "./export-runs";
import { listDropped, RUNS_PAGE_SIZE } from "./filter-params";
import { RUN_COLUMNS } from "./run-columns";
import { RunFacetPanel } from "./run-facet-panel";
import { SelectionBar } from "./selection-bar";
import { useHeldRows } from "./use-held-rows";
import { MAX_SELECTED, useRunFilter } from "./use-run-filter";

const idOf = (run: RunRow) => run.id;

/** All runs: facets, search, a live list by keyset, selection for comparison. */
export function RunsView() {
  "use memo";
  const trpc = useTRPC();
  const router = useRouter();
  const searchRef = useRef<HTMLInputElement>(null);
  const params = useSearchParams();
  const [dropped] = useState(() => listDropped(params.entries()));
  const filter = useRunFilter();
  const { state, set, selected, active, input } = filter;

  const list = useInfiniteQuery(
    trpc.runs.list.infiniteQueryOptions(
      { ...input, limit: RUNS_PAGE_SIZE },
      { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData },
    ),
  );
  const facets = useQuery(trpc.runs.facets.queryOptions(input, { placeholderData: keepPreviousData }));
  useLiveRuns();

  const held = useHeldRows(list.data?.pages.flatMap(({ items }) => items) ?? [], idOf, JSON.stringify(input));
  const total = list.data?.pages.at(-1)?.total ?? null;
  const compare = () => selected.length > 0 && router.push(`/compare?runs=${selected.join(",")}`);
  useKeys([
    { keys: "n", label: "New run", run: () => router.push("/runs/new") },
    { keys: "/", label: "Search runs", run: () => searchRef.current?.focus() },
    { keys: "c", label: "Compare selected runs", run: compare },
  ]);

  const toggle = (run: RunRow) => {
    if (selected.length === MAX_SELECTED && !selected.includes(run.id)) {
      showToast({ message: `A comparison takes at most ${MAX_SELECTED} runs. Deselect one first.` });
    } else filter.toggleSelected(run.id);
  };

  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Runs"
        actions={
          <>
            <ExportMenu input={input} total={total} />
            <LinkButton href="/runs/new" variant="primary" icon={<Plus aria-hidden />}>
              New run
            </LinkButton>
          </>
        }
      />
      <DroppedNote dropped={dropped} />
      <div className="grid gap-4 lg:grid-cols-[160px_minmax(0,1fr)]">
        <aside aria-label="Filters" className="flex flex-col gap-4">
          <Input
            ref={searchRef}
            type="search"
            aria-label="Search runs by name, project, tag or id"
            placeholder="Name, project, tag, id"
            value={state.text}
            onChange={(event) => void set({ text: event.target.value || null })}
          />
          <Switch
            label={`Show archived${facets.data ? ` (${formatCount(facets.data.archived)})` : ""}`}
            checked={state.archived}
            onCheckedChange={(archived) => void set({ archived: archived || null })}
          />
          <details className="group lg:hidden">
            <summary className="cursor-pointer py-1 text-sm">
              Filters{active.length > 0 && ` (${active.length} active)`}
            </summary>
            <div className="pt-2">
              <RunFacetPanel facets={facets.data} filter={filter} />
            </div>
          </details>
          <div className="hidden lg:block">
            <RunFacetPanel facets={facets.data} filter={filter} />
          </div>
        </aside>
        <div className="flex min-w-0 flex-col gap-2">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <SelectionBar selected={selected} onClear={() => void set({ selected: null })} />
            <div className="flex items-center gap-3 text-ink-3 text-xs">
              {held.waiting > 0 && (
                <Button size="sm" onClick={held.insert}>
                  Show {formatQuantity(held.waiting, "new run")}
                </Button>
              )}
              {total !== null && <span role="status">{formatQuantity(total, "run")}, newest first</span>}
            </div>
          </div>
          {list.error && (
            <QueryError error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
          )}
          <Panel label="Runs" isFlush className="overflow-hidden">
            {list.data === undefined ? (
              !list.error && <SkeletonRows label="runs" />
            ) : (
              <div {...held.props}>
                <VirtualGrid
                  label="Runs"
                  columns={RUN_COLUMNS}
                  rows={held.rows}
                  totalCount={total}
                  rowId={idOf}
                  rowHref={(run) => `/runs/${run.id}${run.status === "completed" ? "?tab=results" : ""}`}
                  hasMore={list.hasNextPage}
                  onNeedMore={() => void list.fetchNextPage()}
                  selectedIds={new Set(selected)}
                  onToggleSelect={toggle}
                  isUpdating={list.isPlaceholderData}
                  empty={
                    <NoRuns active={active} archived={facets.data?.archived ?? 0} onClear={filter.clear} />
                  }
                />
              </div>
            )}
          </Panel>
        </div>
      </div>
    </div>
  );
}

function NoRuns({
  active,
  archived,
  onClear,
}: {
  active: readonly ActiveFilter[];
  archived: number;
  onClear: () => void;
}) {
  if (active.length > 0) return <NothingMatches noun="runs" filters={active} onClearAll={onClear} />;
  return (
    <NothingYet
      title="Runs appear here"
      action={
        <LinkButton href="/runs/new?kind=evaluation" variant="primary" icon={<Plus aria-hidden />}>
          New run
        </LinkButton>
      }
    >
      A run plays tasks of one or more groups with one policy and keeps every trajectory.
      {archived > 0 && ` ${formatQuantity(archived, "run is", "runs are")} archived and not shown.`}
    </NothingYet>
  );
}

const EXPORT_PAGE = 200;

function ExportMenu({
  input,
  total,
}: {
  input: ReturnType<typeof useRunFilter>["input"];
  total: number | null;
}) {
  const client = useTRPCClient();
  const [isBusy, setIsBusy] = useState(false);
  const save = async (format: "csv" | "jsonl") => {
    setIsBusy(true);
    try {
      const rows: RunRow[] = [];
      let page = await client.runs.list.query({ ...input, limit: EXPORT_PAGE });
      rows.push(...page.items);
      while (page.nextCursor) {
        page = await client.runs.list.query({ ...input, limit: EXPORT_PAGE, cursor: page.nextCursor });
        rows.push(...page.items);
      }
      exportRuns(rows, format, window.location.href);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      showToast({ message: `The rows could not be exported: ${cause}`, tone: "bad" });
    } finally {
      setIsBusy(false);
    }
  };
  const hint =
    total === null ? undefined : `All ${formatQuantity(total, "matching run")}, also those not loaded`;
  return (
    <Menu
      trigger={
        <Button icon={<Download aria-hidden />} busy={isBusy}>
          Export rows
        </Button>
      }
      items={[
        { label: "CSV", hint, onSelect: () => void save("csv") },
        { label: "JSON lines", hint, onSelect: () => void save("jsonl") },
      ]}
    />
  );
}
