import { authorize } from '../../platform/authz/authorize.ts';
import type { Submission } from '../kernel/ports.ts';
import { isHidden } from '../privacy/hidden-words.ts';
import type { Scope } from '../kernel/scope.ts';

/**
 * A submission, retracted or not. Null if there is none or its respondent has an open request to be erased.
 */
export async function submissionGet(
  scope: Scope,
  submissionId: string,
): Promise<Submission | null> {
  authorize(scope.actor, 'SUBMISSIONS_READ');
  const found = await scope.loaders.submission(submissionId);
  return found && (await isHidden(scope, found)) ? null : found;
}
