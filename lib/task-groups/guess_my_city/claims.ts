import type { ClimateWord } from "@/lib/task-groups/guess_my_city/data/climates";
import { SEAS } from "@/lib/task-groups/guess_my_city/data/seas";
import { STATES } from "@/lib/task-groups/guess_my_city/data/states";
import { continentsOf, describeRegion, isCapital } from "@/lib/task-groups/guess_my_city/describe";
import type { TopicId } from "@/lib/task-groups/guess_my_city/topics";
import {
  CITIES,
  type City,
  COUNTRIES,
  type ContinentCode,
  findCity,
} from "@/lib/task-groups/guess_my_city/world";

/** Something that a yes/no question can state. */
export interface Claim {
  topic: TopicId;
  holds(city: City): boolean;
}

export interface ClaimEntry {
  phrases: readonly string[];
  claim: Claim;
}

const entry = (topic: TopicId, holds: (city: City) => boolean, ...phrases: string[]): ClaimEntry => ({
  phrases,
  claim: { topic, holds },
});

const isOn =
  (...codes: ContinentCode[]) =>
  (city: City) =>
    continentsOf(city).some((code) => codes.includes(code));
const isIn = (...codes: string[]) => {
  const wanted = new Set(codes.flatMap((list) => list.split(" ")));
  return ({ country }: City) => wanted.has(country.code);
};
const isClimate =
  (word: ClimateWord) =>
  ({ climate }: City) =>
    climate.is.includes(word);
const isFrom = (word: string) => {
  const pattern = new RegExp(`\\b${word}\\b`, "i");
  return (text: string | null) => text !== null && pattern.test(text);
};

const LANDLOCKED = new Set(
  "MN AF NP BT LA UZ KZ TM KG TJ AM AZ SS ET UG RW BI TD ML BF NE ZM ZW BW LU AD AT CH CZ SK HU RS MK XK BY MD BO PY".split(
    " ",
  ),
);

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

/** Countries that are counted to a second region as often as to their own. */
const ALSO_IN: Readonly<Record<string, string>> = {
  "Western Europe": "DE AT CH",
  "Northern Europe": "GB IE",
  "Southern Europe": "BG RO MC",
  "Eastern Europe": "PL CZ SK HU BG EE LV LT",
  "Central Europe": "SI HR LU",
  "Western Asia": "GE AM AZ CY",
  "Central Asia": "AF MN",
  "South Asia": "IR",
  "Southern Africa": "AO",
  "East Africa": "MZ ZM ZW SD",
  "Central Africa": "SS",
};

/** "Southern Europe" is also "the south of Europe". */
function directed(region: string): string[] {
  const [side = "", place = ""] = region.split(" ");
  const bare = side.replace(/ern$/, "").toLowerCase();
  if (!/^(north|south|east|west)$/.test(bare)) return [];
  return [
    `${bare} of ${place}`,
    `${bare}ern part of ${place}`,
    `${bare} part of ${place}`,
    `${bare} ${place}`,
  ];
}

