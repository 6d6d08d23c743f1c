import { authorize } from '../../platform/authz/authorize.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Submission } from '../kernel/ports.ts';
import { withoutHidden } from '../privacy/hidden-words.ts';
import type { Scope } from '../kernel/scope.ts';
import { parseSubmissionOrder } from '../submissions/submissions-list.ts';
import type { RespondentSubmissionsArguments } from '../kernel/generated/inputs.ts';

/**
 * Lists a respondent's submissions, including retracted ones. Empty while their request to be erased is open.
 */
export async function respondentSubmissionsList(
  scope: Scope,
  { accountId, id }: Pick<Respondent, 'accountId' | 'id'>,
  input: RespondentSubmissionsArguments,
): Promise<Page<Submission>> {
  authorize(scope.actor, 'SUBMISSIONS_READ');
  const { direction } = parseSubmissionOrder(input.order);
  const list = {
    field: 'respondentSubmissions',
    arguments: { account: accountId, respondent: id, direction },
  };
  return readPage(scope, list, input, async (request) => {
    const { submissions } = scope.ports;
    const slice = await submissions.listByAccount(accountId, {
      ...request,
      respondentIds: [id],
      direction,
    });
    return withoutHidden(scope, slice);
  });
}
