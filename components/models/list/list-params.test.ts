import { expect, test } from "vitest";
import type { CheckpointRow } from "../model-words";
import { arrangeModels, toModelFilter } from "./list-params";

const row = (name: string, rate: number | null): CheckpointRow => ({
  ...{ id: name, handle: `${name}@0`, hash: "0", name, origin: "imported", parentId: null, producedBy: null },
  ...{ parameters: 1, dtype: "F32", sizeBytes: 1, contextLength: 1, tokenizerHash: "0", templateHash: "0" },
  ...{ tags: [], createdAt: new Date(0), archivedAt: null, runs: 0 },
  latest:
    rate === null
      ? null
      : {
          ...{ runId: "run", promptStyle: "compact", planned: 4, counted: 4 },
          macro: { rate, interval: null, reason: null, groups: 1, declared: 1 },
        },
});
const rows = [row("b", 0.2), row("a", null), row("c", 0.9)];
const order = (sort: string, dir: "asc" | "desc") => arrangeModels(rows, sort, dir).map(({ name }) => name);

test("without a sort, or with one that is no column, the given order stays", () => {
  expect(order("", "desc")).toEqual(["b", "a", "c"]);
  expect(order("toString", "asc")).toEqual(["b", "a", "c"]);
});

test("models without an evaluation come last in both directions", () => {
  expect(order("success", "desc")).toEqual(["c", "b", "a"]);
  expect(order("success", "asc")).toEqual(["b", "c", "a"]);
});

test("only what narrows the list is asked for", () => {
  expect(toModelFilter({ text: "  ", archived: false })).toEqual({});
  expect(toModelFilter({ text: " nano ", archived: true })).toEqual({ text: "nano", archived: true });
});
