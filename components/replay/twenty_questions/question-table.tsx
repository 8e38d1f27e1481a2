import clsx from "clsx";
import { formatCount } from "@/lib/format";
import type {
  TwentyQuestionsDerived,
  TwentyQuestionsKnown,
  TwentyQuestionsRow,
} from "@/lib/task-groups/twenty_questions/replay";

const ANSWERS: Record<TwentyQuestionsRow["answer"], string> = {
  yes: "Yes",
  no: "No",
  goal: "found",
  unclear: "not understood",
};

interface QuestionTableProps {
  known: TwentyQuestionsKnown;
  left: TwentyQuestionsDerived["left"];
  /** rows that were there before this turn */
  seenRows: number;
}

/** One row a turn: the question, its answer, and how many topics fit after it. */
export function QuestionTable({ known, left, seenRows }: QuestionTableProps) {
  const { rows, maxTurns } = known;
  return (
    <table className="text-sm">
      <caption className="caption-bottom pt-1 text-left text-ink-3 text-xs">
        {maxTurns - rows.length} of {maxTurns} turns left · answers as the table of attributes gives them
      </caption>
      <thead className="text-ink-3 text-xs">
        <tr className="border-b">
          <th scope="col" className="py-1 pr-2 text-right font-normal">
            Turn
          </th>
          <th scope="col" className="px-1.5 text-left font-normal">
            Question
          </th>
          <th scope="col" className="px-1.5 text-left font-normal">
            Answer
          </th>
          <th scope="col" className="px-1.5 text-right font-normal">
            Topics left
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
          <QuestionRow key={row.turn} row={row} left={left[row.turn - 1]} isNew={row.turn > seenRows} />
        ))}
      </tbody>
    </table>
  );
}

interface QuestionRowProps {
  row: TwentyQuestionsRow;
  left: number | undefined;
  isNew: boolean;
}

function QuestionRow({ row: { turn, question, answer }, left, isNew }: QuestionRowProps) {
  return (
    <tr className={clsx("h-9 border-b", isNew && "bg-accent-soft")}>
      <th
        scope="row"
        className={clsx("pr-2 text-right font-normal", isNew ? "text-accent-ink" : "text-ink-3")}
      >
        {turn}
        {isNew && <span className="sr-only"> (this turn)</span>}
      </th>
      <td className="max-w-80 break-words px-1.5">{question || "(empty)"}</td>
      <td
        className={clsx("px-1.5", answer === "unclear" && "text-warn", answer === "goal" && "font-semibold")}
      >
        {ANSWERS[answer]}
      </td>
      <td className="px-1.5 text-right">{formatCount(left)}</td>
    </tr>
  );
}
