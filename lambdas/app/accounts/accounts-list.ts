import { authorize } from '../../platform/authz/authorize.ts';
import type { Account } from '../../domain/accounts/account.ts';
import { parseFilter } from '../kernel/lists/filter.ts';
import { BadInput } from '../kernel/errors.ts';
import { MAX_NAME } from '../kernel/limits.ts';
import type { Optional } from '../kernel/validation/given.ts';
import { parseOrder } from '../kernel/lists/order.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import { countCharacters } from '../kernel/validation/id.ts';
import { ACCOUNTS_LIST_FILTERS } from './accounts-list-filters.ts';
import type { AccountsArguments } from '../kernel/generated/inputs.ts';

const ORDER_FIELDS = ['NAME', 'UPDATED_AT'] as const;

/** Lists accounts by name or by when they were updated. */
export async function accountsList(scope: Scope, input: AccountsArguments): Promise<Page<Account>> {
  authorize(scope.actor, 'ACCOUNTS_READ');
  const { reportingCurrency } = scope.ports;
  const read = parseFilter(ACCOUNTS_LIST_FILTERS, input.filter, { reportingCurrency });
  const criteria = { ...read, namePrefix: parsePrefix(input.namePrefix) ?? read.namePrefix };
  if (criteria.query !== null && input.order) {
    const rule =
      'cannot be combined with filter.query, which sorts accounts by the word that matches';
    throw new BadInput(['order'], `order ${rule}.`);
  }
  const order = parseOrder(input.order, ORDER_FIELDS, { field: 'NAME', direction: 'ASC' });
  const list = { field: 'accounts', arguments: { criteria, order } };
  return readPage(scope, list, input, (request) =>
    scope.ports.accounts.list({ ...request, criteria, order }),
  );
}

function parsePrefix(namePrefix: Optional<string>): string | null {
  if (!namePrefix) return null;
  if (countCharacters(namePrefix) <= MAX_NAME) return namePrefix;
  throw new BadInput(['namePrefix'], `namePrefix must be at most ${MAX_NAME} characters.`);
}
