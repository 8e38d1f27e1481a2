import { type Accusation, findAccusation } from "@/lib/task-groups/murder_mystery/accusation";
import { TRAITS } from "@/lib/task-groups/murder_mystery/data/traits";
import { findMentions, type Mention } from "@/lib/task-groups/murder_mystery/people";
import type { MysteryScenario, Person } from "@/lib/task-groups/murder_mystery/scenario";
import { splitWords } from "@/lib/task-groups/understand/normalise";
import { stemWord } from "@/lib/task-groups/understand/stems";

/** What a message asks for. Persons are given by their entry in the scenario. */
export type Action =
  | { kind: "accuse"; accused: Accusation["accused"] }
  | { kind: "list" }
  | { kind: "place"; place: string }
  | { kind: "body" }
  | { kind: "weapon" }
  | { kind: "trail" }
  | { kind: "analyse"; trait: string }
  | { kind: "look" | "room" | "alibi" | "claim" | "motive"; person: Person }
  /** what the first says of the second */
  | { kind: "opinion"; person: Person; about: Person }
  | { kind: "witness"; person: Person; about: Person | null }
  | { kind: "other"; person: Person }
  | { kind: "unclear" };

const stems = (words: string) => new Set(words.split(" ").map(stemWord));

const WORDS = {
  list: stems("list overview"),
  listed: stems("suspects witnesses persons people everyone"),
  verify: stems("check verify confirm corroborate validate prove test investigate examine"),
  alibi: stems("alibi alibis whereabouts"),
  search: stems(
    "search room rooms quarters cabin compartment belongings wardrobe luggage bag desk house bedroom home tent shoes boots coat clothes ransack",
  ),
  look: stems(
    "examine look observe inspect study watch appearance describe hair hand hands height tall glasses body",
  ),
  motive: stems(
    "motive motives relation relations relationship quarrel argue argument money inherit inheritance debt conflict reason feel hate like love enemy enemies grudge benefit gain know knew",
  ),
  ask: stems("ask question interview interrogate talk speak confront"),
  body: stems("body corpse wound wounds autopsy dead victim deceased"),
  weapon: stems("weapon weapons"),
  scene: stems("scene"),
};

/** One action a message: an accusation wherever it stands, else the first sentence that asks for something. */
export function readAction(scenario: MysteryScenario, text: string): Action {
  const short = text.slice(0, 2_000);
  const accusation = findAccusation(scenario, short);
  if (accusation) return { kind: "accuse", accused: accusation.accused };
  for (const sentence of short.match(/[^.!?\n;]+/g) ?? []) {
    const action = readSentence(scenario, splitWords(sentence));
    if (action) return action;
  }
  return { kind: "unclear" };
}

function readSentence(scenario: MysteryScenario, text: readonly string[]): Action | null {
  // The porter's lodge is not the porter: the whole name of a place goes first.
  const named = findNamedPlace(scenario, text);
  const words = named ? named.rest : text;
  const said = new Set(words.map(stemWord));
  const has = (kind: keyof typeof WORDS) => [...WORDS[kind]].some((stem) => said.has(stem));
  const [person, other] = findMentions(scenario, words);
  const place = named?.place ?? findPlace(scenario, said);
  if (person && (person.kind !== "victim" || other)) {
    // "Question X about the victim": the victim may be named first ("about the victim, ask X").
    const [first, second] = person.kind === "victim" ? [other!, person] : [person, other];
    return readPersonal(first, second ?? null, has, words);
  }
  const clue = TRAITS.find(({ noun }) => said.has(stemWord(noun)));
  if (clue) return { kind: "analyse", trait: clue.id };
  if (has("list") || (has("listed") && !place)) return { kind: "list" };
  if (has("weapon") || mentionsWeapon(scenario, said)) return { kind: "weapon" };
  if (said.has("trail") && !place) return { kind: "trail" };
  if (place && !(has("scene") && place === scenario.scene)) return { kind: "place", place };
  if (has("scene")) return { kind: "place", place: scenario.scene };
  // "Who had a reason to kill the victim?" asks nobody.
  if (has("motive")) return null;
  return person || has("body") ? { kind: "body" } : null;
}

function readPersonal(
  { person, kind }: Mention,
  second: Mention | null,
  has: (kind: keyof typeof WORDS) => boolean,
  words: readonly string[],
): Action {
  const isWhere = words.includes("where") || words.includes("when");
  if (kind === "witness") {
    if (second?.kind === "suspect") {
      // "Check the alibi of X with the cook" and "ask the cook about X" come to the same.
      return { kind: "witness", person, about: second.person };
    }
    return has("search") && !has("ask")
      ? { kind: "other", person }
      : { kind: "witness", person, about: null };
  }
  if (second?.kind === "witness" && !has("search"))
    return { kind: "witness", person: second.person, about: person };
  if (has("alibi") || isWhere)
    return has("verify") && !has("ask") ? { kind: "alibi", person } : { kind: "claim", person };
  if (second?.kind === "suspect") return { kind: "opinion", person, about: second.person };
  if (has("ask")) return has("motive") || second ? { kind: "motive", person } : { kind: "claim", person };
  if (has("motive")) return { kind: "motive", person };
  if (has("search")) return { kind: "room", person };
  if (has("look")) return { kind: "look", person };
  if (has("verify")) return { kind: "alibi", person };
  return { kind: "claim", person };
}

/** A place by its whole name, and the words beside it. */
function findNamedPlace(
  { places }: MysteryScenario,
  words: readonly string[],
): { place: string; rest: string[] } | null {
  const text = ` ${words.join(" ")} `;
  for (const place of places) {
    const name = ` ${splitWords(place).join(" ")} `;
    if (text.includes(name)) return { place, rest: splitWords(text.replace(name, " ")) };
  }
  return null;
}

/** A place by a word that no other place has. */
function findPlace({ places }: MysteryScenario, said: ReadonlySet<string>): string | null {
  const partial = places.filter((place) =>
    splitWords(place).some((word) => word.length > 3 && said.has(stemWord(word))),
  );
  return partial.length === 1 ? partial[0]! : null;
}

function mentionsWeapon({ weapon }: MysteryScenario, said: ReadonlySet<string>): boolean {
  return said.has(stemWord(splitWords(weapon).at(-1) ?? "weapon"));
}
