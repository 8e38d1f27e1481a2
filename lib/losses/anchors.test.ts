import { describe, expect, test } from "vitest";
import { LossChoice } from "@/lib/domain/losses";
import { evaluateLoss } from "@/lib/losses/registry";
import type { LossRow } from "@/lib/losses/types";

/** A row whose tokens share the given sums evenly. */
function evenRow(sum: number, refSum: number, tokens: number): LossRow {
  const spread = (total: number) => new Float64Array(tokens).fill(total / tokens);
  return { logps: spread(sum), refLogps: spread(refSum), mask: new Uint8Array(tokens).fill(1) };
}

const PAIR = [{ chosen: 0, rejected: 1 }];
const evaluate = (choice: unknown, rows: readonly LossRow[], pairs = PAIR) =>
  evaluateLoss(LossChoice.parse(choice), { rows, pairs }, 0);

/** One-token sides whose log-ratios differ by z. */
const atMargin = (choice: unknown, z: number) =>
  evaluate(choice, [evenRow(z - 20, -20, 1), evenRow(-3, -3, 1)]);

describe("anchors of the specification", () => {
  test("DPO at margins 0, 10 and -10, and its slope at 0", () => {
    const choice = { id: "dpo", params: { beta: 0.1 } };
    expect(atMargin(choice, 0).value).toBeCloseTo(Math.LN2, 6);
    expect(atMargin(choice, 10).value).toBeCloseTo(0.313262, 6);
    expect(atMargin(choice, -10).value).toBeCloseTo(1.313262, 6);
    expect(atMargin(choice, 0).coefficients.map(([c]) => c)).toEqual([Math.fround(-0.05), Math.fround(0.05)]);
  });

  test("RPO adds the chosen side's NLL per token", () => {
    const { value, stats } = evaluate({ id: "rpo" }, [evenRow(-10, -20, 20), evenRow(-5, -5, 7)]);
    expect(value).toBeCloseTo(0.813262, 6);
    expect(stats).toMatchObject({ margin: 10, chosenReward: 10, rejectedReward: 0, accuracy: 1, nll: 0.5 });
    expect(stats.chosenLogp).toBeCloseTo(-0.5, 12);
    expect(stats.rejectedLogp).toBeCloseTo(-5 / 7, 12);
  });

  test("a pair with itself trains the NLL alone", () => {
    const { value, coefficients, stats } = evaluate(
      { id: "rpo" },
      [evenRow(-10, -14, 20)],
      [{ chosen: 0, rejected: 0 }],
    );
    expect(value).toBeCloseTo(1.193147, 6);
    expect(coefficients).toEqual([new Float32Array(20).fill(-1 / 20)]);
    expect(stats).toMatchObject({ margin: 0, accuracy: 0.5 });
  });

  test("length-controlled and regularised DPO at rewards 0.3 and -0.2", () => {
    const rows = [evenRow(-4, -7, 10), evenRow(-5, -4, 5)];
    expect(evaluate({ id: "lcdpo", params: { alpha: 0 } }, rows).value).toBeCloseTo(0.66846, 6);
    expect(evaluate({ id: "regdpo" }, rows).value).toBeCloseTo(0.67846, 6);
    expect(evaluate({ id: "lcdpo" }, rows).value).toBeCloseTo(0.66846 + 0.4, 6);
  });

  test("SimPO and the odds term of ORPO at mean log-probs -0.5 and -1", () => {
    const rows = [evenRow(-2, 0, 4), evenRow(-3, 0, 3)];
    expect(evaluate({ id: "simpo" }, rows).value).toBeCloseTo(0.770957, 6);
    expect(evaluate({ id: "orpo", params: { lambda: 1, alpha: 0 } }, rows).value).toBeCloseTo(0.3203, 6);
    expect(evaluate({ id: "orpo" }, rows).value).toBeCloseTo(0.5 + 0.03203, 6);
  });

  test("SFT weighs tokens by default, trajectories on request", () => {
    const rows = [evenRow(-2, 0, 2), evenRow(-3, 0, 6)];
    expect(evaluate({ id: "sft" }, rows, []).value).toBeCloseTo(0.625, 12);
    expect(evaluate({ id: "sft", params: { normalise: "trajectories" } }, rows, []).value).toBeCloseTo(
      0.75,
      12,
    );
  });
});

test.each([
  ["dpo", 0, Math.LN2, -0.05],
  ["dpo", 10, 0.313262, -0.026894],
  ["dpo", -10, 1.313262, -0.073106],
  ["ipo", 0, 25, -10],
  ["ipo", 10, 25, 10],
  ["ipo", -10, 225, -30],
  ["hinge", 0, 1, -0.1],
  ["hinge", 10, 0, null],
  ["hinge", -10, 2, -0.1],
  ["rdpo", 0, Math.LN2, -0.083333],
  ["rdpo", 10, -0.020072, -0.060227],
  ["rdpo", -10, 1.646595, -0.106439],
  ["cdpo", 0, Math.LN2, -0.03],
  ["cdpo", 10, 0.513262, -0.006894],
  ["cdpo", -10, 1.113262, -0.053106],
])("%s at margin %d is %d with slope %d", (id, z, value, slope) => {
  const params = id === "rdpo" || id === "cdpo" ? { beta: 0.1, flipRate: 0.2 } : { beta: 0.1 };
  const result = atMargin({ id, params }, z);
  expect(result.value).toBeCloseTo(value, 5);
  if (slope === null) return; // the kink has no slope
  expect(result.coefficients[0]![0]!).toBeCloseTo(slope, 5);
  expect(result.coefficients[1]![0]!).toBeCloseTo(-slope, 5);
});

