import type { Claim } from "@/lib/task-groups/guess_my_city/claims";
import { isComparison, type Question } from "@/lib/task-groups/guess_my_city/read-question";
import { TOPICS, type TopicId } from "@/lib/task-groups/guess_my_city/topics";
import type { City } from "@/lib/task-groups/guess_my_city/world";
import { phraseStems } from "@/lib/task-groups/understand/phrases";

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

  const claims = isOpen ? [] : readClaims(question, city);
  if (claims.length > 0 && (CLOSED.test(text) || question.stems.length <= 6)) {
    const either = question.words.includes("or") && claims.length > 1;
    const topics = new Set(claims.map(({ topic }) => topic).filter((topic) => topic !== null));
    // "Asia or Africa?" asks which: the value answers it, whichever it is.
    if (either && topics.size === 1) return facts([...topics], city);
    const isDenied = /\b(not|outside|except|without|no)\b/.test(text) && claims.length === 1;
    const holds = either ? claims.some(({ holds }) => holds) : claims.every(({ holds }) => holds);
    return verdict(isDenied ? !holds : holds);
  }

  const topics = readTopics(question);
  if (!isOpen && CLOSED.test(text)) {
    const found = findInFacts(question, city);
    if (found) return verdict(true, found);
  }
  return topics.length > 0 ? facts(topics, city) : { kind: "unknown" };
}

const verdict = (holds: boolean, because: string | null = null): Answer => ({
  kind: "verdict",
  holds,
  because,
});

function facts(topics: readonly TopicId[], city: City): Answer {
  return { kind: "facts", facts: topics.map((topic) => ({ topic, value: TOPICS[topic].value(city) })) };
}

/** Topics that a word of passing gives way to: "the history of the buildings" is about one thing more than "known". */
const WEAK: ReadonlySet<TopicId> = new Set<TopicId>(["known", "region", "history"]);

function readTopics({ mentions }: Question): TopicId[] {
  const found = [...new Set(mentions.flatMap(({ meaning }) => meaning.topics.slice(0, 1)))];
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
          : meaning.countries.includes(city.country.code);
      read.push({
        topic: null,
        holds: asked.has("neighbours") ? bordersOn(meaning.countries, city) : holds,
        isWeak: false,
      });
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

function bordersOn(codes: readonly string[], { country }: City): boolean {
  return codes.some((code) => country.neighbours.includes(code));
}

const SCALE: Readonly<Record<string, number>> = {
  million: 1e6,
  mil: 1e6,
  mio: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
  billion: 1e9,
};
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  hundred: 100,
};
const AMOUNT =
  /\b(half a|an? |\d+(?: \d+)?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|hundred) ?(million|mil|mio|m|thousand|k|billion)?\b/g;
const LESS = /\b(less|fewer|under|below|smaller|lower|at most)\b/;
const MORE =
  /\b(more|over|above|bigger|larger|greater|exceeds?|exceeding|at least|higher|least|population of)\b/;

/** @returns whether the city's population or height is beyond the number asked for; null where no number is */
function compareNumber({ words }: Question, city: City): boolean | null {
  const text = words.join(" ");
  const isHeight = /\b(metres|meters|altitude|elevation|m above|high)\b/.test(text);
  const isPeople = /\b(people|population|inhabitants|residents|million|thousand|populous|citizens)\b/.test(
    text,
  );
  if (!isHeight && !isPeople) return null;
  const amounts: number[] = [];
  for (const [, count = "", scale] of text.matchAll(AMOUNT)) {
    const isPlain = /^\d/.test(count);
    if (!isPlain && !scale) continue;
    const base = isPlain ? Number(count.replace(" ", ".")) : NUMBER_WORDS[count.trim().split(" ")[0]!]!;
    amounts.push(base * (scale && !(isHeight && scale === "m") ? SCALE[scale]! : 1));
  }
  const [first, second] = amounts;
  if (first === undefined) return null;
  const value =
    isHeight && !/\b(people|population|inhabitants|million)\b/.test(text) ? city.height : city.population;
  if (second !== undefined && /\bbetween|to\b/.test(text))
    return value >= Math.min(first, second) && value <= Math.max(first, second);
  if (LESS.test(text)) return value < first;
  if (MORE.test(text)) return value > first;
  return null;
}

/** Kilometres between two places, by the haversine formula. */
function distanceKm(a: City, b: City): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.latitude - a.latitude) * rad) / 2) ** 2 +
    Math.cos(a.latitude * rad) *
      Math.cos(b.latitude * rad) *
      Math.sin(((b.longitude - a.longitude) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}

const NEAR_KM = 500;

function compareCity({ words, cities }: Question, city: City): Answer {
  const [other] = cities;
  const text = words.join(" ");
  if (!other || cities.length > 1) return { kind: "unknown" };
  if (/\b(bigger|larger|more populous|more people)\b/.test(text))
    return verdict(city.population > other.population);
  if (/\b(smaller|less populous|fewer people)\b/.test(text))
    return verdict(city.population < other.population);
  if (/\b(higher)\b/.test(text)) return verdict(city.height > other.height);
  if (/\b(lower)\b/.test(text)) return verdict(city.height < other.height);
  if (/\bnorth\b/.test(text)) return verdict(city.latitude > other.latitude);
  if (/\bsouth\b/.test(text)) return verdict(city.latitude < other.latitude);
  if (/\beast\b/.test(text)) return verdict(city.longitude > other.longitude);
  if (/\bwest\b/.test(text)) return verdict(city.longitude < other.longitude);
  if (/\b(near|nearby|close|closer)\b/.test(text)) return verdict(distanceKm(city, other) <= NEAR_KM);
  if (/\b(far|farther)\b/.test(text)) return verdict(distanceKm(city, other) > NEAR_KM);
  return { kind: "unknown" };
}

/** Words that say nothing about what is looked for in the facts. */
const EMPTY = new Set(
  phraseStems(
    "is it in there does do did have has had was were are be been city country place its it's of for to with on at by and or from that this you your can could would people live many much very known famous near around ever main most popular well also visit see find home one called which what who where when how about just only really often sometimes large big small old new good nice known large great located world important major local typical special if so as than not no yes",
  ),
);

function sentences(city: City): string[] {
  return [...city.landmarks, city.food, city.history, city.known, city.economy];
}

const factStems = new WeakMap<City, { text: string; stems: ReadonlySet<string> }[]>();

/** @returns the authored fact that has every telling word of the question in it */
function findInFacts({ stems }: Question, city: City): string | null {
  const wanted = stems.filter((stem) => !EMPTY.has(stem) && stem.length > 2);
  if (wanted.length === 0 || wanted.length > 4) return null;
  let facts = factStems.get(city);
  if (!facts) {
    facts = sentences(city).map((text) => ({ text, stems: new Set(phraseStems(text)) }));
    factStems.set(city, facts);
  }
  return facts.find((fact) => wanted.every((stem) => fact.stems.has(stem)))?.text ?? null;
}
