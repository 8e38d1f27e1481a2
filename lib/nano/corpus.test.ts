import { beforeAll, describe, expect, test } from "vitest";
import type { ChatFormat } from "@/lib/engine/tokenizer/chat-template";
import { type CorpusRow, drawBatch, drawRow, type Ingredient, type Mixture } from "@/lib/nano/corpus";
import { FACTS } from "@/lib/nano/facts";
import { NANO_GROUPS } from "@/lib/nano/groups";
import { openVocabulary, trainVocabulary, VOCABULARY_SIZE } from "@/lib/nano/vocabulary";
import { drawVocabularyTexts } from "@/lib/nano/vocabulary-texts";
import { stream } from "@/lib/rng";

const ingredients: Ingredient[] = NANO_GROUPS.flatMap((group) => [
  { group, kind: "lesson" as const, share: 2 },
  { group, kind: "drill" as const, share: 1 },
  ...(FACTS[group] ? [{ group, kind: "facts" as const, share: 1 }] : []),
]);
const mixture: Mixture = { ingredients, lossOn: "agent" };

let format: ChatFormat;
beforeAll(() => {
  format = openVocabulary(
    trainVocabulary(drawVocabularyTexts(1, 40), { size: VOCABULARY_SIZE, contextLength: 1024 }),
  );
}, 60_000);

const textOf = (ids: readonly number[]) => format.tokenizer.decode(ids, { keepSpecial: true });
const trainedText = ({ ids, mask }: CorpusRow) => textOf(ids.filter((_, i) => mask[i]));

describe("batches", () => {
  const draw = (seed: number, update: number) => drawBatch(format, mixture, { seed, update, tokens: 3_000 });

  test("are functions of seed and update, and reach the tokens asked for with their last row", () => {
    const batch = draw(1, 7);
    draw(1, 3);
    expect(draw(1, 7)).toEqual(batch);
    expect(draw(2, 7)).not.toEqual(batch);
    const lengths = batch.map(({ ids }) => ids.length);
    const total = lengths.reduce((a, b) => a + b, 0);
    expect(total).toBeGreaterThanOrEqual(3_000);
    expect(total - lengths.at(-1)!).toBeLessThan(3_000);
  });

  test("hold every ingredient about as often as its share", () => {
    const lessons = ingredients.map((ingredient) => ({
      ...ingredient,
      share: ingredient.group === "bandit" ? 3 : 1,
    }));
    const rows = Array.from({ length: 12 }, (_, update) =>
      drawBatch(
        format,
        { ...mixture, ingredients: lessons.filter(({ kind }) => kind === "lesson") },
        { seed: 1, update, tokens: 2_000 },
      ),
    ).flat();
    const bandits = rows.filter(({ ids }) => textOf(ids).startsWith("<|user|>bandit")).length;
    // Three shares of eight, within four standard errors.
    expect(Math.abs(bandits / rows.length - 3 / 8)).toBeLessThan(4 * Math.sqrt(0.25 / rows.length));
  });

  test("repeat no trajectory but the shortest, which chance repeats", () => {
    const rows = Array.from({ length: 12 }, (_, update) => draw(1, update)).flat();
    const long = rows.map(({ ids }) => textOf(ids)).filter((text) => text.length > 200);
    expect(new Set(long).size).toBe(long.length);
  });
});

describe.each(ingredients)("$group $kind", ({ group, kind, share }) => {
  const draw = (lossOn: Mixture["lossOn"], i = 0) =>
    drawRow(format, { group, kind, share }, { lossOn }, stream("row", group, kind, i));

  test("rows end their turns and train what they should", () => {
    for (let i = 0; i < 5; i++) {
      const row = draw("agent", i);
      expect(row.mask.length).toBe(row.ids.length);
      expect(row.ids.length).toBeLessThanOrEqual(768);
      expect(trainedText(row)).toMatch(/<\|end\|>$/);
      expect(trainedText(row)).not.toMatch(/<\|(user|agent|system|pad)\|>/);
    }
  });

  if (kind === "lesson")
    test("a loss on everything leaves out the instruction alone", () => {
      const { ids, mask } = draw("all");
      const first = mask.indexOf(1);
      expect(textOf(ids.slice(0, first))).toMatch(/^<\|user\|>[^|]*<\|end\|>$/);
      expect(mask.slice(first).every((trained) => trained === 1)).toBe(true);
    });

  if (kind === "lesson")
    test("trained texts of the agent are its messages, each with its end", () => {
      const { ids } = draw("agent");
      const spoken = [...textOf(ids).matchAll(/<\|agent\|>(.*?<\|end\|>)/gs)].map(([, text]) => text);
      expect(trainedText(draw("agent"))).toBe(spoken.join(""));
    });

  if (kind !== "lesson")
    test("rows have neither turns nor goals", () => {
      expect(textOf(draw("agent").ids)).not.toMatch(/<\|(user|agent|system)\|>|goal reached/i);
    });
});
