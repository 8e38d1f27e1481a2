import clsx from "clsx";
import type { ServiceDerived } from "@/lib/task-groups/customer_service/replay";

interface CauseListProps {
  causes: ServiceDerived["causes"];
  /** null while hidden */
  trueCause: string | null;
}

/** The causes that the complaint can have, those ruled out with the turn that did it. */
export function CauseList({ causes, trueCause }: CauseListProps) {
  const open = causes.filter(({ excludedAt }) => excludedAt === null).length;
  return (
    <section className="text-sm">
      <h3 className="text-ink-3 text-xs">
        Causes still consistent: {open} of {causes.length}
      </h3>
      <ul className="mt-1 grid gap-1">
        {causes.map(({ text, excludedAt }) => (
          <li key={text} className={clsx(excludedAt !== null && "text-ink-3")}>
            <span aria-hidden>{excludedAt === null ? "○ " : "✕ "}</span>
            {text}
            {excludedAt !== null && <span className="text-xs"> · ruled out on turn {excludedAt}</span>}
            {text === trueCause && <span className="font-semibold text-success"> · the true cause</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
