import type { Submission } from '../../kernel/records.ts';

/**
 * Returns the part of a submission to keep under a pseudonym: role, step, effort, reason, aspect and dates.
 * Drops who answered, their own words, the source and the content hash.
 */
export function pseudonymized(submission: Submission, pseudonymId: string): Submission {
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
