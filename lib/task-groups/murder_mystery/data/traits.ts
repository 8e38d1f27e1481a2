/**
 * What a clue can say about the culprit. `look` traits are seen on a person, the others lie in the person's room.
 * Version 1.
 */
export interface Trait {
  id: string;
  shows: "look" | "room";
  /** value: how it appears on a suspect */
  values: Readonly<Record<string, string>>;
  /** values that leave a trace; the others cannot be the culprit's */
  telling: readonly string[];
  /** what is found; {v} is the value where the find tells it at once */
  find: string;
  /** what the laboratory says; null where the find tells everything */
  analysis: string | null;
  /** what it is called, for an agent who wants it analysed */
  noun: string;
  /** found on the body instead of in a room */
  onBody: boolean;
}

export const TRAITS: readonly Trait[] = [
  {
    id: "hair",
    shows: "look",
    values: { black: "black hair", fair: "fair hair", red: "red hair", grey: "grey hair" },
    telling: ["black", "fair", "red", "grey"],
    find: "a {v} hair that is not the victim's",
    analysis: null,
    noun: "hair",
    onBody: false,
  },
  {
    id: "hand",
    shows: "look",
    values: { left: "left-handed", right: "right-handed" },
    telling: ["left", "right"],
    find: "marks of force at an odd angle",
    analysis: "The marks show a {v}-handed culprit.",
    noun: "marks",
    onBody: true,
  },
  {
    id: "height",
    shows: "look",
    values: { tall: "very tall", short: "rather short" },
    telling: ["tall", "short"],
    find: "a fresh scrape on the wall",
    analysis: "The height of the scrape means a {v} person.",
    noun: "scrape",
    onBody: false,
  },
  {
    id: "glasses",
    shows: "look",
    values: { glasses: "wears glasses", none: "no glasses" },
    telling: ["glasses"],
    find: "a sliver of a broken lens",
    analysis: "The sliver comes from someone's glasses.",
    noun: "sliver",
    onBody: false,
  },
  {
    id: "shoes",
    shows: "room",
    values: {
      rubber: "rubber boots",
      smooth: "smooth leather shoes",
      studded: "studded shoes",
      cord: "cord-soled shoes",
    },
    telling: ["rubber", "smooth", "studded", "cord"],
    find: "a footprint",
    analysis: "The footprint comes from a {v} sole.",
    noun: "footprint",
    onBody: false,
  },
  {
    id: "cloth",
    shows: "room",
    values: {
      green: "a green coat",
      blue: "a blue jacket",
      brown: "a brown cloak",
      violet: "a violet shawl",
    },
    telling: ["green", "blue", "brown", "violet"],
    find: "a {v} thread",
    analysis: null,
    noun: "thread",
    onBody: true,
  },
  {
    id: "scent",
    shows: "room",
    values: {
      tobacco: "pipe tobacco",
      lavender: "lavender water",
      camphor: "camphor balm",
      cloves: "oil of cloves",
    },
    telling: ["tobacco", "lavender", "camphor", "cloves"],
    find: "a faint smell of {v}",
    analysis: null,
    noun: "smell",
    onBody: false,
  },
  {
    id: "ink",
    shows: "room",
    values: { violet: "violet ink", green: "green ink", black: "black ink", brown: "brown ink" },
    telling: ["violet", "green", "black", "brown"],
    find: "a torn note that called the victim here",
    analysis: "The note was written in {v} ink.",
    noun: "note",
    onBody: true,
  },
  {
    id: "powder",
    shows: "room",
    values: {
      chalk: "chalk on a sleeve",
      flour: "flour on a sleeve",
      soot: "soot on a sleeve",
      sawdust: "sawdust on a sleeve",
    },
    telling: ["chalk", "flour", "soot", "sawdust"],
    find: "a trace of powder",
    analysis: "The powder is {v}.",
    noun: "powder",
    onBody: false,
  },
];

const byId = new Map(TRAITS.map((trait) => [trait.id, trait]));

export function requireTrait(id: string): Trait {
  const trait = byId.get(id);
  if (!trait) throw new Error(`murder_mystery has no trait ${id}`);
  return trait;
}
