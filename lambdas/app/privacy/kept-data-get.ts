import { authorise } from '../../platform/authz/authorise.ts';
import type { Scope } from '../kernel/scope.ts';

/** Where data is kept, and when what is too old was last removed. */
export async function keptDataGet({ actor, ports }: Scope) {
  authorise(actor, 'SETTINGS_WRITE');
  const [place, lastRetentionRun] = await Promise.all([ports.storagePlace(), ports.retentionRun()]);
  return { ...place, lastRetentionRun };
}