const PLACES: readonly ClaimEntry[] = [
  entry("continent", isOn("EU"), "Europe", "European", "european city", "european continent"),
  entry("continent", isOn("AF"), "Africa", "African"),
  entry("continent", isOn("AS"), "Asia", "Asian"),
  entry("continent", isOn("EU", "AS"), "Eurasia"),
  entry("continent", isOn("NA"), "North America", "North American"),
  entry("continent", isOn("SA"), "South America", "South American"),
  entry(
    "continent",
    isOn("NA", "SA"),
    "the Americas",
    "New World",
    "american continent",
    "Western Hemisphere countries",
  ),
  entry("continent", isOn("OC"), "Oceania", "Australasia", "pacific islands"),
  entry("continent", () => false, "Antarctica"),
  entry(
    "hemisphere",
    ({ latitude }) => latitude >= 0,
    "northern hemisphere",
    "north of the equator",
    "north hemisphere",
  ),
  entry(
    "hemisphere",
    ({ latitude }) => latitude < 0,
    "southern hemisphere",
    "south of the equator",
    "south hemisphere",
  ),
  entry("hemisphere", ({ longitude }) => longitude >= 0, "eastern hemisphere"),
  entry("hemisphere", ({ longitude }) => longitude < 0, "western hemisphere"),
  entry(
    "coordinates",
    ({ latitude }) => Math.abs(latitude) <= 23.4,
    "tropics",
    "tropic zone",
    "between the tropics",
  ),
  entry(
    "coordinates",
    ({ latitude }) => Math.abs(latitude) <= 10,
    "near the equator",
    "close to the equator",
    "on the equator",
  ),
  entry("coordinates", ({ latitude }) => latitude >= 66.5, "arctic circle", "arctic"),
  entry("region", isIn("US"), "America", "american city", "the states", "american"),
  entry(
    "region",
    isIn("TR IR IQ SY LB JO IL SA AE QA KW BH OM YE EG CY"),
    "Middle East",
    "middle eastern",
    "near east",
  ),
  entry(
    "region",
    isIn("NO SE DK FI IS"),
    "Scandinavia",
    "scandinavian",
    "nordic country",
    "nordic",
    "nordic countries",
  ),
  entry("region", isIn("AL BA BG HR GR XK ME MK RO RS SI"), "Balkans", "balkan", "balkan peninsula"),
  entry("region", isIn("EE LV LT"), "Baltic states", "baltic country", "baltics", "baltic countries"),
  entry("region", isIn("BE NL LU"), "Benelux", "low countries"),
  entry("region", isIn("ES PT AD"), "Iberia", "iberian", "iberian peninsula"),
  entry("region", isIn("GB IE"), "british isles"),
  entry("region", isIn("SA AE QA KW BH OM YE"), "arabian peninsula", "gulf states", "gulf country", "arabia"),
  entry("region", isIn("MA DZ TN LY MR"), "Maghreb"),
  entry(
    "region",
    ({ country }) => country.continent === "AF" && country.region !== "North Africa",
    "sub saharan africa",
    "subsaharan africa",
  ),
  entry(
    "region",
    isIn("MX GT HN SV NI CR PA CU DO PR HT BR AR CL PE BO CO EC VE PY UY"),
    "Latin America",
    "latin american",
  ),
  entry("region", isIn("CN JP KR KP TW HK MO MN"), "far east", "eastern asia", "east asian"),
  entry("region", isIn("TH VN KH LA MM"), "indochina"),
  entry(
    "region",
    isIn("RU UA BY MD EE LV LT GE AM AZ KZ UZ TM KG TJ"),
    "soviet union",
    "former soviet union",
    "ussr",
    "soviet republic",
    "post soviet",
  ),
  entry(
    "region",
    isIn("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"),
    "european union",
    "EU",
    "eu member",
    "EU country",
  ),
  entry("region", ({ country, longitude }) => country.code === "RU" && longitude > 60, "siberia"),
  entry("region", isIn("TO WS"), "polynesia"),
  ...[
    ["Western Asia", "west asia"],
    ["Southeast Asia", "south east asia", "southeastern asia", "southeast asian"],
    ["South Asia", "southern asia", "indian subcontinent", "south asian"],
    ["Central Asia", "central asian"],
    ["East Asia"],
    ["the Caucasus", "caucasus region"],
    ["North Africa", "northern africa", "north african"],
    ["West Africa", "western africa", "west african"],
    ["East Africa", "eastern africa", "east african"],
    ["Central Africa", "middle africa"],
    ["Southern Africa"],
    ["Western Europe", "west europe"],
    ["Northern Europe", "north europe"],
    ["Southern Europe", "south europe"],
    ["Central Europe", "middle europe"],
    ["Eastern Europe", "east europe"],
    ["Central America", "central american"],
    ["the Caribbean", "caribbean island"],
  ].map(([region = "", ...more]) => {
    const isAlsoIn = isIn(ALSO_IN[region] ?? "");
    return entry(
      "region",
      (city) => describeRegion(city) === region || isAlsoIn(city),
      region,
      ...more,
      ...directed(region),
    );
  }),
];

const STATE_CLAIMS: readonly ClaimEntry[] = [...new Set(Object.values(STATES))].map((state) =>
  entry(
    "state",
    ({ name, country }) => country.code === "US" && STATES[name] === state,
    `${state} state`,
    `state of ${state}`,
    ...(findCity(state) ? [] : [state]),
  ),
);

const isPort = ({ sea, known, economy }: City) => sea !== null || /\bport\b/.test(`${known} ${economy}`);

