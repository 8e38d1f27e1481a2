import { splitWords } from "@/lib/task-groups/understand/normalise";
import { stemWord } from "@/lib/task-groups/understand/stems";
import { nearness } from "@/lib/task-groups/understand/typos";

/** What must be said for something to be meant: every group of stems needs at least one hit in the same sentence. */
export type Pattern = readonly ReadonlySet<string>[];

/** Ways to speak of the same deed or state, for the `@name` groups of the data. */
const FAMILIES: Readonly<Record<string, string>> = {
  replace:
    "replace replacement new swap exchange renew worn worn-out dead broken break broke faulty fault defective damaged failed failure bad fit install change probably likely culprit",
  clean:
    "clean cleaning wipe brush dirt dirty clog clogged block blocked blockage dust dusty clear unclog unblock rinse wash debris lint scrub vacuum blow remove",
  tight:
    "tight tighten loose loosened refit reconnect secure reseat attach firm firmly plug properly connection connect",
  update: "update upgrade outdated latest newest newer version install patch",
  restart: "restart reboot reset",
  reinstall: "reinstall reinstallation",
  off: "off disable deactivate exit leave out",
  on: "on enable activate turn switch",
  delete: "clear delete empty remove free full wipe",
};

const vocabulary = new Set<string>();

function readGroup(group: string): ReadonlySet<string> {
  const words = group
    .split("/")
    .flatMap((word) => (word.startsWith("@") ? FAMILIES[word.slice(1)]!.split(" ") : [word]));
  const stems = new Set(words.flatMap(splitWords).map(stemWord));
  for (const stem of stems) vocabulary.add(stem);
  return stems;
}

/** @param text groups by spaces, alternatives inside a group by slashes, whole patterns by semicolons */
export function parsePatterns(text: string): Pattern[] {
  return text.split(";").map((pattern) => pattern.trim().split(/\s+/).map(readGroup));
}

const corrected = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/** A long word that no pattern knows may be a mistyped one. */
function correct(stem: string): string {
  if (stem.length < 5 || vocabulary.has(stem)) return stem;
  const known = corrected.get(stem);
  if (known !== undefined) return known;
  let found = stem;
  for (const word of vocabulary)
    if (word.length >= 5 && nearness(stem, word) === 1) {
      found = word;
      break;
    }
  if (corrected.size >= CACHE_LIMIT) corrected.clear();
  corrected.set(stem, found);
  return found;
}

export interface Sentence {
  stems: readonly string[];
  /** all stems with spaces between and around them */
  literal: string;
  isQuestion: boolean;
  /** asks for a fact (how, what, when ...), so it proposes nothing */
  isOpenQuestion: boolean;
}

const OPEN = new Set(["how", "what", "which", "when", "where", "who", "why"].map(stemWord));
const PROPOSALS = /^ (how about|what about|what if|why not|why do not|when you|what happen|how would) /;

/** Long enough for anything that is said in a turn; the rest of an enormous message is not read. */
const LONGEST_MESSAGE = 2_000;

export function splitSentences(text: string): Sentence[] {
  // "I am sorry to hear that" is not about hearing.
  const told = text.slice(0, LONGEST_MESSAGE).replace(/sorry to (hear|see|read)/gi, "sorry");
  const parts = told.match(/[^.!?;\n]+[.!?;\n]*/g) ?? [];
  return parts.map(readSentence).filter(({ stems }) => stems.length > 0);
}

function readSentence(part: string): Sentence {
  const typed = splitWords(part).map(stemWord);
  const stems = typed.map(correct);
  const literal = ` ${typed.join(" ")} `;
  const isQuestion = part.includes("?");
  const isOpenQuestion = isQuestion && OPEN.has(stems[0] ?? "") && !PROPOSALS.test(literal);
  return { stems, literal, isQuestion, isOpenQuestion };
}

const DENIALS = new Set(["not", "never", "without", "avoid", "instead"]);

/** @returns how many different words of the pattern the sentence has; 0 when a group is missing or it is denied */
export function matchPattern(pattern: Pattern, { stems }: Sentence): number {
  const hits = new Set<string>();
  for (const group of pattern) {
    const found = stems.filter((stem) => group.has(stem));
    if (found.length === 0) return 0;
    for (const stem of found) hits.add(stem);
  }
  // One word must not stand for two groups: "plug" is a thing and a deed.
  if (hits.size < pattern.length) return 0;
  const first = stems.findIndex((stem) => hits.has(stem));
  const isDenied = stems.slice(Math.max(0, first - 2), first).some((stem) => DENIALS.has(stem));
  return isDenied ? 0 : hits.size;
}

/** Words of a phrase in order, to find it literally. */
export function literalOf(phrase: string): string {
  return ` ${splitWords(phrase).map(stemWord).join(" ")} `;
}

/** A phrase found word by word outweighs whatever else its words might mean. */
export const LITERAL_SCORE = 100;

export interface Wording {
  patterns: readonly Pattern[];
  literals: readonly string[];
}

export function scoreWording({ patterns, literals }: Wording, sentence: Sentence): number {
  if (literals.some((literal) => sentence.literal.includes(literal))) return LITERAL_SCORE;
  return Math.max(...patterns.map((pattern) => matchPattern(pattern, sentence)));
}
