import type { ServiceScenario } from "@/lib/task-groups/customer_service/generate";
import { rules, type ServiceFeedback } from "@/lib/task-groups/customer_service/rules";
import { isConsistent, suspectCauses } from "@/lib/task-groups/customer_service/suspicions";
import {
  DEFAULT_RULE_OPTIONS,
  type KnownTurn,
  type RecordedTurn,
  type ReplayPosition,
} from "@/lib/task-groups/types";

/** One message and how it was met. */
export interface ServiceRow {
  turn: number;
  action: string;
  kind: ServiceFeedback["kind"];
  /** the customer's words; empty for the goal */
  text: string;
}

export interface ServiceKnown {
  area: string;
  product: string;
  symptom: string;
  maxTurns: number;
  rows: ServiceRow[];
}

export interface ServiceDerived {
  /** causes that someone of the trade would think of; `excludedAt` is the turn that ruled one out */
  causes: { text: string; fix: string; excludedAt: number | null }[];
}

export interface ServiceTruth {
  cause: string;
  fix: string;
}

type Position = ReplayPosition<ServiceKnown, ServiceDerived, ServiceTruth>;

/** The environment's seat may hold a model; what follows is derived from what the program makes of the same messages. */
export function replayService(
  scenario: ServiceScenario,
  turns: readonly RecordedTurn[],
  maxTurns: number,
): Position[] {
  const { area, product, symptom } = scenario;
  const state = rules.start(scenario, DEFAULT_RULE_OPTIONS);
  const all = suspectCauses(product, symptom);
  const known: KnownTurn<ServiceFeedback>[] = turns.map(({ action }) => ({
    action,
    feedback: rules.reply(state, action, () => 0).feedback,
  }));
  const excludedAt = all.map((suspicion) => known.findIndex((turn) => !isConsistent(suspicion, [turn])));
  const rows = known.map(
    ({ action, feedback }, i): ServiceRow => ({
      turn: i + 1,
      action,
      kind: feedback.kind,
      text: feedback.kind === "goal" ? "" : feedback.text,
    }),
  );
  return Array.from({ length: turns.length + 1 }, (_, done) => ({
    known: { area, product, symptom, maxTurns, rows: rows.slice(0, done) },
    derived: {
      causes: all.map(({ cause }, i) => {
        const at = excludedAt[i]!;
        return { text: cause.text, fix: cause.fix, excludedAt: at >= 0 && at < done ? at + 1 : null };
      }),
    },
    truth: { cause: scenario.causeText, fix: scenario.fix },
  }));
}
