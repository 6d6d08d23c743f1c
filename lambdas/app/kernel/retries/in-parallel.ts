import { CONCURRENCY } from '../limits.ts';

/** Maps items with limited concurrency. Results are in item order. */
export async function inParallel<T, R>(
  items: readonly T[],
  map: (item: T, index: number) => Promise<R>,
  concurrency = CONCURRENCY,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await map(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
  return results;
}
