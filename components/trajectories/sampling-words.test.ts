import { expect, test } from "vitest";
import { describeSampling } from "./sampling-words";

test("what changes nothing is not said", () => {
  expect(describeSampling({ temperature: 0.7, minP: 0.3, topP: 1, topK: 0 })).toBe(
    "temperature 0.7, min-p 0.3",
  );
  expect(describeSampling({ temperature: 1, minP: 0, topP: 0.9, topK: 40 })).toBe(
    "temperature 1, top-p 0.9, top-k 40",
  );
});

test("greedy sampling ignores the rest", () => {
  expect(describeSampling({ temperature: 0, minP: 0.3, topP: 0.5, topK: 3 })).toBe(
    "temperature 0, always the most probable token",
  );
});
