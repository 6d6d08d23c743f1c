/** Returns a function that creates a value on its first call and then returns the same one. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
