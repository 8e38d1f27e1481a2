// biome-ignore-all lint/a11y/useSemanticElements: one stop for thousands of tokens, which a select cannot draw
// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and says which option is meant
"use client";

import clsx from "clsx";
import { type KeyboardEvent, type PointerEvent, useId, useState } from "react";

export interface StripToken {
  /** as it is drawn */
  text: string;
  /** what is said of it when it is pointed at or reached by keyboard */
  says: string;
  className?: string | undefined;
}

interface TokenStripProps {
  /** Names the list: "Tokens of turn 3". */
  label: string;
  tokens: readonly StripToken[];
  /** Stands below while no token is pointed at. */
  hint: string;
}

const STEPS: Record<string, (active: number, last: number) => number> = {
  ArrowRight: (active, last) => Math.min(active + 1, last),
  ArrowLeft: (active) => Math.max(active - 1, 0),
  ArrowDown: (active, last) => Math.min(active + 10, last),
  ArrowUp: (active) => Math.max(active - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** A text cut into its tokens. One tab stop: arrows move from token to token; pointing does the same. */
export function TokenStrip({ label, tokens, hint }: TokenStripProps) {
  const id = useId();
  const [active, setActive] = useState<number | null>(null);
  const shown = active === null ? undefined : tokens[active];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && active !== null) {
      event.preventDefault();
      setActive(null);
    }
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setActive(active === null ? 0 : step(active, tokens.length - 1));
  };
  const onPointerOver = (event: PointerEvent) => {
    const place = (event.target as Element).closest("[data-token]")?.getAttribute("data-token");
    if (place) setActive(Number(place));
  };

  return (
    <div className="min-w-0">
      <div
        role="listbox"
        aria-label={label}
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerOver={onPointerOver}
        onFocus={() => setActive((now) => now ?? 0)}
        className="whitespace-pre-wrap break-words rounded-sm font-mono text-sm leading-7"
      >
        {tokens.map(({ text, says, className }, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: tokens are known by their place
            key={index}
            id={`${id}-${index}`}
            data-token={index}
            role="option"
            aria-selected={index === active}
            aria-label={says}
            className={clsx("rounded-xs", className, index === active && "outline-2 outline-accent")}
          >
            {text}
          </span>
        ))}
      </div>
      <p className="mt-1 min-h-8 text-ink-3 text-xs" aria-hidden={shown ? true : undefined}>
        {shown ? shown.says : hint}
      </p>
    </div>
  );
}

const NAMES: Record<string, string> = { "\n": "⏎\n", "\t": "⇥\t", "\r": "␍" };

/** A token's text as it can be seen: line ends are drawn and kept, other control characters are drawn. */
export function showToken(text: string, { hasSpaces = false } = {}): string {
  const drawn = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => NAMES[char] ?? "�");
  return hasSpaces ? drawn.replaceAll(" ", "␣") : drawn;
}

/** A token's text within a sentence. */
export function quoteToken(text: string): string {
  return JSON.stringify(text);
}
