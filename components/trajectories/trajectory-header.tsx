import clsx from "clsx";
import type { ComponentType, ReactNode } from "react";
import { namePolicy } from "@/components/runs/run-words";
import { OutcomeMark } from "@/components/trajectories/outcome-mark";
import { ENDING_WORDS } from "@/components/trajectories/trajectory-words";
import { DefinitionList } from "@/components/ui/definition-list";
import { TimeText } from "@/components/ui/time-text";
import type { TrajectoryDetail } from "@/lib/domain/trajectories";
import { formatDecimal, formatDuration } from "@/lib/format";

/** A link of the product; in a bundle on disk, text. */
export type RefComponent = ComponentType<{
  href: string;
  className?: string;
  label?: string;
  children: ReactNode;
}>;

interface TrajectoryHeaderProps {
  trajectory: TrajectoryDetail;
  Ref: RefComponent;
  /** Address of a sibling attempt, with whatever the reader's list adds. */
  hrefOf: (id: string) => string;
  actions?: ReactNode;
}

/** Who played what, and how it ended. */
export function TrajectoryHeader({ trajectory, Ref, hrefOf, actions }: TrajectoryHeaderProps) {
  const { taskKey, taskId, group, groupTitle, attempt, plannedAttempts, outcome, endedBy, run, policy } =
    trajectory;
  return (
    <header className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <p className="mb-1 text-ink-3 text-xs">
            <Ref href={`/tasks/${group}`} className="hover:text-ink hover:underline">
              {groupTitle}
            </Ref>
          </p>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 break-words font-mono font-semibold text-xl">
              <Ref href={`/task/${taskId}`} className="hover:underline hover:underline-offset-4">
                {taskKey}
              </Ref>
            </h1>
            <OutcomeMark outcome={outcome} />
            <ClaimAndVerdict trajectory={trajectory} />
          </div>
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      <DefinitionList
        layout="columns"
        items={[
          {
            term: "Policy",
            value: trajectory.model ? (
              <Ref href={`/checkpoints/${trajectory.model.checkpointId}`} className="link break-all">
                {policy}
              </Ref>
            ) : trajectory.source === "play" ? (
              "a person"
            ) : (
              namePolicy(policy)
            ),
          },
          {
            term: "Attempt",
            value: plannedAttempts === null ? `${attempt + 1}` : `${attempt + 1} of ${plannedAttempts}`,
          },
          { term: "Ended by", value: endedBy === null ? "still playing" : ENDING_WORDS[endedBy] },
          { term: "Turns / limit", value: `${trajectory.turns} / ${trajectory.maxTurns}` },
          ...(trajectory.reward === null
            ? []
            : [
                {
                  term: "Reward",
                  value: formatDecimal(trajectory.reward, Number.isInteger(trajectory.reward) ? 0 : 2),
                },
              ]),
          { term: "Score", value: formatDecimal(trajectory.score, 3) },
          { term: "Duration", value: formatDuration(trajectory.durationMs) },
          ...(run
            ? [
                { term: "Seed", value: String(run.seed) },
                {
                  term: run.dryRun ? "Dry run" : "Run",
                  value: (
                    <Ref href={`/runs/${run.id}`} className="link">
                      {run.name}
                    </Ref>
                  ),
                },
              ]
            : [{ term: "Source", value: "played by a person, in no statistic" }]),
          { term: "Started", value: <TimeText at={trajectory.startedAt} kind="time" /> },
        ]}
      />
      <Siblings trajectory={trajectory} Ref={Ref} hrefOf={hrefOf} />
    </header>
  );
}

/** Two labels that are never merged; where they disagree, that is said. */
function ClaimAndVerdict({ trajectory }: { trajectory: TrajectoryDetail }) {
  const { claim, verdict, turns, seats } = trajectory;
  if (turns === 0) return null;
  const words = `environment: ${claim ? "goal" : "no goal"}${seats.judge === null ? "" : ` · judge: ${verdict === null ? "not asked" : verdict ? "valid" : "invalid"}`}`;
  const isDisagreement = verdict !== null && claim !== verdict;
  return (
    <span
      className={clsx(
        "inline-flex min-h-5 items-center rounded-sm px-1.5 text-xs",
        isDisagreement ? "bg-warn-soft text-warn" : "bg-sunken text-ink-2",
      )}
    >
      {words}
      {isDisagreement && " · they disagree"}
    </span>
  );
}

const MOST_SIBLINGS = 24;

/** The task's other attempts as marks: the neighbourhood of this one. */
function Siblings({ trajectory, Ref, hrefOf }: Pick<TrajectoryHeaderProps, "trajectory" | "Ref" | "hrefOf">) {
  const { siblings, id } = trajectory;
  if (siblings.length < 2) return null;
  const own = siblings.findIndex((sibling) => sibling.id === id);
  const from = Math.max(0, Math.min(own - MOST_SIBLINGS / 2, siblings.length - MOST_SIBLINGS));
  const shown = siblings.slice(from, from + MOST_SIBLINGS);
  return (
    <nav aria-label="Attempts at this task" className="flex flex-wrap items-center gap-1 text-sm">
      <span className="mr-1 text-ink-3 text-xs">Attempts at this task</span>
      {shown.map((sibling) => (
        <Ref
          key={sibling.id}
          href={hrefOf(sibling.id)}
          label={`Attempt ${sibling.attempt + 1}${sibling.id === id ? ", this one" : ""}`}
          className={clsx(
            "inline-flex h-6 items-center gap-1 rounded-sm border px-1.5 text-xs tabular-nums",
            sibling.id === id ? "border-accent bg-accent-soft" : "hover:bg-hover",
          )}
        >
          {sibling.attempt + 1}
          <OutcomeMark outcome={sibling.outcome} isCompact />
        </Ref>
      ))}
      {siblings.length > shown.length && <span className="text-ink-3 text-xs">of {siblings.length}</span>}
    </nav>
  );
}
