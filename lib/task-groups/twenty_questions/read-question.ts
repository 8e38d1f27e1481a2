import { OTHER_THINGS } from "@/lib/task-groups/twenty_questions/data/other-things";
import { FILLERS } from "@/lib/task-groups/twenty_questions/fillers";
import { readMeasure, type Test } from "@/lib/task-groups/twenty_questions/measures";
import { type Meaning, PHRASES } from "@/lib/task-groups/twenty_questions/senses";
import { TOPICS, TOPICS_BY_NAME } from "@/lib/task-groups/twenty_questions/table";
import { nameKey } from "@/lib/task-groups/understand/match-name";
import { normaliseText } from "@/lib/task-groups/understand/normalise";
import { phraseStems } from "@/lib/task-groups/understand/phrases";
import { nearness } from "@/lib/task-groups/understand/typos";

/** A message as it was understood, whatever the secret. */
export interface Reading {
  /** what the message names as a whole, where it may be a guess */
  named: string | null;
  /** written as a name is: with capital letters */
  looksProper: boolean;
  /** a name without "is it": as much a question about it as a guess */
  isBare: boolean;
  /** what it asks; null when that is not understood */
  test: Test | null;
}

const LEAD =
  /^(ok|okay|so|well|hm+|great|good|thanks|thank you|alright|all right|then|now|and|but|hello|hi|let me (?:ask|guess|think)|let us (?:see|ask|start)|my (?:\w+ )?(?:question|guess)(?: is)?|(?:final|next|first|last) (?:question|guess)|question|guess|i (?:will )?(?:think|guess|believe|bet|say|suspect|know)|maybe|perhaps|would you say(?: that)?|do you think(?: that)?|am i (?:right|correct)(?: that| in \w+)?|is it true that|can you (?:tell me|say) (?:if|whether)|could you (?:tell me|say) (?:if|whether)|tell me (?:if|whether)|i would like to know (?:if|whether)|please|does that mean|is it possible that|is the answer|is the secret|is the (?:secret )?(?:topic|word|item)|the answer is|are you thinking (?:of|about)|were you thinking (?:of|about)|do you mean|is your (?:word|topic|answer|secret)|you are thinking of|yes|no|\d+) +(?=\S)/;

const SUBJECT =
  "(?:it|he|she|this|that|they|these|there|(?:the|this|that|your|its)(?: \\w+)? (?:thing|item|person|character|animal|object|topic|word|answer|place|one|bird|insect|movie|film|book|game|show|sport|country|job|occupation|food|dish|drink|fruit|vegetable|city|building|element|language|holiday|company|brand|plant|vehicle|tool|instrument|material|landmark|breed|dog|weapon|god|figure|actor|singer|star|creature|feature|part|stone|gem|celebration|device|toy|spice|herb|dessert|furniture|clothing|secret|name|profession|event|location|individual|mountain|planet))";
const IDENTITY = new RegExp(
  `^(?:(?:is|was|are|were|could|might|would|can|must|may)(?: not)?(?: ${SUBJECT})?(?: (?:not|be|called|named|maybe|perhaps|possibly|actually|by any chance|just|simply))*|(?:it|he|she|this|that|they) (?:is|was|are|must be|might be|could be)|how about|what about)(?= )(?: (a|an|the|some|any))? (.+)$`,
);
const TRAIL =
  /\b(?: by any chance| right| then| please| maybe| perhaps| at all| or not| or so| yes or no| correct| though| exactly| itself| in general| usually| typically| normally| too| today| currently| nowadays)$/;

const FRONT_NOT =
  /^(is|are|was|were|do|does|did|can|could|has|have|had|would|will|should) not (?=it |he |she |they |this |that |the |you |people |we |there )/;
const NUMBERS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const cache = new Map<string, Reading>();

/** Understand a message; the same text is read once. */
export function readQuestion(text: string): Reading {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= 5_000) cache.clear();
  const reading = read(text);
  cache.set(text, reading);
  return reading;
}

