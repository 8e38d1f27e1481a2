/**
 * Play many attempts, at most `concurrency` at once, and hand over each result as it comes. What is played never
 * depends on the order in which others end: a result is a function of its item alone.
 *
 * `deliver` is called one at a time, and whoever played waits for it: storing that falls behind slows playing down.
 *
 * @param signal stops the start of new items; items in play see it themselves
 * @throws the first failure of `play` or `deliver`, after everything in play has ended
 */
export async function collect<Item, Result>(
  items: Iterable<Item>,
  {
    concurrency,
    play,
    deliver,
    signal,
  }: {
    concurrency: number;
    play: (item: Item) => Promise<Result>;
    deliver: (result: Result) => void | Promise<void>;
    signal: AbortSignal;
  },
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failure: { cause: unknown } | null = null;
  let delivery: Promise<void> = Promise.resolve();

  const work = async () => {
    while (!signal.aborted && !failure) {
      const next = queue.next();
      if (next.done) return;
      try {
        const result = await play(next.value);
        // One chain for all: results are stored in the order in which they came.
        delivery = delivery.then(() => (failure ? undefined : deliver(result)));
        await delivery;
      } catch (cause) {
        failure ??= { cause };
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (failure) throw (failure as { cause: unknown }).cause;
}
