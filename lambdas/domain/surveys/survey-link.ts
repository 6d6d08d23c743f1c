import { activeSteps, type Job, type JobStep } from '../jobs/job.ts';
import type { Language } from './languages.ts';
import { LINK_DAYS } from '../privacy/retention-periods.ts';
import { DAY_MS, type Instant } from '../kernel/time.ts';

/** How long an expired link is kept, so that it can be distinguished from a forged one. */
export const LINK_KEPT_MS = LINK_DAYS * DAY_MS;

/** One person's survey on one job. Anyone who has the signed link can answer it. */
export interface SurveyLink {
  /** 128 random bits. */
  id: string;
  accountId: string;
  respondentId: string;
  jobKey: string;
  /** The steps to ask about. Null for all steps that are active when the page is opened. */
  stepKeys: readonly string[] | null;
  /**
   * Number of questions at a time. Null for the job's setting or, if the link names its steps, all of them.
   */
  questions: number | null;
  /** The steps shown so far, one list per round of questions. */
  rounds: readonly (readonly string[])[];
  createdAt: Instant;
  /** The user who created it, as named by the token's issuer. */
  createdBy: string;
  expiresAt: Instant;
  /** The initial language of the page. Null to use the browser's. */
  language: Language | null;
  /** When Foothold last sent it by e-mail. Null if never. */
  mailedAt: Instant | null;
  /** When it was revoked before it expired. Null if it was not. */
  revokedAt: Instant | null;
  /** When a person first interacted with its page, or a program first read it. */
  openedAt: Instant | null;
  /** When it was last answered. */
  answeredAt: Instant | null;
  /** When the first set of questions was submitted, even with some skipped. Null until then. */
  finishedAt: Instant | null;
  lastSubmissionId: string | null;
  /** Number of submissions through it: the first answers, and each change to them. */
  submissions: number;
  /** Size in bytes (UTF-8) of all text submitted through it. */
  textBytes: number;
  /** How it was used, latest last. Limited in number. */
  uses: readonly SurveyLinkUse[];
}

export const SURVEY_LINK_USES = ['OPENED', 'ANSWERED', 'WITHDREW'] as const;
/** Through the survey page, or by a program that sent the link's token to the API. */
export const SURVEY_LINK_WAYS = ['PAGE', 'API'] as const;
export type SurveyLinkWay = (typeof SURVEY_LINK_WAYS)[number];

/** One use of a link. The link's creator has it too, so it may have been them. */
export interface SurveyLinkUse {
  at: Instant;
  what: (typeof SURVEY_LINK_USES)[number];
  way: SurveyLinkWay;
}

/** Maximum number of uses stored per link. */
const USES_KEPT = 20;

/** Appends a use. Beyond the maximum, keeps the first and drops the oldest after it. */
export function withUse(uses: readonly SurveyLinkUse[], use: SurveyLinkUse): SurveyLinkUse[] {
  const all = [...uses, use];
  return all.length <= USES_KEPT ? all : [...all.slice(0, 1), ...all.slice(2)];
}

export const SURVEY_LINK_STATES = ['PENDING', 'OPENED', 'ANSWERED', 'EXPIRED', 'REVOKED'] as const;
export type SurveyLinkState = (typeof SURVEY_LINK_STATES)[number];

/** The fields that determine a link's state. */
export type LinkProgress = Pick<SurveyLink, 'answeredAt' | 'openedAt' | 'expiresAt' | 'revokedAt'>;

/** Returns the state of a link. An answered link stays ANSWERED after it expires, unless it is revoked. */
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

/** True if a link is still kept. The store deletes it some time later. */
export function isKept({ expiresAt }: Pick<SurveyLink, 'expiresAt'>, now: Instant): boolean {
  return now < expiresAt + LINK_KEPT_MS;
}

/** Returns the steps that a link asks about, in the order of the job. Inactive steps are left out. */
export function stepsOf({ stepKeys }: Pick<SurveyLink, 'stepKeys'>, job: Job): readonly JobStep[] {
  return activeSteps(job).filter(({ key }) => stepKeys === null || stepKeys.includes(key));
}
