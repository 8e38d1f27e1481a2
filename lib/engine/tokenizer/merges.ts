/** Byte-pair encoding: join the most frequent pair of neighbouring tokens, again and again. */

/** Token ids fit in 16 bits, so a pair is one number and a cheap key. */
export const MAX_VOCABULARY = 0x1_00_00;

interface Candidate {
  left: number;
  right: number;
  count: number;
}

/** A heap of pairs, the best first. Counts in it may be outdated: whoever pops compares with the present one. */
class PairHeap {
  private readonly items: Candidate[] = [];

  constructor(private readonly isBetter: (a: Candidate, b: Candidate) => boolean) {}

  push(item: Candidate): void {
    const { items } = this;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBetter(item, items[parent]!)) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = item;
  }

  pop(): Candidate | undefined {
    const { items } = this;
    const best = items[0];
    const last = items.pop();
    if (items.length === 0 || !last) return best;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.isBetter(items[child + 1]!, items[child]!)) child++;
      if (!this.isBetter(items[child]!, last)) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = last;
    return best;
  }
}

/** One distinct word: its tokens now, and how often it occurs. */
interface Word {
  tokens: number[];
  count: number;
}

function joinPair(tokens: readonly number[], left: number, right: number, joined: number): number[] {
  const out: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const isPair = tokens[i] === left && tokens[i + 1] === right;
    out.push(isPair ? joined : tokens[i]!);
    if (isPair) i++;
  }
  return out;
}

/**
 * Learn merges until the vocabulary is full or no pair occurs twice. Equal counts go by the bytes of the left, then
 * of the right token, so the result does not depend on the order of the words.
 *
 * @param words occurrences by word, a word being a string of bytes (characters U+0000 to U+00FF)
 * @param isForbidden texts that must not become tokens
 * @returns tokens, the 256 bytes first and then what the merges made; and pairs of places in them, in order
 */
export function learnMerges(
  words: ReadonlyMap<string, number>,
  { tokenCount, isForbidden }: { tokenCount: number; isForbidden: (text: string) => boolean },
): { tokens: string[]; merges: [number, number][] } {
  const tokens = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const ids = new Map(tokens.map((token, id) => [token, id]));
  const merges: [number, number][] = [];
  const all: Word[] = Array.from(words, ([text, count]) => ({
    tokens: Array.from(text, (char) => char.charCodeAt(0)),
    count,
  }));

  const counts = new Map<number, number>();
  const places = new Map<number, Set<Word>>();
  const keyOf = (left: number, right: number) => left * MAX_VOCABULARY + right;
  const heap = new PairHeap((a, b) => {
    if (a.count !== b.count) return a.count > b.count;
    if (a.left !== b.left) return tokens[a.left]! < tokens[b.left]!;
    return tokens[a.right]! < tokens[b.right]!;
  });

  /** Add (or with sign -1 take away) a word's pairs, noting which pairs' counts changed. */
  const countPairs = (word: Word, sign: 1 | -1, changed: Set<number>) => {
    for (let i = 0; i + 1 < word.tokens.length; i++) {
      const key = keyOf(word.tokens[i]!, word.tokens[i + 1]!);
      counts.set(key, (counts.get(key) ?? 0) + sign * word.count);
      changed.add(key);
      if (sign < 0) continue;
      const where = places.get(key);
      if (where) where.add(word);
      else places.set(key, new Set([word]));
    }
  };
  const offer = (changed: Set<number>) => {
    for (const key of changed) {
      const count = counts.get(key)!;
      const right = key % MAX_VOCABULARY;
      if (count > 1) heap.push({ left: (key - right) / MAX_VOCABULARY, right, count });
    }
  };

  const first = new Set<number>();
  for (const word of all) countPairs(word, 1, first);
  offer(first);

  while (tokens.length < tokenCount) {
    const best = heap.pop();
    if (!best) break;
    const { left, right, count } = best;
    const key = keyOf(left, right);
    const text = tokens[left]! + tokens[right]!;
    if (counts.get(key) !== count || isForbidden(text)) continue;
    // Two ways to the same text share one token: "ab" + "c" and "a" + "bc".
    const joined = ids.get(text) ?? tokens.push(text) - 1;
    ids.set(text, joined);
    merges.push([left, right]);
    const changed = new Set<number>();
    for (const word of places.get(key)!) {
      countPairs(word, -1, changed);
      word.tokens = joinPair(word.tokens, left, right, joined);
      countPairs(word, 1, changed);
    }
    places.delete(key);
    offer(changed);
  }
  return { tokens, merges };
}
