const AT_ONCE = 4;

/** Does something for each of many, for a few of them at a time. Rejects as soon as one does. */
export async function someAtOnce<T>(
  all: readonly T[],
  act: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = all.values();
  const work = async () => {
    for (const one of waiting) await act(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
