/** A memory of results that forgets the least recently used ones once their total cost passes a limit. */
export class BoundedCache<V> {
  private readonly entries = new Map<string, { value: V; cost: number }>();
  private total = 0;

  constructor(private readonly limit: number) {}

  /**
   * The value of `key`, computed at its first use.
   *
   * @param costOf in the unit of the limit; the key's length is added
   */
  get(key: string, compute: () => V, costOf: (value: V) => number): V {
    const known = this.entries.get(key);
    if (known) {
      // A Map keeps the order of insertion, so going in again makes it the most recent.
      this.entries.delete(key);
      this.entries.set(key, known);
      return known.value;
    }
    const value = compute();
    const cost = key.length + costOf(value);
    if (cost > this.limit) return value;
    this.entries.set(key, { value, cost });
    this.total += cost;
    for (const [oldest, entry] of this.entries) {
      if (this.total <= this.limit) break;
      this.entries.delete(oldest);
      this.total -= entry.cost;
    }
    return value;
  }
}
