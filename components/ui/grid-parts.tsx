// biome-ignore-all lint/a11y/useSemanticElements: rows are placed by transform, which table elements do not take
"use client";

import clsx from "clsx";
import { Check } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import { ariaSort, nextSort, type Sort } from "./sort";
import { SortButton } from "./sort-button";

export interface GridColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** A track of the CSS grid: "96px", "minmax(160px, 2fr)". Fixed or fr, so that rows line up. */
  width: string;
  align?: "start" | "end" | undefined;
  isSortable?: boolean | undefined;
  sortFirst?: Sort["direction"] | undefined;
  /** Holds the row's link. Exactly one column. */
  isPrimary?: boolean | undefined;
}

interface GridHeaderProps<Row> {
  columns: readonly GridColumn<Row>[];
  template: string;
  sort: Sort | null;
  onSortChange: ((sort: Sort) => void) | undefined;
  hasSelection: boolean;
}

const SELECT_TRACK = "32px ";
const alignment = (align: "start" | "end" | undefined) =>
  align === "end" ? "justify-end text-right tabular-nums" : "";

export function GridHeader<Row>({
  columns,
  template,
  sort,
  onSortChange,
  hasSelection,
}: GridHeaderProps<Row>) {
  return (
    <div role="rowgroup" className="sticky top-0 z-10 border-b bg-panel">
      <div
        role="row"
        aria-rowindex={1}
        tabIndex={-1}
        className="grid h-8 text-ink-3 text-xs"
        style={{ gridTemplateColumns: (hasSelection ? SELECT_TRACK : "") + template }}
      >
        {hasSelection && (
          <div role="columnheader" tabIndex={-1}>
            <span className="sr-only">Selected</span>
          </div>
        )}
        {columns.map(({ id, header, align, isSortable, sortFirst = "asc" }) => (
          <div
            key={id}
            role="columnheader"
            tabIndex={-1}
            aria-sort={isSortable ? ariaSort(sort, id) : undefined}
            className={clsx(
              "flex min-w-0 items-center px-2 font-medium first:pl-3 last:pr-3",
              alignment(align),
            )}
          >
            {isSortable && onSortChange ? (
              <SortButton
                sort={sort}
                id={id}
                align={align}
                onClick={() => onSortChange(nextSort(sort, id, sortFirst))}
              >
                {header}
              </SortButton>
            ) : (
              <span className="truncate">{header}</span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

interface GridRowProps<Row> {
  row: Row;
  columns: readonly GridColumn<Row>[];
  template: string;
  index: number;
  top: number;
  href: string;
  isActive: boolean;
  isPeeked: boolean;
  isSelected: boolean;
  onActivate: () => void;
  onPeek: ((row: Row) => void) | undefined;
  onToggleSelect: ((row: Row) => void) | undefined;
}

export function GridRow<Row>(props: GridRowProps<Row>) {
  "use memo";
  const { row, columns, template, index, top, href, isActive, isPeeked, isSelected } = props;
  const { onActivate, onPeek, onToggleSelect } = props;
  const router = useRouter();

  const click = (event: MouseEvent) => {
    onActivate();
    if ((event.target as Element).closest("button, input")) return;
    const isNewTab = event.metaKey || event.ctrlKey || event.shiftKey || event.button === 1;
    const isLink = (event.target as Element).closest("a") !== null;
    if (isNewTab) {
      if (!isLink) window.open(href, "_blank", "noopener");
      return;
    }
    if (event.button !== 0 || window.getSelection()?.toString()) return;
    // A plain click peeks, also on the link, which is there for new tabs and the middle button.
    event.preventDefault();
    if (onPeek) onPeek(row);
    else router.push(href);
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles keys for all of its rows
    <div
      role="row"
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={onToggleSelect ? isSelected : undefined}
      aria-current={isPeeked ? true : undefined}
      tabIndex={isActive ? 0 : -1}
      onFocus={onActivate}
      onClick={click}
      onAuxClick={click}
      className={clsx(
        "focus-inset absolute inset-x-0 grid h-8 cursor-default items-center border-b",
        isSelected || isPeeked ? "bg-accent-soft" : "bg-panel hover:bg-hover",
      )}
      style={{
        gridTemplateColumns: (onToggleSelect ? SELECT_TRACK : "") + template,
        transform: `translateY(${top}px)`,
      }}
    >
      {onToggleSelect && (
        <div role="gridcell" tabIndex={-1} className="flex justify-center">
          <button
            type="button"
            tabIndex={-1}
            aria-label={isSelected ? "Deselect row" : "Select row"}
            aria-pressed={isSelected}
            onClick={() => onToggleSelect(row)}
            className="flex size-6 items-center justify-center"
          >
            <span
              className={clsx(
                "flex size-4 items-center justify-center rounded-sm border",
                isSelected
                  ? "border-accent-solid bg-accent-solid text-accent-contrast"
                  : "border-line-strong",
              )}
            >
              {isSelected && <Check aria-hidden className="size-3" strokeWidth={3} />}
            </span>
          </button>
        </div>
      )}
      {columns.map(({ id, cell, align, isPrimary }) => (
        <div
          key={id}
          role="gridcell"
          tabIndex={-1}
          className={clsx("flex min-w-0 items-center px-2 first:pl-3 last:pr-3", alignment(align))}
        >
          {isPrimary ? (
            <Link href={href} tabIndex={-1} prefetch={false} className="truncate font-medium">
              {cell(row)}
            </Link>
          ) : (
            <span className="truncate">{cell(row)}</span>
          )}
        </div>
      ))}
    </div>
  );
}
