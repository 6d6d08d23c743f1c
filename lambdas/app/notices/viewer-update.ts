import type { Actor } from '../../platform/authz/actor.ts';
import { authorise } from '../../platform/authz/authorise.ts';
import type { ViewerUpdateInput } from '../kernel/generated/inputs.ts';
import { done, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { callerEmail, callerName } from '../work/caller-name.ts';

/** Whether the caller is told by e-mail what is assigned to them; null where no message reaches them. */
export async function assignmentMailsGet(scope: Scope): Promise<boolean | null> {
  const { actor, ports } = scope;
  authorise(actor, 'ACCOUNT_WORK_READ');
  const email = ports.mail.senders.length === 0 ? null : await callerEmail(scope);
  return email === null ? null : !(await ports.notices.state(email)).isOff;
}

/** Changes what the caller is told by e-mail. */
export async function viewerUpdate(
  scope: Scope,
  { assignmentMails }: ViewerUpdateInput,
): Promise<MutationResult<{ viewer: Actor }>> {
  const { actor, ports } = scope;
  authorise(actor, 'ACCOUNT_WORK_READ');
  const name = await callerName(scope);
  await retryLost(ports, async () => {
    const state = await ports.notices.state(name);
    if (state.isOff === !assignmentMails) return null;
    const saved = await ports.notices.save(name, { ...state, isOff: !assignmentMails });
    return saved === 'lost' ? 'lost' : null;
  });
  return done({ viewer: actor });
}
