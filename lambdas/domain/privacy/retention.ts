import type { AnswerHistory, AnswerText, RememberedAnswer } from '../scoring/answers/answers.ts';
import { DAY_MS, type Instant } from '../kernel/time.ts';

/*
 * How long what is held on people is kept (docs/privacy.md has the table). Whatever is older is
 * filtered when it is read, and physically removed soon after.
 */

/** Days for which an answer is kept under the name of who gave it. */
export const NAMED_DAYS = 730;
/** Days for which how hard someone found what is kept, unless the deployment says otherwise. */
export const EFFORTS_DAYS = 1460;
/** The greatest number of days that a deployment may say. */
export const MOST_EFFORTS_DAYS = 3650;
/** Days for which the words of an answer are kept, unless their author consented to more. */
export const TEXT_DAYS = 365;
/** Days for which it is on record who did what, and that someone was erased. */
export const AUDIT_DAYS = 400;
/** Days for which imports of files and the mappings of their columns are kept. */
export const IMPORTS_KEPT_DAYS = 400;
/** Days for which a survey link is kept after it has expired. */
export const LINK_DAYS = 30;
/** Days for which stream records that could not be processed are kept; the deployment sets it. */
export const FAILURE_DAYS = 30;
/** Days for which the table can be restored to; the deployment sets it. */
export const BACKUP_DAYS = 35;

/** Whether an answer of this instant is still kept under the name of who gave it. */
export function isNamed(at: Instant, asOf: Instant): boolean {
  return isKeptFor(NAMED_DAYS, at, asOf);
}

/** Whether something of this instant is still kept where it is kept for so many days. */
export function isKeptFor(days: number, at: Instant, asOf: Instant): boolean {
  return asOf - at <= days * DAY_MS;
}

/** Whether the words of an answer of this instant are still kept, without a consent. */
export function keepsText(at: Instant, asOf: Instant): boolean {
  return asOf - at <= TEXT_DAYS * DAY_MS;
}

/** The first instant at which an answer is no longer kept under a name. */
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

/** What of a history is still kept: without answers and without words that are too old. */
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

/** What of a history is still kept under a name. */
export function named(history: AnswerHistory, asOf: Instant): AnswerHistory {
  return history.filter(({ at }) => isNamed(at, asOf));
}

/**
 * The next instant at which something of a history is no longer kept as it is; null if it is empty.
 * `limitOf`: until when the answers stay where they are.
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

/** A remembered submission without anyone's words. Reason and aspect (codes) stay. */
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

/** What a candidate's words stand on: the answer that they are from, and a consent. */
export interface Quoted {
  /** When the answer was given. */
  answeredAt: Instant;
  /** Whether a consent to publish them holds. */
  isConsented: boolean;
}

/** Whether the words of a testimonial candidate are still kept: for a time, or by consent. */
export function keepsQuote({ answeredAt, isConsented }: Quoted, asOf: Instant): boolean {
  return isConsented || keepsText(answeredAt, asOf);
}

function hasWords({ answers }: { answers: Readonly<Record<string, RememberedAnswer>> }): boolean {
  return Object.values(answers).some(
    ({ text }) => text !== undefined && (text.explanation !== null || text.alternative !== null),
  );
}