const SURROUNDINGS: readonly ClaimEntry[] = [
  entry("coast", isPort, "port", "port city", "seaport", "harbour", "harbor", "harbour city"),
  entry(
    "coast",
    ({ sea }) => sea !== null,
    "coastal",
    "on the coast",
    "seaside",
    "by the sea",
    "near the sea",
    "near the coast",
    "on the sea",
    "by the ocean",
    "near the ocean",
    "near an ocean",
    "on an ocean",
    "coast",
    "coastal city",
    "beach",
    "beaches",
    "sea access",
    "access to the sea",
    "next to the sea",
    "close to the sea",
    "near sea",
    "near ocean",
  ),
  entry("coast", ({ sea }) => sea === null, "inland", "away from the sea", "far from the sea"),
  entry("coast", ({ isIsland }) => isIsland, "island", "on an island", "island city"),
  entry(
    "coast",
    ({ country }) => LANDLOCKED.has(country.code),
    "landlocked",
    "landlocked country",
    "country landlocked",
  ),
  entry("lake", ({ lake }) => lake !== null, "lake", "on a lake", "near a lake", "by a lake"),
  entry(
    "river",
    ({ river }) => river !== null,
    "river",
    "on a river",
    "by a river",
    "near a river",
    "rivers",
    "major river",
  ),
  entry(
    "ground",
    ({ isMountainous }) => isMountainous,
    "mountain",
    "mountains",
    "mountainous",
    "in the mountains",
    "near mountains",
    "surrounded by mountains",
  ),
  entry("ground", ({ isHilly, isMountainous }) => isHilly || isMountainous, "hilly", "hills", "on hills"),
  entry("ground", ({ isFlat }) => isFlat, "flat", "on a plain", "flat land", "plain"),
  entry(
    "ground",
    (city) => city.isDesert || city.climate.is.includes("desert"),
    "desert",
    "in a desert",
    "near a desert",
    "in the desert",
  ),
  entry(
    "altitude",
    ({ height }) => height >= 1500,
    "high altitude",
    "high up",
    "highland",
    "plateau",
    "high elevation",
  ),
  entry("altitude", ({ height }) => height < 50, "sea level", "low lying", "at sea level"),
  entry("climate", isClimate("tropical"), "tropical", "tropical climate"),
  entry("climate", isClimate("dry"), "dry", "arid", "dry climate", "arid climate", "semi arid"),
  entry("climate", isClimate("desert"), "desert climate"),
  entry("climate", isClimate("mediterranean"), "mediterranean climate"),
  entry(
    "climate",
    isClimate("temperate"),
    "temperate",
    "temperate climate",
    "mild",
    "mild climate",
    "moderate climate",
  ),
  entry("climate", isClimate("continental"), "continental climate"),
  entry("climate", isClimate("humid"), "humid", "humid climate", "subtropical"),
  entry("climate", isClimate("monsoon"), "monsoon", "monsoon climate"),
  entry("seasons", isClimate("snowy"), "snow", "snowy", "snow in winter"),
  entry(
    "temperature",
    isClimate("cold winters"),
    "cold",
    "cold climate",
    "cold winter",
    "cold winters",
    "freezing",
  ),
  entry(
    "temperature",
    isClimate("hot"),
    "hot",
    "hot climate",
    "warm climate",
    "warm",
    "warm all year",
    "hot all year",
  ),
  entry("temperature", isClimate("hot summers"), "hot summer", "hot summers"),
];

const OTTOMAN = isIn("AL BA BG GR XK ME MK RS RO MD TR CY SY LB JO IL IQ EG LY TN DZ SD YE SA KW HU");
const RUSSIAN = isIn("PL FI UA BY LT LV EE MD GE AM AZ KZ UZ TM KG TJ RU");

const SOCIETY: readonly ClaimEntry[] = [
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

const seaNames = (name: string) => [name, name.replace(/^the /, "")];
const OCEAN_NAMES: readonly (readonly [string, ...string[]])[] = [
  ["the Atlantic Ocean", "Atlantic"],
  ["the Pacific Ocean", "Pacific"],
  ["the Indian Ocean", "indian ocean"],
  ["the Mediterranean Sea", "Mediterranean"],
  ["the Arctic Ocean", "arctic ocean"],
];

/** Rivers whose bare name is a word, a person or another place first. */
const RIVERS_OF_OTHER_MEANING = new Set(
  "Main,Inn,Bow,Don,Mur,Bug,Lez,Cam,Dee,Han,Min,Kyi,Cam,Ou,Colorado,Ohio,Mississippi,Missouri,Delaware,Trinity,Charles,Swan,Fraser,Nag,Hai,Sar,Ill,Cai,Deli,Abra,Wang,Chili,Parana,Rioni,Santa Catarina,Constitution,Ob,Po,Li,Jin,Luo,Yong,Gan,Song,Niger".split(
    ",",
  ),
);

const WATERS: readonly ClaimEntry[] = [
  ...OCEAN_NAMES.map((names) =>
    entry("sea", ({ sea }) => sea !== null && (sea.name === names[0] || sea.within === names[0]), ...names),
  ),
  ...Object.values(SEAS).map((water) =>
    entry("sea", ({ sea }) => sea === water, ...seaNames(water.name), ...(water.also ?? [])),
  ),
  ...[
    ...new Set(
      CITIES.flatMap(({ river }) => (river && !/^(a|one) /.test(river) ? river.split(" and ") : [])),
    ),
  ].map((river) =>
    entry(
      "river",
      (city) => city.river?.split(" and ").includes(river) === true,
      `${river} river`,
      `river ${river}`,
      ...(RIVERS_OF_OTHER_MEANING.has(river) ? [] : [river]),
    ),
  ),
  ...[...new Set(CITIES.flatMap(({ lake }) => (lake ? [lake] : [])))].map((lake) =>
    entry("lake", (city) => city.lake === lake, lake),
  ),
];

export const CLAIMS: readonly ClaimEntry[] = [
  ...PLACES,
  ...STATE_CLAIMS,
  ...SOCIETY,
  ...SURROUNDINGS,
  ...WATERS,
];
