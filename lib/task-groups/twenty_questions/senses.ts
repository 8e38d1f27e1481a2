import {
  MADE_FROM,
  OWN_QUESTIONS,
  SUFFIX_FORMS,
  TAG_FORMS,
  WITH_ARTICLE,
} from "@/lib/task-groups/twenty_questions/data/schema";
import { SYNONYMS } from "@/lib/task-groups/twenty_questions/data/synonyms";
import { FILLERS } from "@/lib/task-groups/twenty_questions/fillers";
import { NATION_LIST, TOPICS, type Topic } from "@/lib/task-groups/twenty_questions/table";
import { createPhrasebook, type Phrasebook, phraseStems } from "@/lib/task-groups/understand/phrases";

/** What a wording may mean: a test of a row. */
export interface Sense {
  holds(topic: Topic): boolean;
  /** says what a thing is or how it is, and not what it has to do with: "is it a ..." asks for these only */
  isDirect: boolean;
}

/** All senses of one wording: any of them that holds makes a yes. */
export type Meaning = Sense[];

export const PHRASES: Phrasebook<Meaning> = createPhrasebook();

/** The question that a scripted player asks for a tag; tags without one are never asked. */
export const QUESTION_OF_TAG = new Map<string, string>();

const wordings = new Set<string>();

function add(phrase: string, sense: Sense): void {
  wordings.add(phrase);
  const meaning = PHRASES.get(phrase);
  if (meaning) meaning.push(sense);
  else PHRASES.add(phrase, [sense]);
}

const article = (noun: string) =>
  /^[aeiou]/.test(noun) && !/^(uni|eu)/.test(noun) ? `an ${noun}` : `a ${noun}`;
const withArticle = new Set(WITH_ARTICLE.split(/\s+/));
const REGION_NAMES: Readonly<Record<string, string>> = {
  northamerica: "North America",
  southamerica: "South America",
  middle_east: "the Middle East",
  latin_america: "Latin America",
  central_america: "Central America",
  eu: "the European Union",
};
const NO_ARTICLE = new Set(
  `africa asia europe australia oceania antarctica scandinavia school space church paris london rome everywhere new_york
  san_francisco washington northamerica southamerica middle_east latin_america central_america eu`.split(
    /\s+/,
  ),
);

const REGION_TAGS = new Set(NATION_LIST.flatMap(({ regions }) => regions));

/** "flies" to "fly", "catches" to "catch", "eats_fish" to "eat fish" */
function toVerb(tag: string): string {
  const [verb = "", ...rest] = tag.split("_");
  const base =
    verb.endsWith("ies") && verb !== "dies"
      ? `${verb.slice(0, -3)}y`
      : /(ch|sh|x|ss)es$/.test(verb)
        ? verb.slice(0, -2)
        : verb.slice(0, -1);
  return [base, ...rest].join(" ");
}

const FORM_OF_TAG = new Map(
  Object.entries(TAG_FORMS).flatMap(([form, tags]) =>
    tags
      .split(/\s+/)
      .filter((tag) => tag !== "")
      .map((tag) => [tag, form as keyof typeof TAG_FORMS] as const),
  ),
);

const COUNTED: Readonly<Record<string, string>> = {
  legs0: "no legs",
  legs2: "two legs",
  legs4: "four legs",
  legs6: "six legs",
  legs8: "eight legs",
  legs10: "ten legs",
  wheels1: "one wheel",
  wheels2: "two wheels",
  wheels3: "three wheels",
  wheels4: "four wheels",
  strings4: "four strings",
  strings6: "six strings",
};

function questionOf(tag: string, form: keyof typeof TAG_FORMS): string {
  const words = COUNTED[tag] ?? tag.replaceAll("_", " ");
  switch (form) {
    case "is":
      return `Is it ${words}?`;
    case "isA":
      return `Is it ${article(words)}?`;
    case "has":
      return `Does it have ${withArticle.has(tag) ? article(words) : words}?`;
    case "does":
      return `Does it ${toVerb(tag)}?`;
    case "usedFor":
      return `Is it used for ${words}?`;
    case "foundIn":
      if (tag === "everywhere") return "Is it found worldwide?";
      if (REGION_TAGS.has(tag)) return `Does it belong to ${REGION_NAMES[tag] ?? properName(words)}?`;
      return `Is it found in ${NO_ARTICLE.has(tag) ? (REGION_NAMES[tag] ?? properName(words)) : `the ${words}`}?`;
  }
}

const properName = (words: string) =>
  /^(school|space|church)$/.test(words) ? words : words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

const madeFrom = new Set(MADE_FROM.split(/\s+/));

