import { authorize } from '../../platform/authz/authorize.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import type { ImportBatch } from './imports-port.ts';
import { kindsOf } from './kinds-of-actor.ts';
import type { ImportBatchesArguments } from '../kernel/generated/inputs.ts';

/** Lists file imports of the kinds that the caller may import, newest first. */
export async function importBatchesList(
  scope: Scope,
  page: ImportBatchesArguments,
): Promise<Page<ImportBatch>> {
  authorize(scope.actor, 'IMPORTS_READ');
  const kinds = kindsOf(scope.actor);
  const list = { field: 'importBatches', arguments: { kinds: [...kinds] } };
  return readPage(scope, list, page, (request) =>
    scope.ports.imports.listBatches({ ...request, kinds }),
  );
}
