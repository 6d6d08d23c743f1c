import { authorize } from '../../platform/authz/authorize.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import type { WithdrawalRequestsArguments } from '../kernel/generated/inputs.ts';

/** Lists people whose withdrawal request is open, oldest first. */
export async function withdrawalRequestsList(
  scope: Scope,
  input: WithdrawalRequestsArguments,
): Promise<Page<Respondent>> {
  authorize(scope.actor, 'WITHDRAWALS_DECIDE');
  return readPage(scope, { field: 'withdrawalRequests', arguments: {} }, input, (request) =>
    scope.ports.respondents.withdrawing(request),
  );
}
