import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchName, matchWhole } from "@/lib/task-groups/understand/match-name";
import { normaliseText } from "@/lib/task-groups/understand/normalise";
import { createPhrasebook, phraseStems } from "@/lib/task-groups/understand/phrases";
import { stemWords } from "@/lib/task-groups/understand/stems";

describe("normalised texts", () => {
  test.each([
    ["Isn’t it a Café?", "is not it a cafe"],
    ["What's McDonald's -- really?!", "what is mcdonalds really"],
    ["I can't; you cannot; he won't", "i can not you can not he will not"],
    ["Łódź & Ørsted", "lodz and orsted"],
    ["about 1,000 km", "about 1000 km"],
    ["  \n ", ""],
  ])("%j is %j", (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  test("normalising twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });

  test("forms of one word share a stem", () => {
    expect(stemWords("cooked cooking cooks")).toEqual(["cook", "cook", "cook"]);
  });
});

describe("names in a text", () => {
  const names = ["guitar", "cat", "Spider-Man", "The Great Wall of China", "horse", "Cristiano Ronaldo"];
  test.each([
    ["Is it a guitar?", "guitar", 0],
    ["is it a GUITARR", "guitar", 1],
    ["gutiar", "guitar", 1],
    ["are they cats", "cat", 1],
    ["it must be spiderman!", "Spider-Man", 0],
    ["great wall of china?", "The Great Wall of China", 0],
    ["is it christiano ronaldo", "Cristiano Ronaldo", 1],
  ])("%j names %j", (text, name, distance) => {
    expect(matchName(text, names)).toEqual({ name, distance });
  });

  test.each(["concatenate the category", "a car", "bat", "mandarins", ""])("%j names nothing", (text) => {
    expect(matchName(text, names)).toBeNull();
  });

  test("a known word is not taken for another name", () => {
    expect(matchName("is it a house", names)?.name).toBe("horse");
    expect(matchName("is it a house", names, { isKnown: (typed) => typed === "house" })).toBeNull();
  });

  test("the whole text has to be the name where that is asked", () => {
    expect(matchWhole("the guitarr", names)?.name).toBe("guitar");
    expect(matchWhole("a guitar player", names)).toBeNull();
  });
});

test("the longest phrase wins, articles aside", () => {
  const book = createPhrasebook<string>();
  book.add("made of metal", "metal");
  book.add("made", "manmade");
  const stems = phraseStems("is it made of the metal");
  expect(book.longestAt(stems, 2)).toEqual({ value: "metal", length: 3 });
  expect(book.longestAt(phraseStems("made by hand"), 0)).toEqual({ value: "manmade", length: 1 });
  expect(book.get("Made")).toBe("manmade");
});
