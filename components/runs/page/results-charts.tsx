"use client";

import { RateCurve, StepCurve } from "@/components/charts/curve-chart";
import { IntervalDots } from "@/components/charts/interval-dots";
import { Panel } from "@/components/ui/panel";
import { COUNTED, linkTrajectories } from "../filter-links";
import { type GroupResult, nameGroup, type PlayerLine, type RunDetail } from "../run-words";
import { sampleOf } from "./results-table";

interface ResultsChartsProps {
  run: RunDetail;
  groups: readonly GroupResult[];
  lines: readonly PlayerLine[];
}

const DEFINITION =
  "Mean over tasks of the share of successful attempts; 95 % Wilson interval with the effective number of attempts of a cluster sample";

/** Floor first, ceiling second, as everywhere. */
function referencesOf(lines: readonly PlayerLine[], { group, split }: GroupResult) {
  return (["random", "reference"] as const).flatMap((player) => {
    const line = lines.find((one) => one.player === player && one.group === group && one.split === split);
    return line?.success.rate == null ? [] : [{ label: player, value: line.success.rate }];
  });
}

export function ResultsCharts({ run, groups, lines }: ResultsChartsProps) {
  "use memo";
  const splits = new Set(groups.map(({ split }) => split));
  const nameOf = ({ group, split }: GroupResult) =>
    splits.size > 1 ? `${nameGroup(group)} ${split}` : nameGroup(group);
  const hasCurves = groups.some(({ passAny }) => passAny.length > 1);
  return (
    <>
      <Panel label="Success by task group">
        <IntervalDots
          title="Success by task group"
          subtitle="Tasks like these, 95 % interval, n is tasks × attempts"
          definition={DEFINITION}
          emptyReason="No attempt counts yet: rates appear with the first ones."
          rows={groups.map((group) => ({
            id: `${group.group}/${group.split}`,
            label: nameOf(group),
            marks: [
              {
                id: "run",
                value: group.success.rate,
                low: group.success.interval?.[0] ?? null,
                high: group.success.interval?.[1] ?? null,
                sample: sampleOf(group),
                tasks: group.success.tasks,
                coverage: group.coverage,
                href: linkTrajectories({
                  runId: run.id,
                  group: group.group,
                  split: group.split,
                  and: COUNTED,
                }),
              },
            ],
            references: referencesOf(lines, group),
          }))}
        />
      </Panel>
      <Panel
        title="Success by turn"
        subtitle="Share of counted attempts that succeeded within t turns; early failures stay failures. Bands are pointwise."
      >
        <div className="grid gap-x-8 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
          {groups.map((group) => (
            <StepCurve
              key={`${group.group}/${group.split}`}
              title={nameOf(group)}
              subtitle={`${sampleOf(group)}, limit ${group.maxTurns} turns`}
              definition="Cumulative incidence of success by turn, equal weight per task"
              headingLevel={3}
              height={180}
              xLabel="turn"
              emptyReason="No attempt counts yet."
              references={referencesOf(lines, group)}
              series={[
                {
                  id: "run",
                  label: run.policy,
                  sample: sampleOf(group),
                  coverage: group.coverage,
                  points: group.byTurn.map(({ turn, rate, interval }) => ({
                    x: turn,
                    y: rate,
                    low: interval?.[0],
                    high: interval?.[1],
                    href: linkTrajectories({
                      runId: run.id,
                      group: group.group,
                      split: group.split,
                      and: `outcome = success and turns <= ${turn}`,
                    }),
                  })),
                },
              ]}
            />
          ))}
        </div>
      </Panel>
      <Panel
        title="pass@k and pass^k"
        subtitle="At least one, and every one, of k fresh attempts at a task succeeds; unbiased, over tasks with at least k attempts."
      >
        {hasCurves ? (
          <div className="grid gap-x-8 gap-y-6 md:grid-cols-2 xl:grid-cols-3">
            {groups.map((group) => (
              <RateCurve
                key={`${group.group}/${group.split}`}
                title={nameOf(group)}
                subtitle={passSubtitle(group)}
                definition="Unbiased estimators by counting subsets of k attempts; mean over tasks"
                headingLevel={3}
                height={180}
                xLabel="k"
                emptyReason="No task has two counted attempts: plan more attempts a task."
                series={[
                  toPassSeries("pass@k", group.passAny, group),
                  toPassSeries("pass^k", group.passAll, group),
                ]}
              />
            ))}
          </div>
        ) : (
          <p className="text-ink-2 text-sm">
            No task has two counted attempts yet. Plan or extend to more attempts a task to draw these curves.
          </p>
        )}
      </Panel>
    </>
  );
}

function passSubtitle({ success: { tasks }, passAny }: GroupResult): string {
  const most = passAny.at(-1)?.k ?? 0;
  if (most < 2) return `${tasks} tasks`;
  return `${tasks} tasks, k up to ${most}, the fewest attempts of any task`;
}

function toPassSeries(label: string, points: GroupResult["passAny"], group: GroupResult) {
  return {
    id: label,
    label,
    sample: sampleOf(group),
    coverage: group.coverage,
    // One k is a point that the table already has; a curve needs two.
    points:
      points.length < 2
        ? []
        : points.map(({ k, value, interval }) => ({
            x: k,
            y: value,
            low: interval?.[0],
            high: interval?.[1],
          })),
  };
}
