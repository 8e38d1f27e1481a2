"use client";

import clsx from "clsx";
import type { ReactNode } from "react";
import { MessageText } from "@/components/trajectories/message-text";
import { isActionRewritten } from "@/components/trajectories/text-parts";
import type { TrajectoryDetail } from "@/lib/domain/trajectories";
import { formatDecimal, formatDuration, formatQuantity } from "@/lib/format";

export const PERSPECTIVES = ["agent", "environment", "judge", "all"] as const;
export type Perspective = (typeof PERSPECTIVES)[number];

type Turn = TrajectoryDetail["turnRows"][number];

interface TurnArticleProps {
  row: Turn;
  perspective: Perspective;
  isCurrent: boolean;
  isLast: boolean;
  isRaw: boolean;
  /** stands for the agent's text, as its tokens */
  renderTokens?: ((turn: number) => ReactNode) | undefined;
  replySuffix: string | null;
  hasJudge: boolean;
  onChoose: () => void;
}

/** One turn: what the chosen seat saw of it. The heading is the control that moves the state panel here. */
export function TurnArticle(props: TurnArticleProps) {
  const { row, perspective, isCurrent, isLast, isRaw, renderTokens, hasJudge, onChoose } = props;
  const titleId = `turn-${row.turn}-title`;
  return (
    <article
      id={`turn-${row.turn}`}
      aria-labelledby={titleId}
      aria-current={isCurrent ? "step" : undefined}
      className={clsx(
        "scroll-mt-4 border-t border-l-2 px-4 py-2",
        isCurrent ? "border-l-accent bg-accent-soft/40" : "border-l-transparent",
      )}
    >
      <header className="mb-1 flex flex-wrap items-center gap-x-3 text-ink-3 text-xs">
        <h3 id={titleId}>
          <button
            type="button"
            onClick={onChoose}
            className="min-h-6 font-medium text-ink text-sm hover:underline hover:underline-offset-2"
          >
            Turn {row.turn}
          </button>
        </h3>
        <TurnMarks row={row} isLast={isLast} />
      </header>
      {perspective === "all" ? (
        <div className={clsx("grid gap-4", hasJudge ? "@3xl:grid-cols-3" : "@2xl:grid-cols-2")}>
          <AgentPart row={row} isRaw={isRaw} renderTokens={renderTokens} isColumn />
          <EnvironmentPart row={row} isRaw={isRaw} isColumn />
          {hasJudge && <JudgePart row={row} isRaw={isRaw} isColumn />}
        </div>
      ) : (
        <div className="flex flex-col gap-1.5">
          {perspective === "agent" && (
            <>
              <AgentPart row={row} isRaw={isRaw} renderTokens={renderTokens} />
              {row.action !== null && <ReplyPart {...props} />}
            </>
          )}
          {perspective === "environment" && (
            <>
              <Message seat="agent" label="Action">
                {row.action === null ? (
                  <p className="text-ink-3 text-sm">None: no text of this turn had an action.</p>
                ) : (
                  <MessageText text={row.action} isRaw={isRaw} />
                )}
              </Message>
              {row.action !== null && <EnvironmentPart row={row} isRaw={isRaw} />}
            </>
          )}
          {perspective === "judge" && <JudgePart row={row} isRaw={isRaw} />}
        </div>
      )}
    </article>
  );
}

/** Facts of a turn that are not in its texts. */
export function TurnMarks({ row, isLast }: { row: Turn; isLast: boolean }) {
  const last = row.verdicts.at(-1);
  return (
    <>
      {row.claim && <span className="text-success">environment claims the goal</span>}
      {last && (row.claim || isLast) && (
        <span className={last.valid ? "text-success" : "text-failure"}>
          judge: {last.valid ? "valid" : "invalid"}
        </span>
      )}
      {row.action !== null && !row.replyValid && <span className="text-warn">reply was not usable</span>}
      {row.reward !== null && (
        <span>reward {formatDecimal(row.reward, Number.isInteger(row.reward) ? 0 : 2)}</span>
      )}
      {row.discarded.length > 0 && (
        <span className="text-warn">{formatQuantity(row.discarded.length, "discarded generation")}</span>
      )}
      {row.durationMs > 0 && <span className="tabular-nums">{formatDuration(row.durationMs)}</span>}
    </>
  );
}

const SEAT_INK = { agent: "text-seat-agent", environment: "text-seat-environment", judge: "text-seat-judge" };

interface MessageProps {
  seat: keyof typeof SEAT_INK;
  label: string;
  /** Under its label, in columns; else beside it. */
  isColumn?: boolean | undefined;
  children: ReactNode;
}

