"use client";

import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { DroppedNote } from "@/components/runs/dropped-note";
import { QueryError } from "@/components/runs/query-error";
import { useKeys } from "@/components/shell/keys";
import { useTRPC } from "@/components/trpc/client";
import { Panel } from "@/components/ui/panel";
import { SkeletonHeader, SkeletonPanel } from "@/components/ui/skeleton";
import { AboutPanel } from "./about-panel";
import { CheckpointHeader } from "./checkpoint-header";
import { FilesPanel } from "./files-panel";
import { Lineage } from "./lineage";
import { ResultsPanel } from "./results-panel";
import { TokenizerPanel } from "./tokenizer-panel";
import { TOKENIZER_PARAMS } from "./tokenizer-params";
import { UsesPanel } from "./uses-panel";

const LINEAGE_ID = "lineage";

/** One checkpoint: what it is, where it comes from, how it does, where it is used. */
export function CheckpointView({ checkpointId }: { checkpointId: string }) {
  const trpc = useTRPC();
  const params = useSearchParams();
  const [dropped] = useState(() => [...params.keys()].filter((key) => !(key in TOKENIZER_PARAMS)));
  const { data, error, refetch, isFetching } = useQuery(trpc.checkpoints.byId.queryOptions({ checkpointId }));
  useKeys([
    {
      keys: "l",
      label: "Go to the lineage",
      run: () => {
        const panel = document.getElementById(LINEAGE_ID);
        panel?.scrollIntoView({ block: "start" });
        panel?.querySelector<HTMLElement>("a")?.focus();
      },
    },
  ]);
  if (!data) {
    return error ? (
      <QueryError error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
    ) : (
      <Waiting />
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <CheckpointHeader checkpoint={data} />
      <DroppedNote dropped={dropped} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-4">
          <ResultsPanel checkpoint={data} />
          <TokenizerPanel checkpointId={checkpointId} />
          <UsesPanel checkpoint={data} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Panel id={LINEAGE_ID} title="Lineage" subtitle="From the oldest base to what was trained from it">
            <Lineage checkpoint={data} />
          </Panel>
          {data.notes !== "" && (
            <Panel title="Notes">
              <p className="whitespace-pre-wrap break-words text-sm">{data.notes}</p>
            </Panel>
          )}
          <AboutPanel checkpoint={data} />
          <FilesPanel checkpoint={data} />
        </div>
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <div className="flex flex-col gap-4">
      <SkeletonHeader />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <SkeletonPanel label="results" rows={8} />
        <SkeletonPanel label="lineage" rows={6} />
      </div>
    </div>
  );
}
