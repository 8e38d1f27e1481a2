import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOSS_IDS, LossChoice } from "@/lib/domain/losses";
import { evaluateLoss, listLosses } from "@/lib/losses/registry";
import { measureTotals } from "@/lib/losses/rows";
import type { LossBatch, LossResult, LossRow } from "@/lib/losses/types";

/** Every loss with an NLL term where it has one, and every other branch of its parameters. */
const CHOICES = [
  ...LOSS_IDS.map((id) => {
    const { params } = LossChoice.parse({ id });
    return LossChoice.parse({ id, params: "alpha" in params ? { ...params, alpha: 0.7 } : params });
  }),
  LossChoice.parse({ id: "sft", params: { normalise: "trajectories" } }),
  LossChoice.parse({ id: "rwr", params: { weighting: "centred" } }),
  LossChoice.parse({ id: "ipo", params: { lengthAvg: true } }),
];

const token = fc.record({
  logp: fc.double({ min: -4, max: -0.05, noNaN: true }),
  refLogp: fc.double({ min: -4, max: -0.05, noNaN: true }),
  trained: fc.boolean(),
});

/** Untrained tokens hold NaN everywhere: whatever reads them is found out. */
const row = fc
  .record({
    tokens: fc.array(token, { minLength: 1, maxLength: 6 }),
    reward: fc.double({ min: -1, max: 1.5, noNaN: true }),
    label: fc.constantFrom("success" as const, "failure" as const, "mismatched" as const),
  })
  .map(({ tokens, reward, label }): LossRow => {
    const mask = Uint8Array.from(tokens, ({ trained }, t) => (trained || t === tokens.length - 1 ? 1 : 0));
    const masked = (values: number[]) =>
      Float64Array.from(values, (value, t) => (mask[t] ? value : Number.NaN));
    return {
      mask,
      logps: masked(tokens.map(({ logp }) => logp)),
      refLogps: masked(tokens.map(({ refLogp }) => refLogp)),
      returns: masked(tokens.map((_, t) => reward * 0.9 ** t)),
      label,
    };
  });

/** Neighbours are pairs; the last row is paired with itself. At least one row has a label. */
const batch = fc.array(row, { minLength: 3, maxLength: 9 }).map((rows): LossBatch => {
  const odd = rows.length % 2 === 1 ? rows : rows.slice(1);
  const last = odd.length - 1;
  const labelled = odd.map((r, i) => (i === 0 ? { ...r, label: "success" as const } : r));
  const pairs = Array.from({ length: last / 2 }, (_, k) => ({ chosen: 2 * k, rejected: 2 * k + 1 }));
  return { rows: labelled, pairs: [...pairs, { chosen: last, rejected: last }] };
});

const withLogp = (part: LossBatch, rowIndex: number, t: number, change: number): LossBatch => ({
  ...part,
  rows: part.rows.map((r, i) =>
    i === rowIndex ? { ...r, logps: Array.from(r.logps, (logp, j) => (j === t ? logp + change : logp)) } : r,
  ),
});

