import { authorize } from '../../../platform/authz/authorize.ts';
import { readPage, type Page } from '../../kernel/lists/page.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Erasure } from './erasures-port.ts';
import type { ErasuresArguments } from '../../kernel/generated/inputs.ts';

/** Lists the ledger of erasures. Entries hold internal ids only, with date and mode. */
export async function erasuresList(scope: Scope, input: ErasuresArguments): Promise<Page<Erasure>> {
  authorize(scope.actor, 'RESPONDENTS_ERASE');
  return readPage(scope, { field: 'erasures', arguments: {} }, input, (request) =>
    scope.ports.erasures.list(request),
  );
}
