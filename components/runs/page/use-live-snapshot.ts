"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import { useEffect, useRef, useState } from "react";
import { useTRPC } from "@/components/trpc/client";
import type { RunSnapshot } from "../run-words";

const POLL_MS = 5_000;
const STREAM_PATIENCE_MS = 8_000;
const HIDDEN_MS = 15_000;

/** Trajectories and log lines that came since what is on screen. */
function countNews(shown: RunSnapshot, latest: RunSnapshot): number {
  const played = ({ run }: RunSnapshot) => run.counted + run.errors;
  const lastLine = shown.events[0]?.id ?? 0;
  return Math.max(0, played(latest) - played(shown)) + latest.events.filter(({ id }) => id > lastLine).length;
}

/**
 * The state of a run as it changes. Each snapshot is whole, so a gap in the stream loses nothing; when the stream
 * does not come through, it is asked for every few seconds instead. Paused updates wait, the run itself goes on.
 */
export function useLiveSnapshot(runId: string) {
  "use memo";
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const options = trpc.runs.snapshot.queryOptions({ runId });
  const [paused, setPaused] = useState<RunSnapshot | null>(null);
  const [isPolling, setIsPolling] = useState(false);
  const [lastEventAt, setLastEventAt] = useState<number | null>(null);
  const takenAt = useRef(0);

  const stream = useSubscription(
    trpc.runs.live.subscriptionOptions(
      { runId },
      {
        onData: ({ data }) => {
          const now = Date.now();
          if (document.visibilityState === "hidden" && now - takenAt.current < HIDDEN_MS) return;
          takenAt.current = now;
          setLastEventAt(now);
          queryClient.setQueryData(options.queryKey, data);
        },
      },
    ),
  );
  const query = useQuery({ ...options, refetchInterval: isPolling ? POLL_MS : false });

  useEffect(() => {
    if (stream.status === "pending") {
      setIsPolling(false);
      return;
    }
    const timer = setTimeout(() => setIsPolling(true), STREAM_PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [stream.status]);

  useEffect(() => {
    // A tab in the background dropped snapshots: the present one is asked for when it is looked at again.
    const onVisible = () => {
      if (document.visibilityState === "visible")
        void queryClient.invalidateQueries({ queryKey: options.queryKey });
    };
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [queryClient, options.queryKey]);

  const latest = query.data;
  return {
    snapshot: paused ?? latest,
    latest,
    isPaused: paused !== null,
    waiting: paused && latest ? countNews(paused, latest) : 0,
    togglePause: () => setPaused((current) => (current === null ? (latest ?? null) : null)),
    isPolling,
    lastEventAt: isPolling ? query.dataUpdatedAt : lastEventAt,
    error: query.error,
    retry: () => void query.refetch(),
  };
}
