import type { Split } from "@/lib/domain/words";
import type { Rng } from "@/lib/rng";
import { METHODS, TIMES } from "@/lib/task-groups/murder_mystery/data/methods";
import { EXCUSES, MOTIVES, RED_HERRINGS } from "@/lib/task-groups/murder_mystery/data/motives";
import { FIRST_NAMES, LAST_NAMES } from "@/lib/task-groups/murder_mystery/data/names";
import { SETTINGS } from "@/lib/task-groups/murder_mystery/data/settings";
import { TRAITS, type Trait } from "@/lib/task-groups/murder_mystery/data/traits";
import {
  isFair,
  type MysteryScenario,
  type Person,
  type Suspect,
} from "@/lib/task-groups/murder_mystery/scenario";
import { drawForSplit } from "@/lib/task-groups/splits";
import { normaliseText } from "@/lib/task-groups/understand/normalise";

/** @source paprika.md 2 */
export const COUNTS: Readonly<Record<Split, number>> = { train: 203, eval: 50 };

const WITNESSES = 2;
const PLACES = 4;

export function generate({ split }: { split: Split }, rng: Rng): MysteryScenario {
  return drawForSplit("murder_mystery", split, rng, drawMystery, contentKey);
}

/** Cast with culprit and method. @source paprika.md 5 */
export function contentKey({ victim, suspects, culprit, weapon }: MysteryScenario): string {
  const cast = suspects.map(({ first, last }) => normaliseText(`${first} ${last}`)).sort();
  return [...cast, victim.last, culprit, weapon].map(normaliseText).join(", ");
}

/** Draw mysteries until one is fair: provable, and given away by nothing alone. */
export function drawMystery(rng: Rng): MysteryScenario {
  for (let tries = 0; tries < 1_000; tries++) {
    const mystery = drawCandidate(rng);
    if (isFair(mystery)) return mystery;
  }
  throw new Error("No fair mystery in 1,000 draws");
}

function drawCandidate(rng: Rng): MysteryScenario {
  const setting = rng.pick(SETTINGS);
  const count = rng.int(4, 6);
  const places = rng.shuffle(setting.places).slice(0, PLACES);
  const [scene, trail, aside] = [places[0]!, places[1]!, places[2]!];
  const names = drawNames(1 + count + WITNESSES, rng);
  const name = () => names.pop()!;
  const victim = { ...name(), role: rng.pick(setting.victims) };
  const witnesses = drawRoles(setting.witnesses, WITNESSES, [victim.role], rng).map((role) => ({
    ...name(),
    role,
  }));
  const taken = [victim, ...witnesses].map(({ role }) => role);
  const traits = drawTraits(rng);
  const clues = traits.slice(0, 3);
  const cast = drawRoles(setting.suspects, count, taken, rng).map((role) => ({ ...name(), role }));
  const suspects = drawSuspects(cast, traits, witnesses, places.slice(1), rng);
  const method = rng.pick(METHODS);
  return {
    setting: setting.id,
    location: rng.pick(setting.names),
    time: rng.pick(TIMES),
    places: rng.shuffle(places),
    scene,
    victim,
    weapon: method.weapon,
    deed: method.deed,
    suspects: rng.shuffle(suspects),
    witnesses,
    clues: placeClues(clues, scene, trail),
    trail,
    herrings: [{ where: aside, what: rng.pick(RED_HERRINGS) }],
    culprit: suspects[0]!.last,
  };
}

/** No two persons of a case share the first letter of a name, so that a mistyped name is nobody else's. */
function drawNames(count: number, rng: Rng): { first: string; last: string }[] {
  const pickApart = (pool: readonly string[]) => {
    const letters = new Set<string>();
    return rng
      .shuffle(pool)
      .filter((name) => !letters.has(name[0]!) && letters.add(name[0]!))
      .slice(0, count);
  };
  const lasts = pickApart(LAST_NAMES);
  return pickApart(FIRST_NAMES).map((first, i) => ({ first, last: lasts[i]! }));
}

const lastWord = (role: string) => role.split(/[\s-]/).at(-1)!;

function drawRoles(pool: readonly string[], count: number, taken: readonly string[], rng: Rng): string[] {
  const words = new Set(taken.map(lastWord));
  const free = rng.shuffle(pool).filter((role) => !words.has(lastWord(role)) && words.add(lastWord(role)));
  return free.slice(0, count);
}

/** The three traits of the clues, of both kinds, and one that only looks important. */
function drawTraits(rng: Rng): Trait[] {
  const looks = rng.shuffle(TRAITS.filter(({ shows }) => shows === "look"));
  const rooms = rng.shuffle(TRAITS.filter(({ shows }) => shows === "room"));
  const [many, few] = rng.next() < 0.5 ? [looks, rooms] : [rooms, looks];
  return [many[0]!, many[1]!, few[0]!, few[1]!];
}

/**
 * The first person is the culprit. Another fits every clue, but was seen elsewhere; everybody else differs in at
 * least one trait. What remains of the alibis and traits is chance.
 */
function drawSuspects(
  cast: readonly Person[],
  traits: readonly Trait[],
  witnesses: readonly Person[],
  places: readonly string[],
  rng: Rng,
): Suspect[] {
  const motives = rng.shuffle(MOTIVES);
  const guilty = new Map(traits.map((trait) => [trait.id, rng.pick(trait.telling)]));
  const liesToo = rng.next() < 0.5;
  const excuses = rng.shuffle(EXCUSES);
  return cast.map((person, i) => {
    const values = traits.map((trait, at): [string, string] => {
      const isShared = i === 0 || (i === 1 && at < 3) || rng.next() < 0.45;
      const other = Object.keys(trait.values).filter((value) => value !== guilty.get(trait.id));
      return [trait.id, isShared ? guilty.get(trait.id)! : rng.pick(other)];
    });
    return {
      ...person,
      motive: motives[i]!,
      traits: Object.fromEntries(values),
      alibi: drawAlibi(i, liesToo ? excuses : null, witnesses, places, rng),
    };
  });
}

function drawAlibi(
  i: number,
  excuses: readonly string[] | null,
  witnesses: readonly Person[],
  places: readonly string[],
  rng: Rng,
): Suspect["alibi"] {
  const place = rng.pick(places);
  const witness = rng.pick(witnesses).last;
  if (i === 1 || (i > 2 && rng.next() < 0.25)) return { place, holds: "confirmed", witness, excuse: null };
  if (excuses && (i === 0 || i === 2)) return { place, holds: "refuted", witness, excuse: excuses[i]! };
  return { place, holds: "unconfirmed", witness: null, excuse: null };
}

/** One clue at most on the body; the others at the scene and, one of them, where the scene points to. */
function placeClues(clues: readonly Trait[], scene: string, trail: string): MysteryScenario["clues"] {
  const onBody = clues.find((trait) => trait.onBody);
  const rest = clues.filter((trait) => trait !== onBody);
  return clues.map((trait) => {
    if (trait === onBody) return { trait: trait.id, where: "body" };
    return { trait: trait.id, where: trait === rest.at(-1) ? trail : scene };
  });
}
