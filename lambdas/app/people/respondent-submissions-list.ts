import { authorise } from '../../platform/authz/authorise.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { readPage, type Page, type PageRequest } from '../kernel/page.ts';
import type { Submission } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';

/** What one person submitted, newest first, retracted submissions included. */
export async function respondentSubmissionsList(
  scope: Scope,
  { accountId, id }: Pick<Respondent, 'accountId' | 'id'>,
  input: PageRequest,
): Promise<Page<Submission>> {
  authorise(scope.actor, 'SUBMISSIONS_READ');
  const list = {
    field: 'respondentSubmissions',
    arguments: { account: accountId, respondent: id },
  };
  return readPage(scope, list, input, (request) =>
    scope.ports.submissions.listByAccount(accountId, { ...request, respondentId: id }),
  );
}
