import { STATES } from "@/lib/task-groups/guess_my_city/data/states";
import {
  type Age,
  type City,
  type ContinentCode,
  nameCountry,
  revealsName,
} from "@/lib/task-groups/guess_my_city/world";

export const CONTINENTS: Readonly<Record<ContinentCode, string>> = {
  EU: "Europe",
  AF: "Africa",
  AS: "Asia",
  NA: "North America",
  SA: "South America",
  OC: "Oceania",
};

/** A city of two continents, in a transcontinental country or east of the Urals is both. */
const ALSO_ON: Readonly<Record<string, ContinentCode>> = {
  Istanbul: "EU",
  Edirne: "EU",
  Nicosia: "EU",
  Tbilisi: "EU",
  Batumi: "EU",
  Kutaisi: "EU",
  Yerevan: "EU",
  Gyumri: "EU",
  Baku: "EU",
  Ganja: "EU",
};

export function continentsOf(city: City): ContinentCode[] {
  const { continent, code } = city.country;
  if (code === "RU" && city.longitude > 60) return ["AS"];
  if (city.name === "Honolulu") return ["OC"];
  if (city.name === "Edirne") return ["EU"];
  if (city.name === "Port Said") return ["AF"];
  const also = ALSO_ON[city.name];
  return also && also !== continent ? [continent, also] : [continent];
}

export function describeContinent(city: City): string {
  return continentsOf(city)
    .map((code) => CONTINENTS[code])
    .join(", by some counts also ");
}

/** The region, unless the city is far from the rest of its country. */
export function describeRegion(city: City): string {
  if (city.name === "Honolulu") return "Polynesia, in the Pacific";
  if (city.country.code === "RU") {
    if (city.longitude > 110) return "Siberia and the Far East";
    if (city.longitude > 59) return "the Urals and Siberia";
  }
  return city.country.region;
}

/** @returns the state of a city in the United States; empty elsewhere, where the lists have none */
export function describeState(city: City): string {
  const state = city.country.code === "US" ? STATES[city.name] : undefined;
  return state === undefined ? "" : concealed(state, "a state that shares its name", city);
}

export function describeHemisphere({ latitude, longitude }: City): string {
  return `${latitude >= 0 ? "northern" : "southern"} and ${longitude >= 0 ? "eastern" : "western"} hemisphere`;
}

/** A name that would give the secret away is said as what it belongs to. */
function concealed(text: string, instead: string, city: City): string {
  return revealsName(text, city) ? instead : text;
}

export function describeSea(city: City): string {
  if (!city.sea) return city.lake ? "no sea, it lies on a lake" : "no sea, it lies inland";
  return concealed(city.sea.name, concealed(city.sea.within, "an ocean", city), city);
}

export function describeCoast({ sea, lake, isIsland }: City): string {
  const place = sea ? "on the coast" : lake ? "inland, on a lake" : "inland";
  return isIsland ? `${place}, on an island` : place;
}

export function describeRiver({ river, ...rest }: City): string {
  if (!river) return "no large river";
  if (/^(a|one) /.test(river)) return river;
  const name = /(canal|estuary|delta|bayou)/i.test(river)
    ? `the ${river}`
    : `the ${river.replace(/ river$/i, "")} river`;
  return concealed(name, "a river that shares a name with it or its land", { river, ...rest });
}

export function describeLake(city: City): string {
  if (!city.lake) return "no large lake at the city that I know of";
  return concealed(city.lake, "a lake that shares its name", city);
}

/** Upper bounds of the population classes. */
export const POPULATION_STEPS: readonly (readonly [number, string])[] = [
  [50_000, "fewer than 50,000 people"],
  [100_000, "50,000 to 100,000 people"],
  [250_000, "100,000 to 250,000 people"],
  [500_000, "250,000 to 500,000 people"],
  [1_000_000, "500,000 to 1 million people"],
  [2_000_000, "1 to 2 million people"],
  [5_000_000, "2 to 5 million people"],
  [10_000_000, "5 to 10 million people"],
  [Number.POSITIVE_INFINITY, "more than 10 million people"],
];

