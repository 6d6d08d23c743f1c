import { authorise } from '../../platform/authz/authorise.ts';
import type { Minimum } from '../../domain/privacy/suppression.ts';
import type { Scope } from '../kernel/scope.ts';

/** Minimum respondents and accounts behind a figure for callers who may not see respondents. */
export function suppressionMinimumGet({ actor, ports }: Scope): Minimum {
  authorise(actor, 'JOBS_READ');
  return ports.suppression;
}
