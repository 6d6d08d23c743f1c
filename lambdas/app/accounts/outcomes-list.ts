import { authorise } from '../../platform/authz/authorise.ts';
import type { Account, Outcome } from '../../domain/accounts/account.ts';
import { type Page, type PageRequest, readPage } from '../kernel/page.ts';
import type { Scope } from '../kernel/scope.ts';
import type { OutcomeOfAccount } from './outcome-of-account.ts';

/** What an account did, newest first; retracted ones included, as they say since when. */
export function outcomesList(
  scope: Scope,
  { id: accountId }: Pick<Account, 'id'>,
  request: PageRequest,
): Promise<Page<OutcomeOfAccount>> {
  authorise(scope.actor, 'ACCOUNTS_READ');
  const place = { field: 'outcomes', arguments: { account: accountId } };
  return readPage(scope, place, request, async ({ limit, after }) => {
    const known = await scope.ports.accounts.outcomes(accountId);
    const left = known
      .map((outcome) => ({ value: { ...outcome, accountId }, position: positionOf(outcome) }))
      .sort((a, b) => (a.position > b.position ? -1 : 1))
      .filter(({ position }) => after === null || position < after);
    const entries = left.slice(0, limit);
    const hasMore = left.length > limit;
    return { entries, resumeAfter: hasMore ? (entries.at(-1)?.position ?? null) : null };
  });
}

function positionOf({ occurredOn, kind }: Outcome): string {
  return `${occurredOn} ${kind}`;
}
