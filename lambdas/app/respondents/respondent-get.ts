import { authorise } from '../../authz/authorise.ts';
import type { Respondent } from '../../domain/respondent.ts';
import type { Scope } from '../scope.ts';

/** A person in an account; null if there is none. */
export async function respondentGet(
  scope: Scope,
  accountId: string,
  respondentId: string,
): Promise<Respondent | null> {
  authorise(scope.actor, 'RESPONDENTS_READ');
  return scope.loaders.respondent({ accountId, respondentId });
}
