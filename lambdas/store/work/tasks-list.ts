import type { Slice, Versioned } from '../../app/kernel/ports.ts';
import type { TasksRequest } from '../../app/work/work-port.ts';
import { isTaskKept, meets, type Task, type TaskCriteria } from '../../domain/work/task.ts';
import { listItems } from '../engine/list.ts';
import { mapSlice, shardsOf, type StoreContext } from '../engine/store-context.ts';
import { fetchIndexedItems } from '../engine/fetch-indexed-items.ts';
import { fromTaskItem } from './task-item.ts';

/**
 * Tasks of some assignees, or of all, by due date. Reads slim entries, then the tasks by key with strong
 * consistency. Tasks that were completed or reassigned since, which the index may not show yet, are omitted.
 */
export async function listTasks(
  context: StoreContext,
  { criteria, direction, limit, after }: TasksRequest,
): Promise<Slice<Versioned<Task>>> {
  const { dueBefore } = criteria;
  const slice = await listItems(context.table, {
    ...partitionsOf(context, criteria),
    ...(dueBefore !== null && { upTo: dueBefore }),
    backward: direction === 'DESC',
    limit,
    after,
  });
  const found = await fetchIndexedItems(context.table, slice, true);
  const { entries, resumeAfter } = mapSlice(context, found, fromTaskItem);
  return {
    entries: entries.filter(({ value: { value: task } }) => {
      return isTaskKept(task, context.now()) && meets(criteria, task);
    }),
    resumeAfter,
  };
}

function partitionsOf({ keys, shards }: StoreContext, { assignees, states }: TaskCriteria) {
  const { tasks, tasksOf } = keys.lists;
  return assignees === null
    ? {
        index: 'gsi4' as const,
        partitions: states.flatMap((state) => shardsOf(shards, (shard) => tasks(state, shard))),
      }
    : {
        index: 'gsi3' as const,
        partitions: states.flatMap((state) => assignees.map((each) => tasksOf(each, state))),
      };
}
