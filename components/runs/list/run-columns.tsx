import { Badge } from "@/components/ui/badge";
import type { GridColumn } from "@/components/ui/grid-parts";
import { Progress } from "@/components/ui/progress";
import { TimeText } from "@/components/ui/time-text";
import { formatCount } from "@/lib/format";
import { MacroText } from "../macro-text";
import { RunDuration } from "../run-duration";
import { RunStatusMark } from "../run-status-mark";
import {
  formatShare,
  getCoverage,
  isLive,
  KIND_WORDS,
  nameGroup,
  namePolicy,
  type RunRow,
} from "../run-words";
import { RunRowMenu } from "./run-row-menu";

/** The list's columns. n stands in a column of its own, so macro rates line up. */
export const RUN_COLUMNS: readonly GridColumn<RunRow>[] = [
  {
    id: "status",
    header: "Status",
    width: "108px",
    cell: (run) => <RunStatusMark status={run.status} isStalled={run.stalled} />,
  },
  {
    id: "name",
    header: "Name",
    width: "minmax(152px, 2fr)",
    isPrimary: true,
    cell: (run) => (
      <>
        <span>{run.name}</span>
        {run.dryRun && <Mark>dry run</Mark>}
        {run.archivedAt && <Mark>archived</Mark>}
      </>
    ),
  },
  { id: "actions", header: "More", width: "52px", cell: (run) => <RunRowMenu run={run} /> },
  {
    id: "macro",
    header: "Macro success",
    width: "156px",
    align: "end",
    cell: (run) => <MacroText run={run} isShort />,
  },
  { id: "n", header: "n", width: "76px", align: "end", cell: (run) => formatCount(run.counted) },
  {
    id: "progress",
    header: "Coverage",
    width: "72px",
    align: "end",
    cell: (run) => <CoverageText run={run} />,
  },
  { id: "policy", header: "Policy", width: "minmax(80px, 1fr)", cell: (run) => namePolicy(run.policy) },
  {
    id: "started",
    header: "Started",
    width: "92px",
    align: "end",
    cell: (run) => <StartedText run={run} />,
  },
  { id: "kind", header: "Kind", width: "96px", cell: (run) => KIND_WORDS[run.kind] },
  {
    id: "groups",
    header: "Groups",
    width: "minmax(112px, 1fr)",
    cell: (run) => <GroupsText groups={run.groups} />,
  },
  {
    id: "duration",
    header: "Duration",
    width: "112px",
    align: "end",
    cell: (run) => <RunDuration run={run} />,
  },
  { id: "seed", header: "Seed", width: "72px", align: "end", cell: (run) => run.seed },
  {
    id: "tags",
    header: "Tags",
    width: "minmax(80px, 1fr)",
    cell: (run) => run.tags.map((tag) => <Mark key={tag}>{tag}</Mark>),
  },
];

/** How much of the plan counts: the progress of a run that lives, the coverage of one that has ended. */
function CoverageText({ run }: { run: RunRow }) {
  const share = formatShare(getCoverage(run));
  return (
    <span className="flex flex-col items-end">
      <span className="text-ink-2 leading-4">{share}</span>
      {isLive(run.status) && (
        <Progress
          label={`Counted attempts of ${run.name}`}
          done={run.counted}
          total={run.planned}
          valueText={share}
          isTextHidden
          tone={run.status === "running" ? "accent" : "muted"}
        />
      )}
    </span>
  );
}

function Mark({ children }: { children: string }) {
  return (
    <span className="ml-1.5 first:ml-0">
      <Badge>{children}</Badge>
    </span>
  );
}

function GroupsText({ groups }: { groups: readonly string[] }) {
  const names = groups.map(nameGroup).join(", ");
  return <span title={names}>{groups.length > 2 ? `${groups.length} groups` : names}</span>;
}

function StartedText({ run }: { run: RunRow }) {
  if (!run.startedAt) return <span className="text-ink-3">not yet</span>;
  return <TimeText at={run.startedAt} isFocusable={false} />;
}
