import * as z from 'zod/mini';
import type { Versioned } from '../../app/kernel/ports.ts';
import { DIFFICULTY_REASONS } from '../../domain/scoring/answers/effort.ts';
import { stateOf, type Task, taskLimit } from '../../domain/work/task.ts';
import { decode } from '../engine/decode.ts';
import { shardOf } from '../engine/keys/key-parts.ts';
import type { StoreContext } from '../engine/store-context.ts';
import type { Item } from '../engine/table.ts';

const taskItem = z.lazy(() =>
  z.object({
    type: z.literal('Task'),
    version: z.number(),
    id: z.string(),
    accountId: z.string(),
    text: z.string(),
    dueOn: z.nullable(z.string()),
    assignee: z.nullable(z.string()),
    createdBy: z.string(),
    createdAt: z.number(),
    updatedAt: z.number(),
    doneAt: z.nullable(z.number()),
    doneBy: z.nullable(z.string()),
    jobKey: z.nullable(z.string()),
    stepKey: z.nullable(z.string()),
    reason: z.nullable(z.enum(DIFFICULTY_REASONS)),
    inputHash: z.nullable(z.string()),
  }),
);

/** Sorts after every day. */
const NO_DAY = '~';

/** Listed by due date twice: among the assignee's tasks and among all tasks. */
export function toTaskItem(
  { keys, shards }: Pick<StoreContext, 'keys' | 'shards'>,
  task: Task,
  version: number,
): Item {
  const { id, accountId, assignee, dueOn } = task;
  const place = `${dueOn ?? NO_DAY}#${id}`;
  return {
    ...keys.task(accountId, id),
    gsi3pk: keys.lists.tasksOf(assignee, stateOf(task)),
    gsi3sk: place,
    gsi4pk: keys.lists.tasks(stateOf(task), shardOf(accountId, shards)),
    gsi4sk: place,
    expiresAt: Math.ceil(taskLimit(task) / 1000),
    type: 'Task',
    version,
    ...task,
  };
}

export function fromTaskItem(item: Item): Versioned<Task> {
  const { type: _, version, ...value } = decode(taskItem, item);
  return { value, version };
}
