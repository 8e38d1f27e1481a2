import type { Topic } from "@/lib/task-groups/twenty_questions/table";
import { countOf, HOLDERS, lengthOf } from "@/lib/task-groups/twenty_questions/yardsticks";
import { nameKey } from "@/lib/task-groups/understand/match-name";

export type Test = (topic: Topic) => boolean;

/** The year that "today" means in a question; a clock would change the answers of a task. */
const NOW = 2025;

const BIGGER =
  "bigger|larger|taller|longer|heavier|higher|wider|greater in size|more massive|weigh more|weighs more";
const SMALLER = "smaller|shorter|lighter|thinner|less tall|less heavy|tinier|less big|weigh less|weighs less";

/** Years without a row's own: things of nature were always there, plain things are older than electricity. */
function yearOf(topic: Topic): number {
  if (topic.year !== null) return topic.year;
  if (topic.tags.has("natural") && !topic.tags.has("manmade")) return -10_000;
  if (topic.tags.has("ancient") || topic.tags.has("prehistoric")) return -500;
  if (
    ["electronic", "electric", "battery", "modern", "plastic", "modern_job", "computer_language"].some(
      (tag) => topic.tags.has(tag),
    )
  )
    return 1950;
  return topic.tags.has("engine") ? 1900 : 1700;
}

const span =
  (from: number, to: number): Test =>
  (topic) => {
    const year = yearOf(topic);
    return year >= from && year <= to;
  };

/** A person belongs to a time by living in it, a thing by coming into being. */
const livedIn =
  (from: number, to: number): Test =>
  (topic) =>
    topic.category === "person" ? yearOf(topic) <= to && (topic.death ?? NOW) >= from : span(from, to)(topic);
const diedIn =
  (from: number, to: number): Test =>
  ({ death }) =>
    death !== null && death >= from && death <= to;

const ENDLESS = 1e6;

/** Which event a time belongs to, by the words before it. */
function eventOf(before: string): (from: number, to: number) => Test {
  if (/\b(die|died|dead|death|pass away|passed away|killed)\b/.test(before)) return diedIn;
  if (
    /\b(born|birth|birthday|invented|released|founded|built|made|created|published|written|discovered|come out|came out|start|started|premiere|premiered|begin|established|constructed|first|launched|introduced|air)\b/.test(
      before,
    )
  )
    return span;
  return livedIn;
}

type Match = { test: Test; rest: string };
type Reader = readonly [RegExp, (groups: string[], before: string) => Test | null];

const year = (digits: string, era: string | undefined) =>
  /bc/.test(era ?? "") ? -Number(digits) : Number(digits);

