"use client";

import { type KeyboardEvent, type MouseEvent, type ReactElement, type ReactNode, useState } from "react";
import { late, useLate } from "./late";
import { withHandlers } from "./with-handlers";

interface MenuEntry {
  label: string;
  icon?: ReactNode;
  shortcut?: string | undefined;
  /** Why it is not available, or what it will do. */
  hint?: string | undefined;
  disabled?: boolean | undefined;
  tone?: "danger" | undefined;
}

export type MenuItem =
  | (MenuEntry & { kind?: "action"; onSelect: () => void })
  | (MenuEntry & { kind: "link"; href: string })
  | (MenuEntry & { kind: "check"; checked: boolean; onCheckedChange: (checked: boolean) => void })
  | { kind: "heading"; label: string }
  | { kind: "separator"; id: string };

export interface MenuProps {
  /** The button that opens it; takes a ref. */
  trigger: ReactElement;
  items: readonly MenuItem[];
  align?: "start" | "end" | undefined;
}

const layer = late(async () => (await import("./menu-layer")).MenuLayer);

/** A list of actions on one thing. */
export function Menu(props: MenuProps) {
  const [opening, setOpening] = useState<"by pointer" | "by key" | null>(null);
  const MenuLayer = useLate(layer, opening !== null, () => setOpening(null));
  if (MenuLayer && opening) return <MenuLayer {...props} isByKey={opening === "by key"} />;
  return withHandlers(props.trigger, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onClick: (event: MouseEvent) => setOpening(event.detail === 0 ? "by key" : "by pointer"),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      setOpening("by key");
    },
  });
}
