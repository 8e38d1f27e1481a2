import { Rocket } from "lucide-react";
import Link from "next/link";
import { COUNTED, linkTrajectories } from "@/components/runs/filter-links";
import { nameGroup } from "@/components/runs/run-words";
import { LinkButton } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { NothingYet } from "@/components/ui/empty-state";
import { IntervalBar, IntervalText } from "@/components/ui/interval";
import { Panel } from "@/components/ui/panel";
import { TASK_GROUP_IDS } from "@/lib/domain/words";
import { formatCount, formatDecimal } from "@/lib/format";
import { type CheckpointDetail, modelRunLink } from "../model-words";

type Result = CheckpointDetail["results"][number];

/** Success per group, split and prompt style, each from the latest completed run. */
export function ResultsPanel({ checkpoint }: { checkpoint: CheckpointDetail }) {
  const place = ({ group, split, promptStyle }: Result) =>
    `${String((TASK_GROUP_IDS as readonly string[]).indexOf(group)).padStart(3, "0")} ${split} ${promptStyle}`;
  const results = checkpoint.results.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  return (
    <Panel
      title="Results"
      subtitle="Latest completed run of each group, split and prompt style; 95 % intervals for tasks like these"
      isFlush
      className="overflow-hidden"
    >
      {results.length > 0 ? (
        <DataTable
          caption="Results by task group"
          columns={COLUMNS}
          rows={results}
          rowId={({ group, split, promptStyle }) => `${group}/${split}/${promptStyle}`}
        />
      ) : (
        <NothingYet
          title="Success per task group appears here"
          action={
            <LinkButton
              href={modelRunLink(checkpoint.id, "evaluation")}
              prefetch={false}
              icon={<Rocket aria-hidden />}
            >
              Evaluate
            </LinkButton>
          }
        >
          No run with this checkpoint has completed yet.
        </NothingYet>
      )}
    </Panel>
  );
}

const COLUMNS: readonly Column<Result>[] = [
  {
    id: "group",
    header: "Task group",
    isRowHeader: true,
    className: "min-w-36 py-1",
    cell: ({ group, split, promptStyle }) => (
      <span className="leading-tight">
        {nameGroup(group)}
        <span className="block whitespace-nowrap font-normal text-ink-3 text-xs">
          {split}, {promptStyle} prompts
        </span>
      </span>
    ),
  },
  {
    id: "success",
    header: "Success",
    align: "end",
    sortValue: ({ success }) => success.rate,
    sortFirst: "desc",
    cell: ({ success: { rate, interval, reason, tasks, attempts } }) => (
      <IntervalText
        value={rate}
        low={interval?.[0]}
        high={interval?.[1]}
        tasks={tasks}
        attempts={tasks === 0 ? 0 : attempts / tasks}
        reason={reason ?? undefined}
        isShort
      />
    ),
  },
  {
    id: "bar",
    header: <span className="sr-only">Drawn from 0 to 100 %</span>,
    cell: ({ success: { rate, interval } }) => (
      <IntervalBar value={rate} low={interval?.[0]} high={interval?.[1]} />
    ),
  },
  {
    id: "n",
    header: "n",
    align: "end",
    cell: ({ runId, group, split, success: { tasks, attempts } }) => {
      const each = tasks === 0 ? 0 : attempts / tasks;
      return (
        <Link
          href={linkTrajectories({ runId, group, split, and: COUNTED })}
          prefetch={false}
          className="link"
        >
          {formatCount(tasks)} × {Number.isInteger(each) ? formatCount(each) : formatDecimal(each)}
        </Link>
      );
    },
  },
  {
    id: "run",
    header: "Run",
    cell: ({ runId, runName }) => (
      <Link
        href={`/runs/${runId}?tab=results`}
        prefetch={false}
        title={runName}
        className="link inline-block max-w-28 truncate align-bottom"
      >
        {runName || runId}
      </Link>
    ),
  },
];
