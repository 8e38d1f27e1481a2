import clsx from "clsx";
import type { MysteryDerived, MysteryKnown, SuspectRow } from "@/lib/task-groups/murder_mystery/replay";

interface EvidenceTableProps {
  known: MysteryKnown;
  /** null hides the conclusions */
  cleared: MysteryDerived["cleared"] | null;
  /** turns played before this one */
  seen: number;
}

const ALIBI_TEXT: Record<NonNullable<SuspectRow["alibi"]>["holds"], string> = {
  confirmed: "confirmed",
  unconfirmed: "nobody knows",
  refuted: "refuted",
};

/** Suspects by evidence; every entry with the turn that brought it to light. */
export function EvidenceTable({ known, cleared, seen }: EvidenceTableProps) {
  const { columns, suspects } = known;
  return (
    <table className="text-sm">
      <thead className="text-left text-ink-3 text-xs">
        <tr className="border-b align-bottom">
          <th scope="col" className="py-1 pr-3 font-normal">
            Suspect
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            Alibi
          </th>
          {columns.map(({ noun }) => (
            <th key={noun} scope="col" className="py-1 pr-3 font-normal">
              {noun}
            </th>
          ))}
          <th scope="col" className="py-1 pr-3 font-normal">
            Motive
          </th>
          {cleared && (
            <th scope="col" className="py-1 font-normal">
              Cleared by
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        <tr className="border-b align-top">
          <th scope="row" className="py-1 pr-3 text-left font-normal text-ink-2">
            Trace found
          </th>
          <td />
          {columns.map(({ noun, clue }) => (
            <Entry
              key={noun}
              text={clue ? (clue.text ?? "not analysed") : null}
              turn={clue?.turn}
              seen={seen}
            />
          ))}
          <td />
          {cleared && <td />}
        </tr>
        {suspects.map((row, i) => (
          <tr key={row.name} className="border-b align-top">
            <th scope="row" className="whitespace-nowrap py-1 pr-3 text-left">
              {row.name}
              <span className="block font-normal text-ink-3 text-xs">{row.role}</span>
            </th>
            <Entry text={row.alibi ? ALIBI_TEXT[row.alibi.holds] : null} turn={row.alibi?.turn} seen={seen} />
            {columns.map(({ noun }, at) => (
              <Entry key={noun} text={row.traits[at]?.text ?? null} turn={row.traits[at]?.turn} seen={seen} />
            ))}
            <Entry text={row.motive?.text ?? null} turn={row.motive?.turn} seen={seen} />
            {cleared && <Entry text={cleared[i]?.reason ?? null} turn={cleared[i]?.turn} seen={seen} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface EntryProps {
  /** null while unknown */
  text: string | null;
  turn: number | undefined;
  seen: number;
}

function Entry({ text, turn, seen }: EntryProps) {
  if (text === null || turn === undefined) return <td className="py-1 pr-3 text-ink-3">–</td>;
  return (
    <td className={clsx("min-w-24 py-1 pr-3", turn > seen && "bg-accent-soft")}>
      {text} <span className="text-ink-3 text-xs">({turn})</span>
      {turn > seen && <span className="sr-only"> this turn</span>}
    </td>
  );
}
