/** Far below anything that is shown, far above what sums of floating-point numbers are off by. */
const NOISE = 1e-9;

/**
 * Whether an unrounded value reaches a threshold. What equals the threshold in exact arithmetic
 * reaches it, even where floating point ends a hair below.
 */
export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - NOISE;
}
