"use client";

import clsx from "clsx";
import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { useRef } from "react";
import type { DialogProps } from "./dialog";

const WIDTH = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-4xl" };
const PLACEMENT = {
  center: "left-1/2 top-[12vh] max-h-[76vh] w-[calc(100vw-2rem)] -translate-x-1/2 rounded-md animate-open",
  side: "right-0 top-0 h-dvh w-[calc(100vw-2rem)] animate-open-side",
  left: "left-0 top-0 h-dvh w-[calc(100vw-4rem)] animate-open-side [--from-x:-12px]",
};

/** The dialog with the code below it. */
export function DialogLayer({
  open,
  onOpenChange,
  title,
  description,
  footer,
  size = "md",
  placement = "center",
  children,
}: DialogProps) {
  // Whoever opened it gets the focus back: Radix knows only triggers of its own.
  const opener = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-open bg-backdrop" />
        <Radix.Content
          {...(!description && { "aria-describedby": undefined })}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
          className={clsx(
            "fixed z-40 flex flex-col overflow-hidden border bg-raised shadow-float focus:outline-none",
            WIDTH[size],
            PLACEMENT[placement],
          )}
        >
          <header className="py-3 pr-12 pl-4">
            <Radix.Title className="font-semibold text-lg">{title}</Radix.Title>
            {description && <Radix.Description className="mt-1 text-ink-2">{description}</Radix.Description>}
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-1 pb-4">{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t px-4 py-3">{footer}</footer>
          )}
          {/* Last in order, so that the first field has the focus; without a tooltip, which would take Esc. */}
          <Radix.Close
            aria-label="Close"
            className="absolute top-3 right-3 flex size-6 items-center justify-center rounded-sm text-ink-2 hover:bg-hover hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
