import type { SurveyLink } from '../../domain/surveys/survey-link.ts';
import type { CandidateKey } from '../../domain/testimonials/testimonial.ts';
import type { Submission } from '../kernel/records.ts';
import {
  type AuditSubject,
  respondentSubject,
  surveyLinkSubject,
  testimonialSubject,
} from './audit-subject.ts';

/** Maximum number of subjects listed in a record. The others are only counted. */
const LISTED_AT_MOST = 100;

/**
 * What one call touches. Use cases add a subject once it is known to exist; ids that the caller merely sent
 * are left out, because they can be any text.
 */
export interface AuditTrail {
  touch(...subjects: readonly AuditSubject[]): void;
  /** In the order first touched. */
  readonly subjects: readonly AuditSubject[];
  /** Number of touched subjects beyond those listed. */
  readonly furtherSubjects: number;
}

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

/** Adds a submission with its job, account and respondent. */
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

/** Adds a survey link with its job, account and respondent. */
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

/** Adds a testimonial candidate with its job, account and respondent. */
export function touchCandidate(audit: AuditTrail, key: CandidateKey): void {
  audit.touch(
    testimonialSubject(key),
    { type: 'JOB', id: key.jobKey },
    { type: 'ACCOUNT', id: key.accountId },
    respondentSubject(key.respondentId),
  );
}
