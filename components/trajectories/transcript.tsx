"use client";

import type { ReactNode } from "react";
import { MessageText } from "@/components/trajectories/message-text";
import { type Perspective, TurnArticle } from "@/components/trajectories/turn-article";
import type { TrajectoryDetail } from "@/lib/domain/trajectories";

interface TranscriptProps {
  trajectory: TrajectoryDetail;
  perspective: Perspective;
  turn: number;
  /** Only the chosen turn is shown. */
  isFocused: boolean;
  isRaw: boolean;
  isFile: boolean;
  renderTokens?: ((turn: number) => ReactNode) | undefined;
  onTurnChange: (turn: number) => void;
}

const HIDDEN = "Hidden: your role may not read the hidden part of a task.";
const HIDDEN_IN_FILE = "Not in this file.";
const HIDDEN_IN_PLAY = "Hidden until the trajectory has ended.";

/** The conversation as one seat saw it, or all three side by side, one row a turn. */
export function Transcript(props: TranscriptProps) {
  const { trajectory, perspective, turn, isFocused, isRaw, isFile, onTurnChange } = props;
  const { opening, turnRows, status } = trajectory;
  const hidden = isFile ? HIDDEN_IN_FILE : status === "playing" ? HIDDEN_IN_PLAY : HIDDEN;
  const shown = isFocused && turn > 0 ? turnRows.filter((row) => row.turn === turn) : turnRows;
  return (
    <div className="@container flex flex-col">
      <h2 className="sr-only">Transcript</h2>
      {!(isFocused && turn > 0) && (
        <article id="turn-0" aria-labelledby="turn-0-title" className="flex flex-col gap-3 px-4 py-3">
          <h3 id="turn-0-title" className="font-medium text-sm">
            Before the first turn
          </h3>
          {(perspective === "agent" || perspective === "all") && (
            <>
              {opening.agentSystem && (
                <Opening label="System message of the agent" text={opening.agentSystem} isRaw={isRaw} />
              )}
              {opening.agentUser && (
                <Opening label="Instructions to the agent" text={opening.agentUser} isRaw={isRaw} />
              )}
            </>
          )}
          {(perspective === "environment" || perspective === "all") && (
            <Opening
              label="System message of the environment, states the hidden part"
              text={opening.environmentSystem}
              hidden={hidden}
              isRaw={isRaw}
              isFolded={perspective === "all"}
            />
          )}
          {(perspective === "judge" || perspective === "all") && trajectory.seats.judge !== null && (
            <Opening
              label="System message of the judge"
              text={opening.judgeSystem}
              hidden={hidden}
              isRaw={isRaw}
              isFolded={perspective === "all"}
            />
          )}
          {perspective === "judge" && trajectory.seats.judge === null && (
            <p className="text-ink-3 text-sm">This task group has no judge: the program's reply decides.</p>
          )}
        </article>
      )}
      {shown.map((row) => (
        <TurnArticle
          key={row.turn}
          row={row}
          perspective={perspective}
          isCurrent={row.turn === turn}
          isLast={row.turn === turnRows.length && status !== "playing"}
          isRaw={isRaw}
          renderTokens={props.renderTokens}
          replySuffix={trajectory.replySuffix}
          hasJudge={trajectory.seats.judge !== null}
          onChoose={() => onTurnChange(row.turn)}
        />
      ))}
      {turnRows.length === 0 && <NoTurns trajectory={trajectory} />}
      {status === "playing" && turnRows.length > 0 && (
        <p role="status" className="border-t px-4 py-3 text-ink-3 text-sm">
          Playing: turn {turnRows.length + 1} has not been answered yet.
        </p>
      )}
      {turnRows.length > 0 && <BrokenOff trajectory={trajectory} />}
    </div>
  );
}

/** Why a conversation stops where its rules do not end it. */
function BrokenOff({
  trajectory: { status, error, counted, turnRows },
}: Pick<TranscriptProps, "trajectory">) {
  if (status !== "error" && status !== "cancelled") return null;
  return (
    <p className="break-words border-t px-4 py-3 text-sm text-warn">
      {status === "error"
        ? `The infrastructure failed after turn ${turnRows.length}: ${error ?? "no cause was recorded"}.`
        : `The run was cancelled after turn ${turnRows.length}.`}
      {!counted && " It counts in no statistic."}
    </p>
  );
}

function NoTurns({ trajectory }: { trajectory: TrajectoryDetail }): ReactNode {
  const { status, error, source } = trajectory;
  return (
    <div className="border-t px-4 py-6 text-sm">
      <p className="font-medium">No turn was completed</p>
      <p className="mt-1 max-w-prose text-ink-2">
        {status === "playing" &&
          (source === "play"
            ? "It waits for the person's first action."
            : "It waits for the agent's first action.")}
        {status === "error" &&
          `The infrastructure failed before the first turn: ${error ?? "no cause was recorded"}.`}
        {status === "cancelled" && "The run was cancelled before the first turn."}
        {(status === "format_failure" || status === "completed") && "The record holds no turns."}
      </p>
    </div>
  );
}

interface OpeningProps {
  label: string;
  text: string | null;
  /** Stands for a text that is not to be read. */
  hidden?: string | undefined;
  isRaw: boolean;
  isFolded?: boolean | undefined;
}

function Opening({ label, text, hidden, isRaw, isFolded = false }: OpeningProps) {
  return (
    <details open={!isFolded} className="min-w-0 border-line border-l-2 pl-3">
      <summary className="min-h-6 cursor-pointer select-none text-ink-3 text-xs">{label}</summary>
      {text === null ? (
        <p className="text-ink-3 text-sm">{hidden}</p>
      ) : (
        <MessageText text={text} isRaw={isRaw} isCode={false} />
      )}
    </details>
  );
}
