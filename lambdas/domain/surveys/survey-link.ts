import { activeSteps, type Job, type JobStep } from '../jobs/job.ts';
import type { Language } from './languages.ts';
import { LINK_DAYS } from '../privacy/retention.ts';
import { DAY_MS, type Instant } from '../kernel/time.ts';

/** How long a link is kept after it has expired, so that it is still told apart from a forged one. */
export const LINK_KEPT_MS = LINK_DAYS * DAY_MS;

/** One person's survey about one job, which anyone who holds the signed link may answer. */
export interface SurveyLink {
  /** 128 bits of chance. */
  id: string;
  accountId: string;
  respondentId: string;
  jobKey: string;
  /** The steps that are asked about; null: every step that is active when the page is opened. */
  stepKeys: readonly string[] | null;
  /** How many questions it asks at a time; null: as the job says, or all of the steps that it names. */
  questions: number | null;
  /** The steps that it has shown, as many as it asks at a time. */
  rounds: readonly (readonly string[])[];
  createdAt: Instant;
  /** The person who made it, by their name at the token's issuer. */
  createdBy: string;
  expiresAt: Instant;
  /** The language that its page shows first; null: what the browser asks for. */
  language: Language | null;
  /** When it was last sent by e-mail from here; null: it was not. */
  mailedAt: Instant | null;
  /** When it was ended before its time; null if it was not. */
  revokedAt: Instant | null;
  /** When a person first did something on its page, or a program read it. */
  openedAt: Instant | null;
  /** When it was last answered. */
  answeredAt: Instant | null;
  /** When what was asked first was sent to its end, with questions skipped too; null: not yet. */
  finishedAt: Instant | null;
  lastSubmissionId: string | null;
  /** How many submissions came by it: the first answers, and every change of them. */
  submissions: number;
  /** Bytes (UTF-8) of all text that came by it. */
  textBytes: number;
  /** How it was used so far, the latest last: a bounded number. */
  uses: readonly SurveyLinkUse[];
}

export const SURVEY_LINK_USES = ['OPENED', 'ANSWERED', 'WITHDREW'] as const;
/** By the survey's page, or by a program that sent the link's token to the API. */
export const SURVEY_LINK_WAYS = ['PAGE', 'API'] as const;
export type SurveyLinkWay = (typeof SURVEY_LINK_WAYS)[number];

/** That a link was used, and how: who made it could have done that too. */
export interface SurveyLinkUse {
  at: Instant;
  what: (typeof SURVEY_LINK_USES)[number];
  way: SurveyLinkWay;
}

/** Uses that a link remembers. */
const USES_KEPT = 20;

/** The uses with one more; the first one is kept, however many follow. */
export function withUse(uses: readonly SurveyLinkUse[], use: SurveyLinkUse): SurveyLinkUse[] {
  const all = [...uses, use];
  return all.length <= USES_KEPT ? all : [...all.slice(0, 1), ...all.slice(2)];
}

export const SURVEY_LINK_STATES = ['PENDING', 'OPENED', 'ANSWERED', 'EXPIRED', 'REVOKED'] as const;
export type SurveyLinkState = (typeof SURVEY_LINK_STATES)[number];

/** What a link's state follows from. */
export type LinkProgress = Pick<SurveyLink, 'answeredAt' | 'openedAt' | 'expiresAt' | 'revokedAt'>;

/** How far a link has come. One that was answered stays answered; what was not ends with its time. */
export function linkState(
  { answeredAt, openedAt, expiresAt, revokedAt }: LinkProgress,
  now: Instant,
): SurveyLinkState {
  if (revokedAt !== null) return 'REVOKED';
  if (answeredAt !== null) return 'ANSWERED';
  if (now >= expiresAt) return 'EXPIRED';
  return openedAt === null ? 'PENDING' : 'OPENED';
}

export function isExpired({ expiresAt }: Pick<SurveyLink, 'expiresAt'>, now: Instant): boolean {
  return now >= expiresAt;
}

/** Whether a link is still kept: the store deletes it some time after that. */
export function isKept({ expiresAt }: Pick<SurveyLink, 'expiresAt'>, now: Instant): boolean {
  return now < expiresAt + LINK_KEPT_MS;
}

/** The steps that a link asks about, in the order of the job: those that are no longer active are left out. */
export function stepsOf({ stepKeys }: Pick<SurveyLink, 'stepKeys'>, job: Job): readonly JobStep[] {
  return activeSteps(job).filter(({ key }) => stepKeys === null || stepKeys.includes(key));
}
