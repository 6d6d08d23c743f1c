import type { Task } from '../../../domain/work/task.ts';
import { isSame } from '../../kernel/text/canonical-json.ts';
import type { Optional } from '../../kernel/validation/given.ts';
import { done, rejected, type MutationResult } from '../../kernel/result.ts';
import { retryLost } from '../../kernel/retries/retry-lost.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Problems } from '../../kernel/validation/problems.ts';
import { taskNotice } from './task-notice.ts';
import { taskReader, type TaskWithVersion, withVersion } from './task-node.ts';

/**
 * Selects a task, optionally with the version the caller last read. The change is rejected if the task has a
 * newer one.
 */
interface NamedTask {
  id: string;
  version?: Optional<number>;
}

/** Changes a task, for a caller who may. Writes nothing if nothing changes. */
export async function changeTask(
  scope: Scope,
  { id, version }: NamedTask,
  problems: Problems,
  change: (task: Task) => Task,
): Promise<MutationResult<{ task: TaskWithVersion }>> {
  const { ports, audit } = scope;
  const read = taskReader(ports, problems, id);
  if (!read || !problems.isEmpty) return rejected(problems.list);
  const changed = await retryLost(ports, async () => {
    const before = await read();
    if (!before) return undefined;
    audit.touch({ type: 'ACCOUNT', id: before.value.accountId });
    if (version != null && version !== before.version) return reportChanged(problems);
    const task = change(before.value);
    if (isSame(task, before.value)) return before;
    const notice = await taskNotice(scope, task, before.value);
    const saved = await ports.work.saveTask(task, before, notice);
    return saved === 'lost' ? 'lost' : { value: task, version: before.version + 1 };
  });
  return changed ? done({ task: withVersion(changed) }) : rejected(problems.list);
}

function reportChanged(problems: Problems): undefined {
  const message = 'The task has changed. Read it again and send its current version.';
  problems.report('CONFLICT', 'version', message);
  return undefined;
}
