import { authorise } from '../../platform/authz/authorise.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { readPage, type Page, type PageRequest } from '../kernel/page.ts';
import type { Submission } from '../kernel/ports.ts';
import { withoutHidden } from '../privacy/hidden-words.ts';
import type { Scope } from '../kernel/scope.ts';

/** What one person submitted, newest first, retracted submissions included; nothing while they ask to be erased. */
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
  return readPage(scope, list, input, async (request) => {
    const { submissions } = scope.ports;
    const slice = await submissions.listByAccount(accountId, { ...request, respondentId: id });
    return withoutHidden(scope, slice);
  });
}
