import { authorise } from '../../platform/authz/authorise.ts';
import type { Submission } from '../kernel/ports.ts';
import { isHidden } from '../privacy/hidden-words.ts';
import type { Scope } from '../kernel/scope.ts';

/** One submission, retracted or not; null if there is none, or the person who sent it asks to be erased. */
export async function submissionGet(
  scope: Scope,
  submissionId: string,
): Promise<Submission | null> {
  authorise(scope.actor, 'SUBMISSIONS_READ');
  const found = await scope.loaders.submission(submissionId);
  return found && (await isHidden(scope, found)) ? null : found;
}
