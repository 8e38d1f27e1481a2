import { type Complaint, findComplaint } from "@/lib/task-groups/customer_service/catalogue";
import type { ServiceScenario } from "@/lib/task-groups/customer_service/generate";
import { MOST_REMEDIES, readMessage } from "@/lib/task-groups/customer_service/read-message";
import type { Rules } from "@/lib/task-groups/types";

/** `text` is what the customer says, the same in both styles. */
export type ServiceFeedback =
  | { kind: "goal" }
  /** option by check; null where the customer does not know */
  | { kind: "answer"; checks: { id: string; option: number | null }[]; text: string }
  /** proposed fixes that changed nothing */
  | { kind: "outcome"; remedies: string[]; text: string }
  | { kind: "too_many"; text: string }
  | { kind: "small_talk"; topic: string; text: string }
  | { kind: "unclear"; text: string };

/** Nothing that is said changes the trouble, so the case itself is the state. */
export type ServiceState = ServiceScenario;

const UNKNOWN = ["I do not know, sorry.", "No idea, I cannot tell.", "I am not sure about that."];
const NO_CHANGE = [
  "I did that, but it is just the same.",
  "Done, and nothing has changed.",
  "That made no difference, I am afraid.",
  "I tried it, the trouble is still there.",
];

/** The defined replies of a customer who does not follow. */
export const UNCLEAR = "Sorry, I do not understand. Could you ask me one thing, or tell me one thing to do?";
export const TOO_MANY = "That is too much at once for me. What should I do first?";

/** At most this many answers to one message. */
const MOST_ANSWERS = 2;

/**
 * A customer who answers from the facts of the case. The goal is reached when a message names the cause or proposes
 * the fix, with at most one other guess beside it. Whatever has no meaning here is met by a defined reply and costs
 * the turn; as only meanings of the catalogue are looked up, no wording can talk the customer into more.
 *
 * @source paprika.md 4.3
 */
export const rules: Rules<ServiceScenario, ServiceState, ServiceFeedback> = {
  start: (scenario) => scenario,

  reply(state, action) {
    return { state, feedback: answer(state, action), reward: null };
  },
};

function answer(state: ServiceState, text: string): ServiceFeedback {
  const complaint = requireComplaint(state);
  const { remedies, checks, smallTalk, isQuestion } = readMessage(complaint, state.product, text);
  if (remedies.length > MOST_REMEDIES) return { kind: "too_many", text: TOO_MANY };
  if (remedies.some(({ id }) => id === state.cause)) return { kind: "goal" };
  if (remedies.length > 0) {
    const at = complaint.causes.indexOf(remedies[0]!);
    return {
      kind: "outcome",
      remedies: remedies.map(({ id }) => id),
      text: NO_CHANGE[at % NO_CHANGE.length]!,
    };
  }
  if (checks.length > 0) return answerChecks(state, complaint, checks.slice(0, MOST_ANSWERS));
  if (smallTalk)
    return {
      kind: "small_talk",
      topic: smallTalk.id,
      text: smallTalk.reply.replace("{symptom}", state.symptom),
    };
  return { kind: "unclear", text: isQuestion ? UNKNOWN[0]! : UNCLEAR };
}

function answerChecks(
  state: ServiceState,
  complaint: Complaint,
  asked: Complaint["checks"],
): ServiceFeedback {
  const cause = complaint.causes.find(({ id }) => id === state.cause)!;
  const answers = asked.map((check) => {
    const at = complaint.checks.indexOf(check);
    const option = cause.answers[at] ?? null;
    const text = option === null ? UNKNOWN[at % UNKNOWN.length]! : check.options[option]!;
    return { id: check.id, option, text };
  });
  return {
    kind: "answer",
    checks: answers.map(({ id, option }) => ({ id, option })),
    text: answers.map(({ text }) => text).join(" "),
  };
}

/** A scenario that passed its schema names an entry of the catalogue. */
export function requireComplaint({ complaint }: ServiceScenario): Complaint {
  const found = findComplaint(complaint);
  if (!found) throw new Error(`customer_service has no complaint ${complaint}`);
  return found;
}
