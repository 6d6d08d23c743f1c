import { isAllowed } from '../../platform/authz/authorize.ts';
import type { RiskDriver } from '../../domain/scoring/assessment.ts';
import type { Scope } from '../kernel/scope.ts';

/**
 * Returns the parts of a driver that depend on permissions. Callers who may read figures only get no quotes,
 * and no struggle by role, as in most accounts a role is a single person.
 */
export function driverAsCaller(
  { actor }: Pick<Scope, 'actor'>,
  driver: RiskDriver,
): Pick<RiskDriver, 'byRole' | 'quotes'> {
  return isAllowed(actor, 'RISKS_READ') ? driver : { byRole: [], quotes: [] };
}
