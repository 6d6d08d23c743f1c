import { authorize } from '../../platform/authz/authorize.ts';
import type { Respondent } from '../../domain/people/respondent.ts';
import type { Scope } from '../kernel/scope.ts';

/** A contact of an account. Null if there is none. */
export async function respondentGet(
  scope: Scope,
  accountId: string,
  respondentId: string,
): Promise<Respondent | null> {
  authorize(scope.actor, 'RESPONDENTS_READ');
  return scope.loaders.respondent({ accountId, respondentId });
}
