import {
  type Cause,
  type Check,
  type Complaint,
  causesOf,
} from "@/lib/task-groups/customer_service/catalogue";
import {
  LITERAL_SCORE,
  type Sentence,
  scoreWording,
  splitSentences,
} from "@/lib/task-groups/customer_service/patterns";
import { CLEAR_TOPICS, SMALL_TALK, type SmallTalk } from "@/lib/task-groups/customer_service/small-talk";

/** What an agent's message means to a customer with this complaint. */
export interface ReadMessage {
  /** causes that it names or fixes that it proposes */
  remedies: readonly Cause[];
  /** what it asks about, in the order of its sentences */
  checks: readonly Check[];
  smallTalk: SmallTalk | null;
  isQuestion: boolean;
}

/** A message with more remedies than this solves nothing: a list of everything is no diagnosis. */
export const MOST_REMEDIES = 2;

export function readMessage(complaint: Complaint, product: string, text: string): ReadMessage {
  const causes = causesOf(complaint, product);
  const remedies: Cause[] = [];
  const checks: Check[] = [];
  let smallTalk: SmallTalk | null = null;
  let isQuestion = false;
  for (const sentence of splitSentences(text)) {
    isQuestion ||= sentence.isQuestion;
    const asked = bestCheck(complaint.checks, sentence);
    const named = asked?.score === LITERAL_SCORE ? [] : namedCauses(causes, sentence);
    for (const cause of named) if (!remedies.includes(cause)) remedies.push(cause);
    if (named.length > 0) continue;
    const topic = findSmallTalk(sentence);
    const check =
      asked?.check ?? (topic && CLEAR_TOPICS.has(topic.id) ? null : vagueCheck(complaint, sentence));
    if (check && !checks.includes(check)) checks.push(check);
    // A greeting gives way to what the rest of the message is about.
    if (!check && topic && (!smallTalk || smallTalk.id === "courtesy")) smallTalk = topic;
  }
  return { remedies, checks, smallTalk, isQuestion };
}

/** A question for a fact (how, what, when) proposes nothing, whatever parts it mentions. */
function namedCauses(causes: readonly Cause[], sentence: Sentence): Cause[] {
  if (sentence.isOpenQuestion) return [];
  const scored = causes.map((cause) => ({ cause, score: scoreWording(cause, sentence) }));
  const literal = scored.filter(({ score }) => score === LITERAL_SCORE);
  return (literal.length > 0 ? literal : scored.filter(({ score }) => score > 0)).map(({ cause }) => cause);
}

function bestCheck(checks: readonly Check[], sentence: Sentence): { check: Check; score: number } | null {
  let best: { check: Check; score: number } | null = null;
  for (const check of checks) {
    const score = scoreWording(check, sentence);
    if (score > (best?.score ?? 0)) best = { check, score };
  }
  return best;
}

/** A question that names the thing asked about, if only one check is about it. */
function vagueCheck({ checks }: Complaint, sentence: Sentence): Check | null {
  if (!sentence.isQuestion) return null;
  const about = checks.filter(({ patterns }) =>
    patterns.some(([subject]) => sentence.stems.some((stem) => subject?.has(stem))),
  );
  return about.length === 1 ? about[0]! : null;
}

function findSmallTalk(sentence: Sentence): SmallTalk | null {
  return SMALL_TALK.find((topic) => scoreWording(topic, sentence) > 0) ?? null;
}
