import clsx from "clsx";
import { formatCount, formatDecimal } from "@/lib/format";
import type { CityDerived, CityKnown, CityRow } from "@/lib/task-groups/guess_my_city/replay";

interface QuestionListProps {
  known: CityKnown;
  gains: CityDerived["gains"];
  /** rows that were there before this turn */
  seenRows: number;
}

const MARKS: Readonly<Record<CityRow["kind"], string>> = {
  facts: "answered",
  verdict: "answered",
  unknown: "not understood",
  refused: "refused",
  wrong_guess: "wrong guess",
  several: "refused",
  goal: "found",
};

/** One row a turn: what was asked, what kind of reply it got, and how many cities it left. */
export function QuestionList({ known, gains, seenRows }: QuestionListProps) {
  const { rows, maxTurns } = known;
  return (
    <table className="w-full max-w-2xl text-sm">
      <caption className="caption-bottom pt-1 text-left text-ink-3 text-xs">
        {maxTurns - rows.length} of {maxTurns} turns left · bits: log2 of cities before over after
      </caption>
      <thead className="text-ink-3 text-xs">
        <tr className="border-b">
          <th scope="col" className="py-1 pr-2 text-right font-normal">
            Turn
          </th>
          <th scope="col" className="px-1.5 text-left font-normal">
            Question and reply
          </th>
          <th scope="col" className="px-1.5 text-right font-normal">
            Cities left
          </th>
          <th scope="col" className="px-1.5 text-right font-normal">
            Bits
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 && (
          <tr>
            <td colSpan={4} className="py-2 text-ink-3">
              No question yet
            </td>
          </tr>
        )}
        {rows.map((row) => (
          <tr key={row.turn} className={clsx("border-b align-top", row.turn > seenRows && "bg-accent-soft")}>
            <th scope="row" className="py-1 pr-2 text-right font-normal text-ink-3">
              {row.turn}
              {row.turn > seenRows && <span className="sr-only"> (this turn)</span>}
            </th>
            <td className="max-w-96 break-words px-1.5 py-1">
              {row.message || "(empty)"}
              <span className="block text-ink-2 text-xs">
                <span className={clsx(MARKS[row.kind] !== "answered" && "text-warn")}>{MARKS[row.kind]}</span>
                {" · "}
                {row.reply}
              </span>
            </td>
            <td className="px-1.5 py-1 text-right">{formatCount(gains[row.turn - 1]?.left)}</td>
            <td className="px-1.5 py-1 text-right">{formatDecimal(gains[row.turn - 1]?.bits, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
