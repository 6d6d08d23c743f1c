import { authorize } from '../../platform/authz/authorize.ts';
import type { Submission } from '../kernel/ports.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { admitDrafts, prefetchStates } from './admit-drafts.ts';
import { parseSubmission } from './submission-draft.ts';
import { writeSubmission } from './write-submission.ts';
import type { SubmissionCreateInput } from '../kernel/generated/inputs.ts';

/**
 * Records a submission. A repeated idempotency key returns the recorded submission if the content is the
 * same, and is a CONFLICT otherwise.
 */
export async function submissionCreate(
  scope: Scope,
  input: SubmissionCreateInput,
): Promise<MutationResult<{ submission: Submission }>> {
  authorize(scope.actor, 'SUBMISSIONS_WRITE');
  const { ports, loaders } = scope;
  const problems = new Problems();
  const parsed = { draft: parseSubmission(ports, problems, input), problems };
  const [draft] = await admitDrafts(scope, [parsed]);
  if (!draft) return rejected(problems.list);
  const states = await prefetchStates(ports, [draft]);
  const written = await writeSubmission(scope, problems, draft, states);
  loaders.forget(draft.accountId);
  return written ? done({ submission: written.submission }) : rejected(problems.list);
}
