"use client";

import clsx from "clsx";
import { Check, Minus } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import type { Option } from "./input";

/** The browser's own control without its look, with a larger target than is drawn. */
const BARE =
  "relative m-0 shrink-0 appearance-none border border-line-strong before:absolute before:-inset-1 checked:border-accent-solid disabled:opacity-50";

/** Enter would send the form around the box; only a button does that here. */
const holdEnter = (event: KeyboardEvent) => event.key === "Enter" && event.preventDefault();

interface BoxProps {
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean | undefined;
  onCheckedChange: (checked: boolean) => void;
  className?: string | undefined;
}

function Labelled({
  id,
  label,
  hint,
  className,
  control,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  className?: string | undefined;
  control: ReactNode;
}) {
  return (
    <div className={clsx("flex items-start gap-2", className)}>
      <span className="flex h-6 items-center">{control}</span>
      <div className="min-w-0 py-0.5">
        <label htmlFor={id} className="block text-sm leading-5">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-ink-3 text-xs">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

export function Checkbox({
  checked,
  label,
  hint,
  disabled = false,
  onCheckedChange,
  className,
}: BoxProps & { checked: boolean | "indeterminate" }) {
  const id = useId();
  return (
    <Labelled
      {...{ id, label, hint, className }}
      control={
        <span className="relative flex">
          <input
            type="checkbox"
            id={id}
            ref={(box) => {
              if (box) box.indeterminate = checked === "indeterminate";
            }}
            checked={checked === true}
            disabled={disabled}
            aria-describedby={hint ? `${id}-hint` : undefined}
            onChange={(event) => onCheckedChange(event.target.checked)}
            onKeyDown={holdEnter}
            className={clsx(
              BARE,
              "size-4 rounded-sm bg-panel checked:bg-accent-solid indeterminate:border-accent-solid indeterminate:bg-accent-solid",
            )}
          />
          {checked !== false && (
            <span className="pointer-events-none absolute inset-0 flex items-center justify-center text-accent-contrast">
              {checked === "indeterminate" ? (
                <Minus aria-hidden className="size-3" strokeWidth={3} />
              ) : (
                <Check aria-hidden className="size-3" strokeWidth={3} />
              )}
            </span>
          )}
        </span>
      }
    />
  );
}

/** For what takes effect at once; in a form that is sent, use Checkbox. */
export function Switch({
  checked,
  label,
  hint,
  disabled = false,
  onCheckedChange,
  className,
}: BoxProps & { checked: boolean }) {
  const id = useId();
  return (
    <Labelled
      {...{ id, label, hint, className }}
      control={
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          id={id}
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onCheckedChange(event.target.checked)}
          onKeyDown={holdEnter}
          className={clsx(
            BARE,
            "h-4 w-7 rounded-full bg-sunken checked:bg-accent-solid",
            "after:absolute after:top-px after:left-px after:size-3 after:rounded-full after:bg-line-strong checked:after:left-[13px] checked:after:bg-accent-contrast",
          )}
        />
      }
    />
  );
}

interface RadioGroupProps<T extends string> {
  /** Names the group for assistive technology, and visibly unless `isLabelHidden`. */
  label: string;
  isLabelHidden?: boolean | undefined;
  value: T;
  options: readonly (Option<T> & { hint?: ReactNode })[];
  onValueChange: (value: T) => void;
}

export function RadioGroup<T extends string>({
  label,
  isLabelHidden = false,
  value,
  options,
  onValueChange,
}: RadioGroupProps<T>) {
  const id = useId();
  return (
    <div>
      <p id={id} className={isLabelHidden ? "sr-only" : "mb-1 font-medium text-sm"}>
        {label}
      </p>
      <div role="radiogroup" aria-labelledby={id} className="flex flex-col gap-1">
        {options.map((option) => (
          <Labelled
            key={option.value}
            id={`${id}-${option.value}`}
            label={option.label}
            hint={option.hint}
            control={
              <input
                type="radio"
                name={id}
                id={`${id}-${option.value}`}
                checked={option.value === value}
                disabled={option.disabled ?? false}
                aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
                onChange={() => onValueChange(option.value)}
                onKeyDown={holdEnter}
                className={clsx(
                  BARE,
                  "size-4 rounded-full bg-panel after:absolute after:inset-[3px] after:rounded-full checked:after:bg-accent-solid",
                )}
              />
            }
          />
        ))}
      </div>
    </div>
  );
}
