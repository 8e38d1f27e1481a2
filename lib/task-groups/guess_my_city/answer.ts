import type { Claim } from "@/lib/task-groups/guess_my_city/claim";
import { compareAge, compareCity, compareNumber } from "@/lib/task-groups/guess_my_city/compare";
import { isCapital } from "@/lib/task-groups/guess_my_city/describe";
import { isComparison, type Question } from "@/lib/task-groups/guess_my_city/read-question";
import { TOPICS, type TopicId } from "@/lib/task-groups/guess_my_city/topics";
import { CITIES, type City } from "@/lib/task-groups/guess_my_city/world";
import { phraseStems } from "@/lib/task-groups/understand/phrases";
import { stemWord } from "@/lib/task-groups/understand/stems";

export type Answer =
  /** an open answer: the city's value of one or two topics */
  | { kind: "facts"; facts: readonly { topic: TopicId; value: string }[] }
  /** yes or no, with the fact that shows it where there is one */
  | { kind: "verdict"; holds: boolean; because: string | null }
  | { kind: "unknown" };

const OPEN =
  /^(and |so |ok |then |please |now |but )*((in|on|at|to|by|of|for|with|near|from|under) )?(what|which|how|where|when|who|why|name|list|describe|tell|give|whats|can you (tell|describe|name|give)|could you (tell|describe|name|give)|do you know what)\b/;
const CLOSED =
  /\b(is|are|was|were|does|do|did|has|have|had|can|could|would|will) (it|there|they|people|the|this|its|you|locals|residents|most|we|i)\b|^(is|are|was|were|does|do|did|has|have|can|could|in|on|near)\b|\b(right|correct|true|yes or no)$/;

/** Answer a question that is neither a guess nor a request for the name. */
export function answerQuestion(question: Question, city: City): Answer {
  const text = question.words.join(" ");
  const isOpen = OPEN.test(text);
  const number = isOpen ? null : compareNumber(question, city);
  if (number !== null) return verdict(number);
  if (question.cities.length > 0 && isComparison(question)) return compareCity(question, city);

  const age = isOpen ? null : compareAge(text, city);
  if (age) return age;
  // Capitals of states and provinces are not on record.
  if (question.stems.includes(CAPITAL) && /\b(state|province|provincial|region|regional|county)\b/.test(text))
    return { kind: "unknown" };
  const isPast = /\b(former|formerly|once|ever|previously|old|ancient|historic|historical|used to)\b/.test(
    text,
  );
  if (!isOpen && isPast && question.stems.includes(CAPITAL) && !isCapital(city)) {
    const past = findInFacts(city, [CAPITAL]);
    return past?.isWhole ? verdict(true, past.text) : { kind: "unknown" };
  }

  const claims = isOpen ? [] : readClaims(question, city);
  if (claims.length > 0 && (CLOSED.test(text) || question.stems.length <= 6))
    return answerClaims(question, city, claims);

  const topics = readTopics(question);
  if (!isOpen && CLOSED.test(text)) {
    const found = findInFacts(city, tellingStems(question));
    // A word of its history proves nothing about today: there the fact is told without a yes.
    const isYes = found?.isWhole && found.topic !== "history";
    if (found) return isYes ? verdict(true, found.text) : facts([found.topic], city);
    if (topics[0] === "known") return { kind: "unknown" };
  }
  if (topics.length === 0 && text.startsWith("where ")) return facts(["region"], city);
  return topics.length > 0 ? facts(topics, city) : { kind: "unknown" };
}

const CAPITAL = stemWord("capital");
const DIRECTION =
  /\b(north|south|east|west|northern|southern|eastern|western|centr|middl|northeast|northwest|southeast|southwest)\b/;

function answerClaims(question: Question, city: City, claims: readonly ReadClaim[]): Answer {
  const { words, loose } = question;
  const text = words.join(" ");
  const topics = new Set(claims.map(({ topic }) => topic));
  const [topic = null] = topics;
  // "Asia or Africa?" asks which, and "not in Europe?" may mean either: the value answers both.
  const isDenied = /\bnot\b/.test(text);
  if ((words.includes("or") || isDenied) && topics.size === 1 && topic !== null)
    return facts(readTopics(question), city);
  const either = words.includes("or");
  const holds = either ? claims.some((claim) => claim.holds) : claims.every((claim) => claim.holds);
  const isOutside = /\b(outside|except)\b/.test(text) && claims.length === 1;
  if (isOutside) return verdict(!holds);
  if (isDenied) return verdict(holds, holds ? "it is so" : "it is not so");
  const isPlace = claims.some(({ topic: of }) => of === null || of === "continent" || of === "region");
  if (holds && isPlace && DIRECTION.test(loose))
    return verdict(true, "it is there, but in which part I cannot say");
  return verdict(holds);
}

const verdict = (holds: boolean, because: string | null = null): Answer => ({
  kind: "verdict",
  holds,
  because,
});

function facts(topics: readonly TopicId[], city: City): Answer {
  const known = topics
    .map((topic) => ({ topic, value: TOPICS[topic].value(city) }))
    .filter(({ value }) => value !== "");
  return known.length > 0 ? { kind: "facts", facts: known } : { kind: "unknown" };
}

