import { TOPICS_BY_NAME } from "@/lib/task-groups/twenty_questions/table";
import { nameKey } from "@/lib/task-groups/understand/match-name";

/** Everyday yardsticks, cm. */
const YARDSTICKS: Readonly<Record<string, number>> = {
  coin: 2.5,
  fingernail: 1.5,
  thumb: 6,
  finger: 8,
  fist: 10,
  hand: 19,
  palm: 9,
  "tennis ball": 6.7,
  baseball: 7.5,
  "golf ball": 4.3,
  golfball: 4.3,
  football: 28,
  basketball: 24,
  "soccer ball": 22,
  book: 25,
  shoe: 30,
  shoebox: 33,
  "shoe box": 33,
  breadbox: 40,
  "bread box": 40,
  microwave: 50,
  "microwave oven": 50,
  toaster: 30,
  backpack: 48,
  suitcase: 70,
  person: 175,
  human: 175,
  "human being": 175,
  man: 178,
  woman: 165,
  me: 175,
  you: 175,
  adult: 175,
  child: 120,
  people: 175,
  humans: 175,
  foot: 30,
  "average person": 175,
  "average human": 175,
  "adult human": 175,
  bathtub: 160,
  fridge: 175,
  "football field": 10_000,
  "soccer field": 10_500,
  building: 2_000,
  city: 1_000_000,
  room: 400,
  "living room": 500,
  box: 40,
  phone: 15,
  "cell phone": 15,
  pencil: 18,
  pen: 14,
  "grain of rice": 0.7,
  "human hand": 19,
  "dinner plate": 27,
  plate: 26,
  basketballs: 24,
  "loaf of bread": 30,
};

const UNITS: Readonly<Record<string, number>> = {
  mm: 0.1,
  millimeter: 0.1,
  millimetre: 0.1,
  cm: 1,
  centimeter: 1,
  centimetre: 1,
  inch: 2.54,
  inche: 2.54,
  foot: 30.5,
  feet: 30.5,
  ft: 30.5,
  m: 100,
  meter: 100,
  metre: 100,
  yard: 91,
  km: 100_000,
  kilometer: 100_000,
  kilometre: 100_000,
  mile: 160_900,
};

const COUNT: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
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
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  hundred: 100,
};

export const countOf = (text: string) => COUNT[text] ?? Number(text);

/** @returns centimetres of "2 meters", "a football" or the name of a row; null when it is none */
export function lengthOf(text: string): number | null {
  const [, amount = "", unit = ""] = /^(\d+|[a-z]+) ([a-z]+?)s?$/.exec(text) ?? [];
  if (UNITS[unit] && countOf(amount)) return countOf(amount) * UNITS[unit];
  const plain = text
    .replace(/^(a|an|the|your|my|average|typical|normal|full grown|regular|standard) /, "")
    .replace(/^(average|typical|adult|normal|regular) /, "");
  const yardstick = YARDSTICKS[plain] ?? YARDSTICKS[plain.replace(/s$/, "")];
  return (
    yardstick ?? TOPICS_BY_NAME.get(nameKey(plain))?.find(({ sizeCm }) => sizeCm !== null)?.sizeCm ?? null
  );
}

/** What fits into these, greatest dimension in cm. */
export const HOLDERS: Readonly<Record<string, number>> = {
  hand: 20,
  hands: 35,
  palm: 12,
  pocket: 17,
  bag: 45,
  backpack: 48,
  purse: 30,
  shoebox: 33,
  box: 50,
  suitcase: 70,
  car: 200,
  room: 400,
  house: 900,
  drawer: 45,
  garage: 550,
  mouth: 6,
  microwave: 35,
  elevator: 200,
  "shoe box": 33,
  fridge: 60,
  door: 200,
  breadbox: 38,
};
