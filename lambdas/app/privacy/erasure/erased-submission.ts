import type { Submission } from '../../kernel/records.ts';

/**
 * What is kept of a submission under a pseudonym: how hard someone in that role found what, and
 * when. Who said it, in which words, where it came from and by which content go.
 */
export function pseudonymised(submission: Submission, pseudonymId: string): Submission {
  const { id, accountId, jobKey, submittedAt, receivedAt, stated, retractedAt } = submission;
  return {
    id,
    accountId,
    respondentId: pseudonymId,
    jobKey,
    submittedAt,
    receivedAt,
    source: null,
    importBatch: null,
    recordedBy: null,
    stated: stated.role === undefined ? {} : { role: stated.role },
    answers: submission.answers.map(({ stepKey, effort, reason, about }) => ({
      stepKey,
      effort,
      explanation: null,
      reason,
      about,
      alternative: null,
    })),
    inputHash: null,
    retractedAt,
    retractionReason: null,
  };
}
