import { authorise } from '../../platform/authz/authorise.ts';
import type { Minimum } from '../../domain/privacy/suppression.ts';
import type { Scope } from '../kernel/scope.ts';

/** What must stand behind a figure that callers without the right to see respondents read. */
export function suppressionMinimumGet({ actor, ports }: Scope): Minimum {
  authorise(actor, 'JOBS_READ');
  return ports.suppression;
}
