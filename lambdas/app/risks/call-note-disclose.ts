import { authorize } from '../../platform/authz/authorize.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { isPurposeCode } from '../audit/purpose-code.ts';
import { done, rejected, type MutationResult } from '../kernel/result.ts';
import type { Scope } from '../kernel/scope.ts';
import { Problems } from '../kernel/validation/problems.ts';
import { jobAndAccountFor } from '../kernel/validation/referenced.ts';
import { currentAnswersGet, type PersonAnswers } from './current-answers-get.ts';
import { touchDelivered } from './named-answers-get.ts';
import type { CallNoteDiscloseInput } from '../kernel/generated/inputs.ts';

/**
 * Returns current answers with names, for a note that leaves the console. Writes only its audit record:
 * purpose, people and submissions.
 */
export async function callNoteDisclose(
  scope: Scope,
  input: CallNoteDiscloseInput,
): Promise<MutationResult<{ job: Job; people: readonly PersonAnswers[] }>> {
  authorize(scope.actor, 'CALL_NOTES_DISCLOSE');
  const { audit } = scope;
  const problems = new Problems();
  if (!isPurposeCode(input.purpose)) {
    const form = 'must be a code of 1 to 40 lowercase letters, digits and hyphens';
    problems.invalid('purpose', `${form}, such as renewal-call.`);
  }
  const { job, account } = await jobAndAccountFor(scope, problems, input);
  if (!job || !account || !problems.isEmpty) return rejected(problems.list);
  const { people } = await currentAnswersGet(scope, account, { key: job.key });
  touchDelivered(audit, people);
  return done({ job, people });
}
