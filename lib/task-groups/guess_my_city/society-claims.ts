import { type ClaimEntry, entry, isIn } from "@/lib/task-groups/guess_my_city/claim";
import { isCapital } from "@/lib/task-groups/guess_my_city/describe";
import { CITIES, type City, COUNTRIES } from "@/lib/task-groups/guess_my_city/world";

const isFrom = (word: string) => {
  const pattern = new RegExp(`\\b${word}\\b`, "i");
  return (text: string | null) => text !== null && pattern.test(text);
};

/** The greatest city of a country, where the list holds at least two. */
const LARGEST = new Map<string, string>(
  [...COUNTRIES.keys()].flatMap((code) => {
    const [first] = CITIES.filter(({ country }) => country.code === code).sort(
      (a, b) => b.population - a.population,
    );
    return first ? [[code, first.name] as [string, string]] : [];
  }),
);

function unique(read: (country: City["country"]) => readonly string[]): string[] {
  return [...new Set([...COUNTRIES.values()].flatMap(read))].filter((text) => text.length > 2);
}

const OTTOMAN = isIn("AL BA BG GR XK ME MK RS RO MD TR CY SY LB JO IL IQ EG LY TN DZ SD YE SA KW HU");
const RUSSIAN = isIn("PL FI UA BY LT LV EE MD GE AM AZ KZ UZ TM KG TJ RU");

export const SOCIETY: readonly ClaimEntry[] = [
  entry("ruler", OTTOMAN, "Ottoman", "ottoman empire", "ottoman rule", "the ottomans"),
  entry("ruler", RUSSIAN, "russian empire", "tsarist russia"),
  entry("river", ({ name }) => ["Cairo", "Alexandria", "Port Said"].includes(name), "nile delta"),
  entry(
    "capital",
    isCapital,
    "capital",
    "capital city",
    "national capital",
    "a capital",
    "the capital of its country",
    "seat of government",
  ),
  entry(
    "population",
    ({ population }) => population >= 10_000_000,
    "megacity",
    "huge city",
    "very large city",
  ),
  entry(
    "population",
    ({ population }) => population >= 1_000_000,
    "big",
    "large",
    "big city",
    "large city",
    "metropolis",
    "major city",
    "populous",
    "million city",
  ),
  entry(
    "population",
    ({ population }) => population < 250_000,
    "small",
    "small city",
    "small town",
    "town",
    "village",
  ),
  entry(
    "population",
    ({ population }) => population >= 250_000 && population < 1_000_000,
    "medium sized",
    "medium size",
    "mid sized",
  ),
  entry(
    "population",
    (city) => LARGEST.get(city.country.code) === city.name,
    "largest city",
    "biggest city",
    "most populous city",
    "largest city of its country",
    "largest city in its country",
    "largest city in the country",
  ),
  entry(
    "driving",
    ({ country }) => country.drive === "L",
    "drive on the left",
    "left side",
    "left hand side",
    "on the left",
    "left hand traffic",
  ),
  entry(
    "driving",
    ({ country }) => country.drive === "R",
    "drive on the right",
    "right side of the road",
    "right hand side",
    "on the right",
    "right hand traffic",
  ),
  entry(
    "age",
    ({ age }) => age === "A",
    "ancient",
    "ancient city",
    "older than 1500 years",
    "over 2000 years old",
  ),
  entry("age", ({ age }) => age === "M" || age === "A", "old", "old city", "medieval", "middle ages"),
  entry(
    "age",
    ({ age }) => age === "X" || age === "Y",
    "modern",
    "young",
    "new city",
    "young city",
    "modern city",
  ),
  entry(
    "ruler",
    ({ country }) => country.ruler !== null,
    "colony",
    "colonised",
    "colonized",
    "colonial",
    "a colony",
    "former colony",
    "colonial past",
    "ruled by another country",
  ),
  ...[
    "British",
    "French",
    "Spanish",
    "Portuguese",
    "Dutch",
    "German",
    "Italian",
    "Belgian",
    "Russian",
    "Japanese",
    "Danish",
  ].map((ruler) => {
    const wasRuled = isFrom(ruler);
    return entry(
      "ruler",
      ({ country }) => wasRuled(country.ruler),
      ruler,
      `${ruler} colony`,
      `${ruler} colonial`,
      `${ruler} rule`,
      `${ruler} empire`,
      `former ${ruler} colony`,
    );
  }),
  ...[
    ["Christianity", "Christian", "Christians", "Christianity"],
    ["Catholic", "Catholic", "Catholicism", "Catholics"],
    ["Orthodox", "Orthodox", "orthodox christian"],
    ["Lutheran", "Lutheran", "Protestant"],
    ["Islam", "Islam", "Muslim", "Muslims", "Islamic"],
    ["Hindu", "Hindu", "Hinduism", "Hindus"],
    ["Buddh", "Buddhist", "Buddhism", "Buddhists"],
    ["Judaism", "Jewish", "Judaism"],
    ["Shinto", "Shinto"],
  ].map(([word, ...phrases]) =>
    entry("religion", ({ country }) => country.religion.split(",")[0]!.includes(word!), ...phrases),
  ),
  ...unique(({ script }) => script.split(/ and |, /)).map((script) =>
    entry(
      "script",
      ({ country }) => country.script.includes(script),
      `${script} script`,
      `${script} alphabet`,
      script,
    ),
  ),
  entry("script", ({ country }) => country.script === "Latin", "roman alphabet", "latin letters"),
  ...unique(({ currency }) => [currency.split(" ").at(-1)!.replace("countries", "")]).map((money) =>
    entry("currency", ({ country }) => country.currency.endsWith(money), money, `${money}s`),
  ),
  ...unique(({ languages }) => languages.split(/, and |, | and /)).map((language) =>
    entry(
      "language",
      ({ country }) => country.languages.split(/, and |, | and /).includes(language),
      language,
      `${language} speaking`,
      `speak ${language}`,
    ),
  ),
  entry(
    "language",
    ({ country }) => /Mandarin|Cantonese|Hokkien/.test(country.languages),
    "Chinese",
    "speak Chinese",
  ),
];
