"use client";

import {
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { Tip } from "./tip";
import { withHandlers } from "./with-handlers";

interface TooltipProps {
  content: ReactNode;
  /** Key of the control that owns this tooltip. */
  shortcut?: string | undefined;
  /** The content only repeats the control's own label: not announced a second time. */
  isLabel?: boolean | undefined;
  /** One focusable element. */
  children: ReactElement;
}

const WAIT_MS = 400;
/** Long enough for the pointer to reach the hint, which may be read with the pointer on it. */
const LEAVE_MS = 120;

/** A hint on hover and focus. Never the only place of a fact that is needed to act. */
export function Tooltip({ content, shortcut, isLabel = false, children }: TooltipProps) {
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const later = (element: HTMLElement | null, ms: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setAnchor(element), ms);
  };
  const close = () => {
    window.clearTimeout(timer.current);
    setAnchor(null);
  };
  const keep = () => window.clearTimeout(timer.current);
  const leave = () => later(null, LEAVE_MS);

  return (
    <>
      {withHandlers(children, {
        // A finger has no place to rest: what it presses, it presses.
        onPointerEnter: (event: PointerEvent<HTMLElement>) =>
          event.pointerType !== "touch" && later(event.currentTarget, anchor ? 0 : WAIT_MS),
        onPointerLeave: leave,
        onPointerDown: close,
        onClick: close,
        onFocus: (event: FocusEvent<HTMLElement>) =>
          event.currentTarget.matches(":focus-visible") && later(event.currentTarget, 0),
        onBlur: close,
        ...(anchor && !isLabel && { "aria-describedby": id }),
      })}
      {anchor && (
        <Tip
          id={id}
          anchor={anchor}
          content={content}
          shortcut={shortcut}
          onPointerEnter={keep}
          onPointerLeave={leave}
          onClose={close}
        />
      )}
    </>
  );
}
