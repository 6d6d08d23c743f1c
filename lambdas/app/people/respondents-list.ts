import { authorise } from '../../platform/authz/authorise.ts';
import type { Account } from '../../domain/accounts/account.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { Optional } from '../kernel/optional.ts';
import { readPage, type Page, type PageRequest } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';

export interface RespondentsListInput extends PageRequest {
  /** Also those who are no longer contacts. */
  includeDropped?: Optional<boolean>;
}

/** The people known in an account: a page may be short by those who are no longer contacts. */
export async function respondentsList(
  scope: Scope,
  account: Pick<Account, 'id'>,
  input: RespondentsListInput,
): Promise<Page<Respondent>> {
  authorise(scope.actor, 'RESPONDENTS_READ');
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
