import fc from "fast-check";
import { expect, test } from "vitest";
import { sayProbability, summarizeTurn, underlineOf } from "./token-words";

const logp = fc.double({ min: -50, max: 0, noNaN: true });
const weight = (value: number) => Number(/border-b(?:-\[?(\d)(?:px\])?)?/.exec(underlineOf(value))?.[1] ?? 1);

test("a less probable token never has a thinner line", () => {
  fc.assert(
    fc.property(logp, logp, (a, b) => {
      expect(weight(Math.min(a, b))).toBeGreaterThanOrEqual(weight(Math.max(a, b)));
    }),
  );
});

test("a probability is printed with its logarithm; one too small to print is not printed as 0", () => {
  expect(sayProbability(Math.log(0.25))).toBe("p 25.0 %, ln p −1.39");
  expect(sayProbability(-20)).toBe("p <0.1 %, ln p −20.00");
  expect(sayProbability(0)).toBe("p 100.0 %, ln p 0.00");
});

test("a turn's line says of which distribution it speaks", () => {
  const turn = {
    ...{ turn: 1, tokens: [{ id: 7, text: "a", logp: -2, sampledLogp: -1 }] },
    ...{ model: { meanLogp: -2, perplexity: Math.exp(2) }, sampled: { meanLogp: -1, perplexity: Math.E } },
  };
  expect(summarizeTurn(turn, "model")).toBe("1 token, mean ln p −2.00, perplexity 7.39");
  expect(summarizeTurn(turn, "sampled")).toBe("1 token, mean ln p −1.00, perplexity 2.72");
  expect(summarizeTurn({ ...turn, tokens: [], model: null }, "model")).toBe("0 tokens");
});
