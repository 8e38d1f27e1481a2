"use client";

import clsx from "clsx";
import { type ReactNode, useId } from "react";
import type { Option } from "./input";

interface SegmentedProps<T extends string> {
  /** Names the choice for assistive technology: "Perspective". */
  label: string;
  value: T;
  options: readonly (Option<T> & { icon?: ReactNode })[];
  onValueChange: (value: T) => void;
  size?: "sm" | "md" | undefined;
  className?: string | undefined;
}

/** Two to five exclusive choices, all in view. Arrow keys move and choose, as in any radio group. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onValueChange,
  size = "md",
  className,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={clsx(
        "inline-flex max-w-full overflow-x-auto rounded-sm border border-line-strong bg-panel",
        className,
      )}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={clsx(
            "relative inline-flex items-center gap-1.5 whitespace-nowrap border-line-strong border-l font-medium text-ink-2 first:border-l-0 hover:bg-hover has-disabled:opacity-50 [&_svg]:size-4",
            "has-checked:bg-accent-soft has-checked:text-accent-ink",
            size === "sm" ? "h-[22px] px-2 text-xs" : "h-[30px] px-3 text-sm",
          )}
        >
          {/* It lies over its words: what is pressed is the control itself. */}
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.disabled ?? false}
            onChange={() => onValueChange(option.value)}
            className="focus-inset absolute inset-0 m-0 appearance-none"
          />
          {option.icon}
          {option.label}
        </label>
      ))}
    </div>
  );
}