export function describePopulation({ population }: City): string {
  return POPULATION_STEPS.find(([limit]) => population < limit)![1];
}

export function describeHeight({ height }: City): string {
  if (height < 30) return "close to sea level";
  const step = height < 100 ? 10 : height < 1000 ? 50 : 100;
  return `about ${Math.round(height / step) * step} m above the sea`;
}

export function describeGround(city: City): string {
  const parts = [
    city.isMountainous ? "with mountains around" : "",
    city.isHilly ? "on hills" : "",
    city.isFlat ? "on mostly flat ground" : "",
    city.isDesert ? "in or by the desert" : "",
  ].filter((part) => part !== "");
  return parts.join(", ");
}

/** Cities whose standing a plain yes or no would get wrong. */
const CAPITAL_NOTES: Readonly<Record<string, string>> = {
  "La Paz": "not the constitutional capital, but the seat of government",
  "The Hague": "not the capital, but the seat of government",
  "Cape Town": "one of three capitals, that of parliament",
  Bloemfontein: "one of three capitals, that of the courts",
  Pretoria: "one of three capitals, that of the government",
  Sucre: "the constitutional capital, but not the seat of government",
  Colombo: "the capital in practice, though parliament meets in a suburb",
  Jerusalem: "the capital by its country's law, which many states dispute",
  Yamoussoukro: "the official capital, though much of the government works elsewhere",
  Edinburgh: "the capital of a part of its country, not of the whole",
  Cardiff: "the capital of a part of its country, not of the whole",
  Belfast: "the capital of a part of its country, not of the whole",
  "Hong Kong": "a special territory of its own, not a national capital",
  Macau: "a special territory of its own, not a national capital",
  "San Juan": "the capital of a territory, not of a sovereign state",
};

export function isCapital(city: City): boolean {
  return city.country.capital === city.name || city.name === "Cape Town" || city.name === "Bloemfontein";
}

export function describeCapital(city: City): string {
  if (city.name === "San Juan" || !(city.name in CAPITAL_NOTES)) {
    if (city.name === "San Juan") return CAPITAL_NOTES[city.name]!;
    return isCapital(city) ? "the national capital" : "not the national capital";
  }
  return CAPITAL_NOTES[city.name]!;
}

export const AGES: Readonly<Record<Age, string>> = {
  A: "ancient: it goes back to before the year 500",
  M: "medieval: it was founded or grew between 500 and 1500",
  E: "it dates from between 1500 and 1800",
  X: "fairly young: it was founded or grew in the 1800s",
  Y: "young: it was founded or grew after 1900",
};

export function describeZone({ minutesFromUtc }: City): string {
  const minutes = Math.abs(minutesFromUtc);
  const rest = minutes % 60;
  return `UTC${minutesFromUtc < 0 ? "-" : "+"}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

export function describeLatitude({ latitude, longitude }: City): string {
  const round = (value: number, positive: string, negative: string) => {
    const degrees = Math.round(Math.abs(value) / 5) * 5;
    return degrees === 0 ? "0°" : `${degrees}° ${value >= 0 ? positive : negative}`;
  };
  return `near ${round(latitude, "north", "south")}, ${round(longitude, "east", "west")}`;
}

/** Neighbours whose names have the own name in them are counted, not named. */
export function describeNeighbours(city: City): string {
  const { neighbours } = city.country;
  if (neighbours.length === 0) return "no land neighbour";
  const named = neighbours.map(nameCountry).filter((name) => !revealsName(name, city));
  const shown = named.slice(0, 4);
  const rest = neighbours.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

export function describeRuler({ country }: City): string {
  return country.ruler === null
    ? "not a colony of another power in modern times"
    : `under ${country.ruler} rule in the past`;
}
