/**
 * What stands in the columns of the city lists, split at "|": name; country code; further names (former, local and
 * other spellings), split at ","; sea code of `seas.ts`, "L:" and a lake, or "-" far from both; river; three words:
 * climate class after Koeppen, ground (p plain, h hills, m mountains around, d desert, i on an island), age (A before
 * the year 500, M to 1500, E to 1800, X to 1900, Y later); landmarks, split at ";"; food; a fact of its history; what
 * it is known for; economy. A fact never has the city's or the country's own name in it: a test looks.
 *
 * How the lists were made: 685 well-known cities of all continents, written from general knowledge for this project in
 * one pass a region, China, India and the United States somewhat heavier as in the paper. How they were checked:
 * every city was found in the source of `numbers.ts`; coasts were compared with heights, climates with latitude and
 * height, ages with the history facts, the country table with two open packages, and two cities of every five (274) were
 * read again in full. Version 1.
 */
export const LIST_VERSION = 1;

export const FIELDS = 11;
export const NUMBER_FIELDS = 6;
export const COUNTRY_FIELDS = 13;

/** @returns the filled lines of a list, each split at "|" */
export function splitRows(list: string, fields: number): string[][] {
  return list
    .trim()
    .split("\n")
    .map((line) => {
      const row = line.split("|");
      if (row.length !== fields) throw new Error(`A line has ${row.length} fields, not ${fields}: ${line}`);
      return row;
    });
}

/** @returns the parts of a field, none for an empty one */
export function splitField(field: string, separator: string): string[] {
  return field
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "-");
}
