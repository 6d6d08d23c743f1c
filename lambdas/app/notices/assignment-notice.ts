import type { Instant } from '../../domain/kernel/time.ts';
import type { Scope } from '../kernel/scope.ts';
import { callerEmail } from '../work/caller-name.ts';
import type { Notice } from './notices-port.ts';

interface Assignment {
  kind: Notice['kind'];
  /** Of the task, or of the account. */
  id: string;
  accountId: string;
  /** Whose it was, and is from now on. */
  before: string | null;
  after: string | null;
  at: Instant;
}

/**
 * The notice of an assignment, written in the same transaction; null where no one is to be told: it is theirs
 * already, they did it, a machine did it, or no e-mail is sent from here.
 */
export async function assignmentNotice(
  scope: Pick<Scope, 'actor' | 'ports'>,
  { kind, id, accountId, before, after, at }: Assignment,
): Promise<Notice | null> {
  const { directory, mail } = scope.ports;
  if (after === null || after === before || mail.senders.length === 0) return null;
  const by = await callerEmail(scope);
  if (by === null || by === after) return null;
  // Owners may be anyone, and a message goes to users alone.
  if (kind === 'ACCOUNT' && directory && (await directory.rolesOf(after)) === null) return null;
  return { id, assignee: after, by, kind, accountId, at };
}
