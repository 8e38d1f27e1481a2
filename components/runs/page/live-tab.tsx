"use client";

import Link from "next/link";
import { OutcomeMark } from "@/components/trajectories/outcome-mark";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { formatCount, formatDuration, formatQuantity } from "@/lib/format";
import { linkTrajectories } from "../filter-links";
import { RunDuration } from "../run-duration";
import { type GroupProgress, isLive, nameGroup, type RunSnapshot, STATUS_WORDS } from "../run-words";
import { RecentList } from "./recent-list";

const FAILURES = ["turn_limit", "early_end", "format_failure"] as const;
const countFailures = ({ outcomes }: GroupProgress) =>
  FAILURES.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0);

/** How the run is doing: how far each group is, how fast it goes, what came in last. */
export function LiveTab({ snapshot }: { snapshot: RunSnapshot }) {
  const { run, progress } = snapshot;
  return (
    <div className="grid gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-4">
        <PacePanel snapshot={snapshot} />
        <Panel title="Progress by task group" isFlush>
          <DataTable
            caption="Progress by task group"
            columns={progressColumns(run.id, run.status === "running")}
            rows={progress}
            rowId={({ group, split }) => `${group}/${split}`}
            footer={<TotalRow progress={progress} />}
          />
        </Panel>
        {snapshot.errorCategories.length > 0 && <ErrorPanelByCause snapshot={snapshot} />}
      </div>
      <Panel
        title="Newest trajectories"
        subtitle="The last 20 that were stored"
        isFlush
        actions={
          <Link href={linkTrajectories({ runId: run.id })} className="link text-sm">
            All of this run
          </Link>
        }
      >
        <RecentList recent={snapshot.recent} runId={run.id} isLive={isLive(run.status)} />
      </Panel>
    </div>
  );
}

function PacePanel({
  snapshot: { run, throughputPerMinute, etaMs, tokens, workers, progress },
}: {
  snapshot: RunSnapshot;
}) {
  const held = progress.reduce((sum, { shards }) => sum + shards.held, 0);
  const isRunning = run.status === "running";
  return (
    <Panel label="Pace">
      <div className="flex flex-col gap-4">
        <Progress
          label="Counted attempts"
          done={run.counted}
          total={run.planned}
          tone={isRunning ? "accent" : "muted"}
        />
        <DefinitionList
          layout="columns"
          items={[
            ...(isRunning ? describePace(throughputPerMinute, etaMs) : []),
            ...(tokens ? describeTokens(tokens, run.status === "running") : []),
            isLive(run.status)
              ? {
                  term: "In work",
                  value: `${formatQuantity(held, "shard")}, ${formatQuantity(workers, "worker")}`,
                }
              : { term: `${STATUS_WORDS[run.status]} after`, value: <RunDuration run={run} /> },
          ]}
        />
      </div>
    </Panel>
  );
}

function describePace(perMinute: number | null, etaMs: number | null) {
  return [
    {
      term: "Throughput",
      value: perMinute === null ? "estimating" : `${formatCount(roundTo2(perMinute))} trajectories/min`,
      hint: perMinute === null ? "needs 20 in the last 5 min" : undefined,
    },
    {
      term: "Time left",
      value: etaMs === null ? "estimating" : `about ${formatDuration(roundTo2(etaMs))}`,
      hint: etaMs === null ? undefined : "attempts left ÷ throughput of the last 5 min",
    },
  ];
}

function describeTokens(
  { prompt, generated, generatedPerSecond, devices }: NonNullable<RunSnapshot["tokens"]>,
  isRunning: boolean,
) {
  return [
    {
      term: "Tokens a second",
      value:
        generatedPerSecond === null
          ? isRunning
            ? "estimating"
            : null
          : formatCount(roundTo2(generatedPerSecond)),
      hint: isRunning ? "sampled, over the last 5 min" : "sampled, over the whole run",
    },
    { term: "Tokens sampled", value: formatCount(generated), hint: `${formatCount(prompt)} read` },
    {
      term: devices.length > 1 ? "Devices" : "Device",
      value: devices.length === 0 ? "none has played yet" : devices.join(", "),
    },
  ];
}

