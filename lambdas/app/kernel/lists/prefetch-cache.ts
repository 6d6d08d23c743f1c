/** Records that were read together for many items. Each is returned once; taking it again reads it again. */
export interface PrefetchCache<V> {
  take(key: string): Promise<V>;
  /** Sets the value that the next `take` returns. A dry run uses it for what it would have written. */
  put(key: string, value: V): void;
}

export function createPrefetchCache<V>(
  known: Iterable<readonly [string, V]>,
  read: (key: string) => Promise<V>,
): PrefetchCache<V> {
  const ready = new Map<string, { value: V }>();
  for (const [key, value] of known) ready.set(key, { value });
  return {
    take: async (key) => {
      const first = ready.get(key);
      ready.delete(key);
      return first ? first.value : read(key);
    },
    put: (key, value) => {
      ready.set(key, { value });
    },
  };
}
