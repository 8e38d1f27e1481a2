import { parseAsBoolean, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { sortRows } from "@/components/ui/sort";
import type { CheckpointRow } from "../model-words";

/** What the page's address holds. */
export const MODEL_LIST_PARAMS = {
  text: parseAsString.withDefault(""),
  archived: parseAsBoolean.withDefault(false),
  sort: parseAsString.withDefault(""),
  dir: parseAsStringLiteral(["asc", "desc"] as const).withDefault("asc"),
};

/** What the server is asked for. */
export function toModelFilter({ text, archived }: { text: string; archived: boolean }) {
  return { ...(text.trim() && { text: text.trim().slice(0, 200) }), ...(archived && { archived }) };
}

const VALUES: Record<string, (row: CheckpointRow) => string | number | null> = {
  name: ({ name }) => name,
  parameters: ({ parameters }) => parameters,
  size: ({ sizeBytes }) => sizeBytes,
  context: ({ contextLength }) => contextLength,
  success: ({ latest }) => latest?.macro.rate ?? null,
  runs: ({ runs }) => runs,
  created: ({ createdAt }) => createdAt.getTime(),
};

/** What a sortable column sorts by; null for columns that do not. */
export function sortValueOf(row: CheckpointRow, id: string): string | number | null {
  return VALUES[id]?.(row) ?? null;
}

/** Without a known sort the server's order stays: newest first. */
export function arrangeModels(
  rows: readonly CheckpointRow[],
  sort: string,
  direction: "asc" | "desc",
): readonly CheckpointRow[] {
  return Object.hasOwn(VALUES, sort) ? sortRows(rows, direction, (row) => sortValueOf(row, sort)) : rows;
}
