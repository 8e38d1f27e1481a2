"use client";

import { type ReactNode, useEffectEvent, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { Kbd } from "./kbd";
import { placeTip } from "./place-tip";

interface TipProps {
  id: string;
  anchor: HTMLElement;
  content: ReactNode;
  shortcut?: string | undefined;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  onClose: () => void;
}

/** The hint itself, while it is shown. */
export function Tip({ id, anchor, content, shortcut, onClose, ...hover }: TipProps) {
  const ref = useRef<HTMLDivElement>(null);
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const tip = ref.current;
    if (!tip) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeTip(anchor.getBoundingClientRect(), tip.getBoundingClientRect(), {
      width,
      height,
    });
    tip.style.left = `${left}px`;
    tip.style.top = `${top}px`;

    // It is the innermost layer: a dialog around it stays open. The window hears of a key before anybody else.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    };
    const onScroll = (event: Event) => (event.target as Node).contains(anchor) && close();
    window.addEventListener("keydown", onKeyDown, true);
    window.addEventListener("scroll", onScroll, true);
    window.addEventListener("resize", close);
    return () => {
      window.removeEventListener("keydown", onKeyDown, true);
      window.removeEventListener("scroll", onScroll, true);
      window.removeEventListener("resize", close);
    };
  }, [anchor]);
  return createPortal(
    <div
      ref={ref}
      id={id}
      role="tooltip"
      {...hover}
      // A press on it is no press beside the dialog that it stands over.
      onPointerDown={(event) => event.stopPropagation()}
      className="pointer-events-auto fixed z-50 flex w-max max-w-72 animate-open items-center gap-2 rounded-sm border bg-raised px-2 py-1 text-ink text-xs shadow-float"
    >
      {content}
      {shortcut && <Kbd keys={shortcut} />}
    </div>,
    document.body,
  );
}
