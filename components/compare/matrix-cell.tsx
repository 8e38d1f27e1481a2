import clsx from "clsx";
import { HeatCell } from "@/components/charts/heat-cell";
import {
  formatCoverage,
  formatDifference,
  formatDifferenceInterval,
  formatRate,
  formatRateInterval,
  formatSampleSize,
  MISSING,
} from "@/lib/format";
import {
  type ComparedCell,
  type ComparedMacro,
  type ComparedTest,
  describeTest,
  trajectoriesHref,
} from "./compare-words";

/** A difference of this size gets the full colour. */
const REACH = 0.4;

/** Below this many an interval says little about other tasks. */
const FEW_TASKS = 10;

interface MatrixCellProps {
  cell: ComparedCell | ComparedMacro;
  /** null for the baseline; undefined while the tests are on their way */
  test: ComparedTest | null | undefined;
  shade: "success" | "difference";
  label: string;
  /** Off where links lead nowhere, as in a file. */
  hasLinks: boolean;
}

/** Success with its interval and n; below it the difference to the baseline, its interval and the verdict in words. */
export function MatrixCell({ cell, test, shade, label, hasLinks }: MatrixCellProps) {
  "use memo";
  const { rate, isPartial, filter } = cell;
  const href = hasLinks && filter ? trajectoriesHref(filter) : undefined;
  const value = shade === "success" ? rate : (test?.difference ?? null);
  const notes = "notes" in cell ? cell.notes : (test?.notes ?? []);
  return (
    <HeatCell
      value={rate === null ? null : value}
      reach={shade === "difference" ? REACH : undefined}
      isPartial={rate !== null && isPartial}
      href={href}
      label={label}
    >
      <span className="flex h-full min-h-[76px] flex-col items-end justify-start gap-0.5 py-1 text-xs">
        {rate === null ? <Missing reason={cell.reason} /> : <Rate cell={cell} rate={rate} />}
        {rate !== null && test !== null && <Against test={test} isPartial={isPartial} />}
        {notes.map((note) => (
          <span key={note} className="max-w-40 whitespace-normal text-right text-warn">
            {note}
          </span>
        ))}
      </span>
    </HeatCell>
  );
}

function Missing({ reason }: { reason: string | null }) {
  return (
    <>
      <span className="text-ink-3 text-sm">{MISSING}</span>
      <span className="max-w-40 whitespace-normal text-right text-ink-3">{reason}</span>
    </>
  );
}

function Rate({ cell, rate }: { cell: ComparedCell | ComparedMacro; rate: number }) {
  const { interval, isPartial } = cell;
  return (
    <>
      <span className="flex flex-wrap items-baseline justify-end gap-x-1 whitespace-nowrap">
        <span className={clsx("font-semibold text-sm", isPartial ? "text-ink-3" : "text-ink")}>
          {formatRate(rate)}
        </span>
        {interval && (
          <span className={isPartial ? "text-ink-3" : "text-ink-2"}>{formatRateInterval(interval)}</span>
        )}
      </span>
      <span className="max-w-40 whitespace-normal text-right text-ink-2">{describeSize(cell)}</span>
    </>
  );
}

/** n, coverage, bounds and what was left out. */
function describeSize(cell: ComparedCell | ComparedMacro): string {
  if (!("tasks" in cell)) return `mean of ${cell.groups} ${cell.groups === 1 ? "group" : "groups"}`;
  const { bounds, leftOut, reason } = cell;
  return [
    formatSampleSize(cell) + formatCoverage(cell.coverage),
    bounds ? `bounds ${formatRateInterval(bounds)}` : null,
    cell.tasks < FEW_TASKS ? "few tasks" : null,
    leftOut > 0 ? `${leftOut} left out` : null,
    cell.interval === null ? reason : null,
  ]
    .filter(Boolean)
    .join(", ");
}

function Against({ test, isPartial }: { test: ComparedTest | undefined; isPartial: boolean }) {
  if (test === undefined) return <span className="invisible">pending</span>;
  const isGrey = isPartial || test.conclusion === "incomplete";
  return (
    <>
      {test.difference !== null && (
        <span
          className={clsx(
            "flex flex-wrap justify-end gap-x-1 whitespace-nowrap",
            isGrey ? "text-ink-3" : "text-ink",
          )}
        >
          <span className="font-medium">{formatDifference(test.difference)}</span>
          {test.interval && <span>{formatDifferenceInterval(test.interval)}</span>}
        </span>
      )}
      <span
        className={clsx(
          "max-w-40 whitespace-normal text-right",
          isGrey ? "text-ink-3" : test.conclusion === "differs" ? "font-semibold text-ink" : "text-ink-2",
        )}
      >
        {describeTest(test)}
      </span>
    </>
  );
}
