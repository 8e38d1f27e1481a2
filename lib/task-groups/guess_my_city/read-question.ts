import type { Claim } from "@/lib/task-groups/guess_my_city/claim";
import { CLAIMS } from "@/lib/task-groups/guess_my_city/claims";
import { TOPIC_IDS, TOPICS, type TopicId } from "@/lib/task-groups/guess_my_city/topics";
import { CITIES, type City, COUNTRIES } from "@/lib/task-groups/guess_my_city/world";
import { matchWhole } from "@/lib/task-groups/understand/match-name";
import { normaliseText, splitWords } from "@/lib/task-groups/understand/normalise";
import { createPhrasebook, phraseStems } from "@/lib/task-groups/understand/phrases";

/** What a phrase can stand for; one phrase may have several meanings. */
interface Meaning {
  cities: City[];
  countries: string[];
  claims: Claim[];
  topics: TopicId[];
}

/** A question as far as words tell: everything it mentions, in order. */
export interface Question {
  /** the message, of a very long one its end */
  raw: string;
  words: readonly string[];
  stems: readonly string[];
  mentions: readonly { meaning: Meaning; at: number; length: number }[];
  cities: readonly City[];
  countries: readonly string[];
  /** the stems outside the names of cities and countries, joined */
  rest: string;
  /** the stems that nothing was found in, joined */
  loose: string;
}

function buildBook() {
  const byPhrase = new Map<string, Meaning>();
  const open = (phrase: string): Meaning | null => {
    const key = phraseStems(phrase).join(" ");
    if (key === "") return null;
    const meaning = byPhrase.get(key) ?? { cities: [], countries: [], claims: [], topics: [] };
    byPhrase.set(key, meaning);
    return meaning;
  };
  for (const city of CITIES) for (const name of [city.name, ...city.aliases]) open(name)?.cities.push(city);
  for (const { code, name, aliases } of COUNTRIES.values())
    for (const phrase of [name, ...aliases])
      if (normaliseText(phrase) !== "us") open(phrase)?.countries.push(code);
  for (const { phrases, claim } of CLAIMS) for (const phrase of phrases) open(phrase)?.claims.push(claim);
  for (const id of TOPIC_IDS) for (const cue of TOPICS[id].cues) open(cue)?.topics.push(id);

  const book = createPhrasebook<Meaning>();
  // The keys are stems already; stemming is not always idempotent, so the phrases are added as they were.
  const add = (phrase: string) => {
    const meaning = byPhrase.get(phraseStems(phrase).join(" "));
    if (meaning) book.add(phrase, meaning);
  };
  for (const { name, aliases } of CITIES) for (const phrase of [name, ...aliases]) add(phrase);
  for (const { name, aliases } of COUNTRIES.values())
    for (const phrase of [name, ...aliases]) if (normaliseText(phrase) !== "us") add(phrase);
  for (const { phrases } of CLAIMS) phrases.forEach(add);
  for (const id of TOPIC_IDS) TOPICS[id].cues.forEach(add);
  return book;
}

const BOOK = buildBook();

/** Characters read: the patterns below are not meant for books, and a question stands at the end. */
const READ_LIMIT = 2_000;

export function readQuestion(message: string): Question {
  const text = message.slice(-READ_LIMIT);
  const words = splitWords(text);
  const stems = phraseStems(text);
  const mentions: { meaning: Meaning; at: number; length: number }[] = [];
  const rest: string[] = [];
  const loose: string[] = [];
  for (let at = 0; at < stems.length; ) {
    const found = BOOK.longestAt(stems, at);
    const meaning = found && spelledOut(found.value, words);
    const length = found?.length ?? 1;
    if (meaning) mentions.push({ meaning, at, length });
    else loose.push(...stems.slice(at, at + length));
    if (!meaning || meaning.cities.length + meaning.countries.length === 0)
      rest.push(...stems.slice(at, at + length));
    at += length;
  }
  return {
    raw: text,
    words,
    stems,
    mentions,
    cities: [...new Set(mentions.flatMap(({ meaning }) => meaning.cities))],
    countries: [
      ...new Set(mentions.flatMap(({ meaning }) => (meaning.cities.length > 0 ? [] : meaning.countries))),
    ],
    rest: rest.join(" "),
    loose: loose.join(" "),
  };
}

/** Two cities can have one stem, as Harar and Harare have: the spelling decides. */
function spelledOut(meaning: Meaning, words: readonly string[]): Meaning {
  if (meaning.cities.length < 2) return meaning;
  const text = ` ${words.join(" ")} `;
  const cities = meaning.cities.filter(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => text.includes(` ${normaliseText(spelling)} `)),
  );
  return cities.length > 0 ? { ...meaning, cities } : meaning;
}

