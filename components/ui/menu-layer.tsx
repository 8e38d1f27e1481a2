"use client";

import clsx from "clsx";
import { Check } from "lucide-react";
import Link from "next/link";
import { DropdownMenu as Radix } from "radix-ui";
import { useRef } from "react";
import { Kbd } from "./kbd";
import type { MenuItem, MenuProps } from "./menu";

interface MenuLayerProps extends MenuProps {
  /** A menu opened with a key starts at its first entry. */
  isByKey: boolean;
}

const ROW =
  "flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 text-sm outline-none [&_svg]:size-4 [&_svg]:shrink-0 data-[highlighted]:bg-hover data-[disabled]:text-ink-3";

/** The open menu with its button, and both from then on. Not modal: it locks no scrolling and adds no style element. */
export function MenuLayer({ trigger, items, align = "end", isByKey }: MenuLayerProps) {
  const hasOpened = useRef(false);
  const startAtFirst = (content: HTMLElement | null) => {
    if (content === null || hasOpened.current) return;
    hasOpened.current = true;
    if (!isByKey) return;
    // After the layer has taken the focus itself.
    requestAnimationFrame(() =>
      content.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus(),
    );
  };
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          ref={startAtFirst}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 animate-open overflow-y-auto rounded-md border bg-raised p-1 text-ink shadow-float"
        >
          {items.map((item) => (
            <Item key={item.kind === "separator" ? item.id : `${item.kind}-${item.label}`} item={item} />
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Item({ item }: { item: MenuItem }) {
  if (item.kind === "separator") return <Radix.Separator className="my-1 h-px bg-line" />;
  if (item.kind === "heading")
    return <Radix.Label className="px-2 pt-2 pb-1 text-ink-3 text-xs">{item.label}</Radix.Label>;
  const row = clsx(ROW, item.tone === "danger" && "text-bad");
  const disabled = item.disabled ?? false;
  const body = (
    <>
      {item.icon}
      <span className="flex-1 py-1">
        {item.label}
        {item.hint && <span className="block max-w-64 text-ink-3 text-xs">{item.hint}</span>}
      </span>
      {item.shortcut && <Kbd keys={item.shortcut} />}
    </>
  );
  if (item.kind === "link")
    return (
      <Radix.Item asChild disabled={disabled} className={row}>
        <Link href={item.href}>{body}</Link>
      </Radix.Item>
    );
  if (item.kind === "check")
    return (
      <Radix.CheckboxItem
        checked={item.checked}
        onCheckedChange={item.onCheckedChange}
        disabled={disabled}
        className={row}
        // Several boxes are usually set in one go, so the menu stays open.
        onSelect={(event) => event.preventDefault()}
      >
        <span className="flex size-4 items-center justify-center">
          <Radix.ItemIndicator>
            <Check aria-hidden />
          </Radix.ItemIndicator>
        </span>
        {body}
      </Radix.CheckboxItem>
    );
  return (
    <Radix.Item onSelect={item.onSelect} disabled={disabled} className={row}>
      {body}
    </Radix.Item>
  );
}
