import { beforeAll, describe, expect, test } from "vitest";
import type { ChatFormat } from "@/lib/engine/tokenizer/chat-template";
import { encodeConversation } from "@/lib/engine/tokenizer/chat-template";
import { NANO_GROUPS } from "@/lib/nano/groups";
import { playLesson } from "@/lib/nano/lesson";
import { NAMES } from "@/lib/nano/names";
import { drawSkill } from "@/lib/nano/teachers";
import { openVocabulary, trainVocabulary, VOCABULARY_SIZE } from "@/lib/nano/vocabulary";
import { drawVocabularyTexts } from "@/lib/nano/vocabulary-texts";
import { stream } from "@/lib/rng";

let format: ChatFormat;
beforeAll(() => {
  format = openVocabulary(
    trainVocabulary(drawVocabularyTexts(1, 40), { size: VOCABULARY_SIZE, contextLength: 1024 }),
  );
}, 60_000);

const pieces = (text: string) => format.tokenizer.encode(text).map((id) => format.tokenizer.tokenText(id));

describe("the tokenizer", () => {
  test("has the size asked for", () => {
    expect(format.tokenizer.vocabSize).toBe(VOCABULARY_SIZE);
  });

  test("takes every digit alone", () => {
    expect(pieces("1234 0+3")).toEqual(["1", "2", "3", "4", " ", "0", "+", "3"]);
    for (let id = 0; id < format.tokenizer.vocabSize; id++)
      if (/\d/.test(format.tokenizer.tokenText(id)))
        expect(format.tokenizer.tokenText(id)).toMatch(/^([0-9]|[A-Z][0-9]|\\x[0-9A-F]{2}(.*))$/);
  });

  test("takes the letters of a spelt word alone, in guesses and beside their marks", () => {
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      expect(pieces(`a ${letter}`)).toHaveLength(2);
      expect(pieces(`a- ${letter}=`)).toHaveLength(4);
    }
  });

  test("takes a cell of a board as one token, whatever stands around it", () => {
    for (const row of "ABCDEFG")
      for (const col of "1234567") {
        const cell = `${row}${col}`;
        for (const text of [cell, `${cell} miss`, ` 1${cell}`, `x ${cell}`, `*${cell} 2B2`])
          expect(pieces(text)).toContain(cell);
      }
  });

  test("spends one token before a message and one after it, and none on an empty system message", () => {
    const { ids } = encodeConversation(
      format,
      [
        { role: "system", content: "" },
        { role: "user", content: "1" },
        { role: "assistant", content: "2" },
      ],
      { generationPrompt: false },
    );
    expect(ids).toHaveLength(6);
  });
});

test("nearly every name has as many tokens as words", () => {
  const whole = NAMES.filter((name) => pieces(name).length === name.split(" ").length);
  expect(whole.length / NAMES.length).toBeGreaterThan(0.95);
});

describe.each(NANO_GROUPS.map((id) => ({ id })))("$id", ({ id }) => {
  test("the instruction is short and the median trajectory far from the context's end", () => {
    const lessons = Array.from({ length: 15 }, (_, i) => {
      const rng = stream("length", id, i);
      return playLesson(id, drawSkill(rng), rng);
    });
    // Sizes and names of a task apart, which are data.
    const [first] = lessons[0]!.messages[1]!.content.split("\n");
    expect(format.tokenizer.encode(first!).length).toBeLessThanOrEqual(id === "battleship" ? 24 : 20);
    expect(first!.replaceAll(" ", "_").startsWith(id)).toBe(true);
    const lengths = lessons
      .map(({ messages }) => encodeConversation(format, messages, { generationPrompt: false }).ids.length)
      .sort((a, b) => a - b);
    expect(lengths[7]!).toBeLessThanOrEqual(512);
  });
});
