import { formatCount, formatDifference, formatDuration, formatShortCount, MISSING } from "@/lib/format";
import { nameGroup } from "../run-words";
import type { RunCheck } from "./use-run-check";

interface EstimateTableProps {
  check: RunCheck;
  /** one run each */
  seeds: number;
}

const HEAD =
  "h-7 whitespace-nowrap pl-3 text-right font-medium text-ink-3 text-xs first:pl-0 first:text-left";
const CELL = "h-7 whitespace-nowrap pl-3 text-right first:pl-0 first:text-left";

/** What the run costs and what it can find out. */
export function EstimateTable({ check: { plannedByGroup, estimate }, seeds }: EstimateTableProps) {
  const isBound = estimate.turnsKind === "upper bound";
  return (
    <div className="flex flex-col gap-2">
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-b">
              <th className={HEAD}>Task group</th>
              <th className={HEAD}>Trajectories</th>
              <th className={HEAD}>Turns</th>
              <th className={HEAD}>MDD, pp</th>
            </tr>
          </thead>
          <tbody>
            {plannedByGroup.map(
              ({ group, split, tasks, attempts, trajectories, turns, turnsKind, detectable }) => (
                <tr key={`${group}/${split}`} className="border-b">
                  <td className={CELL}>
                    {nameGroup(group)} <span className="text-ink-3 text-xs">{split}</span>
                  </td>
                  <td className={CELL}>
                    <span className="text-ink-3 text-xs">
                      {formatCount(tasks)} × {formatCount(attempts)} ={" "}
                    </span>
                    {formatCount(trajectories)}
                  </td>
                  <td className={CELL}>
                    {turnsKind === "upper bound" && "≤ "}
                    {formatCount(turns)}
                  </td>
                  <td className={CELL}>
                    {detectable === null
                      ? MISSING
                      : formatDifference(detectable).replace("+", "").replace(" pp", "")}
                  </td>
                </tr>
              ),
            )}
          </tbody>
          <tfoot className="font-medium">
            <tr>
              <td className={CELL}>{seeds > 1 ? `Each of ${seeds} runs` : "Total"}</td>
              <td className={CELL}>{formatCount(estimate.trajectories)}</td>
              <td className={CELL}>
                {isBound && "≤ "}
                {formatCount(estimate.turns)}
              </td>
              <td />
            </tr>
            {seeds > 1 && (
              <tr>
                <td className={CELL}>All runs</td>
                <td className={CELL}>{formatCount(seeds * estimate.trajectories)}</td>
                <td className={CELL}>
                  {isBound && "≤ "}
                  {formatCount(seeds * estimate.turns)}
                </td>
                <td />
              </tr>
            )}
          </tfoot>
        </table>
      </div>
      {estimate.tokens !== null && (
        <p className="text-sm">
          About {formatShortCount(Number(estimate.tokens.toPrecision(2)))} tokens
          {estimate.seconds !== null &&
            `, ${formatDuration(Number((1_000 * estimate.seconds).toPrecision(2)))} at the pace of past runs`}
          {seeds > 1 && ", each run"}
        </p>
      )}
      <p className="text-ink-3 text-xs">
        Turns{" "}
        {isBound
          ? "are an upper bound from the turn limits where no past run of this policy tells more"
          : "from the latest completed run of this policy"}
        . MDD: the smallest true difference to a run of the same size that is found with 80 % power at 0.05,
        before correction for several groups; slightly optimistic. More tasks help more than more attempts.
      </p>
    </div>
  );
}
