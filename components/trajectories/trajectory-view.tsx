"use client";

import type { ReactNode } from "react";
import { ReplayPanel } from "@/components/replay/panels";
import { Scrubber } from "@/components/replay/scrubber";
import type { TokenView } from "@/components/trajectories/token-words";
import { Transcript } from "@/components/trajectories/transcript";
import { PERSPECTIVES, type Perspective } from "@/components/trajectories/turn-article";
import { TurnOutline } from "@/components/trajectories/turn-outline";
import { Switch } from "@/components/ui/choices";
import { Panel } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import type { TrajectoryDetail, TrajectoryReplay } from "@/lib/domain/trajectories";

/** What of a trajectory is on screen. */
export interface TrajectoryViewState {
  /** 0 is before the first turn */
  turn: number;
  perspective: Perspective;
  isFocused: boolean;
  isRaw: boolean;
  showTruth: boolean;
  showDerived: boolean;
  /** the agent's texts as tokens, with probabilities of this kind; null shows texts */
  tokens?: TokenView | null;
}

interface TrajectoryViewProps {
  trajectory: TrajectoryDetail;
  /** null while it is being read */
  replay: TrajectoryReplay | null;
  /** Stands in the state panel when the replay could not be read. */
  replayError?: ReactNode;
  /** Stands over a transcript of tokens. */
  tokenBar?: ReactNode;
  /** Stands for the agent's text of a turn, while tokens are shown. */
  renderTokens?: ((turn: number) => ReactNode) | undefined;
  /** Shown from a shared file, which may lack what its writer left out. */
  isFile?: boolean;
  state: TrajectoryViewState;
  onChange: (change: Partial<TrajectoryViewState>) => void;
}

/** Groups whose panel can leave out what follows from the replies. */
const WITH_DERIVED: ReadonlySet<string> = new Set(["battleship", "minesweeper"]);

const PERSPECTIVE_WORDS: Record<Perspective, string> = {
  agent: "Agent",
  environment: "Environment",
  judge: "Judge",
  all: "All",
};

/**
 * Outline, transcript and state of one trajectory. It knows neither server nor router, so that a bundle on disk can
 * show it too.
 */
export function TrajectoryView(props: TrajectoryViewProps) {
  const { trajectory, replay, replayError, tokenBar, renderTokens, isFile = false, state, onChange } = props;
  const { turnRows } = trajectory;
  const last = turnRows.length;
  const turn = Math.min(state.turn, last);
  const choose = (next: number) => onChange({ turn: next });
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[10rem_minmax(0,1fr)_minmax(0,26.5rem)] xl:grid-cols-[13rem_minmax(0,1fr)_minmax(0,30rem)]">
      <Panel label="Turns" isFlush className="hidden lg:sticky lg:top-4 lg:block">
        <div className="max-h-[calc(100dvh-3rem)] overflow-y-auto py-1">
          <TurnOutline turnRows={turnRows} turn={turn} onTurnChange={choose} />
        </div>
      </Panel>
      <Panel label="Transcript" isFlush className="order-3 lg:order-none">
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-2 border-b px-4 py-1.5">
          <Segmented
            label="Perspective"
            size="sm"
            value={state.perspective}
            options={PERSPECTIVES.map((value) => ({ value, label: PERSPECTIVE_WORDS[value] }))}
            onValueChange={(perspective) => onChange({ perspective })}
          />
          <div className="flex flex-wrap gap-4">
            <Switch
              label="One turn"
              checked={state.isFocused}
              onCheckedChange={(isFocused) => onChange({ isFocused })}
            />
            <Switch label="Raw" checked={state.isRaw} onCheckedChange={(isRaw) => onChange({ isRaw })} />
            {!isFile && (
              <Switch
                label="Tokens"
                checked={Boolean(state.tokens)}
                onCheckedChange={(isOn) => onChange(toggleTokens(state, isOn))}
              />
            )}
          </div>
        </div>
        {tokenBar}
        <Transcript
          trajectory={trajectory}
          renderTokens={renderTokens}
          perspective={state.perspective}
          turn={turn}
          isFocused={state.isFocused}
          isRaw={state.isRaw}
          isFile={isFile}
          onTurnChange={choose}
        />
      </Panel>
      <Panel label="State after the turn" isFlush className="lg:sticky lg:top-4">
        <div className="border-b px-3 py-2">
          <Scrubber turn={turn} last={last} onTurnChange={choose} id="turn-slider" />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
        <div
          role="group"
          aria-label="State"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          className="focus-inset max-h-[60dvh] overflow-auto p-4 lg:max-h-[calc(100dvh-9rem)]"
        >
          {replayError ?? <State replay={replay} turn={turn} state={state} />}
        </div>
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-1 border-t px-4 py-1.5">
          {WITH_DERIVED.has(trajectory.group) && (
            <Switch
              label="What follows from the replies"
              checked={state.showDerived}
              onCheckedChange={(showDerived) => onChange({ showDerived })}
            />
          )}
          {replay?.hasTruth ? (
            <Switch
              label="Hidden truth"
              checked={state.showTruth}
              onCheckedChange={(showTruth) => onChange({ showTruth })}
            />
          ) : (
            <span className="text-ink-3 text-xs">
              {trajectory.status === "playing" && !isFile
                ? "The hidden part can be shown after the end."
                : replay &&
                  `What the agent could know. The hidden part is ${isFile ? "not in this file" : "not shown to your role"}.`}
            </span>
          )}
        </div>
      </Panel>
    </div>
  );
}

/** Tokens are the agent's: another seat's perspective gives way to them. */
export function toggleTokens(
  { perspective }: TrajectoryViewState,
  isOn: boolean,
): Partial<TrajectoryViewState> {
  if (!isOn) return { tokens: null };
  return { tokens: "model", ...(perspective !== "all" && { perspective: "agent" }) };
}

function State({
  replay,
  turn,
  state,
}: {
  replay: TrajectoryReplay | null;
  turn: number;
  state: TrajectoryViewState;
}) {
  if (replay === null) return <p className="text-ink-3 text-sm">Replaying the game</p>;
  if (replay.positions === null) return <p className="text-ink-2 text-sm">{replay.reason}.</p>;
  // A turn without an action changed nothing: the last state stands.
  const at = Math.min(turn, replay.positions.length - 1);
  const position = replay.positions[at];
  if (!position) return <p className="text-ink-3 text-sm">No state was recorded.</p>;
  return (
    <ReplayPanel
      group={replay.group}
      position={position}
      previous={at > 0 ? (replay.positions[at - 1] ?? null) : null}
      showTruth={state.showTruth && replay.hasTruth}
      showDerived={state.showDerived}
    />
  );
}
