"use client";

import dynamic from "next/dynamic";
import { formatDecimal, formatRate } from "@/lib/format";
import { ChartFrame, type ChartFrameProps } from "./chart-frame";
import { type CurveSeries, prepareCurves } from "./prepare-curves";
import type { Domain } from "./scale";
import { SeriesLegend } from "./series-legend";

// recharts comes with the first chart of a page, and never to pages without one.
const CurveDrawing = dynamic(() => import("./curve-drawing").then((module) => module.CurveDrawing), {
  ssr: false,
});

export interface CurveChartProps extends ChartFrameProps {
  /** At most eight; beyond that draw small multiples. */
  series: readonly CurveSeries[];
  /** "step": the value holds until the next x. */
  shape: "step" | "line";
  /** "rate": 0 to 100 %, fixed. "number": a round domain around the data, or `yDomain`. */
  unit: "rate" | "number";
  xLabel: string;
  yLabel?: string | undefined;
  yDomain?: Domain | undefined;
  isIntegerX?: boolean | undefined;
  /** Horizontal grey lines with names. */
  references?: readonly { label: string; value: number }[] | undefined;
  height?: number | undefined;
  emptyReason: string;
}

/** How does a value change along turns, attempts or time? Lines with bands, named at their ends. */
export function CurveChart(props: CurveChartProps) {
  "use memo";
  const { series, shape, unit, xLabel, yLabel, yDomain, isIntegerX, references = [], height = 260 } = props;
  const { title, subtitle, definition, headingLevel, emptyReason, note } = props;
  const prepared = prepareCurves(series, {
    xLabel,
    formatY: unit === "rate" ? formatRate : (value) => formatDecimal(value, digitsOf(value)),
    yDomain: unit === "rate" ? [0, 1] : yDomain,
    isIntegerX,
  });
  return (
    <ChartFrame
      {...{ title, subtitle, definition, headingLevel }}
      table={prepared.table}
      emptyReason={prepared.isEmpty ? emptyReason : null}
      note={
        prepared.isThinned ? (
          <>Drawn with the lowest and highest value of each stretch; the table has every point. {note}</>
        ) : (
          note
        )
      }
    >
      <div className="@container">
        {/* On a narrow screen there is no room for names at the ends of lines. */}
        <div className="@min-[420px]:hidden">
          <SeriesLegend series={prepared.curves} />
        </div>
        <div style={{ height }}>
          <CurveDrawing
            {...{ prepared, shape, unit, xLabel, references, height }}
            yLabel={yLabel ?? (unit === "rate" ? "%" : undefined)}
            label={`${title}. ${subtitle}`}
          />
        </div>
      </div>
    </ChartFrame>
  );
}

/** Success by turn and the like: a rate that holds until the next turn. */
export function StepCurve(props: Omit<CurveChartProps, "shape" | "unit">) {
  return <CurveChart isIntegerX {...props} shape="step" unit="rate" />;
}

/** A rate over k or rounds, as a line through every whole number. */
export function RateCurve(props: Omit<CurveChartProps, "shape" | "unit">) {
  return <CurveChart isIntegerX {...props} shape="line" unit="rate" />;
}

/** A measured number over time or steps. */
export function ProgressLine(props: Omit<CurveChartProps, "shape" | "unit">) {
  return <CurveChart {...props} shape="line" unit="number" />;
}

/** Digits that a value of this size needs: losses differ in the third, counts have none. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value)) return 0;
  return size >= 100 ? 1 : size >= 0.01 ? 3 : 6;
}
