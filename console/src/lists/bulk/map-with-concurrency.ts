const AT_ONCE = 4;

/** Runs an async function for each item, a few at a time. Rejects with the first failure. */
export async function mapWithConcurrency<T>(
  all: readonly T[],
  act: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values();
  const work = async () => {
    for (const one of waiting) await act(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
