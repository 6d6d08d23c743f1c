import type { Task } from '../../../domain/work/task.ts';
import { nodeId, parseNodeId } from '../../kernel/nodes/node-id.ts';
import type { Ports, Versioned } from '../../kernel/ports.ts';
import type { Problems } from '../../kernel/validation/problems.ts';

/** A task with its version, which a change of it may be conditioned on. */
export interface TaskWithVersion extends Task {
  version: number;
}

export function withVersion({ value, version }: Versioned<Task>): TaskWithVersion {
  return { ...value, version };
}

export function taskNodeId({ accountId, id }: Pick<Task, 'accountId' | 'id'>): string {
  return nodeId('Task', [accountId, id]);
}

/** The task of those parts of a node id; null if there is none. One of an account that was merged is the other's. */
export async function taskGet(
  { ports }: { ports: Pick<Ports, 'accounts' | 'work'> },
  [namedId = '', taskId = '']: readonly string[],
): Promise<Versioned<Task> | null> {
  const account = await ports.accounts.get(namedId);
  return account && ports.work.task(account.value.id, taskId);
}

/** How the task that an input names is read; undefined, and reported, where the id is none of a task. */
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
    problems.notFound('id', 'names no task: it may have been deleted.');
}
