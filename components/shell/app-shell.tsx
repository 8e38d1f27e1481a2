"use client";

import { Menu as MenuIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { late, useLate, useSigns } from "@/components/ui/late";
import { Toaster } from "@/components/ui/toaster";
import { KeyProvider, useKeys } from "./keys";
import type { PaletteItem } from "./palette-items";
import { Mark, Rail } from "./rail";
import { SECTIONS } from "./sections";
import { nextTheme, useTheme } from "./theme";

// Most pages are read without them.
const palette = late(async () => (await import("./command-palette")).CommandPalette);
const keySheet = late(async () => (await import("./key-sheet")).KeySheet);

interface AppShellProps {
  /** Besides the sections and the themes: task groups, for instance. */
  paletteItems?: readonly PaletteItem[] | undefined;
  /** One line above the page, for what concerns every page. */
  notice?: ReactNode;
  children: ReactNode;
}

/** Rail, skip link, main region, palette, key sheet and toasts: around every page. */
export function AppShell(props: AppShellProps) {
  return (
    <KeyProvider>
      <Frame {...props} />
    </KeyProvider>
  );
}

type Layer = "palette" | "keys" | "navigation" | null;

function Frame({ paletteItems = [], notice, children }: AppShellProps) {
  const router = useRouter();
  const [theme, setTheme] = useTheme();
  const [layer, setLayer] = useState<Layer>(null);
  useSigns();
  const close = () => setLayer(null);
  const CommandPalette = useLate(palette, layer === "palette", close);
  const KeySheet = useLate(keySheet, layer === "keys", close);

  useKeys([
    { keys: "?", label: "Keys on this page", run: () => setLayer("keys") },
    ...SECTIONS.map(({ key, label, href }) => ({
      keys: `g ${key}`,
      label: `Go to ${label.toLowerCase()}`,
      run: () => router.push(href),
    })),
    { keys: ".", label: "Next theme", run: () => setTheme(nextTheme(theme)) },
  ]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setLayer((open) => (open === "palette" ? null : "palette"));
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  const rail = { onOpenPalette: () => setLayer("palette"), onOpenKeys: () => setLayer("keys") };
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-sm focus:border focus:bg-raised focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <div className="flex min-h-dvh">
        <aside className="no-print sticky top-0 hidden h-dvh w-12 shrink-0 border-r sm:block lg:w-52">
          <Rail isCollapsible {...rail} />
        </aside>
        <div className="flex min-w-0 flex-1 flex-col">
          <header className="no-print flex h-12 items-center gap-2 border-b px-2 sm:hidden">
            <IconButton
              label="Open navigation"
              icon={<MenuIcon aria-hidden />}
              onClick={() => setLayer("navigation")}
            />
            <Mark />
            <span className="font-semibold">Paprika Lab</span>
          </header>
          {notice}
          <main id="main" tabIndex={-1} className="mx-auto w-full max-w-content flex-1 px-4 py-6 lg:px-8">
            {children}
          </main>
        </div>
      </div>
      {/* A link followed inside the sheet closes it: the page behind is the new one. */}
      <Dialog
        open={layer === "navigation"}
        onOpenChange={(open) => setLayer(open ? "navigation" : null)}
        title="Navigation"
        size="sm"
        placement="left"
      >
        {/* biome-ignore lint/a11y: the click is the link's own; this only notices it */}
        <div className="h-full" onClick={(event) => (event.target as Element).closest("a") && close()}>
          <Rail isCollapsible={false} {...rail} />
        </div>
      </Dialog>
      {CommandPalette && (
        <CommandPalette
          open={layer === "palette"}
          onOpenChange={(open) => setLayer(open ? "palette" : null)}
          more={paletteItems}
          onThemeChange={setTheme}
        />
      )}
      {KeySheet && (
        <KeySheet open={layer === "keys"} onOpenChange={(open) => setLayer(open ? "keys" : null)} />
      )}
      <Toaster />
    </>
  );
}
