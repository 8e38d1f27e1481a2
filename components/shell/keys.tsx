"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { type KeyBinding, matchKey } from "./key-sequence";
import { useSetting } from "./setting";

const SEQUENCE_MS = 1_200;

interface KeyRegistry {
  register: (bindings: readonly KeyBinding[]) => () => void;
  /** What the page of this moment has registered, for the key sheet. */
  list: () => KeyBinding[];
}

const KeyContext = createContext<KeyRegistry | null>(null);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select"))
  );
}

/** Arrows move the choice in a group of radio buttons. */
function isChoosing(event: KeyboardEvent): boolean {
  return event.key.startsWith("Arrow") && (event.target as Element).matches("input[type=radio]");
}

/** Anything modal or a menu takes the keys for itself. */
function isLayerOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;
}

/** Listens once for the whole page. Inert while typing, in layers, with modifiers, or switched off. */
export function KeyProvider({ children }: { children: ReactNode }) {
  const groups = useRef(new Set<{ bindings: readonly KeyBinding[] }>());
  const [setting] = useSetting("keys", "on");
  const registry = useMemo<KeyRegistry>(
    () => ({
      register(bindings) {
        const group = { bindings };
        groups.current.add(group);
        return () => groups.current.delete(group);
      },
      list: () => [...groups.current].flatMap((group) => group.bindings),
    }),
    [],
  );

  useEffect(() => {
    if (setting === "off") return;
    let pending: readonly string[] = [];
    let lastAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || hasModifier || event.isComposing || event.repeat) return;
      if (isTyping(event.target) || isChoosing(event) || isLayerOpen() || event.key === "Shift") return;
      if (event.timeStamp - lastAt > SEQUENCE_MS) pending = [];
      lastAt = event.timeStamp;
      const match = matchKey(registry.list(), pending, event.key === " " ? "Space" : event.key);
      pending = match.pending;
      if (!match.binding) return;
      event.preventDefault();
      match.binding.run();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [registry, setting]);

  return <KeyContext value={registry}>{children}</KeyContext>;
}

/**
 * Offer keys for as long as the component is on the page: `useKeys([{ keys: "g r", label: "Runs", run }])`.
 * A control that can hold focus uses Space and Enter itself, so those need no binding here.
 */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const registry = useContext(KeyContext);
  const latest = useRef(bindings);
  // Which keys there are decides the registration; what they do may change with every render.
  const signature = bindings.map(({ keys, label }) => `${keys}\u0000${label}`).join("\u0001");
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    if (!registry || signature === "") return;
    const stable = signature.split("\u0001").map((pair, index) => {
      const [keys = "", label = ""] = pair.split("\u0000");
      return { keys, label, run: () => latest.current[index]?.run() };
    });
    return registry.register(stable);
  }, [registry, signature]);
}

/** The bindings at the moment the sheet opens. */
export function useKeyList(isOpen: boolean): KeyBinding[] {
  const registry = useContext(KeyContext);
  const [list, setList] = useState<KeyBinding[]>([]);
  useEffect(() => {
    if (isOpen) setList(registry?.list() ?? []);
  }, [isOpen, registry]);
  return list;
}
