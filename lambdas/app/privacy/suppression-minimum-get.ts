import { authorize } from '../../platform/authz/authorize.ts';
import type { Minimum } from '../../domain/privacy/suppression.ts';
import type { Scope } from '../kernel/scope.ts';

/** Minimum respondents and accounts behind a figure for callers who may not see respondents. */
export function suppressionMinimumGet({ actor, ports }: Scope): Minimum {
  authorize(actor, 'JOBS_READ');
  return ports.suppression;
}
