import { normaliseText, splitWords } from "@/lib/task-groups/understand/normalise";
import { nearness } from "@/lib/task-groups/understand/typos";

export interface NameMatch {
  /** as given in the list of names */
  name: string;
  /** typing mistakes, 0 for an exact match under case, accents, spaces and articles */
  distance: number;
}

export interface MatchOptions {
  /** Says that what was typed is a word or name of its own (normalised): then it is no mistyped other name. */
  isKnown?: (typed: string) => boolean;
}

/** How names are compared: normalised, no leading article, no spaces, so that "Spider-Man" is "spiderman". */
export function nameKey(name: string): string {
  return normaliseText(name)
    .replace(/^(the|a|an) (?=.)/, "")
    .replaceAll(" ", "");
}

interface PreparedName {
  name: string;
  key: string;
  words: number;
}

const prepared = new Map<string, PreparedName>();

function prepare(name: string): PreparedName {
  const known = prepared.get(name);
  if (known) return known;
  const words = normaliseText(name).replace(/^(the|a|an) (?=.)/, "");
  const made = { name, key: words.replaceAll(" ", ""), words: words.split(" ").length };
  if (prepared.size >= 50_000) prepared.clear();
  prepared.set(name, made);
  return made;
}

/**
 * Find which of `names` stands in a text, with typing mistakes by length. Only runs of whole words are compared, so
 * that a name is never found inside another word; the longest of the nearest matches wins.
 */
export function matchName(
  text: string,
  names: readonly string[],
  options: MatchOptions = {},
): NameMatch | null {
  const words = splitWords(text);
  let best: (NameMatch & { length: number }) | null = null;
  for (const name of names) {
    const wanted = prepare(name);
    if (wanted.key === "") continue;
    for (let size = Math.max(1, wanted.words - 1); size <= wanted.words + 1; size++)
      for (let from = 0; from + size <= words.length; from++) {
        const run = words.slice(from, from + size);
        const away = nearness(run.join(""), wanted.key);
        if (away === null || (away > 0 && options.isKnown?.(run.join(" ")))) continue;
        const isBetter =
          !best || away < best.distance || (away === best.distance && wanted.key.length > best.length);
        if (isBetter) best = { name, distance: away, length: wanted.key.length };
      }
  }
  return best && { name: best.name, distance: best.distance };
}

/** Whether the whole text, not just a part of it, is one of the names. */
export function matchWhole(
  text: string,
  names: readonly string[],
  options: MatchOptions = {},
): NameMatch | null {
  const typed = nameKey(text);
  let best: NameMatch | null = null;
  for (const name of names) {
    const away = typed === "" ? null : nearness(typed, prepare(name).key);
    if (away === null || (best && best.distance <= away)) continue;
    if (away > 0 && options.isKnown?.(normaliseText(text))) continue;
    best = { name, distance: away };
  }
  return best;
}
