import { stemmer } from "stemmer";
import { splitWords } from "@/lib/task-groups/understand/normalise";

const cache = new Map<string, string>();
/** Hostile texts have endless new words: the cache starts again rather than grow with them. */
const CACHE_LIMIT = 20_000;

/** @param word normalised @returns its Porter stem; digits and words of up to three letters stay */
export function stemWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const stem = word.length <= 3 ? word : stemmer(word);
  cache.set(word, stem);
  return stem;
}

/** Normalise, split and stem. */
export function stemWords(text: string): string[] {
  return splitWords(text).map(stemWord);
}
