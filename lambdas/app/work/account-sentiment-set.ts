import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { type AccountEvent, eventId } from '../../domain/work/account-event.ts';
import { SENTIMENTS } from '../../domain/work/sentiment.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import { retryLost } from '../kernel/retries/retry-lost.ts';
import type { Scope } from '../kernel/scope.ts';
import { ifGiven } from '../kernel/validation/given.ts';
import { checkMember } from '../kernel/validation/member.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { accountFor, reportUnknownAccount } from '../kernel/validation/referenced.ts';
import { callerName } from './caller-name.ts';
import type { AccountSentimentSetInput } from '../kernel/generated/inputs.ts';

/** Sets a colleague's sentiment about an account. Does not affect figures. Repeating it writes nothing. */
export async function accountSentimentSet(
  scope: Scope,
  input: AccountSentimentSetInput,
): Promise<MutationResult<{ account: Account }>> {
  authorize(scope.actor, 'ACCOUNT_WORK_WRITE');
  const { ports, loaders, audit } = scope;
  const problems = new Problems();
  const value =
    ifGiven(input.sentiment, (one) => checkMember(problems, 'sentiment', one, SENTIMENTS)) ?? null;
  const named = await accountFor(ports, problems, input.account);
  if (named) audit.touch({ type: 'ACCOUNT', id: named.id });
  if (!named || !problems.isEmpty) return rejected(problems.list);
  const at = ports.now();
  const by = await callerName(scope);
  const account = await retryLost(ports, async () => {
    const stored = await ports.accounts.get(named.id);
    if (!stored) return reportUnknownAccount(problems);
    const known = stored.value.sentiment;
    const isRepeated = value === (known?.value ?? null) && (value === null || known?.by === by);
    if (isRepeated) return stored.value;
    const sentiment = value && { value, by, at };
    const changed = { ...stored.value, sentiment, updatedAt: at };
    const event: AccountEvent = {
      id: eventId(at, ports.work.newId()),
      accountId: named.id,
      at,
      by,
      details: { kind: 'SENTIMENT', sentiment: value },
    };
    const saved = await ports.accounts.save(changed, stored.version, { event });
    return saved === 'lost' ? 'lost' : changed;
  });
  loaders.forget(named.id);
  return account ? done({ account }) : rejected(problems.list);
}