const READERS: readonly Reader[] = [
  [
    new RegExp(`\\b(?:much |a lot |usually |generally |typically |normally )*(${BIGGER}) than (.+)$`),
    ([, what = ""]) => {
      const length = lengthOf(what.replace(/ (in size|or so|in general|usually)$/, ""));
      return length === null ? null : ({ sizeCm }) => sizeCm !== null && sizeCm > length * 1.05;
    },
  ],
  [
    new RegExp(`\\b(?:much |a lot |usually |generally |typically |normally )*(${SMALLER}) than (.+)$`),
    ([, what = ""]) => {
      const length = lengthOf(what.replace(/ (in size|or so|in general|usually)$/, ""));
      return length === null ? null : ({ sizeCm }) => sizeCm !== null && sizeCm < length * 0.95;
    },
  ],
  [
    /\b(?:about |roughly |approximately )?(?:as (?:big|large|tall|long) as|the size of|the same size as|same size as) (.+)$/,
    ([what = ""]) => {
      const length = lengthOf(what);
      return length === null
        ? null
        : ({ sizeCm }) => sizeCm !== null && sizeCm > length * 0.6 && sizeCm < length * 1.6;
    },
  ],
  [
    /\b(more than|over|at least|less than|under|fewer than|exceed) (\d+|[a-z]+) (cm|centimeters?|centimetres?|m|meters?|metres?|feet|foot|ft|inches|inch|km|kilometers?|miles?|yards?)(?: (?:tall|long|high|wide|big|in height|in length|in size))?$/,
    ([how = "", amount = "", unit = ""]) => {
      const length = lengthOf(`${amount} ${unit}`);
      if (length === null) return null;
      return /less|under|fewer/.test(how)
        ? ({ sizeCm }) => sizeCm !== null && sizeCm < length
        : ({ sizeCm }) => sizeCm !== null && sizeCm > length;
    },
  ],
  [
    /\bfits? (?:in|into|inside|on|through|in the palm of) (?:a |an |your |my |the |one |someones |peoples )?(?:normal |average |standard |typical |regular )?(hands?|palm|pocket|bag|backpack|purse|shoe ?box|box|suitcase|car|room|house|drawer|garage|mouth|microwave|elevator|fridge|door|breadbox)(?: of your hand)?$/,
    ([holder = ""]) => {
      const limit = HOLDERS[holder] ?? 20;
      return ({ sizeCm }) => sizeCm !== null && sizeCm <= limit;
    },
  ],
  [
    /\bbetween (?:the (?:years? )?)?(\d{3,4}) and (\d{3,4})$/,
    ([from = "", to = ""], before) => eventOf(before)(Number(from), Number(to)),
  ],
  [
    /\b(before|prior to|earlier than|until|by) (?:the )?(?:year )?(\d{1,4})s?(?: (bc|bce|ad))?$/,
    ([, digits = "", era], before) => {
      const isLife = /\b(alive|live|lived|living)\b/.test(before);
      return isLife
        ? (topic) => yearOf(topic) < year(digits, era)
        : (eventOf(before) === diedIn ? diedIn : span)(-ENDLESS, year(digits, era) - 1);
    },
  ],
  [/\bbefore christ$/, () => span(-ENDLESS, 0)],
  [
    /\b(after|since|later than) (?:the )?(?:year )?(\d{1,4})s?(?: (bc|bce|ad))?$/,
    ([how = "", digits = "", era], before) =>
      eventOf(before)(year(digits, era) + (how === "since" ? 0 : 1), ENDLESS),
  ],
  [
    /\b(?:in|from|during|of|around) (?:the )?(?:year )?(\d{4})$/,
    ([digits = ""], before) => eventOf(before)(Number(digits), Number(digits)),
  ],
  [
    /\b(?:in |from |during |of )?(?:the )?(early |late |mid )?(\d{3}0)s$/,
    ([, digits = ""], before) =>
      eventOf(before)(Number(digits), Number(digits) + (digits.endsWith("00") ? 99 : 9)),
  ],
  [
    /\b(?:in |from |during |of )?(?:the )?(\d0)s$/,
    ([digits = ""], before) => eventOf(before)(1900 + Number(digits), 1909 + Number(digits)),
  ],
  [
    /\b(before|after|in|from|during|of|since) (?:the )?(?:early |late |mid )?(\d{1,2})(?:st|nd|rd|th) century(?: (bc|bce))?$/,
    ([how = "", digits = "", era], before) => {
      const first = era ? -100 * Number(digits) : 100 * (Number(digits) - 1) + 1;
      const event = eventOf(before);
      if (how === "before") return (event === diedIn ? diedIn : span)(-ENDLESS, first - 1);
      if (how === "after") return event(first + 100, ENDLESS);
      return event(first, how === "since" ? ENDLESS : first + 99);
    },
  ],
  [
    /\b(?:in|within|during|over) (?:the )?(?:last|past) (\d+|[a-z]+) (years?|decades?|centur(?:y|ies))$/,
    ([amount = "", unit = ""], before) => {
      const years = countOf(amount) * (/dec/.test(unit) ? 10 : /cent/.test(unit) ? 100 : 1);
      return Number.isNaN(years) ? null : eventOf(before)(NOW - years, ENDLESS);
    },
  ],
  [
    /\b(?:in|within|during) (?:the )?(?:last|past|this) (year|decade|century)$/,
    ([unit = ""], before) =>
      eventOf(before)(unit === "century" ? (/this/.test(before) ? 2001 : NOW - 100) : NOW - 10, ENDLESS),
  ],
  [
    /\b(?:for )?(more than|over|at least|older than|less than|under|younger than) (?:a |an )?(\d+|[a-z]+) years(?: old| of age)?( ago)?$/,
    ([how = "", amount = ""], before) => {
      const years = countOf(amount);
      if (Number.isNaN(years)) return null;
      const isLess = /less|under|younger/.test(how);
      if (/\bdead\b|\bdie/.test(before))
        return ({ death }) => death !== null && NOW - death > years !== isLess;
      return (topic) => topic.death === null && NOW - yearOf(topic) > years !== isLess;
    },
  ],
  [
    /\b(older|younger) than (\d+|fifty|forty|thirty|sixty|twenty)$/,
    ([how = "", amount = ""]) =>
      (topic) =>
        topic.death === null && NOW - yearOf(topic) > countOf(amount) === (how === "older"),
  ],
  [
    /\b(over|under|above|below) (\d\d)$/,
    ([how = "", amount = ""], before) =>
      /atomic/.test(before)
        ? null
        : (topic) =>
            topic.category === "person" &&
            topic.death === null &&
            NOW - yearOf(topic) > Number(amount) === /over|above/.test(how),
  ],
  [
    /\batomic number (?:is )?(above|below|over|under|greater than|higher than|more than|less than|lower than|smaller than|bigger than) (\d+)$/,
    ([how = "", amount = ""]) =>
      ({ tags }) => {
        const number = Number([...tags].find((tag) => /^an\d+$/.test(tag))?.slice(2) ?? Number.NaN);
        return /below|under|less|lower|smaller/.test(how) ? number < Number(amount) : number > Number(amount);
      },
  ],
  [
    /\bin (?:modern times|modern history|recent times|recent years|recent history|recently)$/,
    (_, before) => eventOf(before)(1950, ENDLESS),
  ],
];

