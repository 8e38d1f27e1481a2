import { expect, test } from "vitest";
import { buildLineage, type LineageNode } from "./build-lineage";

const kin = (id: string, parentId: string | null) => ({ id, parentId });
const write = ({ kin: { id }, children }: LineageNode<ReturnType<typeof kin>>): string =>
  children.length === 0 ? id : `${id}(${children.map(write).join(" ")})`;

test("a checkpoint alone is its own tree", () => {
  expect(write(buildLineage(kin("a", null), [], []))).toBe("a");
});

test("ancestors stand around it, descendants within it, in the order given", () => {
  const tree = buildLineage(
    kin("c", "b"),
    [kin("a", null), kin("b", "a")],
    [kin("d", "c"), kin("e", "c"), kin("f", "d")],
  );
  expect(write(tree)).toBe("a(b(c(d(f) e)))");
});
