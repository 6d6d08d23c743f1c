/** σ(z) = 1/(1 + e^−z), 0..1. */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** log(p/(1 − p)) of a share, 0 < p < 1. */
export function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** Log loss of a forecast with log odds z, in the form that does not overflow. */
export function logLoss(z: number, isPositive: boolean): number {
  return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (isPositive ? z : 0);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
