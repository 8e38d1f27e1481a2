import { AFRICA } from "@/lib/task-groups/guess_my_city/data/africa";
import { AMERICAS } from "@/lib/task-groups/guess_my_city/data/americas";
import { CLIMATES, type Climate } from "@/lib/task-groups/guess_my_city/data/climates";
import {
  COUNTRY_FIELDS,
  FIELDS,
  NUMBER_FIELDS,
  splitField,
  splitRows,
} from "@/lib/task-groups/guess_my_city/data/columns";
import { COUNTRIES as COUNTRY_LIST, OTHER_COUNTRIES } from "@/lib/task-groups/guess_my_city/data/countries";
import { EAST_ASIA } from "@/lib/task-groups/guess_my_city/data/east-asia";
import { EASTERN_EUROPE } from "@/lib/task-groups/guess_my_city/data/eastern-europe";
import { NUMBERS } from "@/lib/task-groups/guess_my_city/data/numbers";
import { OCEANIA } from "@/lib/task-groups/guess_my_city/data/oceania";
import { SEAS, type Sea } from "@/lib/task-groups/guess_my_city/data/seas";
import { SOUTH_ASIA } from "@/lib/task-groups/guess_my_city/data/south-asia";
import { SOUTHEAST_ASIA } from "@/lib/task-groups/guess_my_city/data/southeast-asia";
import { WEST_ASIA } from "@/lib/task-groups/guess_my_city/data/west-asia";
import { WESTERN_EUROPE } from "@/lib/task-groups/guess_my_city/data/western-europe";
import { normaliseText } from "@/lib/task-groups/understand/normalise";

export type ContinentCode = "EU" | "AF" | "AS" | "NA" | "SA" | "OC";
export type Age = "A" | "M" | "E" | "X" | "Y";

export interface Country {
  code: string;
  name: string;
  aliases: readonly string[];
  continent: ContinentCode;
  region: string;
  capital: string;
  languages: string;
  script: string;
  currency: string;
  religion: string;
  drive: "L" | "R";
  /** former foreign rulers as adjectives, null for none */
  ruler: string | null;
  neighbours: readonly string[];
}

export interface City {
  name: string;
  aliases: readonly string[];
  country: Country;
  sea: Sea | null;
  lake: string | null;
  river: string | null;
  climate: Climate;
  isFlat: boolean;
  isHilly: boolean;
  isMountainous: boolean;
  isDesert: boolean;
  isIsland: boolean;
  age: Age;
  landmarks: readonly string[];
  food: string;
  history: string;
  known: string;
  economy: string;
  /** degrees, north and east positive */
  latitude: number;
  longitude: number;
  population: number;
  /** metres above the sea */
  height: number;
  /** standard time as minutes from UTC */
  minutesFromUtc: number;
}

export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  splitRows(COUNTRY_LIST, COUNTRY_FIELDS).map((row) => {
    const [code, name, aliases, continent, region, capital] = row as [
      string,
      string,
      string,
      ContinentCode,
      string,
      string,
    ];
    const [languages, script, currency, religion, drive, ruler] = row.slice(6) as [
      string,
      string,
      string,
      string,
      "L" | "R",
      string,
    ];
    return [
      code,
      {
        code,
        name,
        aliases: splitField(aliases, ","),
        continent,
        region,
        capital,
        languages,
        script,
        currency,
        religion,
        drive,
        ruler: ruler === "-" ? null : ruler,
        neighbours: splitField(row[12] ?? "", ","),
      },
    ];
  }),
);

const NUMBERS_BY_NAME = new Map(
  splitRows(NUMBERS, NUMBER_FIELDS).map(([name, ...numbers]) => [name!, numbers.map(Number)]),
);

/** Countries all of whose listed cities lie on islands. */
const ISLAND_COUNTRIES = new Set(
  "JP TW PH ID LK SG BH CU DO HT JM PR BS BB TT GB IE IS MT CY MG MU CV NZ FJ PG WS SB TO TL BN".split(" "),
);

function readCity(row: readonly string[]): City {
  const [name, code, aliases, water, river, codes, landmarks, food, history, known, economy] =
    row as string[] & { 0: string };
  const country = COUNTRIES.get(code!);
  const numbers = NUMBERS_BY_NAME.get(name);
  const [climateCode, ground, age] = codes!.split(" ");
  const climate = CLIMATES[climateCode!];
  const lake = water!.startsWith("L:") ? water!.slice(2) : null;
  const sea = lake || water === "-" ? null : (SEAS[water!] ?? null);
  if (!country || !numbers || !climate || (!sea && !lake && water !== "-"))
    throw new Error(`The line of ${name} has an unknown country, climate, water or no numbers`);
  const [latitude, longitude, population, height, minutesFromUtc] = numbers as [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    name,
    aliases: splitField(aliases!, ","),
    country,
    sea,
    lake,
    river: river === "" ? null : river!,
    climate,
    isFlat: ground!.includes("p"),
    isHilly: ground!.includes("h"),
    isMountainous: ground!.includes("m"),
    isDesert: ground!.includes("d"),
    isIsland: ground!.includes("i") || ISLAND_COUNTRIES.has(country.code),
    age: age as Age,
    landmarks: splitField(landmarks!, ";"),
    food: food!,
    history: history!,
    known: known!,
    economy: economy!,
    latitude,
    longitude,
    population,
    height,
    minutesFromUtc,
  };
}

/** All cities of both splits: the world that every player is taken to know. */
export const CITIES: readonly City[] = [
  EAST_ASIA,
  SOUTH_ASIA,
  SOUTHEAST_ASIA,
  WEST_ASIA,
  AFRICA,
  WESTERN_EUROPE,
  EASTERN_EUROPE,
  AMERICAS,
  OCEANIA,
].flatMap((list) => splitRows(list, FIELDS).map(readCity));

const BY_NAME = new Map(CITIES.map((city) => [city.name, city]));

export function findCity(name: string): City | null {
  return BY_NAME.get(name) ?? null;
}

/** @returns the name of a country by code, also of those without a city here */
export function nameCountry(code: string): string {
  return COUNTRIES.get(code)?.name ?? OTHER_COUNTRIES[code] ?? code;
}

/** Names that no reply may have before the goal: of the city and of its country, in every spelling. */
export function secretNames({ name, aliases, country }: City): string[] {
  return [name, ...aliases, country.name, ...country.aliases];
}

/** Whether a text has one of the city's secret names as words of its own. */
export function revealsName(text: string, city: City): boolean {
  const words = ` ${normaliseText(text)} `;
  return secretNames(city).some((name) => words.includes(` ${normaliseText(name)} `));
}
