import { distance } from "fastest-levenshtein";

/** How many typing mistakes a name of this many letters may have: short names resemble too many others. */
export function allowedTypos(length: number): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  return length < 14 ? 2 : 3;
}

/** Edit distance where two neighbours in the wrong order are one mistake, as they are for who types. */
export function typoDistance(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  const isSwap = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return isSwap ? 1 : 2;
}

/**
 * Distance of two keys if one may be meant for the other, else null. The first letter is hardly ever mistyped, and
 * asking for it keeps "mouse" from being "house". A plural counts as one mistake, however short the name.
 */
export function nearness(typed: string, name: string): number | null {
  if (typed === name) return 0;
  if (typed[0] !== name[0] || Math.abs(typed.length - name.length) > 3) return null;
  if (name.length >= 3 && (typed === `${name}s` || typed === `${name}es` || `${typed}s` === name)) return 1;
  const limit = allowedTypos(Math.min(typed.length, name.length));
  if (limit === 0 || Math.abs(typed.length - name.length) > limit) return null;
  const away = typoDistance(typed, name);
  return away <= limit ? away : null;
}
