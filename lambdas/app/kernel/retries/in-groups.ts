import { groupBy } from '../../../domain/kernel/group-by.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Runs different groups in parallel, and the items of one group sequentially in order. Results are in item
 * order.
 */
export async function inGroups<T, R>(
  items: readonly T[],
  groupOf: (item: T) => string,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const groups = groupBy(items.entries(), ([, item]) => groupOf(item));
  await inParallel([...groups.values()], async (group) => {
    for (const [index, item] of group) results[index] = await run(item);
  });
  return results;
}
