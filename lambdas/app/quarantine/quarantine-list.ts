import { authorize } from '../../platform/authz/authorize.ts';
import { readPage, type Page } from '../kernel/lists/page.ts';
import type { Scope } from '../kernel/scope.ts';
import type { QuarantineEntry } from './quarantine-port.ts';
import type { QuarantineArguments } from '../kernel/generated/inputs.ts';

/** Lists quarantined work, grouped by kind. */
export async function quarantineList(
  scope: Scope,
  input: QuarantineArguments,
): Promise<Page<QuarantineEntry>> {
  authorize(scope.actor, 'QUARANTINE_MANAGE');
  return readPage(scope, { field: 'quarantine', arguments: {} }, input, (request) =>
    scope.ports.quarantine.list(request),
  );
}
