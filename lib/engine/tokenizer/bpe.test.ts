import fc from "fast-check";
import { expect, test } from "vitest";
import { trainBpe } from "@/lib/engine/tokenizer/bpe";
import { COMPACT_SPECIAL_TOKENS } from "@/lib/engine/tokenizer/compact";
import { learnMerges } from "@/lib/engine/tokenizer/merges";
import { loadTokenizer } from "@/lib/engine/tokenizer/tokenizer";

const CORPUS = [
  "guess 1234: 2 exact, 1 partial",
  "guess 5678: 0 exact, 3 partial",
  "pull the yellow arm, then the red arm",
  "the arm paid 1, the other arm paid 0",
];
const train = (
  texts: Iterable<string>,
  vocabSize = 320,
  specialTokens: readonly string[] = COMPACT_SPECIAL_TOKENS,
) => trainBpe(texts, { vocabSize, specialTokens });
const tokensOf = (texts: string[], vocabSize?: number) => {
  const { model } = train(texts, vocabSize) as unknown as { model: { vocab: Record<string, number> } };
  return Object.keys(model.vocab).sort((a, b) => model.vocab[a]! - model.vocab[b]!);
};

/** Merging by counting everything afresh each time: slow, and plainly what BPE means. */
function learnSlowly(words: ReadonlyMap<string, number>, merges: number): [string, string][] {
  let all = [...words].map(([word, count]) => ({ parts: Array.from(word), count }));
  const out: [string, string][] = [];
  while (out.length < merges) {
    const counts = new Map<string, number>();
    for (const { parts, count } of all) {
      for (let i = 0; i + 1 < parts.length; i++) {
        const pair = JSON.stringify([parts[i], parts[i + 1]]);
        counts.set(pair, (counts.get(pair) ?? 0) + count);
      }
    }
    const pairs = [...counts].map(([pair, count]) => ({ pair: JSON.parse(pair) as [string, string], count }));
    pairs.sort(
      (a, b) =>
        b.count - a.count ||
        (a.pair[0] < b.pair[0] ? -1 : a.pair[0] > b.pair[0] ? 1 : a.pair[1] < b.pair[1] ? -1 : 1),
    );
    const best = pairs[0];
    if (!best || best.count < 2) break;
    out.push(best.pair);
    all = all.map(({ parts, count }) => {
      const joined: string[] = [];
      for (let i = 0; i < parts.length; i++) {
        if (parts[i] === best.pair[0] && parts[i + 1] === best.pair[1]) joined.push(parts[i]! + parts[++i]!);
        else joined.push(parts[i]!);
      }
      return { parts: joined, count };
    });
  }
  return out;
}

test("the merges are those of counting every pair afresh, ties by the bytes", () => {
  const words = fc.array(
    fc.tuple(
      fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1 }),
      fc.integer({ min: 1, max: 5 }),
    ),
  );
  fc.assert(
    fc.property(words, fc.nat({ max: 20 }), (entries, count) => {
      const all = new Map(entries);
      const slow = learnSlowly(all, count);
      const { tokens, merges } = learnMerges(all, { tokenCount: 256 + count, isForbidden: () => false });
      const fast = merges.map(([left, right]) => [tokens[left], tokens[right]]);
      // One text made in two ways is one token, so the fast one may need more merges to fill the vocabulary.
      expect(fast.slice(0, slow.length)).toEqual(slow);
    }),
  );
});

test("the order of the texts does not matter", () => {
  const expected = train(CORPUS);
  fc.assert(
    fc.property(fc.shuffledSubarray(CORPUS, { minLength: CORPUS.length }), (texts) => {
      expect(train(texts)).toEqual(expected);
    }),
  );
});

test("ids are special tokens, then the bytes in order, then what was learnt", () => {
  const tokens = tokensOf(CORPUS, 263);
  expect(tokens.slice(0, 5)).toEqual([...COMPACT_SPECIAL_TOKENS]);
  expect(tokens[5 + 0x41]).toBe("A");
  expect(tokens[5 + 0x20]).toBe("Ġ");
  expect(tokens.slice(261)).toEqual(["ar", "he"]); // six each: arm, partial; the, then, other
});

test("no learnt token holds a digit beside anything else, or crosses a word's end", () => {
  const texts = ["12 12 12", "a1 a1 a1", "x  y  x  y", "² ² ²½½"].flatMap((text) => [text, text, text]);
  const learnt = tokensOf(texts, 400).slice(261);
  expect(learnt.filter((token) => /[0-9]/.test(token))).toEqual([]);
  expect(learnt.filter((token) => token.length > 1 && /.Ġ./.test(token))).toEqual([]);
});

test("learning stops when nothing repeats", () => {
  expect(tokensOf(["abc"], 4000)).toHaveLength(261);
  expect(tokensOf(["ab ab"], 4000)).toHaveLength(262);
});

test("text that spells a special token is never learnt as one", () => {
  const special = ["<|end|>", "end"];
  const json = train(
    Array.from({ length: 50 }, () => "end end <|end|>"),
    300,
    special,
  );
  const { encode, vocabSize } = loadTokenizer(json, {});
  expect(vocabSize).toBeGreaterThan(258);
  expect(encode("end <|end|>").filter((id) => id < special.length)).toEqual([]);
});

test.each([260, 65_537])("a vocabulary of %i is refused", (size) => {
  expect(() => train(CORPUS, size)).toThrow(/outside 261 .* to 65536/);
});
