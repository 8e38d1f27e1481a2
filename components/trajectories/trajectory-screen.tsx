"use client";

import { useQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronUp, Download } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { type ComponentProps, useEffect, useEffectEvent } from "react";
import { QueryError } from "@/components/runs/query-error";
import { ShareButton } from "@/components/shares/share-button";
import { useKeys } from "@/components/shell/keys";
import {
  type ListContext,
  listHref,
  parseListContext,
  trajectoryHref,
} from "@/components/trajectories/list-context";
import { RawRecord } from "@/components/trajectories/raw-record";
import type { TokenView } from "@/components/trajectories/token-words";
import { TrajectoryFacts } from "@/components/trajectories/trajectory-facts";
import { type RefComponent, TrajectoryHeader } from "@/components/trajectories/trajectory-header";
import { TrajectoryView, toggleTokens } from "@/components/trajectories/trajectory-view";
import { PERSPECTIVES } from "@/components/trajectories/turn-article";
import { useNeighbours } from "@/components/trajectories/use-neighbours";
import { useTokens } from "@/components/trajectories/use-tokens";
import { useViewState } from "@/components/trajectories/use-view-state";
import { useTRPC } from "@/components/trpc/client";
import { CopyButton } from "@/components/ui/copy-button";
import { IconButton } from "@/components/ui/icon-button";
import { late, useLate } from "@/components/ui/late";
import { SkeletonHeader, SkeletonPanel } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast-store";
import type { TrajectoryDetail } from "@/lib/domain/trajectories";

const IN_FLIGHT_EVERY_MS = 1_000;

// Most trajectories are read as text.
const tokenParts = late(async () => {
  const [{ TokenBar }, { TurnTokens }] = await Promise.all([
    import("@/components/trajectories/token-bar"),
    import("@/components/trajectories/turn-tokens"),
  ]);
  return { TokenBar, TurnTokens };
});

const Ref: RefComponent = ({ label, ...rest }) => (
  <Link prefetch={false} aria-label={label} {...(rest as ComponentProps<typeof Link>)} />
);

/**
 * One trajectory, read from the server; while it is being played, turns appear as they arrive. Stepping through a list
 * changes the address alone, because what the next page shows has been read ahead.
 */
export function TrajectoryScreen({
  initial,
}: {
  initial: { id: string; trajectory: TrajectoryDetail | null };
}) {
  const trpc = useTRPC();
  const id = /^\/t\/([^/]+)/.exec(usePathname())?.[1] ?? initial.id;
  const { data, error, refetch, isFetching } = useQuery(
    trpc.trajectories.byId.queryOptions(
      { id },
      {
        staleTime: 60_000,
        ...(initial.trajectory?.id === id && { initialData: initial.trajectory }),
        refetchInterval: ({ state }) => (state.data?.status === "playing" ? IN_FLIGHT_EVERY_MS : false),
      },
    ),
  );
  if (data) return <Loaded key={id} trajectory={data} />;
  if (error) return <QueryError error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  return <Waiting />;
}

/** The places of head, outline, transcript and board. */
function Waiting() {
  return (
    <div className="flex flex-col gap-4">
      <SkeletonHeader />
      <div className="grid items-start gap-4 lg:grid-cols-[10rem_minmax(0,1fr)_minmax(0,26.5rem)] xl:grid-cols-[13rem_minmax(0,1fr)_minmax(0,30rem)]">
        <SkeletonPanel label="turns" rows={10} className="hidden lg:block" />
        <SkeletonPanel label="transcript" rows={14} className="order-3 lg:order-none" />
        <SkeletonPanel label="state" rows={10} />
      </div>
    </div>
  );
}

