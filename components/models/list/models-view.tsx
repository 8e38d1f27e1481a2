"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useQueryStates } from "nuqs";
import { useRef, useState } from "react";
import { DroppedNote } from "@/components/runs/dropped-note";
import { QueryError } from "@/components/runs/query-error";
import { useKeys } from "@/components/shell/keys";
import { useTRPC } from "@/components/trpc/client";
import { Button } from "@/components/ui/button";
import { Switch } from "@/components/ui/choices";
import { DataTable } from "@/components/ui/data-table";
import { NothingMatches, NothingYet } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SkeletonRows } from "@/components/ui/skeleton";
import { formatQuantity } from "@/lib/format";
import { ImportDialog } from "./import-dialog";
import { arrangeModels, MODEL_LIST_PARAMS, toModelFilter } from "./list-params";
import { MODEL_COLUMNS } from "./model-columns";

/** All checkpoints: what each is, and how it did when it was last evaluated. */
export function ModelsView() {
  const trpc = useTRPC();
  const params = useSearchParams();
  const [dropped] = useState(() => [...params.keys()].filter((key) => !(key in MODEL_LIST_PARAMS)));
  const searchRef = useRef<HTMLInputElement>(null);
  const [isImporting, setIsImporting] = useState(false);
  const [state, set] = useQueryStates(MODEL_LIST_PARAMS, { history: "replace", throttleMs: 200 });
  const { text, archived, sort, dir } = state;
  const list = useQuery(
    trpc.checkpoints.list.queryOptions(toModelFilter(state), { placeholderData: keepPreviousData }),
  );
  const rows = arrangeModels(list.data ?? [], sort, dir);
  useKeys([
    { keys: "u", label: "Import a checkpoint", run: () => setIsImporting(true) },
    { keys: "/", label: "Search checkpoints", run: () => searchRef.current?.focus() },
  ]);
  const importButton = (
    <Button variant="primary" icon={<Upload aria-hidden />} onClick={() => setIsImporting(true)}>
      Import checkpoint
    </Button>
  );

  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Models"
        subtitle="Checkpoints that can fill the agent seat of a run. Success is the macro rate of the latest completed evaluation, with a 95 % interval for tasks like these."
        actions={importButton}
      />
      <DroppedNote dropped={dropped} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Input
          ref={searchRef}
          type="search"
          className="max-w-64"
          aria-label="Search checkpoints by name, handle, tag or id"
          placeholder="Name, handle, tag, id"
          maxLength={200}
          value={text}
          onChange={(event) => void set({ text: event.target.value || null })}
        />
        <Switch
          label="Show archived"
          checked={archived}
          onCheckedChange={(next) => void set({ archived: next || null })}
        />
        <span role="status" className="ml-auto text-ink-3 text-xs">
          {list.data && formatQuantity(rows.length, "checkpoint")}
        </span>
      </div>
      {list.error && (
        <QueryError error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      <Panel label="Checkpoints" isFlush className="overflow-hidden">
        {list.data === undefined ? (
          !list.error && <SkeletonRows label="checkpoints" />
        ) : rows.length > 0 ? (
          <DataTable
            caption="Checkpoints"
            columns={MODEL_COLUMNS}
            rows={rows}
            rowId={({ id }) => id}
            rowHref={({ id }) => `/checkpoints/${id}`}
            sort={sort === "" ? null : { id: sort, direction: dir }}
            onSortChange={({ id, direction }) => void set({ sort: id, dir: direction })}
            isUpdating={list.isPlaceholderData}
          />
        ) : text.trim() !== "" ? (
          <NothingMatches
            noun="checkpoints"
            filters={[
              { id: "text", label: `text: ${text.trim()}`, onRemove: () => void set({ text: null }) },
            ]}
          />
        ) : (
          <NothingYet title="Checkpoints appear here" action={importButton}>
            A checkpoint is a directory with weights, tokenizer and chat template in Hugging Face layout.
            Imported ones can be evaluated, collect trajectories and be compared with the scripted players.
            {!archived && " Archived ones are shown by the switch above."}
          </NothingYet>
        )}
      </Panel>
      <ImportDialog open={isImporting} onOpenChange={setIsImporting} />
    </div>
  );
}
