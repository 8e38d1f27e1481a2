"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { showToast } from "./toast-store";

/** Code that most visits of a page never run, and that is fetched when it is first wanted. */
export interface Late<T> {
  /** undefined until it is there */
  read: () => T | undefined;
  fetch: () => Promise<T>;
}

/** Everything late of the pages seen so far. */
const known = new Set<Late<unknown>>();

export function late<T>(load: () => Promise<T>): Late<T> {
  let value: T | undefined;
  let pending: Promise<T> | undefined;
  const code: Late<T> = {
    read: () => value,
    fetch() {
      pending ??= load().then(
        (loaded) => {
          value = loaded;
          return loaded;
        },
        (error: unknown) => {
          pending = undefined; // the server may be back when it is wanted again
          throw error;
        },
      );
      return pending;
    },
  };
  known.add(code);
  return code;
}

const SIGNS = ["pointermove", "pointerdown", "keydown"] as const;

/** Fetch what is late as soon as somebody moves or presses anything, so that what they open is there by then. */
export function useSigns(): void {
  useEffect(() => {
    const prepare = () => {
      // What cannot be fetched now is tried again, and spoken of, when it is wanted.
      for (const code of known) void code.fetch().catch(() => undefined);
    };
    for (const sign of SIGNS) window.addEventListener(sign, prepare, { once: true, passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, prepare);
    };
  }, []);
}

/**
 * @param onFailure takes the wish back, so that it can be made again; that the server is away has been said
 * @returns undefined until it is wanted and there
 */
export function useLate<T>(code: Late<T>, isWanted: boolean, onFailure: () => void): T | undefined {
  const [value, setValue] = useState(() => code.read());
  const fail = useEffectEvent(() => {
    showToast({ message: "The server does not answer: this could not be opened.", tone: "bad" });
    onFailure();
  });
  useEffect(() => {
    if (!isWanted || value !== undefined) return;
    let isGone = false;
    code.fetch().then(
      (loaded) => isGone || setValue(() => loaded),
      () => isGone || fail(),
    );
    return () => {
      isGone = true;
    };
  }, [code, isWanted, value]);
  return value;
}
