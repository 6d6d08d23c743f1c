import { authorize } from '../../../platform/authz/authorize.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import type { Scope } from '../../kernel/scope.ts';
import { Problems } from '../../kernel/validation/problems.ts';
import { taskNodeId, taskReader } from './task-node.ts';
import type { TaskDeleteInput } from '../../kernel/generated/inputs.ts';

/** Deletes a task and the event of its completion. */
export async function taskDelete(
  scope: Scope,
  input: TaskDeleteInput,
): Promise<MutationResult<{ deletedTaskId: string }>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const { ports, audit } = scope;
  const problems = new Problems();
  const read = taskReader(ports, problems, input.id);
  if (!read) return rejected(problems.list);
  const deletedTaskId = await retryLost(ports, async () => {
    const task = await read();
    if (!task) return undefined;
    audit.touch({ type: 'ACCOUNT', id: task.value.accountId });
    const removed = await ports.work.removeTask(task);
    return removed === 'lost' ? 'lost' : taskNodeId(task.value);
  });
  return deletedTaskId === undefined ? rejected(problems.list) : done({ deletedTaskId });
}
