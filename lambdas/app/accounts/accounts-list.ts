import { authorise } from '../../platform/authz/authorise.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { parseFilter } from '../kernel/filter.ts';
import { BadInput } from '../kernel/errors.ts';
import { MAX_NAME } from '../kernel/limits.ts';
import type { Optional } from '../kernel/optional.ts';
import { readPage, type Page, type PageRequest } from '../kernel/page.ts';
import type { Scope } from '../kernel/scope.ts';
import { countCharacters } from '../kernel/validation/id.ts';
import { ACCOUNT_FILTERS, type AccountFilter } from './account-filters.ts';

export interface AccountsListInput extends PageRequest {
  /** Case does not matter. */
  namePrefix?: Optional<string>;
  filter?: Optional<AccountFilter>;
}

/** Accounts by name. */
export async function accountsList(scope: Scope, input: AccountsListInput): Promise<Page<Account>> {
  authorise(scope.actor, 'ACCOUNTS_READ');
  const namePrefix = input.namePrefix || null;
  if (namePrefix !== null && countCharacters(namePrefix) > MAX_NAME) {
    throw new BadInput(['namePrefix'], `namePrefix must be at most ${MAX_NAME} characters.`);
  }
  const { reportingCurrency } = scope.ports;
  const criteria = parseFilter(ACCOUNT_FILTERS, input.filter, { reportingCurrency });
  const list = { field: 'accounts', arguments: { namePrefix, criteria } };
  return readPage(scope, list, input, (request) =>
    scope.ports.accounts.list({ ...request, namePrefix, criteria }),
  );
}
