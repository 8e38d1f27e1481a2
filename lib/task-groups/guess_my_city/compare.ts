import type { Answer } from "@/lib/task-groups/guess_my_city/answer";
import type { Question } from "@/lib/task-groups/guess_my_city/read-question";
import { TOPICS } from "@/lib/task-groups/guess_my_city/topics";
import type { City } from "@/lib/task-groups/guess_my_city/world";

const verdict = (holds: boolean): Answer => ({ kind: "verdict", holds, because: null });

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
export function compareNumber({ words }: Question, city: City): boolean | null {
  const text = words.join(" ");
  const isHeight = /\b(metres|meters|altitude|elevation|m above|high)\b/.test(text);
  const isPeople = /\b(people|population|inhabitants|residents|million|thousand|populous|citizens)\b/.test(
    text,
  );
  if (!isHeight && !isPeople) return null;
  const found = [...text.matchAll(AMOUNT)]
    .map(([, count = "", scale = ""]) => ({ count: count.trim(), scale }))
    .filter(({ count, scale }) => /^\d/.test(count) || scale !== "" || /\bbetween\b/.test(text));
  // "Between 1 and 2 million" has its scale once, at the end.
  const shared = found.length === 2 && found[0]!.scale === "" ? found[1]!.scale : "";
  const amounts = found.map(({ count, scale: own }, at) => {
    const scale = own || (at === 0 ? shared : "");
    const base = /^\d/.test(count) ? Number(count.replace(" ", ".")) : NUMBER_WORDS[count.split(" ")[0]!]!;
    return base * (scale !== "" && !(isHeight && scale === "m") ? SCALE[scale]! : 1);
  });
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

/** First and last year of each age class. */
const AGE_YEARS: Readonly<Record<City["age"], readonly [number, number]>> = {
  A: [-10_000, 500],
  M: [500, 1500],
  E: [1500, 1800],
  X: [1800, 1900],
  Y: [1900, 2000],
};
/** Ages in years are counted back from here: classes are too coarse for the very year to matter. */
const PRESENT = 2025;

/** Answer "more than 500 years old?" and "founded before 1800?" as far as the age class decides it. */
export function compareAge(text: string, city: City): Answer | null {
  const years = text.match(/\b(\d{2,4}) years\b/)?.[1];
  const year = text.match(
    /\b(?:founded|built|established|settled|date)\b.*\b(before|after|since)\b.*?\b(\d{3,4})\b/,
  );
  if (!year && !(years && /\b(old|older|younger|age)\b/.test(text))) return null;
  const limit = year ? Number(year[2]) : PRESENT - Number(years);
  const asksOlder = year ? year[1] === "before" : !/\b(less|under|younger|at most)\b/.test(text);
  const [from, to] = AGE_YEARS[city.age];
  if (to <= limit) return verdict(asksOlder);
  if (from >= limit) return verdict(!asksOlder);
  return { kind: "facts", facts: [{ topic: "age", value: TOPICS.age.value(city) }] };
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

/** Answer a comparison with another city of the list. */
export function compareCity({ rest, cities }: Question, city: City): Answer {
  const [other] = cities;
  if (!other || cities.length > 1) return { kind: "unknown" };
  if (rest.includes("same countri")) return verdict(city.country === other.country);
  if (rest.includes("same contin")) return verdict(city.country.continent === other.country.continent);
  if (/\b(bigger|larger|more popul|more peopl)\b/.test(rest))
    return verdict(city.population > other.population);
  if (/\b(smaller|less popul|fewer peopl)\b/.test(rest)) return verdict(city.population < other.population);
  if (/\b(higher)\b/.test(rest)) return verdict(city.height > other.height);
  if (/\b(lower)\b/.test(rest)) return verdict(city.height < other.height);
  if (/\bnorth\b/.test(rest)) return verdict(city.latitude > other.latitude);
  if (/\bsouth\b/.test(rest)) return verdict(city.latitude < other.latitude);
  if (/\beast\b/.test(rest)) return verdict(city.longitude > other.longitude);
  if (/\bwest\b/.test(rest)) return verdict(city.longitude < other.longitude);
  if (/\b(near|nearbi|close|closer)\b/.test(rest)) return verdict(distanceKm(city, other) <= NEAR_KM);
  if (/\b(far|farther)\b/.test(rest)) return verdict(distanceKm(city, other) > NEAR_KM);
  return { kind: "unknown" };
}
