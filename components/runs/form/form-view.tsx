"use client";

import { Download, Rocket, Upload } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { saveText } from "@/components/charts/export-chart";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Kbd } from "@/components/ui/kbd";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { formatQuantity } from "@/lib/format";
import { toRunConfigInput } from "@/lib/run-config/draft";
import type { FormFacts } from "@/lib/run-config/form-facts";
import { DroppedNote } from "../dropped-note";
import type { RunDetail } from "../run-words";
import { DraftContext } from "./draft-context";
import { GroupsSection } from "./groups-section";
import { ImportDialog } from "./import-dialog";
import { LaunchDialog } from "./launch-dialog";
import { LimitsSection } from "./limits-section";
import { OptionsSection } from "./options-section";
import { SeatsSection } from "./seats-section";
import { SummaryPanel } from "./summary-panel";
import { useDraft } from "./use-draft";
import { useLaunch } from "./use-launch";
import { useRunCheck } from "./use-run-check";
import { WhatSection } from "./what-section";

interface FormViewProps {
  /** query string of the address */
  search: string;
  facts: FormFacts;
  cloned: RunDetail | null;
  /** `from` named a run that is not there */
  isCloneMissing: boolean;
}

const SECTIONS = ["What", "Task groups", "Seats", "Options", "Limits"] as const;
const sectionId = (index: number) => `section-${index + 1}`;

/** Plan a run, see what it resolves to, and launch it. */
export function FormView({ search, facts, cloned, isCloneMissing }: FormViewProps) {
  const { draft, dropped, change, changeGroup, replace } = useDraft({
    search,
    facts,
    cloned,
  });
  const result = useRunCheck(draft, cloned?.id ?? null);
  const launch = useLaunch(draft);
  const [isImporting, setIsImporting] = useState(false);
  useFormKeys(() => void launch.start());

  const was = new Map((result.clonedDifferences ?? []).map(({ path, default: value }) => [path, value]));
  const exportConfig = () =>
    saveText(`${JSON.stringify(toRunConfigInput(draft), null, 2)}\n`, draft.name || "run-config", "json");
  const sections: ReactNode[] = [
    <WhatSection key="what" draft={draft} onChange={change} onReplace={replace} />,
    <GroupsSection
      key="groups"
      draft={draft}
      facts={facts.groups}
      onChange={change}
      onChangeGroup={changeGroup}
    />,
    <SeatsSection
      key="seats"
      draft={draft}
      facts={facts}
      sampling={result.check?.config.sampling}
      onChange={change}
    />,
    <OptionsSection key="options" draft={draft} onChange={change} />,
    <LimitsSection key="limits" draft={draft} onChange={change} />,
  ];

  return (
    <DraftContext value={{ issues: result.issues, was }}>
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void launch.start();
        }}
      >
        <PageHeader
          title="New run"
          breadcrumbs={[{ label: "Runs", href: "/runs" }]}
          subtitle={cloned ? `Clone of ${cloned.name}. Fields that differ from it are marked.` : undefined}
          actions={
            <>
              <Button icon={<Upload aria-hidden />} onClick={() => setIsImporting(true)}>
                Import
              </Button>
              <Button icon={<Download aria-hidden />} onClick={exportConfig}>
                Export config
              </Button>
              <Button type="submit" variant="primary" icon={<Rocket aria-hidden />} busy={launch.isBusy}>
                {draft.seeds.length > 1
                  ? `Launch ${formatQuantity(draft.seeds.length, "run")}`
                  : "Launch run"}
                <span className="hidden sm:inline">
                  <Kbd keys="Ctrl+Enter" />
                </span>
              </Button>
            </>
          }
        />
        <DroppedNote dropped={isCloneMissing ? ["from", ...dropped] : dropped} />
        <ErrorSummary
          title="The run was not launched; nothing was created"
          errors={launch.failure.issues}
          attempt={launch.failure.attempt}
        />
        <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
          <div className="flex min-w-0 flex-col gap-4">
            {SECTIONS.map((title, index) => (
              <Panel key={title} id={sectionId(index)} title={title}>
                {sections[index]}
              </Panel>
            ))}
          </div>
          <div className="min-w-0">
            {/* The margins of the page stay visible above and below. */}
            <div className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
              <SummaryPanel result={result} seeds={draft.seeds.length} clonedName={cloned?.name ?? null} />
            </div>
          </div>
        </div>
      </form>
      <ImportDialog open={isImporting} onOpenChange={setIsImporting} onImport={replace} />
      <LaunchDialog
        check={launch.toConfirm}
        seeds={draft.seeds.length}
        isBusy={launch.isLaunching}
        onLaunch={launch.confirm}
        onClose={launch.dismiss}
      />
    </DraftContext>
  );
}

/** Keys that work while typing in the form, because they carry a modifier. */
function useFormKeys(onLaunch: () => void): void {
  const latest = useRef(onLaunch);
  useEffect(() => {
    latest.current = onLaunch;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('[role="dialog"]')) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        latest.current();
      }
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
      const section = event.altKey && digit ? document.getElementById(sectionId(Number(digit) - 1)) : null;
      if (!section) return;
      event.preventDefault();
      section.scrollIntoView({ block: "start" });
      section.querySelector<HTMLElement>("input, select, textarea, button, [tabindex='0']")?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
