/** Far below any displayed digit, and far above the rounding error of floating-point sums. */
export const NOISE = 1e-9;

/**
 * True if an unrounded value reaches a threshold. Tolerates rounding errors, so a value that equals the
 * threshold in exact arithmetic reaches it.
 */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - NOISE;
}