test("robust DPO, averaged over labels that flip, is DPO", () => {
  const choice = { id: "rdpo", params: { beta: 1, flipRate: 0.2 } };
  const [kept, flipped] = [atMargin(choice, 0.7).value, atMargin(choice, -0.7).value];
  expect(kept).toBeCloseTo(0.169853, 6);
  expect(flipped).toBeCloseTo(1.336519, 6);
  expect(0.8 * kept + 0.2 * flipped).toBeCloseTo(atMargin({ id: "dpo", params: { beta: 1 } }, 0.7).value, 12);
});

test("without flipped labels robust and conservative DPO are DPO", () => {
  for (const z of [-3, 0, 2]) {
    const wanted = atMargin({ id: "dpo" }, z);
    for (const id of ["rdpo", "cdpo"])
      expect(atMargin({ id, params: { flipRate: 0 } }, z).value).toBeCloseTo(wanted.value, 12);
  }
});

test("paired KTO at log-ratios 1 and -1", () => {
  const rows = [evenRow(-2, -3, 4), evenRow(-4, -3, 4)];
  expect(evaluate({ id: "ktoPair" }, rows).value).toBeCloseTo(0.462593, 6);
});

test("KTO judges a side by its distance from the drift of mismatched rows", () => {
  const rows: LossRow[] = [
    { ...evenRow(-2, -5, 4), label: "success" },
    { ...evenRow(-4, -3, 4), label: "failure" },
    { ...evenRow(-4, -5, 2), label: "mismatched" },
  ];
  const choice = { id: "kto", params: { beta: 0.5, successWeight: 1, failureWeight: 2 } };
  const { value, coefficients } = evaluate(choice, rows, []);
  // z0 = 1; both sides lie 2 nats on their right side: 1 - s(0.5 * 2) = 0.26894142, weights 1 and 2.
  expect(value).toBeCloseTo((3 * 0.26894142) / 2, 7);
  expect(coefficients[2]).toEqual(new Float32Array(2));
});

test("reward-weighted regression with equal rewards is SFT, and weights are clamped", () => {
  const rows = [evenRow(-2, 0, 2), evenRow(-3, 0, 6)];
  const withReturns = (...returns: number[]) =>
    rows.map((row, i) => ({ ...row, returns: Array.from(row.logps, () => returns[i]!) }));
  expect(evaluate({ id: "rwr" }, withReturns(0, 0), []).value).toBeCloseTo(0.625, 12);
  const clamped = evaluate({ id: "rwr" }, withReturns(9, 0), []);
  expect(clamped.value).toBeCloseTo((3 * 2 + 3) / 8, 12);
  expect(clamped.stats).toMatchObject({ clipped: 0.25, weight: 1.5 });
  // Mean return (2 * 1 + 6 * 0) / 8 = 0.25: the first row weighs 0.75, the second would weigh less than nothing.
  const centred = evaluate({ id: "rwr", params: { weighting: "centred" } }, withReturns(1, 0), []);
  expect(centred.value).toBeCloseTo((0.75 * 2) / 8, 12);
});

test.each([
  ["dpo", Math.LN2],
  ["rpo", Math.LN2],
  ["lcdpo", Math.LN2],
  ["regdpo", Math.LN2],
  ["rdpo", Math.LN2],
  ["cdpo", Math.LN2],
  ["ipo", 25],
  ["hinge", 1],
  ["ktoPair", 0.5],
])("%s starts at %d plus its NLL while the policy is the reference", (id, preference) => {
  const { value, stats } = evaluate({ id }, [evenRow(-6, -6, 4), evenRow(-3.3, -3.3, 7)]);
  const { params } = LossChoice.parse({ id });
  expect(stats.preference).toBeCloseTo(preference, 12);
  expect(value).toBeCloseTo(preference + ("alpha" in params ? params.alpha : 0) * 1.5, 12);
  expect(stats).toMatchObject({ margin: 0, accuracy: 0.5, kl: 0 });
});

test("swapping sides negates the margin and turns accuracy round", () => {
  const rows = [evenRow(-6, -8, 4), evenRow(-3, -2, 7)];
  for (const id of ["dpo", "lcdpo", "simpo", "orpo"]) {
    const forth = evaluate({ id }, rows).stats;
    const back = evaluate({ id }, rows, [{ chosen: 1, rejected: 0 }]).stats;
    expect(back.margin).toBeCloseTo(-forth.margin!, 12);
    expect(back.accuracy).toBe(1 - forth.accuracy!);
  }
});

test("the divergence from the reference is the mean of r - 1 - ln r over trained tokens", () => {
  const row: LossRow = { logps: [-1, -2, -9], refLogps: [-1.5, -1, 0], mask: [1, 1, 0] };
  const wanted = (Math.exp(0.5) - 1 - 0.5 + (Math.exp(-1) - 1 + 1)) / 2;
  expect(evaluate({ id: "dpo" }, [row, row]).stats.kl).toBeCloseTo(wanted, 12);
});
