/** s(z) = 1 / (1 + e^-z), written so that neither tail overflows. */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/** -ln s(z) = ln(1 + e^-z); the direct form overflows for z far below 0. Its slope is -s(-z). */
export function negLogSigmoid(z: number): number {
  return Math.log1p(Math.exp(-Math.abs(z))) + Math.max(-z, 0);
}
