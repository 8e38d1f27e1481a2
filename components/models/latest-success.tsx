import Link from "next/link";
import { MacroText } from "@/components/runs/macro-text";
import { formatQuantity } from "@/lib/format";
import type { CheckpointRow } from "./model-words";

/** Macro success of the latest completed evaluation, below it n and the prompts; a link to that run. */
export function LatestSuccess({ latest }: Pick<CheckpointRow, "latest">) {
  if (latest === null) return <span className="text-ink-3 text-xs">not evaluated yet</span>;
  const { runId, macro, counted, promptStyle } = latest;
  return (
    <span className="inline-block py-1 leading-tight">
      <Link href={`/runs/${runId}?tab=results`} prefetch={false} className="link">
        <MacroText run={latest} isShort />
      </Link>
      <span className="block text-ink-3 text-xs">
        {formatQuantity(macro.groups, "group")}, {formatQuantity(counted, "attempt")}, {promptStyle}
      </span>
    </span>
  );
}
