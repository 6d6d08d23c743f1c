import type { AnswerHistory, AnswerText, RememberedAnswer } from '../scoring/answers/answers.ts';
import { DAY_MS, type Instant } from '../kernel/time.ts';

/* Retention periods (docs/privacy.md). Expired data is filtered on read and deleted soon after. */

/** Days for which an answer is kept under its author's name. */
export const NAMED_DAYS = 730;
/** Days for which efforts are kept. Default of the deployment's setting. */
export const EFFORTS_DAYS = 1460;
/** Maximum of the deployment's setting. */
export const MAX_EFFORTS_DAYS = 3650;
/** Days for which the words of an answer are kept, unless the author consented to publication. */
export const TEXT_DAYS = 365;
/** Days for which audit records and records of erasures are kept. */
export const AUDIT_DAYS = 400;
/** Days for which file imports and their column mappings are kept. */
export const IMPORTS_KEPT_DAYS = 400;
/** Days for which a survey link is kept after it expired. */
export const LINK_DAYS = 30;
/** Days for which stream records that failed processing are kept. Configured in the deployment. */
export const FAILURE_DAYS = 30;
/** Days covered by point-in-time recovery of the table. Configured in the deployment. */
export const BACKUP_DAYS = 35;

/** True if an answer given at `at` is still kept under its author's name. */
export function isNamed(at: Instant, asOf: Instant): boolean {
  return isKeptFor(NAMED_DAYS, at, asOf);
}

/** True if data from `at` with this retention period is still kept. */
export function isKeptFor(days: number, at: Instant, asOf: Instant): boolean {
  return asOf - at <= days * DAY_MS;
}

/** True if the words of an answer given at `at` are still kept without consent. */
export function keepsText(at: Instant, asOf: Instant): boolean {
  return asOf - at <= TEXT_DAYS * DAY_MS;
}

/** The first instant at which an answer is no longer kept under its author's name. */
export function namedLimit(at: Instant): Instant {
  return at + NAMED_DAYS * DAY_MS + 1;
}

/** The first instant at which an answer is no longer kept at all. */
export function effortLimit(at: Instant, effortsDays: number): Instant {
  return at + effortsDays * DAY_MS + 1;
}

/** The first instant at which the words of an answer are no longer kept. */
export function textLimit(at: Instant): Instant {
  return at + TEXT_DAYS * DAY_MS + 1;
}

/** Returns the part of a history that is still kept. Removes expired answers and expired words. */
export function retained(
  history: AnswerHistory,
  asOf: Instant,
  effortsDays: number,
): AnswerHistory {
  return history.flatMap((submission) => {
    if (!isKeptFor(effortsDays, submission.at, asOf)) return [];
    return [keepsText(submission.at, asOf) ? submission : withoutWords(submission)];
  });
}

/** Returns the part of a history that is still kept under a name. */
export function named(history: AnswerHistory, asOf: Instant): AnswerHistory {
  return history.filter(({ at }) => isNamed(at, asOf));
}

/**
 * The next instant at which a part of the history expires. Null if the history is empty. `limitOf` returns
 * when an answer without words expires.
 */
export function nextLimit(
  history: AnswerHistory,
  limitOf: (at: Instant) => Instant,
): Instant | null {
  const limits = history.map((submission) =>
    hasWords(submission) ? textLimit(submission.at) : limitOf(submission.at),
  );
  return limits.length === 0 ? null : Math.min(...limits);
}

/** Returns a stored submission without its words. The codes (reason and aspect) stay. */
export function withoutWords<T extends { answers: Readonly<Record<string, RememberedAnswer>> }>(
  submission: T,
): T {
  if (!hasWords(submission)) return submission;
  const answers = Object.entries(submission.answers).map(([stepKey, { text, ...answer }]) => {
    const { reason = null, about = null } = text ?? {};
    const isSilent = reason === null && about === null;
    const codes: AnswerText = { explanation: null, reason, about, alternative: null };
    return [stepKey, isSilent ? answer : { ...answer, text: codes }] as const;
  });
  return { ...submission, answers: Object.fromEntries(answers) };
}

/** What decides how long a candidate's words are kept. */
export interface Quoted {
  /** When the answer was given. */
  answeredAt: Instant;
  /** True if a consent to publish the words is in force. */
  isConsented: boolean;
}

/** True if the words of a testimonial candidate are still kept, within the retention period or by consent. */
export function keepsQuote({ answeredAt, isConsented }: Quoted, asOf: Instant): boolean {
  return isConsented || keepsText(answeredAt, asOf);
}

function hasWords({ answers }: { answers: Readonly<Record<string, RememberedAnswer>> }): boolean {
  return Object.values(answers).some(
    ({ text }) => text !== undefined && (text.explanation !== null || text.alternative !== null),
  );
}
