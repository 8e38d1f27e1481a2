const MINUTE_MS = 60_000;

/** Lets a minute's worth through at once, and then as many as flow in. */
export interface TokenBucket {
  /** @returns 0 when this one may pass, else the seconds after which the next one may */
  take(): number;
}

/** @param now in milliseconds, never falling */
export function createTokenBucket({ perMinute, now }: { perMinute: number; now: () => number }): TokenBucket {
  /** when the bucket will be full again: one number in place of a level and its time, and nothing to round */
  let fullAt = now();
  return {
    take() {
      const time = now();
      const next = Math.max(fullAt, time) + MINUTE_MS / perMinute;
      const early = next - time - MINUTE_MS;
      if (early > 0) return Math.ceil(early / 1000);
      fullAt = next;
      return 0;
    },
  };
}
