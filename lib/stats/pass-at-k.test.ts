import { describe, expect, it } from "vitest";
import { createRng } from "@/lib/rng";
import { getPassCurve, getPassRate } from "./pass-at-k";

const A = [4, 3, 0, 1, 2, 4, 0, 2].map((successes) => ({ successes, attempts: 4 }));
const rng = createRng("pass");

describe("pass@k (S5)", () => {
  it.each([
    [4, 1, 2, 0.5],
    [4, 2, 2, 0.833333],
    [8, 3, 4, 0.928571],
    [20, 3, 4, 0.508772],
    [100, 2, 20, 0.361616],
  ])("of %i attempts with %i successes, k = %i, is %f", (attempts, successes, k, expected) => {
    expect(getPassRate([{ successes, attempts }], k, "any", rng).value).toBeCloseTo(expected, 6);
  });

  it("of the shared example", () => {
    const { any } = getPassCurve(A, rng);
    expect(any.map((point) => point.k)).toEqual([1, 2, 3, 4]);
    for (const [i, value] of [0.5, 0.645833, 0.71875, 0.75].entries()) {
      expect(any[i]!.value).toBeCloseTo(value, 6);
    }
    expect(any[1]!.standardError).toBeCloseTo(0.152484, 6);
    expect(any[3]!.interval![0]).toBeCloseTo(0.409275, 6);
    expect(any[3]!.interval![1]).toBeCloseTo(0.928521, 6);
  });

  it("of many attempts is resampled to the same interval, release after release", () => {
    const counts = [
      [0, 123],
      [6, 1],
      [9, 4],
      [14, 5],
      [23, 6],
      [35, 3],
      [42, 2],
      [43, 10],
    ].map(([successes, tasks]) => ({ successes: successes!, attempts: 43, tasks: tasks! }));
    const { interval } = getPassRate(counts, 20, "any", createRng("pass"));
    expect(interval![0]).toBeCloseTo(0.14260396108116455, 12);
    expect(interval![1]).toBeCloseTo(0.2660790802877007, 12);
  });

  it("leaves out and counts the tasks with too few attempts", () => {
    const counts = [...A, { successes: 1, attempts: 2, tasks: 5 }];
    expect(getPassRate(counts, 3, "any", rng)).toMatchObject({ tasks: 8, tasksLeftOut: 5, value: 0.71875 });
    expect(getPassRate(counts, 9, "any", rng)).toMatchObject({
      value: null,
      reason: "no task has enough attempts",
    });
    expect(getPassCurve(counts, rng).any).toHaveLength(2);
    expect(getPassCurve([], rng).any).toEqual([]);
  });
});

describe("pass^k (S6)", () => {
  it.each([
    [4, 3, 2, 0.5],
    [4, 2, 2, 0.166667],
  ])("of %i attempts with %i successes, k = %i, is %f", (attempts, successes, k, expected) => {
    expect(getPassRate([{ successes, attempts }], k, "all", rng).value).toBeCloseTo(expected, 6);
  });

  it("of the shared example", () => {
    for (const [i, value] of [0.5, 0.354167, 0.28125, 0.25].entries()) {
      expect(getPassCurve(A, rng).all[i]!.value).toBeCloseTo(value, 6);
    }
  });
});