function Loaded({ trajectory }: { trajectory: TrajectoryDetail }) {
  const { id, status, taskKey, turnRows } = trajectory;
  const last = turnRows.length;
  const trpc = useTRPC();
  const list = parseListContext(useSearchParams().get("in"));
  const { previous, next } = useNeighbours(id, list);
  const replay = useQuery(
    trpc.trajectories.replay.queryOptions(
      { id },
      { staleTime: 60_000, refetchInterval: status === "playing" ? IN_FLIGHT_EVERY_MS : false },
    ),
  );
  const { state, change, hasTurn } = useViewState(last);
  const { turn, perspective } = state;
  const tokenView = state.tokens ?? null;
  const tokens = useTokens(trajectory, tokenView !== null);
  const parts = useLate(tokenParts, tokenView !== null, () => change({ tokens: null }));

  const goTo = (target: number) => {
    const bounded = Math.min(Math.max(target, 0), last);
    change({ turn: bounded });
    requestAnimationFrame(() => scrollToTurn(bounded));
  };
  const step = (neighbour: string | null) => {
    if (neighbour !== null) window.history.pushState(null, "", trajectoryHref(neighbour, list));
  };
  const turnPerspective = (by: number) => {
    const at = PERSPECTIVES.indexOf(perspective);
    change({ perspective: PERSPECTIVES[(at + by + PERSPECTIVES.length) % PERSPECTIVES.length]! });
  };
  const copyLink = async () => {
    const url = new URL(window.location.href);
    url.searchParams.set("turn", String(turn));
    url.searchParams.delete("in");
    try {
      await navigator.clipboard.writeText(url.href);
      showToast({ message: `Link to turn ${turn} copied` });
    } catch {
      showToast({ message: "Copying was refused by the browser", tone: "bad" });
    }
  };

  const showTokens = ({ TokenBar, TurnTokens }: NonNullable<typeof parts>, view: TokenView) => ({
    tokenBar: (
      <TokenBar
        trajectory={trajectory}
        view={view}
        tokens={tokens}
        onViewChange={(next) => change({ tokens: next })}
      />
    ),
    ...(tokens.hasTokens && {
      renderTokens: (at: number) => <TurnTokens turn={at} tokens={tokens.turns.get(at)} view={view} />,
    }),
  });

  useEffect(() => {
    document.title = `${taskKey} · Paprika Lab`;
  }, [taskKey]);

  // A link to a turn opens there, once.
  const openAtTurn = useEffectEvent(() => {
    if (hasTurn && turn > 0) scrollToTurn(turn, "start");
  });
  useEffect(() => openAtTurn(), []);

  useKeys([
    { keys: "j", label: "Next turn", run: () => goTo(turn + 1) },
    { keys: "k", label: "Previous turn", run: () => goTo(turn - 1) },
    { keys: "ArrowRight", label: "Next turn", run: () => goTo(turn + 1) },
    { keys: "ArrowLeft", label: "Previous turn", run: () => goTo(turn - 1) },
    { keys: "J", label: "Next trajectory of the list", run: () => step(next) },
    { keys: "K", label: "Previous trajectory of the list", run: () => step(previous) },
    { keys: "g g", label: "Before the first turn", run: () => goTo(0) },
    { keys: "G", label: "Last turn", run: () => goTo(last) },
    { keys: "h", label: "Previous perspective", run: () => turnPerspective(-1) },
    { keys: "l", label: "Next perspective", run: () => turnPerspective(1) },
    { keys: "f", label: "Show one turn alone", run: () => change({ isFocused: !state.isFocused }) },
    { keys: "s", label: "Hidden truth", run: () => change({ showTruth: !state.showTruth }) },
    {
      keys: "t",
      label: "Agent's texts as tokens",
      run: () => change(toggleTokens(state, tokenView === null)),
    },
    { keys: "y", label: "Copy link to this turn", run: () => void copyLink() },
  ]);
  useGoToTurn(() => document.getElementById("turn-slider")?.focus());

  return (
    <div className="flex flex-col gap-4">
      <TrajectoryHeader
        trajectory={trajectory}
        Ref={Ref}
        hrefOf={(other) => trajectoryHref(other, list)}
        actions={
          <>
            {list && <ListSteps list={list} previous={previous} next={next} onStep={step} />}
            <CopyButton size="sm" label="Copy link" hasWord text={() => window.location.href} />
            <ShareButton size="sm" scope={{ kind: "trajectory", id }} />
          </>
        }
      />
      <TrajectoryView
        trajectory={trajectory}
        replay={replay.data ?? null}
        replayError={
          replay.error && !replay.data ? (
            <QueryError
              error={replay.error}
              onRetry={() => void replay.refetch()}
              isRetrying={replay.isFetching}
            />
          ) : undefined
        }
        {...(parts && tokenView && showTokens(parts, tokenView))}
        state={state}
        onChange={(next) => (next.turn === undefined ? change(next) : goTo(next.turn))}
      />
      <TrajectoryFacts trajectory={trajectory} Ref={Ref} />
      <RawRecord id={id} icon={<Download aria-hidden />} />
    </div>
  );
}

interface ListStepsProps {
  list: ListContext;
  previous: string | null;
  next: string | null;
  onStep: (id: string | null) => void;
}

function ListSteps({ list, previous, next, onStep }: ListStepsProps) {
  return (
    <span className="flex items-center gap-1">
      <Link href={listHref(list)} className="link mr-1 text-sm">
        Back to the list
      </Link>
      <IconButton
        label="Previous in the list"
        shortcut="K"
        size="sm"
        icon={<ChevronUp aria-hidden />}
        disabled={previous === null}
        onClick={() => onStep(previous)}
      />
      <IconButton
        label="Next in the list"
        shortcut="J"
        size="sm"
        icon={<ChevronDown aria-hidden />}
        disabled={next === null}
        onClick={() => onStep(next)}
      />
    </span>
  );
}

function scrollToTurn(turn: number, block: ScrollLogicalPosition = "nearest"): void {
  const article = document.getElementById(`turn-${turn}`);
  // On small screens the state stands above the transcript and is what scrubbing is for.
  if (article && window.matchMedia("(min-width: 1024px)").matches) article.scrollIntoView({ block });
}

/** Ctrl or Cmd with G, which the page's keys leave to the browser otherwise. */
function useGoToTurn(run: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "g" && !event.shiftKey) {
      event.preventDefault();
      run();
    }
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
