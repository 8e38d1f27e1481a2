import { Rocket } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/button";
import type { Column } from "@/components/ui/data-table";
import { TimeText } from "@/components/ui/time-text";
import { formatBytes, formatCount, formatShortCount } from "@/lib/format";
import { LatestSuccess } from "../latest-success";
import { type CheckpointRow, modelRunLink, SHORT_ORIGIN_WORDS, shortHash } from "../model-words";
import { sortValueOf } from "./list-params";

const sortable = (id: string, sortFirst: "asc" | "desc" = "asc") => ({
  ...{ id, sortFirst },
  sortValue: (row: CheckpointRow) => sortValueOf(row, id),
});

/** Columns of the list of checkpoints; what a reader compares stands left. */
export const MODEL_COLUMNS: readonly Column<CheckpointRow>[] = [
  {
    ...sortable("name"),
    header: "Name",
    isRowHeader: true,
    className: "min-w-32 max-w-72",
    cell: ({ name, tags, archivedAt }) => (
      <span className="flex flex-wrap items-center gap-1.5 py-1">
        <span className="min-w-0 break-words">{name}</span>
        {archivedAt && <Badge>archived</Badge>}
        {tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
      </span>
    ),
  },
  {
    ...sortable("success", "desc"),
    header: "Macro success",
    align: "end",
    cell: ({ latest }) => <LatestSuccess latest={latest} />,
  },
  {
    id: "evaluate",
    header: <span className="sr-only">Evaluate</span>,
    cell: ({ id, name }) => (
      <LinkButton
        size="sm"
        href={modelRunLink(id, "evaluation")}
        prefetch={false}
        icon={<Rocket aria-hidden />}
        aria-label={`Evaluate ${name}`}
      >
        Evaluate
      </LinkButton>
    ),
  },
  {
    ...sortable("parameters", "desc"),
    header: "Parameters",
    align: "end",
    cell: ({ parameters }) => <span title={formatCount(parameters)}>{formatShortCount(parameters)}</span>,
  },
  {
    ...sortable("size", "desc"),
    header: "Size, type",
    align: "end",
    cell: ({ sizeBytes, dtype }) => (
      <span className="inline-block py-1 leading-tight">
        {formatBytes(sizeBytes)}
        <span className="block text-ink-3 text-xs">{dtype}</span>
      </span>
    ),
  },
  {
    ...sortable("context", "desc"),
    header: "Context",
    align: "end",
    cell: ({ contextLength }) => formatCount(contextLength),
  },
  {
    id: "tokenizer",
    header: "Tokenizer",
    cell: ({ tokenizerHash }) => (
      <code className="font-mono text-xs" title={tokenizerHash}>
        {shortHash(tokenizerHash)}
      </code>
    ),
  },
  {
    ...sortable("runs", "desc"),
    header: "Runs",
    align: "end",
    cell: ({ runs, handle }) =>
      runs === 0 ? (
        <span className="text-ink-3">0</span>
      ) : (
        <Link href={`/runs?policy=${encodeURIComponent(handle)}`} prefetch={false} className="link">
          {formatCount(runs)}
        </Link>
      ),
  },
  {
    ...sortable("created", "desc"),
    header: "Origin",
    cell: ({ origin, createdAt }) => (
      <span className="inline-block whitespace-nowrap py-1 leading-tight">
        {SHORT_ORIGIN_WORDS[origin]}
        <span className="block text-ink-3 text-xs">
          <TimeText at={createdAt} />
        </span>
      </span>
    ),
  },
];