const LETTERS: readonly Reader[] = [
  [
    /\b(?:start|starts|begin|begins|starting|beginning) with (?:the |a |an )?(?:letter )?([a-z])$/,
    ([letter]) =>
      ({ name }) =>
        nameKey(name)[0] === letter,
  ],
  [
    /\b(?:start|starts|begin|begins) with a vowel$/,
    () =>
      ({ name }) =>
        /^[aeiou]/.test(nameKey(name)),
  ],
  [
    /\b(?:end|ends|ending) (?:with|in) (?:the |a |an )?(?:letter )?([a-z])$/,
    ([letter]) =>
      ({ name }) =>
        nameKey(name).endsWith(letter!),
  ],
  [
    /\b(?:contain|contains|have|has|include) the letter ([a-z])(?: in (?:it|its name|the name))?$/,
    ([letter]) =>
      ({ name }) =>
        nameKey(name).includes(letter!),
  ],
  [
    /\b(more than|fewer than|less than|at least|over|exactly)? ?(\d+|[a-z]+) (letters|words?)(?: (?:long|in it|in its name|in the name))?$/,
    ([how, amount = "", what = ""]) => {
      const number = amount === "single" ? 1 : countOf(amount);
      if (Number.isNaN(number)) return null;
      return ({ name }) => {
        const length = what === "letters" ? nameKey(name).length : name.split(" ").length;
        if (how === "more than" || how === "over") return length > number;
        if (how === "fewer than" || how === "less than") return length < number;
        return how === "at least" ? length >= number : length === number;
      };
    },
  ],
];

/**
 * Find a size, time, number or spelling in a question.
 *
 * @param text normalised
 * @returns its test and the words before it; `test` null when it was found and not understood; null when there is none
 */
export function readMeasure(text: string): Match | { test: null } | null {
  if (text.endsWith("lighter than air")) return null;
  for (const [pattern, read] of [...READERS, ...LETTERS]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const before = text.slice(0, found.index).trim();
    const test = read(found.slice(1), before);
    if (test) return { test, rest: before };
    if (pattern.source.includes("than ")) return { test: null };
  }
  return null;
}
