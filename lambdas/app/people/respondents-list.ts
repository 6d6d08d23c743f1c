import { authorise } from '../../platform/authz/authorise.ts';
import type { Account } from '../../domain/accounts/account.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { readPage, type Page, type PageRequest } from '../kernel/page.ts';
import type { Scope } from '../kernel/scope.ts';

/** The people known in an account. */
export async function respondentsList(
  scope: Scope,
  account: Pick<Account, 'id'>,
  input: PageRequest,
): Promise<Page<Respondent>> {
  authorise(scope.actor, 'RESPONDENTS_READ');
  return readPage(
    scope,
    { field: 'respondents', arguments: { account: account.id } },
    input,
    (request) => scope.ports.respondents.list(account.id, request),
  );
}
