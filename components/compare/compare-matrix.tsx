"use client";

import type { KeyboardEvent } from "react";
import { getSeriesStyle } from "@/components/charts/series-style";
import { RunStatusMark } from "@/components/runs/run-status-mark";
import { namePolicy } from "@/components/runs/run-words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { formatCount, formatQuantity } from "@/lib/format";
import {
  type ComparedRun,
  type CompareTests,
  type CompareMatrix as Matrix,
  nameColumn,
  nameRuns,
} from "./compare-words";
import { MatrixCell } from "./matrix-cell";
import { moveInMatrix } from "./matrix-keys";

interface CompareMatrixProps {
  matrix: Matrix;
  /** undefined while they are computed: the places are reserved */
  tests: CompareTests | undefined;
  shade: "success" | "difference";
  onSetBase?: ((runId: string) => void) | undefined;
  hasLinks?: boolean | undefined;
}

/** Runs by groups. Every cell says how much, how sure, of how many, and how it stands against the baseline. */
export function CompareMatrix({ matrix, tests, shade, onSetBase, hasLinks = true }: CompareMatrixProps) {
  "use memo";
  const { runs, base, columns, cells, macros, macroColumns } = matrix;
  const names = nameRuns(runs);
  const findTest = (runId: string, column: string) => {
    if (runId === base) return null;
    return tests === undefined
      ? undefined
      : (tests.rows.find((row) => row.runId === runId && row.column === column) ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const next = moveInMatrix(event.currentTarget, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <section
      aria-label="Success by run and group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="scroll-hint focus-inset relative overflow-x-auto"
    >
      <table className="w-full border-collapse text-sm" onKeyDown={onKeyDown}>
        <caption className="sr-only">
          Success rate of every run in every group, with interval, and the difference to the baseline
        </caption>
        <thead>
          <tr className="border-b align-bottom">
            <th
              scope="col"
              className="sticky left-0 z-10 w-36 bg-panel px-3 py-2 text-left font-medium text-ink-3 text-xs"
            >
              Run
            </th>
            <th scope="col" className="min-w-28 border-l px-2 py-2 text-right font-medium text-xs">
              <span className="block text-ink text-sm">Macro</span>
              <span className="block text-ink-3">
                {macroColumns.length} of {formatQuantity(columns.length, "group")}
              </span>
            </th>
            {columns.map(({ key, sharedTasks }) => (
              <th
                key={key}
                scope="col"
                className="min-w-28 border-l px-2 py-2 text-right font-medium text-xs"
              >
                <span className="block whitespace-nowrap text-ink text-sm">{nameColumn(key)}</span>
                <span className="block whitespace-nowrap text-ink-3">{formatCount(sharedTasks)} shared</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run, row) => (
            <tr key={run.id} data-run={run.id} className="border-b last:border-b-0">
              <RunHeader
                run={run}
                name={names.get(run.id) ?? run.name}
                index={row}
                isBase={run.id === base}
                onSetBase={onSetBase}
              />
              <td className="h-px border-l p-0 [&>*]:h-full">
                <MatrixCell
                  {...{ shade, hasLinks }}
                  cell={macros[row]!}
                  test={findTest(run.id, "macro")}
                  label={`${names.get(run.id)}, macro`}
                />
              </td>
              {columns.map(({ key }) => {
                const cell = cells.find(
                  (candidate) => candidate.runId === run.id && candidate.column === key,
                );
                return (
                  <td key={key} className="h-px border-l p-0 [&>*]:h-full">
                    {cell && (
                      <MatrixCell
                        {...{ cell, shade, hasLinks }}
                        test={findTest(run.id, key)}
                        label={`${names.get(run.id)}, ${nameColumn(key)}`}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RunHeaderProps {
  run: ComparedRun;
  name: string;
  index: number;
  isBase: boolean;
  onSetBase: ((runId: string) => void) | undefined;
}

function RunHeader({ run, name, index, isBase, onSetBase }: RunHeaderProps) {
  const { colorClass, marker } = getSeriesStyle(index);
  return (
    <th scope="row" className="sticky left-0 z-10 bg-panel px-3 py-2 text-left align-top font-normal">
      <span className="flex items-start gap-2">
        <svg aria-hidden="true" viewBox="-5 -5 10 10" className={`mt-1 size-3 shrink-0 ${colorClass}`}>
          <path d={marker} className="fill-current" />
        </svg>
        <span className="min-w-0 max-w-28 break-words font-medium xl:max-w-48">{name}</span>
      </span>
      <span className="mt-1 ml-5 flex flex-wrap items-center gap-2 text-ink-3 text-xs">
        {namePolicy(run.policy)}, {run.promptStyle}
        {run.status !== "completed" && <RunStatusMark status={run.status} />}
      </span>
      <span className="mt-1 ml-5 flex flex-wrap items-center gap-2">
        {isBase && <Badge tone="accent">baseline</Badge>}
        {run.excluded && <Badge tone="warn">{run.excluded}</Badge>}
        {!isBase && !run.excluded && onSetBase && (
          <Button size="sm" variant="ghost" className="-ml-2" onClick={() => onSetBase(run.id)}>
            Set as baseline
          </Button>
        )}
      </span>
    </th>
  );
}
