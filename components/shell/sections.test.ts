import { expect, test } from "vitest";
import { findSection, SECTIONS } from "./sections";

test.each([
  ["/", "Overview"],
  ["/tasks/wordle", "Tasks"],
  ["/task/tsk_1", "Tasks"],
  ["/t/trj_1", "Trajectories"],
  ["/trajectories", "Trajectories"],
  ["/runs/new", "Runs"],
  ["/checkpoints/ckp_1", "Models"],
])("%s belongs to %s", (pathname, label) => {
  expect(findSection(pathname)?.label).toBe(label);
});

test("an address that only begins with the same letters belongs nowhere", () => {
  expect(findSection("/tasksheet")).toBeUndefined();
});

test("no two sections share a key", () => {
  expect(new Set(SECTIONS.map((section) => section.key)).size).toBe(SECTIONS.length);
});
