import { isNamed, keepsText } from '../../domain/privacy/retention.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Submission } from '../kernel/records.ts';

/**
 * The instant at which a submission takes effect and its retention period starts: min(submittedAt,
 * receivedAt).
 */
export function effectiveAt({
  submittedAt,
  receivedAt,
}: Pick<Submission, 'submittedAt' | 'receivedAt'>): Instant {
  return Math.min(submittedAt, receivedAt);
}

/**
 * A submission as currently shown: without its text once that has expired. Null once the submission is no
 * longer kept under a name.
 */
export function retainedSubmission(submission: Submission, asOf: Instant): Submission | null {
  const at = effectiveAt(submission);
  if (!isNamed(at, asOf)) return null;
  return keepsText(at, asOf) ? submission : withoutText(submission);
}

/** A submission without any free text. */
export function withoutText(submission: Submission): Submission {
  if (!holdsText(submission)) return submission;
  const answers = submission.answers.map((answer) => ({
    ...answer,
    explanation: null,
    alternative: null,
  }));
  return { ...submission, answers };
}

export function holdsText({ answers }: Pick<Submission, 'answers'>): boolean {
  return answers.some(
    ({ explanation, alternative }) => explanation !== null || alternative !== null,
  );
}
