import { ANIMALS } from "@/lib/task-groups/twenty_questions/data/animals";
import { FOOD } from "@/lib/task-groups/twenty_questions/data/food";
import { LEISURE } from "@/lib/task-groups/twenty_questions/data/leisure";
import { MEDIA } from "@/lib/task-groups/twenty_questions/data/media";
import { NATIONS } from "@/lib/task-groups/twenty_questions/data/nations";
import { NATURE } from "@/lib/task-groups/twenty_questions/data/nature";
import { OBJECTS } from "@/lib/task-groups/twenty_questions/data/objects";
import { PEOPLE } from "@/lib/task-groups/twenty_questions/data/people";
import { PLACES } from "@/lib/task-groups/twenty_questions/data/places";
import { nameKey } from "@/lib/task-groups/understand/match-name";

/** One row of the attribute table. What a row does not state does not hold. */
export interface Topic {
  /** as shown; without the remark that tells it from another topic of the same name */
  name: string;
  /** the name and its aliases */
  names: readonly string[];
  category: string;
  tags: ReadonlySet<string>;
  /** greatest dimension in centimetres; null for what has none */
  sizeCm: number | null;
  /** invented, built, released, founded; of a person born; negative before our era */
  year: number | null;
  death: number | null;
  /** the name needs its category to say what is meant, so it is never a secret */
  isAmbiguous: boolean;
}

export interface Nation {
  code: string;
  names: readonly string[];
  adjectives: readonly string[];
  regions: readonly string[];
}

const lines = (text: string) => text.split("\n").filter((line) => line !== "");

export const NATION_LIST: readonly Nation[] = lines(NATIONS).map((line) => {
  const [, code = "", rest = ""] = /^(\w+): (.*)$/.exec(line) ?? [];
  const [names = "", adjectives = "", regions = ""] = rest.split("; ");
  return { code, names: names.split(", "), adjectives: adjectives.split(", "), regions: regions.split(" ") };
});

const REGIONS = new Map(NATION_LIST.map(({ code, regions }) => [`@${code}`, regions]));

/** Sizes where the rows of a category do not differ enough to state them, cm. */
const USUAL_SIZE: Readonly<Record<string, number>> = {
  person: 175,
  occupation: 175,
  country: 50_000_000,
  landmark: 6_000,
  "geographic feature": 10_000_000,
  "celestial object": 1_000_000_000,
  "type of building": 3_000,
  dish: 25,
  "dessert or sweet": 10,
  drink: 20,
  "spice or herb": 5,
  "game or toy": 30,
  "fictional character": 170,
  "mythological figure": 200,
  "gemstone or mineral": 2,
};

const BY_TAG: readonly (readonly [string, number])[] = [
  ["huge", 1_200],
  ["big_char", 400],
  ["small_char", 40],
  ["big_part", 60],
  ["big_plant", 1_500],
  ["small_plant", 20],
];

/** Landmarks that people call buildings; a bridge, a statue or a wall is none. */
const BUILT = [
  "tower",
  "palace",
  "church",
  "castle",
  "museum",
  "skyscraper",
  "temple",
  "hotel",
  "arena",
  "dome",
  "tomb",
];

function sizeOf(category: string, tags: ReadonlySet<string>): number | null {
  for (const tag of tags) if (/^s\d+$/.test(tag)) return Number(tag.slice(1));
  for (const [tag, size] of BY_TAG) if (tags.has(tag)) return size;
  if (category === "landmark" && tags.has("tall")) return 20_000;
  if (category === "plant") return 60;
  if (category === "body part") return 8;
  return USUAL_SIZE[category] ?? null;
}

function yearOf(tags: ReadonlySet<string>, letters: string): number | null {
  for (const tag of tags)
    if (letters.includes(tag[0]!) && /^[a-z]-?\d+$/.test(tag)) return Number(tag.slice(1));
  return null;
}

function makeTopic(category: string, names: string[], given: readonly string[]): Topic {
  const tags = new Set<string>();
  for (const tag of given) {
    if (tag.startsWith("-")) tags.delete(tag.slice(1));
    else tags.add(tag);
  }
  for (const tag of [...tags]) for (const region of REGIONS.get(tag) ?? []) tags.add(region);
  // Who has a year of death is not alive; everyone else in the table of persons is.
  const isDead = yearOf(tags, "d") !== null || tags.has("ancient") || tags.has("dead_person");
  if (category === "person" && !isDead) tags.add("alive");
  if (category === "landmark" && BUILT.some((tag) => tags.has(tag))) tags.add("building");
  const plain = (name: string) => name.replace(/ \(.*\)$/, "");
  return {
    name: plain(names[0]!),
    names: [...new Set(names.map(plain))],
    category,
    tags,
    sizeCm: sizeOf(category, tags),
    year: yearOf(tags, "yb"),
    death: yearOf(tags, "d"),
    isAmbiguous: names[0]!.includes("("),
  };
}

const splitTags = (text: string) => text.split(" ").filter((tag) => tag !== "");

/** Rows inherit from their category (`@@`) and from the group above them (`#`); a minus takes a tag away. */
function parse(text: string): Topic[] {
  const topics: Topic[] = [];
  let category = "";
  let ofCategory: string[] = [];
  let ofGroup: string[] = [];
  for (const line of lines(text)) {
    const colon = line.indexOf(":");
    if (line.startsWith("@@")) {
      category = line.slice(3, colon);
      ofCategory = splitTags(line.slice(colon + 1));
      ofGroup = [];
    } else if (line.startsWith("#")) ofGroup = splitTags(line.slice(1));
    else {
      const own = splitTags(line.slice(colon + 1));
      topics.push(makeTopic(category, line.slice(0, colon).split("/"), [...ofCategory, ...ofGroup, ...own]));
    }
  }
  return topics;
}

/** Every row, in the order of the files: the secrets and what else a player may name. */
export const TOPICS: readonly Topic[] = [
  ANIMALS,
  FOOD,
  OBJECTS,
  LEISURE,
  PEOPLE,
  PLACES,
  MEDIA,
  NATURE,
].flatMap(parse);

/** Rows by the key of each of their names. */
export const TOPICS_BY_NAME: ReadonlyMap<string, readonly Topic[]> = indexByName();

function indexByName(): Map<string, Topic[]> {
  const index = new Map<string, Topic[]>();
  for (const topic of TOPICS)
    for (const key of new Set(topic.names.map(nameKey))) {
      const there = index.get(key);
      if (there) there.push(topic);
      else index.set(key, [topic]);
    }
  return index;
}
