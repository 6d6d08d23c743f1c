/** Bounds within which weighted means keep their precision. */
const SMALLEST = 1e-6;
const GREATEST = 1e6;

/** What a weight (a role's, or a step's importance) must be; completes "The weight …". */
export const WEIGHT_RULE = 'must be greater than 0, between 0.000001 and 1000000';

export function isWeight(value: number): boolean {
  return value >= SMALLEST && value <= GREATEST;
}
