"use client";

import { Panel } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { CompareMatrix as MatrixTable } from "./compare-matrix";
import { type CompareMatrix, type CompareTests, describeFamily, ESTIMAND_WORDS } from "./compare-words";
import { ModeSwitch } from "./mode-switch";
import type { CompareState } from "./use-compare-state";

interface MatrixTabProps {
  matrix: CompareMatrix;
  tests: CompareTests | undefined;
  state: CompareState;
}

export function MatrixTab({ matrix, tests, state }: MatrixTabProps) {
  "use memo";
  const { estimand, shade } = state;
  const family = tests && tests.family > 0 ? ` Adjusted p: ${describeFamily(tests)}.` : "";
  return (
    <Panel
      title="Success"
      subtitle={`Mean over shared tasks, ${ESTIMAND_WORDS[estimand]}, 95 %; n in tasks × attempts.${family}`}
      isFlush
      actions={
        <>
          <Segmented
            label="Estimand"
            size="sm"
            value={estimand}
            onValueChange={(value) => state.set({ estimand: value })}
            options={[
              { value: "like", label: "Tasks like these" },
              { value: "exact", label: "Exactly these" },
            ]}
          />
          <ModeSwitch state={state} />
          <Segmented
            label="Colour"
            size="sm"
            value={shade}
            onValueChange={(value) => state.set({ shade: value })}
            options={[
              { value: "success", label: "Colour: success" },
              { value: "difference", label: "Difference" },
            ]}
          />
        </>
      }
    >
      <MatrixTable {...{ matrix, tests, shade }} onSetBase={(base) => state.set({ base })} />
      {estimand === "exact" && (
        <p className="border-t px-4 py-3 text-ink-3 text-xs">
          Intervals of success are for exactly these tasks; differences and verdicts stay those of tasks like
          these.
        </p>
      )}
    </Panel>
  );
}
