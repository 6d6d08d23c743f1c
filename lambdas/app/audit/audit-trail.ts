import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { CandidateKey } from '../../domain/testimonials/testimonial.ts';
import type { Submission } from '../kernel/records.ts';
import {
  type AuditSubject,
  respondentSubject,
  surveyLinkSubject,
  testimonialSubject,
} from './audit-subject.ts';

/** How many subjects a record lists; of the rest it says how many they are. */
const LISTED_AT_MOST = 100;

/**
 * What one call touches, noted by its use case as soon as it is known to exist: what the caller
 * merely named stays out, since it can be any text.
 */
export interface AuditTrail {
  touch(...subjects: readonly AuditSubject[]): void;
  /** In the order in which they were first touched. */
  readonly subjects: readonly AuditSubject[];
  /** How many more were touched than are listed. */
  readonly furtherSubjects: number;
}

/** A trail on which nothing has been noted. */
export function createAuditTrail(): AuditTrail {
  const seen = new Set<string>();
  const listed: AuditSubject[] = [];
  return {
    touch: (...subjects) => {
      for (const { type, id } of subjects) {
        const name = `${type}#${id}`;
        if (seen.has(name)) continue;
        seen.add(name);
        if (listed.length < LISTED_AT_MOST) listed.push({ type, id });
      }
    },
    get subjects() {
      return [...listed];
    },
    get furtherSubjects() {
      return seen.size - listed.length;
    },
  };
}

/** Notes a submission with its job, account and respondent. */
export function touchSubmission(
  audit: AuditTrail,
  submission: Pick<Submission, 'id' | 'jobKey' | 'accountId' | 'respondentId'>,
): void {
  const { id, jobKey, accountId, respondentId } = submission;
  audit.touch(
    { type: 'SUBMISSION', id },
    { type: 'JOB', id: jobKey },
    { type: 'ACCOUNT', id: accountId },
    respondentSubject(respondentId),
  );
}

/** Notes a survey link with its job, account and respondent. */
export function touchLink(
  audit: AuditTrail,
  link: Pick<SurveyLink, 'id' | 'jobKey' | 'accountId' | 'respondentId'>,
): void {
  const { id, jobKey, accountId, respondentId } = link;
  audit.touch(
    surveyLinkSubject(id),
    { type: 'JOB', id: jobKey },
    { type: 'ACCOUNT', id: accountId },
    respondentSubject(respondentId),
  );
}

/** Notes a testimonial candidate with its job, account and respondent. */
export function touchCandidate(audit: AuditTrail, key: CandidateKey): void {
  audit.touch(
    testimonialSubject(key),
    { type: 'JOB', id: key.jobKey },
    { type: 'ACCOUNT', id: key.accountId },
    respondentSubject(key.respondentId),
  );
}
