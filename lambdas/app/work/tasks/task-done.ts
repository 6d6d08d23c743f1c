import { authorize } from '../../../platform/authz/authorize.ts';
import type { MutationResult } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { callerName } from '../caller-name.ts';
import { changeTask } from './change-task.ts';
import type { TaskWithVersion } from './task-node.ts';
import type { TaskDoneInput, TaskReopenInput } from '../../kernel/generated/inputs.ts';

/** Marks a task as done. Idempotent: the first completion is kept. */
export async function taskDone(
  scope: Scope,
  input: TaskDoneInput,
): Promise<MutationResult<{ task: TaskWithVersion }>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const at = scope.ports.now();
  const by = await callerName(scope);
  return changeTask(scope, input, new Problems(), (task) =>
    task.doneAt === null ? { ...task, doneAt: at, doneBy: by, updatedAt: at } : task,
  );
}

/** Reopens a task. Idempotent. */
export async function taskReopen(
  scope: Scope,
  input: TaskReopenInput,
): Promise<MutationResult<{ task: TaskWithVersion }>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const updatedAt = scope.ports.now();
  return changeTask(scope, input, new Problems(), (task) =>
    task.doneAt === null ? task : { ...task, doneAt: null, doneBy: null, updatedAt },
  );
}
