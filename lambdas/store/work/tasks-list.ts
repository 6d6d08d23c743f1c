import type { Slice, Versioned } from '../../app/kernel/ports.ts';
import type { TaskCriteria, TasksRequest } from '../../app/work/work-port.ts';
import { isTaskKept, stateOf, type Task } from '../../domain/work/task.ts';
import { readable } from '../engine/decode.ts';
import { keyOf } from '../engine/key-of.ts';
import { listItems } from '../engine/list.ts';
import { shardsOf, type StoreContext } from '../engine/store-context.ts';
import { fromTaskItem } from './task-item.ts';

/**
 * Tasks of some assignees, or of all, by due day: slim entries, then the tasks by key, consistently. One
 * that is done or assigned anew since, which the index may not have heard of, is left out.
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
  const items = await context.table.batchGet(
    slice.entries.map(({ value }) => keyOf(value)),
    true,
  );
  return {
    entries: slice.entries.flatMap(({ position }, i) => {
      const item = items[i];
      return readable(context, item ? [item] : [], fromTaskItem)
        .filter(({ value }) => isTaskKept(value, context.now()) && meets(criteria, value))
        .map((value) => ({ value, position }));
    }),
    resumeAfter: slice.resumeAfter,
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

function meets({ assignees, dueBefore, states }: TaskCriteria, task: Task): boolean {
  return (
    states.includes(stateOf(task)) &&
    (assignees === null || assignees.includes(task.assignee)) &&
    (dueBefore === null || (task.dueOn !== null && task.dueOn < dueBefore))
  );
}
