interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 6;
const MARGIN = 8;

/**
 * Where a hint stands, in pixels of the window: centred above what it belongs to, below it where there is no room,
 * and never outside the window.
 */
export function placeTip(
  anchor: Box,
  tip: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const centred = anchor.left + (anchor.width - tip.width) / 2;
  const above = anchor.top - GAP - tip.height;
  const below = anchor.top + anchor.height + GAP;
  return {
    left: Math.max(MARGIN, Math.min(centred, view.width - MARGIN - tip.width)),
    top: above >= MARGIN || below + tip.height > view.height - MARGIN ? Math.max(MARGIN, above) : below,
  };
}
