"use client";

import dynamic from "next/dynamic";
import type { CSSProperties } from "react";
import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { placeIntervals } from "./place-intervals";
import { type IntervalRow, type IntervalUnit, MIN_TASKS, prepareIntervals } from "./prepare-intervals";
import { SeriesLegend } from "./series-legend";

// recharts comes with the first chart of a page, and never to pages without one.
const IntervalDrawing = dynamic(() => import("./interval-drawing").then((module) => module.IntervalDrawing), {
  ssr: false,
});

interface IntervalDotsProps extends ChartFrameProps {
  rows: readonly IntervalRow[];
  /** Models, at most eight; left out when every row has one mark. */
  series?: readonly { id: string; label: string }[] | undefined;
  /** "difference": percentage points, centred on zero. */
  unit?: IntervalUnit | undefined;
  /** Shown when no row has a value: what would fill the chart. */
  emptyReason: string;
}

/** How large is each rate or difference, and how sure? One dot with its interval per mark, rows in the given order. */
export function IntervalDots({
  rows,
  series = [],
  unit = "rate",
  emptyReason,
  note,
  ...words
}: IntervalDotsProps) {
  "use memo";
  const prepared = prepareIntervals(rows, series, unit);
  const notes = [
    prepared.hasHollow && `Hollow: fewer than ${MIN_TASKS} tasks, interval not drawn.`,
    note,
  ].filter(Boolean);
  const heights = {
    "--narrow-height": `${placeIntervals(prepared, true).height}px`,
    "--wide-height": `${placeIntervals(prepared, false).height}px`,
  } as CSSProperties;
  return (
    <ChartFrame
      {...words}
      table={prepared.table}
      emptyReason={prepared.isEmpty ? emptyReason : null}
      note={
        notes.length > 0
          ? notes.map((part, index) => <span key={index === 0 ? "own" : "given"}>{part} </span>)
          : undefined
      }
    >
      {series.length > 1 && <SeriesLegend series={series} />}
      {/* Reserved before anything is loaded or measured. */}
      <div className="@container" style={heights}>
        <div className="h-(--narrow-height) @min-[560px]:h-(--wide-height)">
          <IntervalDrawing {...{ prepared, unit }} label={`${words.title}. ${words.subtitle}`} />
        </div>
      </div>
    </ChartFrame>
  );
}
