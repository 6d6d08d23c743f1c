/** An optional input field. If absent, the current value is kept; null clears it. */
export type Optional<T> = T | null | undefined;
