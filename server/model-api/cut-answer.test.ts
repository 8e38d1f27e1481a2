import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAnswer } from "@/server/model-api/cut-answer";

/** Ids are code points of pieces; 0 ends a turn and has no text. */
const PIECES = ["", "a", "b", "ab", "c", " "];
const decode = (ids: readonly number[]) => ids.map((id) => PIECES[id]).join("");
const cut = (ids: number[], stops: string[] = []) => cutAnswer(decode, ids, { stopIds: [0], stops });

test("an answer ends behind its stop token", () => {
  expect(cut([1, 2, 0, 4])).toEqual({ text: "ab", length: 3, isStopped: true });
  expect(cut([1, 2])).toEqual({ text: "ab", length: 2, isStopped: false });
  expect(cut([])).toEqual({ text: "", length: 0, isStopped: false });
});

test("an answer ends before a stop text, with the token that completes it", () => {
  expect(cut([4, 1, 2, 4, 0], ["bc"])).toEqual({ text: "ca", length: 4, isStopped: true });
  expect(cut([3, 4], ["b"])).toEqual({ text: "a", length: 1, isStopped: true });
});

test("the stop text that is complete first counts, not the one that begins first", () => {
  expect(cut([1, 2, 4, 5], ["abc ", "b"])).toEqual({ text: "a", length: 2, isStopped: true });
});

test("cutting is as if each token had been looked at as it came", () => {
  const ids = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
  const stops = fc.array(fc.stringMatching(/^[abc ]{1,3}$/), { maxLength: 3 });
  fc.assert(
    fc.property(ids, stops, (all, texts) => {
      let expected = { text: decode(all), length: all.length, isStopped: false };
      for (let n = 1; n <= all.length; n++) {
        const text = decode(all.slice(0, n));
        const places = texts.map((stop) => text.indexOf(stop)).filter((place) => place >= 0);
        if (places.length === 0 && all[n - 1] !== 0) continue;
        expected = { text: text.slice(0, Math.min(text.length, ...places)), length: n, isStopped: true };
        break;
      }
      expect(cut(all, texts)).toEqual(expected);
    }),
  );
});
