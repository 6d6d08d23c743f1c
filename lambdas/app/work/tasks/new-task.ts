import type { Task } from '../../../domain/work/task.ts';
import { MAX_ACCOUNT_TASKS } from '../../kernel/limits.ts';
import type { Ports } from '../../kernel/ports.ts';
import type { Problems } from '../../kernel/validation/problems.ts';

type Given = 'id' | 'accountId' | 'text' | 'dueOn' | 'assignee' | 'createdBy' | 'createdAt';

/** Builds a new task: open, and without a step unless given. */
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

/** Returns whether an account can have `more` tasks, and reports a problem if not. */
export async function checkRoom(
  { work }: Pick<Ports, 'work'>,
  problems: Problems,
  accountId: string,
  more: number,
): Promise<boolean> {
  const count = more === 0 ? 0 : await work.countTasks(accountId, MAX_ACCOUNT_TASKS);
  if (count + more <= MAX_ACCOUNT_TASKS) return true;
  const fix = 'delete completed tasks first';
  problems.tooMuch('account', `would have more than ${MAX_ACCOUNT_TASKS} tasks: ${fix}.`);
  return false;
}