/** A tag's question and wordings by its form. */
function registerTag(tag: string): void {
  const direct = (holds: Sense["holds"]): Sense => ({ holds, isDirect: true });
  const holds = (topic: Topic) => topic.tags.has(tag);
  const form = FORM_OF_TAG.get(tag);
  if (form) {
    QUESTION_OF_TAG.set(tag, questionOf(tag, form));
    const words = COUNTED[tag] ?? REGION_NAMES[tag] ?? tag.replaceAll("_", " ");
    add(form === "does" ? toVerb(tag) : words, { holds, isDirect: form === "is" || form === "isA" });
    if (form === "usedFor") add(`used for ${words}`, { holds, isDirect: false });
    return;
  }
  const made = /^(.+)_made$/.exec(tag)?.[1];
  if (made) {
    const words = made.replaceAll("_", " ");
    const isFrom = madeFrom.has(made);
    QUESTION_OF_TAG.set(
      tag,
      isFrom ? `Is it made from ${words}?` : `Is it made into ${words}, or a maker of ${words}?`,
    );
    if (!isFrom) QUESTION_OF_TAG.set(tag, `Does it make ${words}?`);
    for (const frame of isFrom
      ? ["made from X", "made of X", "made out of X", "made with X", "come from X", "from X", "X"]
      : ["make X", "makes X", "produce X", "sell X", "manufacture X", "used to make X", "used for X", "X"])
      add(frame.replace("X", words), { holds, isDirect: false });
    return;
  }
  for (const [suffix, question, ...wordings] of SUFFIX_FORMS) {
    if (!tag.endsWith(suffix)) continue;
    const words = tag.slice(0, -suffix.length).replaceAll("_", " ");
    QUESTION_OF_TAG.set(tag, question.replace("a X", article(words)).replace("X", words));
    for (const wording of wordings) add(wording.replace("X", words), { holds, isDirect: false });
    return;
  }
  const flag = /^flag_(.+)$/.exec(tag)?.[1];
  if (flag) {
    QUESTION_OF_TAG.set(tag, `Is there ${flag} on its flag?`);
    for (const frame of [
      "X on flag",
      "X in flag",
      "X on its flag",
      "X in its flag",
      "flag X",
      "flag have X",
      "X flag",
      "flag contain X",
      "X",
    ])
      add(frame.replace("X", flag), { holds, isDirect: false });
    return;
  }
  const found = /^in_(.+)$/.exec(tag)?.[1];
  if (found) {
    QUESTION_OF_TAG.set(tag, `Is it found in ${found.replaceAll("_", " ")}?`);
    add(`in ${found.replaceAll("_", " ")}`, { holds, isDirect: false });
    return;
  }
  add(tag.replaceAll("_", " "), direct(holds));
}

function parseSide(side: string): Sense["holds"] {
  const any = side.split(" ").map((part) => part.split("&"));
  return (topic) =>
    any.some((all) =>
      all.every((tag) => (tag.startsWith("!") ? !topic.tags.has(tag.slice(1)) : topic.tags.has(tag))),
    );
}

function registerNation(code: string, names: readonly string[], adjectives: readonly string[]): void {
  const tag = `@${code}`;
  const sense: Sense = { holds: (topic) => topic.tags.has(tag), isDirect: false };
  for (const name of names) add(name, sense);
  for (const adjective of adjectives) add(adjective, { ...sense, isDirect: true });
  const borders: Sense = { holds: (topic) => topic.tags.has(`~${code}`), isDirect: false };
  for (const name of names)
    for (const frame of [
      "border",
      "share border with",
      "next to",
      "neighbor of",
      "neighbour of",
      "borders with",
      "near",
    ])
      add(`${frame} ${name}`, borders);
  QUESTION_OF_TAG.set(tag, `Is it ${properName(adjectives[0]!)}?`);
  QUESTION_OF_TAG.set(`~${code}`, `Does it border ${properName(names[0]!)}?`);
}

/** Tags that are words; the others are numbers and codes. */
export const isWordTag = (tag: string) => !/^([sybd]-?\d+|an\d+|[@~].*)$/.test(tag);

for (const tag of new Set(TOPICS.flatMap((topic) => [...topic.tags]))) if (isWordTag(tag)) registerTag(tag);
for (const { code, names, adjectives } of NATION_LIST) registerNation(code, names, adjectives);
for (const category of new Set(TOPICS.map((topic) => topic.category)))
  for (const phrase of [category, ...category.split(" or ")])
    add(phrase, { holds: (topic) => topic.category === category, isDirect: true });
for (const line of SYNONYMS.split("\n")) {
  const colon = line.indexOf(": ");
  if (colon < 0) continue;
  const sense = { holds: parseSide(line.slice(0, colon)), isDirect: false };
  for (const phrase of line.slice(colon + 2).split(", ")) add(phrase, sense);
}

for (const [tag, question] of Object.entries(OWN_QUESTIONS)) QUESTION_OF_TAG.set(tag, question);

// "In Paris" was added for stories set there; it also means what "Paris" alone does for a tower. Numbers stay as they are.
const EXACT =
  /\b(more|less|than|not|no|non|only|both|without|border|one|two|three|four|five|six|seven|eight|nine|ten|just|any|never|\d+)\b/;
for (const phrase of [...wordings].sort((a, b) => a.length - b.length)) {
  const stems = phraseStems(phrase);
  const core = stems.filter((stem) => !FILLERS.has(stem));
  if (core.length === 0 || core.length === stems.length || EXACT.test(phrase)) continue;
  const more = PHRASES.get(core.join(" "));
  const own = PHRASES.get(phrase);
  if (more && own && more !== own)
    own.push(...more.filter((sense) => !own.includes(sense)).map((sense) => ({ ...sense, isDirect: false })));
}
