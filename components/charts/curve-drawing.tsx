"use client";

import {
  Area,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { formatDecimal, formatShortCount } from "@/lib/format";
import { AXIS, AXIS_LINE, AXIS_TEXT, GRID, INTERVAL_OPACITY, REFERENCE_LINE, widthOf } from "./chart-look";
import { ChartMark } from "./chart-mark";
import { ChartTooltip } from "./chart-tooltip";
import { EndLabels } from "./end-labels";
import type { PreparedCurve, PreparedCurves, PreparedPoint } from "./prepare-curves";
import { getSeriesStyle } from "./series-style";
import { useWidth } from "./use-width";

/** Narrower than this, names stand in a legend above instead of at the ends of their lines. */
const NARROW = 420;
/** Above this many points a thick line would fill in what goes up and down. */
const FINE = 100;

interface CurveDrawingProps {
  prepared: PreparedCurves;
  shape: "step" | "line";
  unit: "rate" | "number";
  xLabel: string;
  yLabel: string | undefined;
  references: readonly { label: string; value: number }[];
  height: number;
  label: string;
}

/** Loaded with recharts when a page has a chart. */
export function CurveDrawing(props: CurveDrawingProps) {
  "use memo";
  const { prepared, shape, unit, xLabel, yLabel, references, height, label } = props;
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const { curves, xDomain, yDomain, xTicks, yTicks } = prepared;
  const isNarrow = width < NARROW;
  const isDense = curves.some((curve) => curve.isDense);
  const words = [
    ...curves.map((curve) => `${curve.label}  ${curve.sample ?? ""}`),
    ...references.map((r) => r.label),
  ];
  const right = isNarrow ? 12 : Math.min(widthOf(words) + 24, width * 0.4);
  const type = shape === "step" ? "stepAfter" : "linear";

  return (
    <div ref={ref}>
      <ComposedChart
        data-chart
        {...{ width, height }}
        margin={{ top: 20, right, bottom: 0, left: 0 }}
        aria-label={label}
        // Marks are links and take the keys; where points have none, recharts walks along them.
        {...(isDense ? { accessibilityLayer: true } : { accessibilityLayer: false, role: "group" })}
      >
        <CartesianGrid vertical={false} syncWithTicks stroke={GRID} />
        {yLabel && (
          <text x={0} y={10} className={AXIS_TEXT}>
            {yLabel}
          </text>
        )}
        <YAxis
          {...AXIS}
          width={40}
          interval={0}
          // Marks on the edges stay whole and within reach of the pointer.
          padding={{ top: 4, bottom: 6 }}
          domain={[...yDomain]}
          ticks={yTicks}
          tickFormatter={(value) => (unit === "rate" ? formatDecimal(100 * value, 0) : formatAxis(value))}
        />
        <XAxis
          {...AXIS}
          type="number"
          dataKey="x"
          height={36}
          domain={[...xDomain]}
          ticks={xTicks}
          padding={{ left: 4, right: 4 }}
          tickLine={{ stroke: AXIS_LINE }}
          tickFormatter={formatShortCount}
          label={{ value: xLabel, position: "insideBottomRight", offset: 4, className: AXIS_TEXT }}
        />
        {references.map(({ label: name, value }, index) => (
          <ReferenceLine
            key={name}
            y={value}
            stroke={REFERENCE_LINE}
            {...(index > 0 && { strokeDasharray: "3 2" })}
            {...(isNarrow && { label: { value: name, position: "insideBottomRight", className: AXIS_TEXT } })}
          />
        ))}
        {curves.filter(hasArea).map((curve) => (
          <Area
            key={curve.id}
            {...{ type }}
            data={curve.points}
            dataKey="band"
            className={getSeriesStyle(curve.index, curve.isPartial).colorClass}
            fill="currentColor"
            fillOpacity={INTERVAL_OPACITY}
            stroke="none"
            activeDot={false}
            tooltipType="none"
            isAnimationActive={false}
          />
        ))}
        {curves.map((curve) => {
          const { colorClass, dash } = getSeriesStyle(curve.index, curve.isPartial);
          return (
            <Line
              key={curve.id}
              {...{ type }}
              data={curve.points}
              dataKey="y"
              name={curve.id}
              className={colorClass}
              stroke="currentColor"
              strokeWidth={curve.points.length > FINE ? 1.25 : 2}
              {...(dash && { strokeDasharray: dash })}
              dot={({ key, cx, cy, index, payload }) => (
                <Mark key={key} x={cx} y={cy} {...{ curve, index }} point={payload} />
              )}
              activeDot={curve.isDense && { className: colorClass, fill: "currentColor", stroke: "none" }}
              isAnimationActive={false}
            >
              {!hasArea(curve) && (
                <ErrorBar
                  dataKey={distancesOf}
                  className={colorClass}
                  stroke="currentColor"
                  strokeWidth={10}
                  strokeOpacity={INTERVAL_OPACITY}
                  width={0}
                  isAnimationActive={false}
                />
              )}
            </Line>
          );
        })}
        {!isNarrow && <EndLabels {...{ curves, references }} room={right - 12} />}
        <Tooltip
          content={<ChartTooltip isAnnounced={isDense} />}
          cursor={{ stroke: AXIS_LINE }}
          isAnimationActive={false}
        />
      </ComposedChart>
    </div>
  );
}

/** A single point has no area: its interval is a bar. */
const hasArea = ({ points }: PreparedCurve) => points.length > 1;

function distancesOf({ y, band: [low, high] }: PreparedPoint): [number, number] | undefined {
  return y === null || low === null || high === null ? undefined : [y - low, high - y];
}

interface MarkProps {
  curve: PreparedCurve;
  point: PreparedPoint;
  index: number;
  x: number | string | undefined;
  y: number | string | undefined;
}

/** The marker of one point, of a dense series only that of its last. */
function Mark({ curve, point, index, x, y }: MarkProps) {
  const isEnd = point.x === curve.end?.x;
  if (point.readout === null || typeof x !== "number" || typeof y !== "number") return null;
  if (curve.isDense && !isEnd) return null;
  const style = getSeriesStyle(curve.index, curve.isPartial);
  const first = curve.isDense ? index : curve.points.findIndex((one) => one.readout !== null);
  return (
    <g className={style.colorClass}>
      <ChartMark
        href={point.href}
        readout={point.readout}
        series={curve.id}
        isFirst={index === first}
        {...{ x, y }}
      >
        <path d={style.marker} transform={`translate(${x} ${y})`} fill="currentColor" />
      </ChartMark>
    </g>
  );
}

function formatAxis(value: number): string {
  if (value === 0 || Math.abs(value) >= 1_000) return formatShortCount(value);
  return String(Number(value.toPrecision(4))).replace("-", "\u2212");
}
