// biome-ignore-all lint/a11y/useSemanticElements: a group that scrolls, not a set of form fields
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
"use client";

import clsx from "clsx";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useState } from "react";
import { ariaSort, nextSort, type Sort, type SortValue, sortRows } from "./sort";
import { SortButton } from "./sort-button";

export interface Column<Row> {
  id: string;
  /** Units belong here, once. */
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers are "end": right-aligned, tabular. */
  align?: "start" | "end" | undefined;
  /** Makes the column sortable. null sorts last. */
  sortValue?: ((row: Row) => SortValue) | undefined;
  sortFirst?: Sort["direction"] | undefined;
  /** Row header: read before every other cell. One per table, usually the first. */
  isRowHeader?: boolean | undefined;
  className?: string | undefined;
}

interface DataTableProps<Row> {
  /** Read out as the table's name. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** Makes rows clickable; the row header becomes a real link. */
  rowHref?: ((row: Row) => string) | undefined;
  /** With both, the page keeps the order (in its address); otherwise the table does. */
  sort?: Sort | null | undefined;
  onSortChange?: ((sort: Sort) => void) | undefined;
  /** Rows below the others, in weight of a sum. */
  footer?: ReactNode;
  isCompact?: boolean | undefined;
  /** Dims while newer rows are on their way. */
  isUpdating?: boolean | undefined;
}

/** A plain table for up to a few hundred rows, all of them in the page. Beyond that: VirtualGrid. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowId,
  rowHref,
  sort: givenSort,
  onSortChange,
  footer,
  isCompact = false,
  isUpdating = false,
}: DataTableProps<Row>) {
  "use memo";
  const router = useRouter();
  const [ownSort, setOwnSort] = useState<Sort | null>(null);
  const isOwnSort = onSortChange === undefined;
  const sort = isOwnSort ? ownSort : (givenSort ?? null);
  const sorted = columns.find((column) => column.id === sort?.id);
  const shown =
    isOwnSort && sort && sorted?.sortValue ? sortRows(rows, sort.direction, sorted.sortValue) : rows;

  const open = (event: MouseEvent, row: Row) => {
    if (!rowHref || event.defaultPrevented || event.button > 1) return;
    // Controls and links inside the row do their own work, and selecting text is not a click.
    if ((event.target as Element).closest("a, button, input, label, select")) return;
    if (window.getSelection()?.toString()) return;
    const isNewTab = event.metaKey || event.ctrlKey || event.button === 1;
    if (isNewTab) window.open(rowHref(row), "_blank", "noopener");
    else router.push(rowHref(row));
  };

  return (
    <div
      role="group"
      aria-label={caption}
      tabIndex={0}
      className="scroll-hint focus-inset relative overflow-x-auto"
      aria-busy={isUpdating}
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-0 z-10 bg-panel">
          <tr className="border-b">
            {columns.map(({ id, header, align, sortValue, sortFirst = "asc" }) => (
              <th
                key={id}
                scope="col"
                aria-sort={sortValue ? ariaSort(sort, id) : undefined}
                className={clsx(
                  "h-8 whitespace-nowrap px-3 font-medium text-ink-3 text-xs",
                  align === "end" ? "text-right" : "text-left",
                )}
              >
                {sortValue ? (
                  <SortButton
                    sort={sort}
                    id={id}
                    align={align}
                    onClick={() => (onSortChange ?? setOwnSort)(nextSort(sort, id, sortFirst))}
                  >
                    {header}
                  </SortButton>
                ) : (
                  header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={isUpdating ? "opacity-60" : undefined}>
          {shown.map((row) => (
            <tr
              key={rowId(row)}
              className={clsx("border-b last:border-b-0", rowHref && "cursor-pointer hover:bg-hover")}
              onClick={(event) => open(event, row)}
              onAuxClick={(event) => open(event, row)}
            >
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} isCompact={isCompact} href={rowHref?.(row)} />
              ))}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot className="border-t font-medium">{footer}</tfoot>}
      </table>
    </div>
  );
}

function Cell<Row>({
  column: { cell, align, isRowHeader, className },
  row,
  isCompact,
  href,
}: {
  column: Column<Row>;
  row: Row;
  isCompact: boolean;
  href: string | undefined;
}) {
  const look = clsx(
    "px-3",
    isCompact ? "h-7" : "h-8",
    align === "end" ? "whitespace-nowrap text-right tabular-nums" : "text-left",
    className,
  );
  if (!isRowHeader) return <td className={look}>{cell(row)}</td>;
  return (
    <th scope="row" className={clsx(look, "font-medium")}>
      {href ? (
        <Link
          href={href}
          className="inline-flex min-h-6 items-center hover:underline hover:underline-offset-2"
        >
          {cell(row)}
        </Link>
      ) : (
        cell(row)
      )}
    </th>
  );
}
