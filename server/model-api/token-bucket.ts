/** Lets a burst through and then so many a minute. */
export interface TokenBucket {
  /** @returns 0 when this one may pass, else the seconds after which the next one may */
  take(): number;
}

/** @param now in milliseconds, never falling */
export function createTokenBucket({ perMinute, now }: { perMinute: number; now: () => number }): TokenBucket {
  let filled = perMinute;
  let at = now();
  return {
    take() {
      const time = now();
      filled = Math.min(perMinute, filled + ((time - at) / 60_000) * perMinute);
      at = time;
      if (filled < 1) return Math.ceil(((1 - filled) * 60) / perMinute);
      filled--;
      return 0;
    },
  };
}
