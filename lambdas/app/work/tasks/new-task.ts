import type { Task } from '../../../domain/work/task.ts';
import { MAX_ACCOUNT_TASKS } from '../../kernel/limits.ts';
import type { Ports } from '../../kernel/ports.ts';
import type { Problems } from '../../kernel/validation/problems.ts';

type Given = 'id' | 'accountId' | 'text' | 'dueOn' | 'assignee' | 'createdBy' | 'createdAt';

/** A task as it is created: open, and about no step unless one is given. */
export function newTask(given: Pick<Task, Given> & Partial<Omit<Task, Given>>): Task {
  return {
    updatedAt: given.createdAt,
    doneAt: null,
    doneBy: null,
    jobKey: null,
    stepKey: null,
    reason: null,
    inputHash: null,
    ...given,
  };
}

/** Whether an account may have so many more tasks; reported where it may not. */
export async function checkRoom(
  { work }: Pick<Ports, 'work'>,
  problems: Problems,
  accountId: string,
  more: number,
): Promise<boolean> {
  const count = more === 0 ? 0 : await work.countTasks(accountId, MAX_ACCOUNT_TASKS);
  if (count + more <= MAX_ACCOUNT_TASKS) return true;
  const fix = 'delete those that are done';
  problems.tooMuch('account', `would have more than ${MAX_ACCOUNT_TASKS} tasks: ${fix}.`);
  return false;
}
