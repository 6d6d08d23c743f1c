/** σ(z) = 1/(1 + e^−z), 0..1. */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Log loss of a forecast with log odds z, in a form that does not overflow. */
export function logLoss(z: number, isPositive: boolean): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (isPositive ? z : 0);
}
