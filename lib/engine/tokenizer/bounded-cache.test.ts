import { expect, test } from "vitest";
import { BoundedCache } from "@/lib/engine/tokenizer/bounded-cache";

test("a value is computed once while it is remembered, and the least recently used goes first", () => {
  const computed: string[] = [];
  const cache = new BoundedCache<string>(6);
  const ask = (key: string) =>
    cache.get(
      key,
      () => {
        computed.push(key);
        return key;
      },
      () => 1,
    );
  for (const key of ["a", "b", "c", "a", "d", "a", "b"]) expect(ask(key)).toBe(key);
  expect(computed).toEqual(["a", "b", "c", "d", "b"]);
});

test("what alone is over the limit is never kept, and costs nothing that is", () => {
  const cache = new BoundedCache<number>(10);
  let runs = 0;
  const ask = (key: string) =>
    cache.get(
      key,
      () => ++runs,
      () => 0,
    );
  ask("small");
  ask("much too long to keep");
  ask("much too long to keep");
  ask("small");
  expect(runs).toBe(3);
});