const expectClose = (got: number, wanted: number, tolerance: number) =>
  expect(Math.abs(got - wanted), `${got} against ${wanted}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(wanted)),
  );

const expectSameResult = (got: LossResult, wanted: LossResult) => {
  expectClose(got.value, wanted.value, 1e-9);
  expect(got.coefficients.length).toBe(wanted.coefficients.length);
  for (const [i, row] of wanted.coefficients.entries())
    for (const [t, c] of row.entries()) expectClose(got.coefficients[i]![t]!, c, 1e-6);
  for (const [name, stat] of Object.entries(wanted.stats)) expectClose(got.stats[name]!, stat, 1e-9);
};

describe.each(CHOICES)("$id $params", (choice) => {
  const evaluate = (part: LossBatch) => evaluateLoss(choice, part, 0.5);

  test("coefficients are central differences of the value, exactly 0 on untrained tokens", () => {
    fc.assert(
      fc.property(batch, (part) => {
        const held = { ...part, totals: measureTotals(part) };
        const { coefficients } = evaluate(held);
        for (const [i, { mask }] of held.rows.entries()) {
          for (let t = 0; t < mask.length; t++) {
            const c = coefficients[i]![t]!;
            if (!mask[t]) {
              expect(c).toBe(0);
              continue;
            }
            const h = 1e-5;
            const difference =
              (evaluate(withLogp(held, i, t, h)).value - evaluate(withLogp(held, i, t, -h)).value) / (2 * h);
            expectClose(c, difference, 1e-5);
          }
        }
      }),
      { seed: 3, numRuns: 25 },
    );
  });

  test("micro-batches add up to the global batch, stats included", () => {
    fc.assert(
      fc.property(batch, (whole) => {
        const totals = measureTotals(whole);
        const parts = whole.pairs.map(({ chosen, rejected }) => {
          const places = [...new Set([chosen, rejected])];
          return evaluate({
            rows: places.map((place) => whole.rows[place]!),
            pairs: [{ chosen: 0, rejected: places.length - 1 }],
            totals,
          });
        });
        const names = Object.keys(parts[0]!.stats);
        const add = (pick: (part: LossResult) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
        expectSameResult(
          {
            value: add(({ value }) => value),
            coefficients: parts.flatMap(({ coefficients }) => coefficients),
            stats: Object.fromEntries(names.map((name) => [name, add(({ stats }) => stats[name]!)])),
          },
          evaluate(whole),
        );
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  test("permuting rows permutes coefficients and changes nothing else", () => {
    fc.assert(
      fc.property(batch, (part) => {
        const last = part.rows.length - 1;
        const turned = evaluate({
          rows: part.rows.toReversed(),
          pairs: part.pairs
            .toReversed()
            .map(({ chosen, rejected }) => ({ chosen: last - chosen, rejected: last - rejected })),
        });
        expectSameResult({ ...turned, coefficients: turned.coefficients.toReversed() }, evaluate(part));
      }),
      { seed: 7, numRuns: 50 },
    );
  });

  test("everything stays finite for rows of one token, certain tokens and a row paired with itself", () => {
    for (const logp of [0, -1e-9, -0.5, -60]) {
      const single: LossRow = { logps: [logp], refLogps: [-0.5], mask: [1], returns: [1], label: "success" };
      const { value, coefficients, stats } = evaluate({
        rows: [single],
        pairs: [{ chosen: 0, rejected: 0 }],
      });
      for (const number of [value, coefficients[0]![0]!, ...Object.values(stats)])
        expect(Number.isFinite(number)).toBe(true);
    }
  });
});

test("every loss in the registry answers to its own id and is tested above", () => {
  expect(listLosses().map(({ id }) => id)).toEqual([...LOSS_IDS]);
  expect(new Set(CHOICES.map(({ id }) => id))).toEqual(new Set(LOSS_IDS));
});

test("a loss that says its coefficients are fixed is right, and the others are not", () => {
  for (const choice of CHOICES) {
    const part = (logp: number): LossBatch => ({
      rows: [
        { logps: [logp], refLogps: [-1], mask: [1], returns: [1], label: "success" },
        { logps: [-1.3], refLogps: [-1], mask: [1], returns: [0], label: "failure" },
      ],
      pairs: [{ chosen: 0, rejected: 1 }],
    });
    const isSame =
      evaluateLoss(choice, part(-1), 0).coefficients[0]![0] ===
      evaluateLoss(choice, part(-2.5), 0).coefficients[0]![0];
    const { fixedCoefficients } = listLosses().find(({ id }) => id === choice.id)!;
    // A hinge is piecewise linear: its coefficients change only across its kink, at a margin of 1 / beta.
    if (choice.id !== "hinge") expect(isSame, choice.id).toBe(fixedCoefficients);
  }
});

test("a row without trained tokens, or without what its loss needs, is refused", () => {
  const pairs = [{ chosen: 0, rejected: 0 }];
  for (const choice of CHOICES) {
    expect(() => evaluateLoss(choice, { rows: [{ logps: [-1], mask: [0] }], pairs }, 0)).toThrow(
      "no trained",
    );
    const { needs } = listLosses().find(({ id }) => id === choice.id)!;
    if (needs.some((need) => need !== "pairs"))
      expect(() => evaluateLoss(choice, { rows: [{ logps: [-1], mask: [1] }], pairs }, 0)).toThrow("needs");
  }
});
