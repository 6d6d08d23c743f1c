import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import type { AccountRespondentsArguments } from '../kernel/generated/inputs.ts';

/**
 * Lists the contacts of an account. Pages may be short, because dropped contacts are filtered out after
 * reading.
 */
export async function respondentsList(
  scope: Scope,
  account: Pick<Account, 'id'>,
  input: AccountRespondentsArguments,
): Promise<Page<Respondent>> {
  authorize(scope.actor, 'RESPONDENTS_READ');
  const includeDropped = input.includeDropped ?? false;
  return readPage(
    scope,
    { field: 'respondents', arguments: { account: account.id, includeDropped } },
    input,
    async (request) => {
      const { entries, resumeAfter } = await scope.ports.respondents.list(account.id, request);
      const shown = entries.filter(({ value }) => includeDropped || value.droppedAt === null);
      return { entries: shown, resumeAfter };
    },
  );
}
