import {
  type Cause,
  type Check,
  COMPLAINTS,
  causesOf,
  fillSymptom,
} from "@/lib/task-groups/customer_service/catalogue";
import type { ServiceFeedback } from "@/lib/task-groups/customer_service/rules";
import type { KnownTurn } from "@/lib/task-groups/types";

/** A cause that someone of the trade would think of. */
export interface Suspicion {
  cause: Cause;
  checks: readonly Check[];
}

/** The causes behind a symptom: those of the complaint with such words, or of every complaint that the product has. */
export function suspectCauses(product: string, symptom: string): Suspicion[] {
  const possible = COMPLAINTS.filter(({ products }) => products.includes(product));
  const told = possible.filter(({ symptoms }) =>
    symptoms.some((words) => symptom.includes(fillSymptom(words, product))),
  );
  return (told.length > 0 ? told : possible).flatMap((complaint) =>
    causesOf(complaint, product).map((cause) => ({ cause, checks: complaint.checks })),
  );
}

/** Whether a customer with this cause could have said all that was said. An unknown answer excludes nothing. */
export function isConsistent(
  { cause, checks }: Suspicion,
  turns: readonly KnownTurn<ServiceFeedback>[],
): boolean {
  return turns.every(({ feedback }) => {
    if (feedback.kind === "outcome") return !feedback.remedies.includes(cause.id);
    if (feedback.kind !== "answer") return true;
    return feedback.checks.every(({ id, option }) => {
      const at = checks.findIndex((check) => check.id === id);
      const expected = cause.answers[at];
      return at < 0 || expected === null || option === null || expected === option;
    });
  });
}
