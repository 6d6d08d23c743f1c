import { authorise } from '../../authz/authorise.ts';
import type { Account } from '../../domain/account.ts';
import { BadInput } from '../errors.ts';
import { MAX_NAME } from '../limits.ts';
import type { Optional } from '../optional.ts';
import { readPage, type Page, type PageRequest } from '../page.ts';
import type { Scope } from '../scope.ts';
import { countCharacters } from '../validation/id.ts';

export interface AccountsListInput extends PageRequest {
  /** Case does not matter. */
  namePrefix?: Optional<string>;
}

/** Accounts by name. */
export async function accountsList(scope: Scope, input: AccountsListInput): Promise<Page<Account>> {
  authorise(scope.actor, 'ACCOUNTS_READ');
  const namePrefix = input.namePrefix || null;
  if (namePrefix !== null && countCharacters(namePrefix) > MAX_NAME) {
    throw new BadInput(['namePrefix'], `namePrefix must be at most ${MAX_NAME} characters.`);
  }
  return readPage({ field: 'accounts', arguments: { namePrefix } }, input, (request) =>
    scope.ports.accounts.list({ ...request, namePrefix }),
  );
}
