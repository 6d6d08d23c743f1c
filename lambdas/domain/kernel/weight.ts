/** Bounds within which weighted means stay precise. */
const SMALLEST = 1e-6;
const GREATEST = 1e6;

/** The rule for a weight (of a role, or a step's importance). Completes "The weight …". */
export const WEIGHT_RULE = 'must be greater than 0, between 0.000001 and 1000000';

export function isWeight(value: number): boolean {
  return value >= SMALLEST && value <= GREATEST;
}
