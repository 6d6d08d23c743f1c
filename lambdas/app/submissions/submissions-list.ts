import { authorise } from '../../platform/authz/authorise.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { readPage, type Page, type PageRequest } from '../kernel/page.ts';
import type { Submission } from '../kernel/ports.ts';
import { withoutHidden } from '../privacy/hidden-words.ts';
import type { Scope } from '../kernel/scope.ts';

/** The submissions of an account, newest first, retracted ones included, but none of whoever asks to be erased. */
export async function submissionsList(
  scope: Scope,
  account: Pick<Account, 'id'>,
  input: PageRequest,
): Promise<Page<Submission>> {
  authorise(scope.actor, 'SUBMISSIONS_READ');
  return readPage(
    scope,
    { field: 'submissions', arguments: { account: account.id } },
    input,
    async (request) =>
      withoutHidden(scope, await scope.ports.submissions.listByAccount(account.id, request)),
  );
}
