import type { Task } from '../../../domain/work/task.ts';
import { nodeId, parseNodeId } from '../../kernel/nodes/node-id.ts';
import type { Ports, Versioned } from '../../kernel/ports.ts';
import type { Problems } from '../../kernel/validation/problems.ts';

/** A task with its version, which a change can be conditional on. */
export interface TaskWithVersion extends Task {
  version: number;
}

export function withVersion({ value, version }: Versioned<Task>): TaskWithVersion {
  return { ...value, version };
}

export function taskNodeId({ accountId, id }: Pick<Task, 'accountId' | 'id'>): string {
  return nodeId('Task', [accountId, id]);
}

/** Reads the task with these node id parts. Null if there is none. Resolves merged accounts. */
export async function taskGet(
  { ports }: { ports: Pick<Ports, 'accounts' | 'work'> },
  [namedId = '', taskId = '']: readonly string[],
): Promise<Versioned<Task> | null> {
  const account = await ports.accounts.get(namedId);
  return account && ports.work.task(account.value.id, taskId);
}

/**
 * Returns a function that reads the selected task. Returns undefined and reports a problem if the id is not a
 * task's.
 */
export function taskReader(
  ports: Ports,
  problems: Problems,
  id: string,
): (() => Promise<Versioned<Task> | undefined>) | undefined {
  const node = parseNodeId(id);
  if (node?.type !== 'Task') {
    return problems.invalid('id', 'must be the id of a task, as Task.id gives it.');
  }
  return async () =>
    (await taskGet({ ports }, node.parts)) ??
    problems.notFound('id', 'does not match a task. It may have been deleted.');
}
