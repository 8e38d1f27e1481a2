import { type Check, COMPLAINTS, causesOf } from "@/lib/task-groups/customer_service/catalogue";
import type { ServiceFeedback } from "@/lib/task-groups/customer_service/rules";
import { isConsistent, type Suspicion, suspectCauses } from "@/lib/task-groups/customer_service/suspicions";
import type { ScriptedPlayer } from "@/lib/task-groups/types";

export interface ServicePublic {
  area: string;
  product: string;
  symptom: string;
}

const propose = (fix: string) => `Please ${fix}.`;

/** Any question or fix of the area, whatever the symptom says: the moves of an agent that does not listen. */
export const random: ScriptedPlayer<ServicePublic, ServiceFeedback> = (
  { public: { area, product } },
  rng,
) => {
  const complaint = rng.pick(COMPLAINTS.filter((candidate) => candidate.area === area));
  return rng.next() < 0.5
    ? rng.pick(complaint.checks).question
    : propose(rng.pick(causesOf(complaint, product)).fix);
};

/**
 * Keep the causes that explain symptom and answers, ask the question whose answer is expected to tell most about
 * them, and propose a fix as soon as at most two are left or no question separates them.
 *
 * @source information gain, D. MacKay, Neural Computation 4, 1992
 */
export const reference: ScriptedPlayer<ServicePublic, ServiceFeedback> = ({ public: about, turns }, rng) => {
  const all = suspectCauses(about.product, about.symptom);
  const left = all.filter((suspicion) => isConsistent(suspicion, turns));
  const candidates = left.length > 0 ? left : all;
  const asked = new Set(
    turns.flatMap(({ feedback }) => (feedback.kind === "answer" ? feedback.checks.map(({ id }) => id) : [])),
  );
  const questions = [...new Set(candidates.flatMap(({ checks }) => checks))].filter(
    ({ id }) => !asked.has(id),
  );
  const gains = questions.map((check) => informationOf(check, candidates));
  const most = Math.max(0, ...gains);
  if (candidates.length <= 2 || most < 1e-9) return propose(rng.pick(candidates).cause.fix);
  return rng.pick(questions.filter((_, i) => gains[i]! >= most - 1e-9)).question;
};

/** @returns expected bits: the entropy of the answers; a cause that would not answer counts as one answer */
function informationOf(check: Check, candidates: readonly Suspicion[]): number {
  const counts = new Map<number | null, number>();
  for (const { cause, checks } of candidates) {
    const option = cause.answers[checks.indexOf(check)] ?? null;
    counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return [...counts.values()].reduce((sum, count) => {
    const share = count / candidates.length;
    return sum - share * Math.log2(share);
  }, 0);
}
