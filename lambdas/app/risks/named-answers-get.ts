import type { Account } from '../../domain/accounts/account.ts';
import type { Job } from '../../domain/jobs/job.ts';
import { auditCall, type AuditedCall } from '../audit/audit-call.ts';
import { respondentSubject } from '../audit/audit-subject.ts';
import { type AuditTrail, createAuditTrail } from '../audit/audit-trail.ts';
import type { Scope } from '../kernel/scope.ts';
import { currentAnswersGet, type PersonAnswers } from './current-answers-get.ts';
import type { JobSelector } from '../kernel/generated/inputs.ts';

/** Returns current answers with names. Writes the audit record first: purpose, people and submissions. */
export async function namedAnswersGet(
  scope: Scope,
  account: Account,
  selector: JobSelector,
  call: AuditedCall,
): Promise<{ job: Job; people: readonly PersonAnswers[] }> {
  const found = await currentAnswersGet(scope, account, selector);
  const audit = createAuditTrail();
  audit.touch({ type: 'JOB', id: found.job.key }, { type: 'ACCOUNT', id: account.id });
  touchDelivered(audit, found.people);
  await auditCall({ ...scope, audit }, call, { outcome: 'DONE', codes: [] });
  return found;
}

/** Adds every delivered person and submission to the audit trail. */
export function touchDelivered(audit: AuditTrail, people: readonly PersonAnswers[]): void {
  audit.touch(...people.map(({ respondent }) => respondentSubject(respondent.id)));
  const submissions = people.flatMap(({ answers }) =>
    answers.map(({ submissionId }) => submissionId),
  );
  audit.touch(...submissions.map((id) => ({ type: 'SUBMISSION' as const, id })));
}
