/** How sure a model was of a text, over all its tokens. */
export interface LogpSummary {
  /** mean of ln p over tokens */
  meanLogp: number;
  /** exp(-mean): the number of equally probable tokens that would be as hard to foresee */
  perplexity: number;
}

/** @param logps ln p of each token @returns null for a text without tokens */
export function summarizeLogps(logps: readonly number[]): LogpSummary | null {
  if (logps.length === 0) return null;
  const meanLogp = logps.reduce((sum, logp) => sum + logp, 0) / logps.length;
  return { meanLogp, perplexity: Math.exp(-meanLogp) };
}
