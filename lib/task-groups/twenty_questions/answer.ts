import {
  directMeaning,
  isSomeName,
  isUnsure,
  readQuestion,
} from "@/lib/task-groups/twenty_questions/read-question";
import { PHRASES } from "@/lib/task-groups/twenty_questions/senses";
import { TOPICS, TOPICS_BY_NAME, type Topic } from "@/lib/task-groups/twenty_questions/table";
import { matchWhole, nameKey } from "@/lib/task-groups/understand/match-name";
import { normaliseText } from "@/lib/task-groups/understand/normalise";

export type Answer = "yes" | "no" | "goal" | "unclear";

const lastNames = countLastNames();

function lastNameOf({ category, name }: Topic): string | null {
  const words = name.split(" ");
  const last = words.at(-1)!;
  const isPlain =
    category === "person" && words.length <= 3 && last.length > 3 && !/\b(the|of|ii)\b/.test(name);
  return isPlain && !TOPICS_BY_NAME.has(nameKey(last)) && PHRASES.get(last) === undefined ? last : null;
}

function countLastNames(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const topic of TOPICS) {
    const last = lastNameOf(topic);
    if (last) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  return counts;
}

/** Every name that counts as the topic: aliases, and the last name of a person where no other has it. */
export function guessNames(topic: Topic): readonly string[] {
  const last = lastNameOf(topic);
  return last && lastNames.get(last) === 1 ? [...topic.names, last] : topic.names;
}

const isOtherThing = (typed: string) =>
  TOPICS_BY_NAME.has(nameKey(typed)) || PHRASES.get(typed) !== undefined;

/** "the movie Titanic", "Titanic the movie" and "a tool called hammer" name what stands beside the category's word. */
function variantsOf(named: string, category: string): string[] {
  const kinds = [
    ...category.split(" "),
    "film",
    "show",
    "series",
    "word",
    "country",
    "city",
    "planet",
    "element",
    "game",
    "character",
  ];
  const variants = [named];
  const [first, ...rest] = named.split(" ");
  if (rest.length > 0 && kinds.includes(first!))
    variants.push(rest.join(" ").replace(/^(of|called|named|is) /, ""));
  const last = rest.at(-1);
  if (last && kinds.includes(last))
    variants.push([first, ...rest.slice(0, -1)].join(" ").replace(/ the$/, ""));
  const called = / (?:called|named) (.+)$/.exec(named)?.[1];
  if (called) variants.push(called);
  return variants;
}

/** Whether a message names this topic as its guess: by name or alias, mistyped within reason, and by nothing broader. */
export function isGuessOf(topic: Topic, message: string): boolean {
  const { named } = readQuestion(message);
  if (named === null) return false;
  const names = guessNames(topic);
  const keys = new Set(names.map(nameKey));
  return variantsOf(named, topic.category).some((variant) => {
    const key = nameKey(variant);
    if (keys.has(key)) return true;
    const isPlural =
      key.length > 3 &&
      [...keys].some((other) => key === `${other}s` || key === `${other}es` || `${key}s` === other);
    if (isPlural && !TOPICS_BY_NAME.has(key)) return true;
    return matchWhole(variant, names, { isKnown: isOtherThing }) !== null;
  });
}

/** Answer a message from the topic's row. @source paprika.md 4.1 */
export function answerQuestion(topic: Topic, message: string): Answer {
  if (isGuessOf(topic, message)) return "goal";
  const { named, looksProper, isBare, test } = readQuestion(message);
  const isBroader = named !== null && isHeadOf(named, topic);
  if (isBroader) return "yes";
  if (named !== null && TOPICS_BY_NAME.has(nameKey(named)))
    return directMeaning(named).some((sense) => sense.holds(topic)) || (isBare && test?.(topic))
      ? "yes"
      : "no";
  if (test) {
    if (isUnsure(test, topic)) return "unclear";
    return test(topic) ? "yes" : "no";
  }
  return named !== null && (looksProper || isSomeName(named)) ? "no" : "unclear";
}

/** A polar bear is a bear: English puts the broader word last. */
function isHeadOf(named: string, topic: Topic): boolean {
  const head = normaliseText(named).replace(/^(a|an|the) /, "");
  return topic.category !== "person" && topic.names.some((name) => normaliseText(name).endsWith(` ${head}`));
}
