import { stateOf, type Task } from '../../../domain/work/task.ts';
import type { Scope } from '../../kernel/scope.ts';
import { assignmentNotice } from '../../notices/assignment-notice.ts';
import type { Notice } from '../../notices/notices-port.ts';

/** Returns the notice to an open task's new assignee. Null if no message is due. */
export async function taskNotice(
  scope: Pick<Scope, 'actor' | 'ports'>,
  task: Task,
  before: Task | null,
): Promise<Notice | null> {
  const { id, accountId, assignee, updatedAt: at } = task;
  if (stateOf(task) === 'DONE') return null;
  const earlier = before?.assignee ?? null;
  return assignmentNotice(scope, {
    kind: 'TASK',
    id,
    accountId,
    before: earlier,
    after: assignee,
    at,
  });
}
