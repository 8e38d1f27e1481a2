"use client";

import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { TimeText } from "@/components/ui/time-text";
import { formatCount, formatQuantity } from "@/lib/format";
import { OptionBadges } from "../option-badges";
import { PolicyLink } from "../policy-link";
import { RunDuration } from "../run-duration";
import { RunStatusMark } from "../run-status-mark";
import { formatShare, getCoverage, KIND_WORDS, type RunSnapshot } from "../run-words";
import { RunActions } from "./run-actions";
import { RunBanner } from "./run-banner";

interface RunHeaderProps {
  snapshot: RunSnapshot;
  onDeleted: () => void;
}

/** What the run is, in one glance, and what can be done to it. */
export function RunHeader({ snapshot, onDeleted }: RunHeaderProps) {
  const { run, launchedBy } = snapshot;
  return (
    <>
      <PageHeader
        title={run.name}
        breadcrumbs={[{ label: "Runs", href: "/runs" }]}
        meta={
          <>
            <RunStatusMark status={run.status} isStalled={run.stalled} />
            <Badge>{KIND_WORDS[run.kind]}</Badge>
            <Badge>{run.promptStyle} prompts</Badge>
            {run.dryRun && <Badge tone="info">dry run, kept out of results</Badge>}
            {run.archivedAt && <Badge>archived</Badge>}
            <OptionBadges options={run.config.options} />
            {run.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </>
        }
        actions={<RunActions snapshot={snapshot} onDeleted={onDeleted} />}
      />
      <RunBanner snapshot={snapshot} />
      <DefinitionList
        layout="columns"
        items={[
          { term: "Policy", value: <PolicyLink policy={run.config.policy} /> },
          {
            term: "Attempts counted",
            value: `${formatCount(run.counted)} of ${formatCount(run.planned)}, ${formatShare(getCoverage(run))}`,
          },
          { term: "Errors", value: formatCount(run.errors) },
          { term: "Seed", value: run.seed },
          { term: "Started", value: run.startedAt ? <TimeText at={run.startedAt} kind="time" /> : "not yet" },
          { term: "Duration", value: <RunDuration run={run} /> },
          { term: "Started by", value: launchedBy },
          { term: "Project", value: run.project || "none" },
          { term: "Groups", value: formatQuantity(run.groups.length, "group") },
          {
            term: "Config hash",
            value: (
              <span className="inline-flex items-center gap-1">
                <code className="font-mono text-xs">{run.configHash.slice(0, 12)}</code>
                <CopyButton text={run.configHash} label="Copy configuration hash" size="sm" />
              </span>
            ),
          },
          { term: "Code version", value: <code className="font-mono text-xs">{run.codeVersion}</code> },
        ]}
      />
    </>
  );
}
