import { authorise } from '../../authz/authorise.ts';
import type { Account } from '../../domain/account.ts';
import { readPage, type Page, type PageRequest } from '../page.ts';
import type { Submission } from '../ports.ts';
import type { Scope } from '../scope.ts';

/** The submissions of an account, newest first, retracted ones included. */
export async function submissionsList(
  scope: Scope,
  account: Pick<Account, 'id'>,
  input: PageRequest,
): Promise<Page<Submission>> {
  authorise(scope.actor, 'SUBMISSIONS_READ');
  return readPage({ field: 'submissions', arguments: { account: account.id } }, input, (request) =>
    scope.ports.submissions.listByAccount(account.id, request),
  );
}
