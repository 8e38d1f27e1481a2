/** Climate in words, by class after Koeppen. */
export interface Climate {
  name: string;
  temperature: string;
  /** how the year runs, without months */
  year: string;
  /** what yes/no questions ask for */
  is: readonly ClimateWord[];
}

export type ClimateWord =
  | "tropical"
  | "dry"
  | "desert"
  | "mediterranean"
  | "temperate"
  | "continental"
  | "snowy"
  | "hot"
  | "cold winters"
  | "hot summers"
  | "humid"
  | "monsoon"
  | "polar";

const WARM = "hot all year, mostly 24 to 32 °C";
const FOUR = "four seasons";

export const CLIMATES: Readonly<Record<string, Climate>> = {
  Af: {
    name: "tropical rainforest",
    temperature: WARM,
    year: "no dry season, rain in every month",
    is: ["tropical", "hot", "humid", "hot summers"],
  },
  Am: {
    name: "tropical monsoon",
    temperature: WARM,
    year: "a long wet season and a short drier one",
    is: ["tropical", "hot", "humid", "monsoon", "hot summers"],
  },
  Aw: {
    name: "tropical savanna",
    temperature: WARM,
    year: "one wet and one dry season",
    is: ["tropical", "hot", "hot summers"],
  },
  BWh: {
    name: "hot desert",
    temperature: "very hot summers, often above 38 °C, and mild winters",
    year: "hardly any rain",
    is: ["dry", "desert", "hot", "hot summers"],
  },
  BWk: {
    name: "cool desert",
    temperature: "warm to hot days, cold nights and cool or cold winters",
    year: "hardly any rain",
    is: ["dry", "desert"],
  },
  BSh: {
    name: "hot semi-arid",
    temperature: "hot summers and mild or warm winters",
    year: "a short rainy season, else dry",
    is: ["dry", "hot", "hot summers"],
  },
  BSk: {
    name: "cool semi-arid",
    temperature: "warm or hot summers and cool to cold winters",
    year: "little rain, four seasons",
    is: ["dry"],
  },
  Csa: {
    name: "Mediterranean",
    temperature: "hot summers and mild winters",
    year: "dry summers and rainy winters",
    is: ["mediterranean", "temperate", "hot summers"],
  },
  Csb: {
    name: "mild Mediterranean",
    temperature: "warm summers and mild winters",
    year: "dry summers and rainy winters",
    is: ["mediterranean", "temperate"],
  },
  Cwa: {
    name: "humid subtropical with dry winters",
    temperature: "hot summers and mild winters",
    year: "rainy summers and dry winters",
    is: ["temperate", "humid", "monsoon", "hot summers"],
  },
  Cwb: {
    name: "subtropical highland",
    temperature: "mild all year, cool nights",
    year: "a rainy and a dry season",
    is: ["temperate"],
  },
  Cwc: {
    name: "cold highland",
    temperature: "cool days and cold nights all year",
    year: "a rainy and a dry season",
    is: ["temperate", "cold winters"],
  },
  Cfa: {
    name: "humid subtropical",
    temperature: "hot summers and mild or cool winters",
    year: `${FOUR}, rain all year`,
    is: ["temperate", "humid", "hot summers"],
  },
  Cfb: {
    name: "oceanic",
    temperature: "mild summers and cool winters",
    year: "mild changes, rain all year",
    is: ["temperate"],
  },
  Cfc: {
    name: "cool oceanic",
    temperature: "cool summers and chilly winters",
    year: "rain or snow all year",
    is: ["temperate", "cold winters", "snowy"],
  },
  Dfa: {
    name: "continental with hot summers",
    temperature: "hot summers and cold winters",
    year: FOUR,
    is: ["continental", "snowy", "cold winters", "hot summers"],
  },
  Dfb: {
    name: "humid continental",
    temperature: "warm summers and cold winters",
    year: `${FOUR}, snow in winter`,
    is: ["continental", "snowy", "cold winters"],
  },
  Dfc: {
    name: "subarctic",
    temperature: "short cool summers and long cold winters",
    year: "long snowy winters",
    is: ["continental", "snowy", "cold winters"],
  },
  Dfd: {
    name: "extreme subarctic",
    temperature: "extremely cold winters below -35 °C and short warm summers",
    year: "very long winters",
    is: ["continental", "snowy", "cold winters"],
  },
  Dwa: {
    name: "monsoon-like continental",
    temperature: "hot wet summers and cold dry winters",
    year: FOUR,
    is: ["continental", "monsoon", "snowy", "cold winters", "hot summers"],
  },
  Dwb: {
    name: "monsoon-like continental with mild summers",
    temperature: "warm wet summers and cold dry winters",
    year: FOUR,
    is: ["continental", "monsoon", "cold winters"],
  },
  ET: {
    name: "tundra-like",
    temperature: "cool summers and cold winters",
    year: "cool and windy all year",
    is: ["polar", "snowy", "cold winters"],
  },
};