/** Topics that a word of passing gives way to: "the history of the buildings" is about one thing more than "known". */
const WEAK: ReadonlySet<TopicId> = new Set<TopicId>(["known", "region", "history"]);

function readTopics({ mentions }: Question): TopicId[] {
  const found = [
    ...new Set(
      mentions.flatMap(({ meaning: { topics, claims } }) =>
        [...topics, ...claims.map(({ topic }) => topic)].slice(0, 1),
      ),
    ),
  ];
  const strong = found.filter((topic) => !WEAK.has(topic));
  return (strong.length > 0 ? strong : found).slice(0, 2);
}

interface ReadClaim {
  topic: TopicId | null;
  holds: boolean;
}

/** Of the meanings of one phrase the one that the rest of the question is about, else the first. */
function chooseClaim(claims: readonly Claim[], asked: ReadonlySet<TopicId>): Claim {
  return claims.find(({ topic }) => asked.has(topic)) ?? claims[0]!;
}

function readClaims(question: Question, city: City): ReadClaim[] {
  const asked = new Set(question.mentions.flatMap(({ meaning }) => meaning.topics));
  const read: (ReadClaim & { isWeak: boolean })[] = [];
  for (const { meaning } of question.mentions) {
    const isTopic = meaning.topics.length > 0;
    if (meaning.countries.length > 0) {
      const rivers = meaning.claims.filter(({ topic }) => topic === "river" && asked.has("river"));
      const holds =
        rivers.length > 0
          ? rivers.some((claim) => claim.holds(city))
          : liesBy(meaning.countries, city, question.rest, asked);
      const isState = meaning.claims.some((claim) => claim.topic === "state" && claim.holds(city));
      read.push({ topic: null, holds: holds || isState, isWeak: false });
    } else if (meaning.claims.length > 0) {
      const claim = chooseClaim(meaning.claims, asked);
      read.push({ topic: claim.topic, holds: claim.holds(city), isWeak: isTopic });
    }
  }
  // "Is the main religion Islam?" is about Islam: words that only set the topic step back.
  const strong = read.filter(({ isWeak }) => !isWeak);
  const onlyTopic = strong.length > 0 ? strong : read;
  return onlyTopic.map(({ topic, holds }) => ({ topic, holds }));
}

/** Whether a city lies in a country, or as the question has it beside it or to one side of it. */
function liesBy(codes: readonly string[], city: City, rest: string, asked: ReadonlySet<TopicId>): boolean {
  const borders = codes.some((code) => city.country.neighbours.includes(code));
  if (asked.has("neighbours")) return borders;
  const isIn = codes.includes(city.country.code);
  const side = rest.match(/(?<!in |in the )\b(north|south|east|west) of\b/)?.[1];
  if (side && !isIn) {
    const others = CITIES.filter(({ country }) => codes.includes(country.code));
    const sign = side === "north" || side === "east" ? 1 : -1;
    const along = side === "north" || side === "south" ? "latitude" : "longitude";
    return others.every((other) => sign * (city[along] - other[along]) > 0);
  }
  return isIn || (/\b(near|close|next)\b/.test(rest) && borders);
}

/** Words that say nothing about what is looked for in the facts. */
const EMPTY = new Set(
  phraseStems(
    "is it in there does do did have has had was were are be been city country place its it's of for to with on at by and or from that this you your can could would people live many much very known famous near around ever main most popular well also visit see find home one called which what who where when how about just only really often sometimes large big small old new good nice known large great located world important major local typical special if so as than not no yes",
  ),
);

const FACT_TOPICS = ["landmarks", "food", "history", "known", "economy"] as const;

interface Fact {
  topic: (typeof FACT_TOPICS)[number];
  text: string;
  stems: ReadonlySet<string>;
}

const factsOf = new WeakMap<City, Fact[]>();

function listFacts(city: City): Fact[] {
  let facts = factsOf.get(city);
  if (!facts) {
    facts = FACT_TOPICS.flatMap((topic) =>
      [city[topic]].flat().map((text) => ({ topic, text, stems: new Set(phraseStems(text)) })),
    );
    factsOf.set(city, facts);
  }
  return facts;
}

function tellingStems({ stems }: Question): string[] {
  return stems.filter((stem) => !EMPTY.has(stem) && stem.length > 2);
}

/** Shorter words are too common to find a fact alone. */
const TELLING_LENGTH = 5;

/** @returns the authored fact with every telling word of the question, else one with a long one of them */
function findInFacts(
  city: City,
  wanted: readonly string[],
): { topic: Fact["topic"]; text: string; isWhole: boolean } | null {
  if (wanted.length === 0 || wanted.length > 6) return null;
  const facts = listFacts(city);
  const whole = facts.find(({ stems }) => wanted.every((stem) => stems.has(stem)));
  if (whole) return { topic: whole.topic, text: whole.text, isWhole: true };
  const long = wanted.filter((stem) => stem.length >= TELLING_LENGTH);
  const part = facts.find(({ stems }) => long.some((stem) => stems.has(stem)));
  return part ? { topic: part.topic, text: part.text, isWhole: false } : null;
}