const NOTHING: Reading = { named: null, looksProper: false, isBare: false, test: null };
const MAX_LENGTH = 400;

function read(message: string): Reading {
  if (message.length > MAX_LENGTH) return NOTHING;
  const sentence = pickSentence(message);
  if (sentence === null) return NOTHING;
  let text = normaliseText(sentence);
  for (let i = 0; i < 4 && LEAD.test(text) && !isRowName(text); i++) text = text.replace(LEAD, "");
  while (TRAIL.test(text)) text = text.replace(TRAIL, "");
  text = text.replace(/(?<=\w) on (?:the|its) (?:outside|inside)$/, (side, at: number) =>
    / (see|visible|found|located|it)$/.test(text.slice(0, at)) ? side : "",
  );
  if (text === "") return NOTHING;

  if (isRowName(text)) return { named: text, looksProper: true, isBare: true, test: readTest(text) };
  const identity = IDENTITY.exec(text);
  const isBare =
    !/^(is|are|was|were|do|does|did|can|could|has|have|had|would|will|should|may|might|what|who|where|when|why|how|which|whose|tell|give|reveal|ignore|say|please|forget)\b/.test(
      text,
    );
  const named = identity
    ? identity[2]!
    : isBare && text.split(" ").length <= 6
      ? text.replace(/^(a|an|the) /, "")
      : null;
  const looksProper = named !== null && isProper(sentence, named);
  if (/^(what|who|where|when|why|how|which|whose|tell|give|reveal|ignore|forget)\b/.test(text) && !identity)
    return { ...NOTHING, named: null };
  return { named, looksProper, isBare: !identity, test: readTest(text) };
}

const isRowName = (text: string) => TOPICS_BY_NAME.has(nameKey(text));

/** The one question of a message; several questions have no one answer. */
function pickSentence(message: string): string | null {
  const sentences =
    message.match(/[^.!?\n]*(?:\.(?=\S)[^.!?\n]*)*[.!?\n]*/g)?.filter((part) => /[\p{L}\p{N}]/u.test(part)) ??
    [];
  const questions = sentences.filter((part) => part.includes("?"));
  if (questions.length > 1) return null;
  if (questions.length === 1) {
    // An abbreviated name ("Mr. Bean") is cut at its full stop: then the whole message is the question.
    const initial = /(?:\b[A-Za-z]|[MD]rs?|St|Jr)\.\s*$/;
    return sentences.some((part) => part !== questions[0] && initial.test(part)) ? message : questions[0]!;
  }
  return sentences.length === 1 ? sentences[0]! : sentences.length === 0 ? null : message;
}

/** Capital letters inside the sentence, as names have them. */
function isProper(sentence: string, named: string): boolean {
  const words = sentence.match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  const last = named.split(" ").length;
  const own = words.slice(-last).filter((word) => word.length > 2);
  return (
    words.length > last &&
    own.length > 0 &&
    own.every((word) => /^\p{Lu}/u.test(word) || /^(the|and|del|van|von)$/.test(word))
  );
}

/** A question's test: all its parts hold, those after a "not" do not. */
function readTest(text: string): Test | null {
  let rest = text.replace(FRONT_NOT, "$1 ");
  const tests: Test[] = [];
  const measure = readMeasure(rest);
  if (measure) {
    if (!measure.test) return null;
    tests.push(measure.test);
    // The verb of a time or size has been read with it.
    rest = measure.rest.replace(
      /\b(born|die|died|dead|alive|invented|released|founded|built|created|published|written|discovered|out|started|start|established|constructed|introduced|launched|made|begin|old|live|living|first|premiere|air|aired|premiered|opened|formed|older|name|atomic number|number|fit|new|lived|active|completed|world)\b/g,
      " ",
    );
    if (/ not /.test(` ${rest} `))
      return readParts(rest.replace(/\bnot\b/g, " "), [(topic) => !tests.every((test) => test(topic))]);
  }
  return readParts(rest, tests);
}

