"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { groupBy } from "@/lib/group-by";
import type { PaletteItem } from "./palette-items";
import { SECTIONS } from "./sections";
import { THEMES, type Theme } from "./theme";

interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Stand between the sections and the themes. */
  more: readonly PaletteItem[];
  onThemeChange: (theme: Theme) => void;
}

export function CommandPalette({ open, onOpenChange, more, onThemeChange }: CommandPaletteProps) {
  const router = useRouter();
  const groups = groupBy([...listSections(), ...more, ...listThemes(onThemeChange)], (item) => item.group);
  const choose = (item: PaletteItem) => {
    onOpenChange(false);
    if (item.href) router.push(item.href);
    item.run?.();
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Command palette">
      <Command label="Command palette" loop>
        <Command.Input
          placeholder="Go to a page, a task group, a setting"
          className="h-8 w-full rounded-sm border border-line-strong bg-panel px-2 text-sm"
        />
        <Command.List className="mt-2 max-h-[50vh] overflow-y-auto">
          <Command.Empty className="px-2 py-6 text-ink-3">Nothing has this name.</Command.Empty>
          {[...groups].map(([heading, members]) => (
            <Command.Group
              key={heading}
              heading={heading}
              className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-3 [&_[cmdk-group-heading]]:text-xs"
            >
              {members.map((item) => (
                <Command.Item
                  key={item.id}
                  value={item.id}
                  keywords={[item.label, ...(item.keywords ?? [])]}
                  onSelect={() => choose(item)}
                  className="flex h-8 cursor-default items-center gap-2 rounded-sm px-2 text-sm data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-ink [&_svg]:size-4"
                >
                  {item.icon}
                  <span className="flex-1 truncate">{item.label}</span>
                  {item.shortcut && <Kbd keys={item.shortcut} />}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

function listSections(): PaletteItem[] {
  return SECTIONS.map(({ label, href, key, icon: Icon }) => ({
    id: `section-${href}`,
    label,
    href,
    group: "Go to",
    shortcut: `g ${key}`,
    icon: <Icon aria-hidden />,
  }));
}

function listThemes(onChange: (theme: Theme) => void): PaletteItem[] {
  return THEMES.map((theme) => ({
    id: `theme-${theme}`,
    label: `Theme: ${theme}`,
    group: "Appearance",
    keywords: ["appearance", "dark", "light"],
    run: () => onChange(theme),
  }));
}
