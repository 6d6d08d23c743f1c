import { groupBy } from '../../../domain/kernel/group-by.ts';
import { inParallel } from './in-parallel.ts';

/**
 * Runs items of different groups in parallel and those of one group in their order, one after
 * another; the results are in the items' order.
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