function readParts(text: string, tests: Test[]): Test | null {
  const words = text.replace(/\b(\d|1[0-2])\b/g, (digits) => NUMBERS[Number(digits)]!);
  const stems = phraseStems(words);
  const or = stems.indexOf("or");
  let isNot = false;
  let at = 0;
  while (at < stems.length) {
    const stem = stems[at]!;
    const found = PHRASES.longestAt(stems, at);
    if (found && !(found.length === 1 && FILLERS.has(stem) && hasContent(stems, at))) {
      const { value } = found;
      const negated = isNot;
      tests.push((topic) => value.some((sense) => sense.holds(topic)) !== negated);
      at += found.length;
    } else if (stem === "not" || stem === "without" || stem === "no" || stem === "never" || stem === "non") {
      isNot = true;
      at++;
    } else if (stem === "but" || stem === "and") {
      isNot = false;
      at++;
    } else if (stem === "or") {
      return readOr(stems, or, tests);
    } else if (FILLERS.has(stem) || /ly$/.test(stem) || /li$/.test(stem)) at++;
    else {
      const corrected = correct(stem);
      if (corrected === null) return null;
      stems[at] = corrected;
    }
  }
  return tests.length === 0 ? null : (topic) => tests.every((test) => test(topic));
}

/** A filler may be a phrase of its own ("is it common?") where nothing else is asked. */
function hasContent(stems: readonly string[], at: number): boolean {
  if (at === 0 && stems.length > 1) return true;
  return stems.some(
    (stem, i) =>
      i !== at &&
      !FILLERS.has(stem) &&
      !["not", "no", "or"].includes(stem) &&
      PHRASES.longestAt(stems, i) !== null,
  );
}

/** "This or that" has an answer only where both are alike; otherwise nobody could tell which one a yes is for. */
function readOr(stems: readonly string[], or: number, before: Test[]): Test | null {
  const right = readParts(stems.slice(or + 1).join(" "), []);
  if (!right || before.length === 0) return null;
  const left: Test = (topic) => before.every((test) => test(topic));
  const both: Test & { isUnsure?: Test } = (topic) => left(topic) || right(topic);
  both.isUnsure = (topic) => left(topic) !== right(topic);
  return both;
}

/** Whether a test has no answer for this topic: the two sides of an "or" differ. */
export function isUnsure(test: Test, topic: Parameters<Test>[0]): boolean {
  return (test as { isUnsure?: Test }).isUnsure?.(topic) ?? false;
}

const vocabulary = new Map<string, string[]>();

function vocabularyOf(letter: string): readonly string[] {
  if (vocabulary.size === 0)
    for (const stem of PHRASES.words()) {
      if (stem.length < 5) continue;
      const there = vocabulary.get(stem[0]!);
      if (there) there.push(stem);
      else vocabulary.set(stem[0]!, [stem]);
    }
  return vocabulary.get(letter) ?? [];
}

/** The one word of the phrases that a mistyped one must be; null when there is none or a choice. */
function correct(stem: string): string | null {
  if (stem.length < 5 || TOPICS_BY_NAME.has(stem)) return null;
  const near = vocabularyOf(stem[0]!).filter((word) => word !== stem && nearness(stem, word) === 1);
  return near.length === 1 ? near[0]! : null;
}

/** What an exact name says besides the guess: the meanings of a class, such as "bird". */
export function directMeaning(named: string): Meaning {
  return PHRASES.get(named)?.filter((sense) => sense.isDirect) ?? [];
}

const otherThings = new Set(OTHER_THINGS.split(/[,\n]+/).map(nameKey));

/** Whether a text is the name of some row, mistyped or not: then it is a guess at something else. */
export function isSomeName(named: string): boolean {
  const key = nameKey(named);
  if (TOPICS_BY_NAME.has(key) || otherThings.has(key)) return true;
  if (key.length < 5) return false;
  return TOPICS.some(({ names }) =>
    names.some((name) => name[0]?.toLowerCase() === key[0] && nearness(key, nameKey(name)) !== null),
  );
}
