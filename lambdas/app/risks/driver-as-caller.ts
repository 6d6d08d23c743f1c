import { isAllowed } from '../../platform/authz/authorise.ts';
import type { RiskDriver } from '../../domain/scoring/assessment.ts';
import type { Scope } from '../kernel/scope.ts';

/**
 * A driver as the caller may see it: those who read figures alone get no words, nor the struggle of a
 * role, which in most accounts is that of one person.
 */
export function driverAsCaller(
  { actor }: Pick<Scope, 'actor'>,
  driver: RiskDriver,
): Pick<RiskDriver, 'byRole' | 'quotes'> {
  return isAllowed(actor, 'RISKS_READ') ? driver : { byRole: [], quotes: [] };
}
