import type { Submission } from '../../lambdas/app/kernel/records.ts';
import { withSubmission } from '../../lambdas/app/submissions/submission-facts.ts';
import type { Job } from '../../lambdas/domain/jobs/job.ts';
import { historyOp } from '../../lambdas/store/facts/answers/history-item.ts';
import { respondentOps } from '../../lambdas/store/facts/people/respondent-item.ts';
import type { StoreContext } from '../../lambdas/store/engine/store-context.ts';
import { toSubmissionItem } from '../../lambdas/store/facts/answers/submission-item.ts';
import type { WriteOp } from '../../lambdas/store/engine/write-op.ts';

type Said = Pick<
  Submission,
  'id' | 'accountId' | 'respondentId' | 'jobKey' | 'submittedAt' | 'answers'
>;

/** A submission with only the required fields: the person, the answers and the time. */
export function plainSubmission(said: Said, more: Partial<Submission> = {}): Submission {
  return {
    receivedAt: said.submittedAt,
    source: 'bench',
    importBatch: null,
    recordedBy: null,
    stated: {},
    retractedAt: null,
    retractionReason: null,
    inputHash: said.id,
    ...said,
    ...more,
  };
}

/** The operations that the store writes for a new person's first submission. */
export function firstSubmissionOps(
  context: Pick<StoreContext, 'keys' | 'shards' | 'effortsDays' | 'now'>,
  job: Job,
  submission: Submission,
  externalId: string,
): WriteOp[] {
  const { accountId, respondentId } = submission;
  const unknown = {
    respondent: {
      id: respondentId,
      accountId,
      externalId,
      stated: {},
      contactStated: {},
      isKnown: true,
      requests: [],
      withdrawal: null,
      droppedAt: null,
      formerExternalIds: [],
    },
    respondentVersion: null,
    history: [],
    historyVersion: null,
  };
  const { respondent, history } = withSubmission(unknown, submission);
  return [
    { kind: 'put', item: toSubmissionItem(context, submission), condition: { kind: 'absent' } },
    historyOp(context, job, { accountId, respondentId }, history, null),
    ...respondentOps(context.keys, respondent, null),
  ];
}
