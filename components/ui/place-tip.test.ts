import fc from "fast-check";
import { expect, test } from "vitest";
import { placeTip } from "./place-tip";

const view = { width: 1_000, height: 600 };

test("it stands centred above, and below where the window ends", () => {
  const tip = { width: 100, height: 20 };
  expect(placeTip({ left: 400, top: 300, width: 32, height: 32 }, tip, view)).toEqual({
    left: 366,
    top: 274,
  });
  expect(placeTip({ left: 400, top: 10, width: 32, height: 32 }, tip, view)).toEqual({ left: 366, top: 48 });
});

test("it stays in the window, and off its anchor where there is room above or below", () => {
  const within = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(within(968), within(568), within(900), within(200), (left, top, width, height) => {
      const anchor = { left, top, width: 32, height: 32 };
      const at = placeTip(anchor, { width, height }, view);
      expect(at.left).toBeGreaterThanOrEqual(8);
      expect(at.left + width).toBeLessThanOrEqual(view.width - 8);
      expect(at.top).toBeGreaterThanOrEqual(8);
      expect(at.top + height).toBeLessThanOrEqual(view.height - 8);
      expect(at.top + height <= anchor.top || at.top >= anchor.top + 32).toBe(true);
    }),
  );
});
