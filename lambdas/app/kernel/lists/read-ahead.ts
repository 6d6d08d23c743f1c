/** Records that were read together for many items, each handed out once: who asks again reads again. */
export interface ReadAhead<V> {
  take(key: string): Promise<V>;
  /** Hands out this value next: on a dry run, what would have been written. */
  put(key: string, value: V): void;
}

export function readAhead<V>(
  known: Iterable<readonly [string, V]>,
  read: (key: string) => Promise<V>,
): ReadAhead<V> {
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
