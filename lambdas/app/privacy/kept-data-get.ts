import { authorize } from '../../platform/authz/authorize.ts';
import type { Scope } from '../kernel/scope.ts';

/** Where data is stored, and the last run that removed expired data. */
export async function keptDataGet({ actor, ports }: Scope) {
  authorize(actor, 'SETTINGS_WRITE');
  const [place, lastRetentionRun] = await Promise.all([ports.storagePlace(), ports.retentionRun()]);
  return { ...place, lastRetentionRun };
}
