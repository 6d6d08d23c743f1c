import { authorise } from '../../platform/authz/authorise.ts';
import type { Submission } from '../kernel/ports.ts';
import type { Scope } from '../kernel/scope.ts';

/** One submission, retracted or not; null if there is none. */
export async function submissionGet(
  scope: Scope,
  submissionId: string,
): Promise<Submission | null> {
  authorise(scope.actor, 'SUBMISSIONS_READ');
  return scope.loaders.submission(submissionId);
}
