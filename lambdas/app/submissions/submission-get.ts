import { authorise } from '../../authz/authorise.ts';
import type { Submission } from '../ports.ts';
import type { Scope } from '../scope.ts';

/** One submission, retracted or not; null if there is none. */
export async function submissionGet(
  scope: Scope,
  submissionId: string,
): Promise<Submission | null> {
  authorise(scope.actor, 'SUBMISSIONS_READ');
  return scope.loaders.submission(submissionId);
}