/** Estimates are shown with two digits that mean something. */
function roundTo2(value: number): number {
  return Number(value.toPrecision(2));
}

function progressColumns(runId: string, isRunning: boolean): Column<GroupProgress>[] {
  const count = (
    id: string,
    header: string,
    read: (row: GroupProgress) => number,
    and: string,
  ): Column<GroupProgress> => ({
    id,
    header,
    align: "end",
    cell: (row) => {
      const n = read(row);
      if (n === 0) return <span className="text-ink-3">0</span>;
      return (
        <Link
          className="link"
          prefetch={false}
          href={linkTrajectories({ runId, group: row.group, split: row.split, and })}
        >
          {formatCount(n)}
        </Link>
      );
    },
  });
  return [
    {
      id: "group",
      header: "Task group",
      isRowHeader: true,
      cell: ({ group, split }) => (
        <span className="whitespace-nowrap">
          {nameGroup(group)} <span className="font-normal text-ink-3 text-xs">{split}</span>
        </span>
      ),
    },
    {
      id: "done",
      header: "Counted of planned",
      cell: ({ group, counted, planned }) => (
        <span className="flex items-center gap-3">
          <CountedText counted={counted} planned={planned} />
          <Progress
            label={`Counted attempts of ${nameGroup(group)}`}
            done={counted}
            total={planned}
            isTextHidden
            tone={isRunning && counted < planned ? "accent" : "muted"}
            className="min-w-20 flex-1"
          />
        </span>
      ),
    },
    count("success", "Success", ({ outcomes }) => outcomes.success ?? 0, "outcome = success"),
    count("failure", "Failure", countFailures, "outcome = failure"),
    count("error", "Error", ({ outcomes }) => outcomes.error ?? 0, "outcome = error"),
    { id: "waiting", header: "Waiting", align: "end", cell: (row) => formatCount(row.planned - row.counted) },
  ];
}

/** As wide in every row, so that numbers and bars stand in columns. */
function CountedText({ counted, planned }: { counted: number; planned: number }) {
  return (
    <span className="inline-block w-32 whitespace-nowrap text-right tabular-nums">
      {formatCount(counted)} of {formatCount(planned)}
    </span>
  );
}

function TotalRow({ progress }: { progress: readonly GroupProgress[] }) {
  const sum = (read: (row: GroupProgress) => number) => progress.reduce((total, row) => total + read(row), 0);
  const cell = "h-8 px-3 text-right tabular-nums";
  return (
    <tr>
      <th scope="row" className="h-8 px-3 text-left font-medium">
        Total
      </th>
      <td className="px-3">
        <CountedText counted={sum(({ counted }) => counted)} planned={sum(({ planned }) => planned)} />
      </td>
      <td className={cell}>{formatCount(sum(({ outcomes }) => outcomes.success ?? 0))}</td>
      <td className={cell}>{formatCount(sum(countFailures))}</td>
      <td className={cell}>{formatCount(sum(({ outcomes }) => outcomes.error ?? 0))}</td>
      <td className={cell}>{formatCount(sum(({ planned, counted }) => planned - counted))}</td>
    </tr>
  );
}

function ErrorPanelByCause({ snapshot: { run, errorCategories, retryable } }: { snapshot: RunSnapshot }) {
  return (
    <Panel
      title="Errors by cause"
      subtitle={`Failures of the installation, not of the policy; ${formatQuantity(retryable, "attempt")} can be retried`}
      isFlush
    >
      <DataTable
        caption="Errors by cause"
        columns={[
          {
            id: "cause",
            header: "First line of the cause",
            isRowHeader: true,
            cell: ({ message }) => <span className="break-words font-normal">{message}</span>,
          },
          { id: "n", header: "Trajectories", align: "end", cell: ({ count }) => formatCount(count) },
        ]}
        rows={errorCategories}
        rowId={({ message }) => message}
        footer={
          <tr>
            <td colSpan={2} className="h-8 px-3 font-normal">
              <OutcomeMark outcome="error" />{" "}
              <Link className="link" href={linkTrajectories({ runId: run.id, and: "outcome = error" })}>
                All trajectories in error
              </Link>
            </td>
          </tr>
        }
      />
    </Panel>
  );
}
