import { authorize } from '../../../platform/authz/authorize.ts';
import type { Account, Outcome } from '../../../domain/accounts/account.ts';
import { type Page, readPage } from '../../kernel/lists/page.ts';
import type { Scope } from '../../kernel/scope.ts';
import { sliceOf } from '../../kernel/lists/slice-of.ts';
import type { OutcomeOfAccount } from './outcome-of-account.ts';
import type { AccountOutcomesArguments } from '../../kernel/generated/inputs.ts';

/** Outcomes of an account, newest first, including retracted ones with the time of retraction. */
export async function outcomesList(
  scope: Scope,
  { id: accountId }: Pick<Account, 'id'>,
  request: AccountOutcomesArguments,
): Promise<Page<OutcomeOfAccount>> {
  authorize(scope.actor, 'ACCOUNTS_READ');
  const place = { field: 'outcomes', arguments: { account: accountId } };
  const known = await scope.ports.accounts.outcomes(accountId);
  const outcomes = known.map((outcome) => ({ ...outcome, accountId }));
  const page = await readPage(scope, place, request, async (slice) =>
    sliceOf(outcomes, positionOf, slice, 'DESC'),
  );
  return { ...page, totalCount: async () => outcomes.length };
}

function positionOf({ occurredOn, kind }: Outcome): string {
  return `${occurredOn} ${kind}`;
}
