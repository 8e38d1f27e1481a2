import type { MysteryScenario, Person } from "@/lib/task-groups/murder_mystery/scenario";
import { normaliseText, splitWords } from "@/lib/task-groups/understand/normalise";
import { nearness } from "@/lib/task-groups/understand/typos";

export interface Mention {
  person: Person;
  kind: "suspect" | "witness" | "victim";
  /** position of the first word that means the person */
  at: number;
}

interface Called {
  person: Person;
  kind: Mention["kind"];
  names: readonly string[];
  /** last word of the role */
  role: string;
}

const called = new WeakMap<MysteryScenario, Called[]>();

function callNames(scenario: MysteryScenario): Called[] {
  const known = called.get(scenario);
  if (known) return known;
  const call = (kind: Mention["kind"]) => (person: Person) => ({
    person,
    kind,
    names: [person.first, person.last].map(normaliseText),
    role: splitWords(person.role).at(-1) ?? "",
  });
  const all = [
    ...scenario.suspects.map(call("suspect")),
    ...scenario.witnesses.map(call("witness")),
    call("victim")(scenario.victim),
  ];
  called.set(scenario, all);
  return all;
}

/** A possessive keeps its "s" in normalised text: "reeds room" is Reed's. */
const meansName = (word: string, name: string) => word === name || word === `${name}s`;

function isMistyped(word: string, name: string): boolean {
  return word.length >= 5 && (nearness(word, name) ?? 9) <= 2;
}

type Tag = Omit<Mention, "at"> | null;

/** For each word the person that it means: by first name, last name, role or mistyped name. */
export function tagPeople(scenario: MysteryScenario, words: readonly string[]): Tag[] {
  const people = callNames(scenario);
  return words.map(
    (word) =>
      people.find(({ names }) => names.some((name) => meansName(word, name))) ??
      people.find(({ role }) => meansName(word, role)) ??
      people.find(({ names }) => names.some((name) => isMistyped(word, name))) ??
      null,
  );
}

/** Who is spoken of, each person once, in order. */
export function findMentions(scenario: MysteryScenario, words: readonly string[]): Mention[] {
  const mentions: Mention[] = [];
  tagPeople(scenario, words).forEach((tag, at) => {
    if (tag && !mentions.some(({ person }) => person === tag.person))
      mentions.push({ person: tag.person, kind: tag.kind, at });
  });
  return mentions;
}