function Message({ seat, label, isColumn = false, children }: MessageProps) {
  return (
    <section className={clsx("min-w-0", !isColumn && "grid gap-x-3 @sm:grid-cols-[5.5rem_minmax(0,1fr)]")}>
      <h4 className={clsx("mb-0.5 font-medium text-xs leading-5", SEAT_INK[seat])}>{label}</h4>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

interface PartProps {
  row: Turn;
  isRaw: boolean;
  isColumn?: boolean | undefined;
}

function AgentPart({
  row,
  isRaw,
  isColumn,
  renderTokens,
}: PartProps & Pick<TurnArticleProps, "renderTokens">) {
  const { agentText, action, discarded } = row;
  const tokens = renderTokens?.(row.turn);
  return (
    <Message seat="agent" label="Agent" isColumn={isColumn}>
      {action === null ? (
        <>
          <p className="text-sm text-warn">
            No text of this turn had an action, so the trajectory ended here.
          </p>
          {tokens && (
            <div className="mt-1">
              <span className="text-ink-3 text-xs">The last text</span>
              {tokens}
            </div>
          )}
        </>
      ) : (
        <>
          {tokens ?? <MessageText text={agentText} action={action} isAgent isRaw={isRaw} />}
          {(tokens || isActionRewritten(agentText, action)) && (
            <p className="mt-1 text-ink-3 text-xs">
              read as{" "}
              <code className="whitespace-pre-wrap break-words rounded-sm bg-mark px-0.5 font-mono text-ink">
                {action}
              </code>
            </p>
          )}
        </>
      )}
      {discarded.length > 0 && (
        <details className="mt-2" open={action === null}>
          <summary className="min-h-6 cursor-pointer select-none text-ink-3 text-xs">
            {formatQuantity(discarded.length, "discarded generation")}: no action could be extracted
          </summary>
          <ol className="mt-1 flex flex-col gap-2">
            {discarded.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: generations of an immutable turn are known by their number
              <li key={index} className="border-line-strong border-l-2 pl-2">
                <span className="text-ink-3 text-xs">Generation {index + 1}</span>
                <MessageText text={text} isAgent isRaw={isRaw} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </Message>
  );
}

/** The reply as the agent's conversation carries it, with the reminder that follows it. */
function ReplyPart({ row, isRaw, replySuffix }: PartProps & { replySuffix: string | null }) {
  return (
    <Message seat="environment" label="Environment">
      <MessageText text={row.replyShown} isRaw={isRaw} />
      {replySuffix && (
        <details className="mt-1">
          <summary className="min-h-6 cursor-pointer select-none text-ink-3 text-xs">
            Reminder after the reply
          </summary>
          <MessageText text={replySuffix} isRaw={isRaw} />
        </details>
      )}
    </Message>
  );
}

function EnvironmentPart({ row, isRaw, isColumn }: PartProps) {
  return (
    <Message seat="environment" label="Environment" isColumn={isColumn}>
      {row.action === null ? notAsked : <Reply row={row} isRaw={isRaw} />}
    </Message>
  );
}

function Reply({ row, isRaw }: PartProps) {
  return (
    <>
      <MessageText text={row.replyRaw} isRaw={isRaw} />
      {row.replyShown !== row.replyRaw && (
        <div className="mt-1 border-line-strong border-l-2 pl-2">
          <span className="text-ink-3 text-xs">Shown to the agent instead</span>
          <MessageText text={row.replyShown} isRaw={isRaw} />
        </div>
      )}
    </>
  );
}

const notAsked = <p className="text-ink-3 text-sm">Not asked on this turn.</p>;

/** Every call to the judge; on the ending turn there are two, and the second is the label. */
function JudgePart({ row, isRaw, isColumn }: PartProps) {
  if (row.verdicts.length === 0) {
    return (
      <Message seat="judge" label="Judge" isColumn={isColumn}>
        {notAsked}
      </Message>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      {row.verdicts.map(({ input, raw, valid }, index) => (
        <Message
          // biome-ignore lint/suspicious/noArrayIndexKey: calls of an immutable turn are known by their number
          key={index}
          seat="judge"
          isColumn={isColumn}
          label={row.verdicts.length === 1 ? "Judge" : `Judge, call ${index + 1}`}
        >
          <p className="text-sm">
            {valid ? "Valid success" : "Not a valid success"}
            {index > 0 && index === row.verdicts.length - 1 && ", the label of the trajectory"}
            {raw !== "" && (
              <>
                <span className="text-ink-3"> · </span>
                <code className="font-mono text-ink-2">{raw}</code>
              </>
            )}
          </p>
          {input === "" ? (
            <p className="text-ink-3 text-xs">Its messages were left out of this file.</p>
          ) : (
            <details className="mt-1">
              <summary className="min-h-6 cursor-pointer select-none text-ink-3 text-xs">
                What the judge was shown
              </summary>
              <MessageText text={input} isRaw={isRaw} />
            </details>
          )}
        </Message>
      ))}
    </div>
  );
}
