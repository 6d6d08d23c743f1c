import { authorise } from '../../authz/authorise.ts';
import type { Account } from '../../domain/account.ts';
import type { Respondent } from '../../domain/respondent.ts';
import { readPage, type Page, type PageRequest } from '../page.ts';
import type { Scope } from '../scope.ts';

/** The people known in an account. */
export async function respondentsList(
  scope: Scope,
  account: Pick<Account, 'id'>,
  input: PageRequest,
): Promise<Page<Respondent>> {
  authorise(scope.actor, 'RESPONDENTS_READ');
  return readPage({ field: 'respondents', arguments: { account: account.id } }, input, (request) =>
    scope.ports.respondents.list(account.id, request),
  );
}
