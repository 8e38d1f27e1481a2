import { splitWords } from "@/lib/task-groups/understand/normalise";
import { stemWord } from "@/lib/task-groups/understand/stems";

interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | undefined;
}

const ARTICLES = new Set(["a", "an", "the", "any", "some"]);

/** The stems of a phrase without articles: how phrases and texts meet. */
export function phraseStems(text: string): string[] {
  return splitWords(text)
    .filter((word) => !ARTICLES.has(word))
    .map(stemWord);
}

/** Groups of wordings for one meaning, found in a text longest first. */
export interface Phrasebook<T> {
  add(phrase: string, value: T): void;
  /** @returns the meaning of exactly this phrase */
  get(phrase: string): T | undefined;
  /** @returns the longest phrase that begins at `from`, and how many stems it takes */
  longestAt(stems: readonly string[], from: number): { value: T; length: number } | null;
  /** @returns every stem that occurs in a phrase */
  words(): ReadonlySet<string>;
}

/** A phrase that is added twice keeps its first meaning. */
export function createPhrasebook<T>(): Phrasebook<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  const words = new Set<string>();
  return {
    words: () => words,
    add(phrase, value) {
      let node = root;
      for (const stem of phraseStems(phrase)) {
        const next: Node<T> = node.next.get(stem) ?? { next: new Map(), value: undefined };
        node.next.set(stem, next);
        words.add(stem);
        node = next;
      }
      if (node !== root) node.value ??= value;
    },
    get(phrase) {
      let node: Node<T> | undefined = root;
      for (const stem of phraseStems(phrase)) node = node?.next.get(stem);
      return node?.value;
    },
    longestAt(stems, from) {
      let node: Node<T> | undefined = root;
      let best: { value: T; length: number } | null = null;
      for (let at = from; at < stems.length; at++) {
        node = node.next.get(stems[at]!);
        if (!node) break;
        if (node.value !== undefined) best = { value: node.value, length: at - from + 1 };
      }
      return best;
    },
  };
}
