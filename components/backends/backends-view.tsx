"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { RotateCw } from "lucide-react";
import { QueryError } from "@/components/runs/query-error";
import { useKeys } from "@/components/shell/keys";
import { useTRPC } from "@/components/trpc/client";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { SkeletonPanel } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast-store";
import { EnginePanel } from "./engine-panel";

const POLL_MS = 10_000;
const PROBING_POLL_MS = 1_000;

/** Where work executes. */
export function BackendsView() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const engine = useQuery(
    trpc.backends.localEngine.queryOptions(undefined, {
      refetchInterval: ({ state }) =>
        state.data?.hosts.some(({ isProbing }) => isProbing) ? PROBING_POLL_MS : POLL_MS,
    }),
  );
  const probe = useMutation(
    trpc.backends.probe.mutationOptions({
      onSuccess: () => showToast({ message: "The workers try their devices now." }),
      onError: (error) => showToast({ message: error.message, tone: "bad" }),
      // A worker takes it up within moments; asked at once, the answer would still be the old one.
      onSettled: () =>
        setTimeout(() => void queryClient.invalidateQueries(trpc.backends.pathFilter()), PROBING_POLL_MS),
    }),
  );
  const run = () => !probe.isPending && probe.mutate();
  useKeys([{ keys: "r", label: "Try the devices again", run }]);
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title="Backends"
        subtitle="Where checkpoints compute. The local engine runs in the workers; the device is chosen per run."
        actions={
          <Button icon={<RotateCw aria-hidden />} busy={probe.isPending} onClick={run}>
            Try devices again
          </Button>
        }
      />
      {engine.error && (
        <QueryError
          error={engine.error}
          onRetry={() => void engine.refetch()}
          isRetrying={engine.isFetching}
        />
      )}
      {engine.data ? (
        <EnginePanel engine={engine.data} />
      ) : (
        !engine.error && <SkeletonPanel label="local engine" rows={6} />
      )}
    </div>
  );
}
