import { isWeight, WEIGHT_RULE } from '../../../domain/kernel/weight.ts';
import type { PathSegment, Problems } from './problems.ts';

/** Weight of a step or role: greater than 0. */
export function checkWeight(
  problems: Problems,
  field: PathSegment,
  value: number,
): number | undefined {
  return isWeight(value) ? value : problems.invalid(field, `${WEIGHT_RULE}; it is ${value}.`);
}

/** A CES: percent of people, 0 to 100, higher is worse. */
export function checkCes(
  problems: Problems,
  field: PathSegment,
  value: number,
): number | undefined {
  if (value >= 0 && value <= 100) return value;
  return problems.invalid(field, `must be a percentage from 0 to 100; it is ${value}.`);
}

/** Sample size: a whole number, 0 or more. */
export function checkCount(
  problems: Problems,
  field: PathSegment,
  value: number,
): number | undefined {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  return problems.invalid(field, `must be a whole number, 0 or more; it is ${value}.`);
}
