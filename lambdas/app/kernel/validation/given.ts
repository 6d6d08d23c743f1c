import type { Optional } from '../optional.ts';

/**
 * Checks a field that may be absent (undefined: keep) or null (clear). What the check refuses is
 * undefined too; the problem that it reports stops the write.
 */
export function ifGiven<T, R>(
  value: Optional<T>,
  check: (value: T) => R | undefined,
): R | null | undefined {
  if (value === undefined) return undefined;
  return value === null ? null : check(value);
}

/** The new value of a field: the given one, or the one that is kept. */
export function orKept<T>(given: T | undefined, kept: T): T {
  return given === undefined ? kept : given;
}
