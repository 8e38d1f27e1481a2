import { type ClaimEntry, entry, isIn } from "@/lib/task-groups/guess_my_city/claim";
import { SEAS } from "@/lib/task-groups/guess_my_city/data/seas";
import { STATES } from "@/lib/task-groups/guess_my_city/data/states";
import { continentsOf, describeRegion } from "@/lib/task-groups/guess_my_city/describe";
import { CITIES, type City, type ContinentCode, findCity } from "@/lib/task-groups/guess_my_city/world";

const isOn =
  (...codes: ContinentCode[]) =>
  (city: City) =>
    continentsOf(city).some((code) => codes.includes(code));
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

export const PLACES: readonly ClaimEntry[] = [
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

export const STATE_CLAIMS: readonly ClaimEntry[] = [...new Set(Object.values(STATES))].map((state) =>
  entry(
    "state",
    ({ name, country }) => country.code === "US" && STATES[name] === state,
    `${state} state`,
    `state of ${state}`,
    ...(findCity(state) ? [] : [state]),
  ),
);

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

export const WATERS: readonly ClaimEntry[] = [
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
