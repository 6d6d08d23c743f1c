import type { Account } from '../../domain/accounts/account.ts';
import type { AnswerHistory } from '../../domain/scoring/answers/answers.ts';
import type { Effort } from '../../domain/scoring/answers/effort.ts';
import { type Job, stepOf } from '../../domain/jobs/job.ts';
import type { Respondent, StatedRegister } from '../../domain/people/respondent.ts';
import {
  AUDIT_DAYS,
  BACKUP_DAYS,
  FAILURE_DAYS,
  LINK_DAYS,
  NAMED_DAYS,
  namedLimit,
  TEXT_DAYS,
  textLimit,
} from '../../domain/privacy/retention-periods.ts';
import type { Instant } from '../../domain/kernel/time.ts';
import type { Submission } from '../kernel/records.ts';
import { effectiveAt } from '../submissions/submission-facts.ts';
import type { HeldOnJob, HeldOnPerson } from './held-on-person.ts';

/**
 * Renders all or part of what is stored about a person for them to read: efforts in words, instants in ISO
 * 8601, nothing left out. Deterministic JSON.
 */
export function exportDocument(held: HeldOnPerson, account: Account, exportedAt: Instant): string {
  const { respondent, submissions, jobs, links, mails, work, audit } = held;
  const byKey = new Map(jobs.map(({ job }) => [job.key, job]));
  const document = {
    exportedAt,
    // Only the last part has the audit.
    isComplete: audit !== null,
    person: personPart(respondent),
    account: { id: account.id, externalId: account.externalId, name: account.name },
    submissions: submissions.map((one) => submissionPart(one, byKey.get(one.jobKey))),
    remembered: jobs.flatMap(({ job, history }) => historyPart(job, history)),
    testimonials: jobs.flatMap(testimonialParts),
    notes: jobs.flatMap(({ job, note }) => (note ? [{ jobKey: job.key, ...note }] : [])),
    work,
    surveyLinks: links,
    surveysSent: mails,
    audit: { isComplete: audit?.isComplete ?? false, calls: audit?.records ?? [] },
    retention: RETENTION,
  };
  return JSON.stringify(document, readable, 2);
}

/** Retention periods in days, as stated in the document. */
const RETENTION = {
  effortsAfterwards: 'under a pseudonym that cannot be traced to a person',
  answers: NAMED_DAYS,
  wordsOfAnswers: TEXT_DAYS,
  notes: TEXT_DAYS,
  tasksAndActivities: TEXT_DAYS,
  surveyLinksAfterTheirEnd: LINK_DAYS,
  audit: AUDIT_DAYS,
  failedRecords: FAILURE_DAYS,
  backups: BACKUP_DAYS,
  personAndContactRecord:
    'until erased; a person known only from answers is removed with the last one',
  consentedWords: 'as long as the consent holds',
  excerpts:
    'difficult answers are quoted from these texts with the score of the account; they are removed together with the texts',
};

function personPart({ stated, contactStated, requests, ...respondent }: Respondent) {
  return {
    ...respondent,
    name: stated.name?.value ?? null,
    email: stated.email?.value ?? null,
    phone: stated.phone?.value ?? null,
    language: stated.language?.value ?? null,
    role: stated.role?.value ?? null,
    mayContact: stated.mayContact?.value === true,
    stated: statements(stated),
    statedByContactRecord: statements(contactStated),
    requests,
  };
}

/** Each stated field with its time and origin: a submission's id, or `contact` for a contact record. */
function statements(register: StatedRegister) {
  return Object.entries(register).map(([field, statement]) => ({ field, ...statement }));
}

function submissionPart(submission: Submission, job: Job | undefined) {
  const { answers, ...rest } = submission;
  const at = effectiveAt(submission);
  return {
    ...rest,
    answers: answers.map(({ effort, ...answer }) => ({
      step: stepWords(job, answer.stepKey),
      effort: effortWords(effort),
      ...answer,
    })),
    answersKeptUntilAt: namedLimit(at),
    wordsKeptUntilAt: textLimit(at),
  };
}

/** The answers and texts that scores are computed from. */
function historyPart(job: Job, history: AnswerHistory) {
  return history.map(({ submissionId, at, answers }) => ({
    jobKey: job.key,
    submissionId,
    at,
    answers: Object.entries(answers).map(([stepKey, { effort, ...answer }]) => ({
      stepKey,
      effort: effortWords(effort),
      ...answer,
    })),
  }));
}

function testimonialParts({ job, quotes }: HeldOnJob) {
  return quotes.map(({ candidate: { effort, ...candidate }, records }) => ({
    step: stepWords(job, candidate.stepKey),
    effort: effortWords(effort),
    ...candidate,
    consentRecords: records,
  }));
}

function stepWords(job: Job | undefined, stepKey: string): string {
  return (job && stepOf(job, stepKey)?.statement) ?? stepKey;
}

function effortWords(effort: Effort | null): string {
  return effort === null ? 'not part of my work' : effort.toLowerCase().replaceAll('_', ' ');
}

/** Instants are numbers named `at` or ending in `At`. */
function readable(name: string, value: unknown): unknown {
  const isInstant = typeof value === 'number' && (name === 'at' || name.endsWith('At'));
  return isInstant ? new Date(value).toISOString() : value;
}