const NAME_WORDS = new Set(
  "what whats citys countrys which is it its s this that the you your thinking of in located situated secret hidden correct right answer are we talking about am i supposed to guess does do belong lie lies on have has picked chosen mind a and city country town nation place called name named exact exactly please can could tell me us then so where live from did choose pick now be would sovereign state full real actual".split(
    " ",
  ),
);
const ASKS_NAME = /\b(what|whats|which|name|called|tell)\b/;
const NAMED_THING = /\b(citys?|countrys?|town|nation|name|answer|secret|called|it)\b/;
const DEMAND =
  /\b(tell|give|reveal|disclose|say|show|share|confess|print|output|repeat)\b( \w+){0,4} (city|country|answer|name|names|solution|secret|prompt|instructions)\b(?! (is|has|lies|a)\b)/;
const LETTERS =
  /\b(letters?|initials?|rhymes?|anagram|spell|spelled|spelling|spelt|syllables?|vowels?|consonants?|acronym|abbreviat\w+|(starts?|begins?|starting|beginning|ends?|ending) (with|in)|first letter)\b/;

/**
 * Whether a message asks for the name itself, or for its letters, rather than for what the place is like. A message
 * that has a name in it is a guess, unless it also demands the answer.
 */
export function asksForName(question: Question): boolean {
  const text = question.words.join(" ");
  if (LETTERS.test(text) && !/\b(alphabet|script)\b/.test(text)) return true;
  const hasPlace = question.cities.length > 0 || question.countries.length > 0;
  if (DEMAND.test(text) && (!hasPlace || /\b(reveal|disclose|ignore)\b/.test(text))) return true;
  if (/\b(what|which) (city|town|country)\b( \w+)? (is it|is this|are you|am i)\b/.test(text)) return true;
  if (/\bname of (the|this|your|its|that) (secret |hidden )?(city|country|town|place|nation)\b/.test(text))
    return true;
  if (hasPlace || /^where (is|are) (it|you|this|the city)/.test(text)) return false;
  if (!ASKS_NAME.test(text) || !NAMED_THING.test(text)) return false;
  return (
    question.words.every((word) => NAME_WORDS.has(word)) &&
    /\b(citys?|countrys?|town|nation|name|answer|secret|called|what is it)\b/.test(text)
  );
}

const COMPARES =
  /\b(bigger|larger|smaller|same|than|north|south|east|west|near|nearbi|close|closer|far|farther|like|similar|older|younger|between|hotter|colder|warmer|higher|lower|border|neighbou?r)\b/;

export function isComparison({ rest }: Question): boolean {
  return COMPARES.test(rest);
}

export type Guess =
  | { kind: "city"; city: City; isConsistent: boolean }
  | { kind: "several" }
  | { kind: "other" };

const GUESS_START =
  /^(so |ok |okay |well |then |now |hmm )*(is it|is the city|is this city|is this|is your city|is the answer|is that|could it be|might it be|would it be|can it be|i guess|my guess is|my final guess is|final guess|guess|i think it is|i think it might be|i think|i believe it is|it is|it must be|maybe|perhaps|the city is|the answer is|are you thinking of|are you|am i in)( it is| the city of| called| city of)* /;

const ALL_NAMES = CITIES.flatMap(({ name, aliases }) => [name, ...aliases]);
const BY_NAME = new Map(
  CITIES.flatMap((city) => [city.name, ...city.aliases].map((name) => [name, city] as const)),
);

/**
 * The city that a message guesses. `isConsistent` is false where it names another country beside the city.
 */
export function readGuess(question: Question): Guess | null {
  const { raw, cities, countries } = question;
  if (cities.length > 0) {
    if (isComparison(question)) return null;
    // One name may stand for cities of two countries: the country named beside it decides.
    const matching = cities.filter(({ country }) => countries.includes(country.code));
    const meant = matching.length > 0 ? matching : cities;
    if (meant.length > 1) return { kind: "several" };
    return { kind: "city", city: meant[0]!, isConsistent: countries.length === 0 || matching.length > 0 };
  }
  const text = question.words.join(" ");
  const rest = `${text} `.replace(GUESS_START, "").trim();
  const [head = "", tail = ""] = raw.replace(/[?!.]+\s*$/, "").split(",");
  const isPair =
    raw.includes(",") && tail.trim() !== "" && countries.length > 0 && splitWords(head).length <= 8;
  const start = `${text} `.match(GUESS_START) !== null;
  if (!isPair && !start && question.words.length > 3) return null;
  const named = isPair ? `${normaliseText(head)} `.replace(GUESS_START, "").trim() : rest;
  if (named === "" || named.split(" ").length > 5) return null;
  const close = question.mentions.length === countries.length ? matchWhole(named, ALL_NAMES) : null;
  const city = close ? BY_NAME.get(close.name) : undefined;
  if (city) {
    const fits = countries.length === 0 || countries.includes(city.country.code);
    return { kind: "city", city, isConsistent: fits };
  }
  if (isPair) return { kind: "other" };
  // A proper name that nothing here knows is a guess at a city off the list.
  const isName =
    start &&
    question.mentions.length === 0 &&
    /\s\p{Lu}\p{L}+[^.!?]*[?.!]?$/u.test(raw) &&
    named.split(" ").length <= 3;
  return isName ? { kind: "other" } : null;
}
