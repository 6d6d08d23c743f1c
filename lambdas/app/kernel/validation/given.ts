import type { Optional } from '../optional.ts';

/**
 * Checks an optional field: undefined keeps the current value, and null clears it. Also returns undefined for
 * an invalid value; the problem that the check adds then prevents the write.
 */
export function ifGiven<T, R>(
  value: Optional<T>,
  check: (value: T) => R | undefined,
): R | null | undefined {
  if (value === undefined) return undefined;
  return value === null ? null : check(value);
}

/** Returns the given value, or the current one if none is given. */
export function orKept<T>(given: T | undefined, kept: T): T {
  return given === undefined ? kept : given;
}
