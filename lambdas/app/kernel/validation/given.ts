/** An optional input field. If absent, the current value is kept; null clears it. */
export type Optional<T> = T | null | undefined;

/**
 * Checks an optional field: undefined keeps the current value, null clears it. An invalid value is also
 * undefined; the problem that it adds prevents the write.
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
