import clsx from "clsx";
import { ScrollGroup } from "@/components/replay/scroll-group";
import type { ServiceKnown, ServiceRow } from "@/lib/task-groups/customer_service/replay";

const KIND_TEXT: Record<ServiceRow["kind"], string> = {
  goal: "solved",
  answer: "answered",
  outcome: "tried, no change",
  too_many: "too much at once",
  small_talk: "nothing learnt",
  unclear: "not understood",
};

/** Every message with how the program customer understood it. */
export function MessageTable({ rows, seen }: { rows: ServiceKnown["rows"]; seen: number }) {
  if (rows.length === 0) return <p className="text-ink-3 text-sm">No message yet</p>;
  return (
    <ScrollGroup label="Messages">
      <table className="w-full text-sm">
        <thead className="text-left text-ink-3 text-xs">
          <tr className="border-b">
            <th scope="col" className="py-1 pr-3 font-normal">
              Turn
            </th>
            <th scope="col" className="py-1 pr-3 font-normal">
              Message
            </th>
            <th scope="col" className="py-1 font-normal">
              Understood as
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ turn, action, kind, text }) => (
            <tr key={turn} className={clsx("border-b align-top", turn > seen && "bg-accent-soft")}>
              <th scope="row" className="py-1 pr-3 text-right font-normal text-ink-3">
                {turn}
                {turn > seen && <span className="sr-only"> (this turn)</span>}
              </th>
              <td className="min-w-40 break-words py-1 pr-3">{action}</td>
              <td className="min-w-32 py-1">
                <span className={clsx(kind === "goal" && "font-semibold text-success")}>
                  {KIND_TEXT[kind]}
                </span>
                {text !== "" && <span className="block text-ink-2 text-xs">{text}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollGroup>
  );
}
