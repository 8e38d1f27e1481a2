"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/components/trpc/client";
import { LinkButton } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { DataTable } from "@/components/ui/data-table";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { SkeletonRows } from "@/components/ui/skeleton";
import { formatCount } from "@/lib/format";
import { draftFromConfig, LIMIT_NAMES, SAMPLING_FIELDS, toRunConfigInput } from "@/lib/run-config/draft";
import { OPTION_FACTS } from "@/lib/run-config/option-facts";
import { DifferenceList } from "../difference-list";
import { QueryError } from "../query-error";
import {
  describePolicy,
  KIND_WORDS,
  LIMIT_WORDS,
  nameGroup,
  type RunDetail,
  SAMPLING_WORDS,
} from "../run-words";

/** The frozen configuration: readable, against the defaults, and as it is stored. */
export function ConfigTab({ run: { id, config, configHash } }: { run: RunDetail }) {
  const trpc = useTRPC();
  const check = useQuery(trpc.runs.check.queryOptions({ config: toRunConfigInput(draftFromConfig(config)) }));
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-4">
        <Panel
          title="Resolved"
          actions={
            <LinkButton size="sm" href={`/runs/new?from=${id}`}>
              Clone
            </LinkButton>
          }
        >
          <DefinitionList
            items={[
              { term: "Kind", value: KIND_WORDS[config.kind] },
              { term: "Agent seat", value: describePolicy(config.policy) },
              ...SAMPLING_FIELDS.flatMap((field) =>
                config.sampling ? [{ term: SAMPLING_WORDS[field], value: config.sampling[field] }] : [],
              ),
              { term: "Prompt style", value: config.promptStyle },
              { term: "Seed", value: config.seed },
              { term: "Dry run", value: config.dryRun ? "yes" : "no" },
              ...OPTION_FACTS.map(({ id: option, title, choices }) => ({
                term: title,
                value:
                  choices.find(({ value }) => value === String(config.options[option]))?.label ??
                  String(config.options[option]),
              })),
              ...LIMIT_NAMES.map((limit) => ({
                term: LIMIT_WORDS[limit],
                value: formatCount(config.limits[limit]),
              })),
            ]}
          />
        </Panel>
        <Panel title="Task groups" isFlush>
          <DataTable
            caption="Task groups of the configuration"
            columns={[
              { id: "group", header: "Task group", isRowHeader: true, cell: ({ group }) => nameGroup(group) },
              { id: "split", header: "Split", cell: ({ split }) => split },
              {
                id: "tasks",
                header: "Tasks",
                align: "end",
                cell: ({ tasks }) =>
                  tasks === "all"
                    ? "all"
                    : typeof tasks === "number"
                      ? `first ${formatCount(tasks)}`
                      : `${tasks.indices.length} chosen`,
              },
              {
                id: "attempts",
                header: "Attempts",
                align: "end",
                cell: ({ attempts }) => formatCount(attempts),
              },
              { id: "environment", header: "Environment", cell: ({ environment }) => environment.type },
              { id: "judge", header: "Judge", cell: ({ judge }) => judge.type },
            ]}
            rows={config.groups}
            rowId={({ group, split }) => `${group}/${split}`}
          />
        </Panel>
        <Panel title="Differences from the defaults">
          {check.data ? (
            <DifferenceList differences={check.data.differences} from="the defaults" />
          ) : check.error ? (
            <QueryError
              error={check.error}
              onRetry={() => void check.refetch()}
              isRetrying={check.isFetching}
            />
          ) : (
            <SkeletonRows rows={3} label="differences" />
          )}
        </Panel>
      </div>
      <Panel
        title="Raw"
        subtitle={
          <>
            Hash <code className="break-all font-mono">{configHash}</code>, of everything but name, project
            and tags
          </>
        }
      >
        <CodeBlock value={config} label="Stored configuration" maxHeight="80dvh" />
      </Panel>
    </div>
  );
}
