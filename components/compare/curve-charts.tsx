import { RateCurve, StepCurve } from "@/components/charts/curve-chart";
import type { CurveSeries } from "@/components/charts/prepare-curves";
import { Panel } from "@/components/ui/panel";
import { formatSampleSize } from "@/lib/format";
import {
  type ComparedCurve,
  type CompareMatrix,
  nameColumn,
  nameRuns,
  trajectoriesHref,
} from "./compare-words";

interface CurveChartsProps {
  matrix: CompareMatrix;
  curves: readonly ComparedCurve[];
  column: string;
  hasLinks: boolean;
}

/** The three drawings of one group. */
export function CurveCharts({ matrix, curves, column, hasLinks }: CurveChartsProps) {
  "use memo";
  const subtitle = `${nameColumn(column)}, shared tasks, tasks like these, 95 %`;
  const missing = curves.filter(({ reason }) => reason !== null);
  const names = nameRuns(matrix.runs);
  const note =
    missing.length > 0 && missing.map(({ runId, reason }) => `${names.get(runId)}: ${reason}`).join(". ");
  const passNote = <>Tasks with fewer than k attempts are left out of that k. {note}</>;
  const emptyReason = "No counted attempt on a shared task yet.";
  return (
    <>
      <Panel label="Success by turn">
        <StepCurve
          title="Success by turn"
          subtitle={`${subtitle}, pointwise`}
          definition="Share of counted attempts that succeeded within t turns, equal weight per task; early failures stay failures"
          series={toSeries(matrix, curves, ({ runId, byTurn }) =>
            byTurn.map(({ turn, rate, interval }) => ({
              ...{ x: turn, y: rate, low: interval?.[0], high: interval?.[1] },
              href: hasLinks ? trajectoriesHref(filterUpTo(runId, column, turn)) : undefined,
            })),
          )}
          xLabel="Turn"
          emptyReason={emptyReason}
          note={note}
        />
      </Panel>
      <Panel label="pass@k and pass^k">
        <div className="grid gap-6 xl:grid-cols-2">
          <RateCurve
            title="pass@k"
            subtitle={subtitle}
            definition="Chance that at least one of k fresh attempts on a task succeeds, unbiased"
            series={toSeries(matrix, curves, ({ passAny }) => passAny.map(toPoint))}
            xLabel="k"
            emptyReason={emptyReason}
            note={passNote}
          />
          <RateCurve
            title="pass^k"
            subtitle={subtitle}
            definition="Chance that all of k fresh attempts on a task succeed, unbiased"
            series={toSeries(matrix, curves, ({ passAll }) => passAll.map(toPoint))}
            xLabel="k"
            emptyReason={emptyReason}
            note={passNote}
          />
        </div>
      </Panel>
    </>
  );
}

/** One series per run, in the order and with the looks of the matrix, also where a run has nothing to draw. */
function toSeries(
  matrix: CompareMatrix,
  curves: readonly ComparedCurve[],
  toPoints: (curve: ComparedCurve) => CurveSeries["points"],
): CurveSeries[] {
  const names = nameRuns(matrix.runs);
  return matrix.runs.flatMap(({ id }) => {
    const curve = curves.find(({ runId }) => runId === id);
    if (!curve) return [];
    const label = names.get(id) ?? id;
    const sample = curve.tasks > 0 ? formatSampleSize(curve) : undefined;
    return [
      { id, label, sample, coverage: curve.isPartial ? (curve.coverage ?? 0) : 1, points: toPoints(curve) },
    ];
  });
}

function toPoint({ k, value, interval }: ComparedCurve["passAny"][number]) {
  return { x: k, y: value, low: interval?.[0], high: interval?.[1] };
}

function filterUpTo(runId: string, column: string, turn: number): string {
  const [group, split] = column.split("/");
  return `run = "${runId}" and group = ${group} and split = ${split} and outcome = success and turns <= ${turn}`;
}
