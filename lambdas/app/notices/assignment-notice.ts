import type { Instant } from '../../domain/kernel/time.ts';
import type { Scope } from '../kernel/scope.ts';
import { callerEmail } from '../work/caller-name.ts';
import type { Notice } from './notices-port.ts';

interface Assignment {
  kind: Notice['kind'];
  /** Id of the task or account. */
  id: string;
  accountId: string;
  /** Assignee before and after the change. */
  before: string | null;
  after: string | null;
  at: Instant;
}

/**
 * Returns the notice of an assignment, to be written in the same transaction. Null if no message is due: the
 * assignee did not change, the caller assigned it to themselves or is a machine, the owner is not a user, or
 * no sender is configured.
 */
export async function assignmentNotice(
  scope: Pick<Scope, 'actor' | 'ports'>,
  { kind, id, accountId, before, after, at }: Assignment,
): Promise<Notice | null> {
  const { directory, mail } = scope.ports;
  if (after === null || after === before || mail.senders.length === 0) return null;
  const by = await callerEmail(scope);
  if (by === null || by === after) return null;
  // An owner can be anyone, but messages go to users only.
  if (kind === 'ACCOUNT' && directory && (await directory.rolesOf(after)) === null) return null;
  return { id, assignee: after, by, kind, accountId, at };
}
