import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRng } from "@/lib/rng";
import { collect } from "@/lib/rollout/collect";

const never = new AbortController().signal;
const items = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("collect", () => {
  test("plays every item once, at most so many at a time, whatever each takes", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer(),
        async (count, concurrency, seed) => {
          const rng = createRng(String(seed));
          const delivered: number[] = [];
          let [inPlay, most, delivering] = [0, 0, 0];
          await collect(items(count), {
            concurrency,
            signal: never,
            play: async (item) => {
              most = Math.max(most, ++inPlay);
              for (let i = rng.int(1, 4); i > 0; i--) await Promise.resolve();
              inPlay--;
              return item;
            },
            deliver: async (item) => {
              expect(++delivering).toBe(1);
              await Promise.resolve();
              delivering--;
              delivered.push(item);
            },
          });
          expect(delivered.toSorted((a, b) => a - b)).toEqual(items(count));
          expect(most).toBe(Math.min(count, concurrency));
        },
      ),
      { numRuns: 50 },
    );
  });

  test("an abort starts nothing more and keeps what has ended", async () => {
    const abort = new AbortController();
    const delivered: number[] = [];
    let started = 0;
    await collect(items(100), {
      concurrency: 4,
      signal: abort.signal,
      play: async (item) => {
        started++;
        await wait(1);
        return item;
      },
      deliver: (item) => {
        delivered.push(item);
        if (delivered.length === 10) abort.abort("pause");
      },
    });
    expect(delivered.length).toBe(started);
    expect(started).toBeLessThan(20);
  });

  test.each(["play", "deliver"] as const)(
    "the first failure of %s is thrown when all in play have ended",
    async (where) => {
      let inPlay = 0;
      const fail = (item: number) => {
        if (item === 5) throw new Error("item 5");
      };
      const collecting = collect(items(50), {
        concurrency: 8,
        signal: never,
        play: async (item) => {
          inPlay++;
          await wait(item % 3);
          inPlay--;
          if (where === "play") fail(item);
          return item;
        },
        deliver: (item) => {
          if (where === "deliver") fail(item);
        },
      });
      await expect(collecting).rejects.toThrow("item 5");
      expect(inPlay).toBe(0);
    },
  );
});
