"use client";

import clsx from "clsx";
import {
  CartesianGrid,
  ErrorBar,
  ReferenceLine,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { formatDecimal, formatSigned } from "@/lib/format";
import {
  AXIS,
  AXIS_LINE,
  AXIS_TEXT,
  GRID,
  INTERVAL_OPACITY,
  REFERENCE_LINE,
  RIMMED,
  widthOf,
} from "./chart-look";
import { ChartMark } from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import { NARROW, type PlacedMark, type PlacedRow, placeIntervals } from "./place-intervals";
import type { IntervalUnit, PreparedIntervals } from "./prepare-intervals";
import { getSeriesStyle } from "./series-style";
import { useWidth } from "./use-width";

interface IntervalDrawingProps {
  prepared: PreparedIntervals;
  unit: IntervalUnit;
  label: string;
}

/** Loaded with recharts when a page has a chart. Its y axis counts the pixels of the placed rows. */
export function IntervalDrawing({ prepared, unit, label }: IntervalDrawingProps) {
  "use memo";
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const isNarrow = width < NARROW;
  const { rows, rowsHeight, height } = placeIntervals(prepared, isNarrow);
  const marks = rows.flatMap((row) => row.marks);
  const drawn = marks.filter(({ value }) => value !== null);
  const left = isNarrow ? 20 : Math.min(200, widthOf(rows.map((row) => row.label)) + 32);
  const right = isNarrow ? 28 : widthOf(marks.map((mark) => mark.printed)) + 20;
  const format = (value: number) =>
    unit === "rate" ? formatDecimal(100 * value, 0) : formatSigned(100 * value, 0);
  const rowsAxis = {
    type: "number",
    domain: [0, rowsHeight],
    reversed: true,
    axisLine: false,
    tickLine: false,
    interval: 0,
  } as const;

  return (
    <div ref={ref}>
      <ScatterChart
        data-chart
        {...{ width, height }}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        role="group"
        aria-label={label}
        // Marks are links and take the keys.
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={false} syncWithTicks stroke={GRID} yAxisId="rows" />
        <XAxis
          {...AXIS}
          type="number"
          dataKey="value"
          height={height - rowsHeight}
          domain={[...prepared.domain]}
          ticks={prepared.ticks}
          tickFormatter={format}
          label={{ value: unit === "rate" ? "%" : "pp", position: "right", offset: 14, className: AXIS_TEXT }}
        />
        <YAxis
          {...rowsAxis}
          yAxisId="rows"
          dataKey="y"
          width={left}
          ticks={rows.map((row) => (row.top + row.bottom) / 2)}
          tick={({ index, y }) => <RowLabel row={rows[index]} y={Number(y)} isNarrow={isNarrow} />}
        />
        <YAxis
          {...rowsAxis}
          yAxisId="numbers"
          orientation="right"
          // No mark lies on this axis: its domain is taken as it is.
          allowDataOverflow
          width={right}
          ticks={marks.map((mark) => mark.y)}
          tick={({ index, y }) => (
            <Numbers
              mark={marks[index]}
              {...(isNarrow ? { x: 0, y: Number(y) - 14 } : { x: width - right + 16, y: Number(y) + 4 })}
            />
          )}
        />
        {unit === "difference" && <ReferenceLine yAxisId="rows" x={0} stroke={AXIS_LINE} />}
        {rows.flatMap((row) =>
          row.references.map(({ label: name, value }, index) => (
            <ReferenceLine
              key={`${row.id}/${name}`}
              yAxisId="rows"
              segment={[
                { x: value, y: row.top },
                { x: value, y: row.bottom },
              ]}
              stroke={REFERENCE_LINE}
              strokeWidth={1.5}
              {...(index > 0 && { strokeDasharray: "3 2" })}
              // Named once, where it first appears.
              {...(row === rows.find((one) => one.references.some((r) => r.label === name)) && {
                label: { value: name, position: "top", offset: 4, className: AXIS_TEXT },
              })}
            />
          )),
        )}
        <Scatter
          yAxisId="rows"
          data={drawn}
          shape={({ cx, cy, payload }) => (
            <Mark mark={payload} x={cx} y={cy} isFirst={payload === drawn[0]} />
          )}
          isAnimationActive={false}
        >
          {[...new Map(drawn.map((mark) => [lookOf(mark), mark])).values()].flatMap((one) => {
            const { colorClass } = getSeriesStyle(one.seriesIndex, one.isPartial);
            const bar = {
              direction: "x",
              width: 0,
              dataKey: (mark: PlacedMark) => (lookOf(mark) === lookOf(one) ? distancesOf(mark) : undefined),
              className: colorClass,
              stroke: "currentColor",
              isAnimationActive: false,
            } as const;
            return [
              <ErrorBar
                key={`${lookOf(one)}/band`}
                {...bar}
                strokeWidth={10}
                strokeOpacity={INTERVAL_OPACITY}
              />,
              <ErrorBar
                key={`${lookOf(one)}/line`}
                {...bar}
                strokeWidth={1.5}
                {...(one.isPartial && { strokeDasharray: "3 3" })}
              />,
            ];
          })}
        </Scatter>
        <Tooltip content={<ChartTooltip />} cursor={false} isAnimationActive={false} />
      </ScatterChart>
    </div>
  );
}

/** Marks of one look share their error bars. */
const lookOf = (mark: PlacedMark) => `${mark.seriesIndex}${mark.isPartial ? " partial" : ""}`;

/** How far the interval reaches to both sides, which is how recharts takes it. */
function distancesOf({ value, low, high, hasInterval }: PlacedMark): [number, number] | undefined {
  return hasInterval && value !== null && low !== null && high !== null
    ? [value - low, high - value]
    : undefined;
}

function RowLabel({ row, y, isNarrow }: { row: PlacedRow | undefined; y: number; isNarrow: boolean }) {
  if (!row) return <g />;
  return (
    <text x={0} y={isNarrow ? row.top + 13 : y + 4} className={clsx("fill-ink font-medium text-xs", RIMMED)}>
      {row.label}
    </text>
  );
}

function Numbers({ mark, x, y }: { mark: PlacedMark | undefined; x: number; y: number }) {
  if (!mark) return <g />;
  return (
    <text
      {...{ x, y }}
      className={clsx("text-xs tabular-nums", RIMMED, mark.isPartial ? "fill-ink-3" : "fill-ink-2")}
    >
      {mark.printed}
    </text>
  );
}

interface MarkProps {
  mark: PlacedMark;
  x: number | undefined;
  y: number | undefined;
  isFirst: boolean;
}

function Mark({ mark, x, y, isFirst }: MarkProps) {
  if (x === undefined || y === undefined) return <g />;
  const style = getSeriesStyle(mark.seriesIndex, mark.isPartial);
  return (
    <g className={style.colorClass}>
      <ChartMark href={mark.href} readout={mark.readout} series="dots" {...{ isFirst, x, y }}>
        <path
          d={style.marker}
          transform={`translate(${x} ${y})`}
          stroke="currentColor"
          strokeWidth={1.5}
          className={mark.isHollow ? "fill-panel" : "fill-current"}
        />
      </ChartMark>
    </g>
  );
}
