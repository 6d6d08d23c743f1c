import { answerAt, type AnswerHistory, type RememberedAnswer } from '../scoring/answers/answers.ts';
import type { Assessment } from '../scoring/assessment.ts';
import { isStruggling } from '../scoring/bands/band.ts';
import { type Effort, isDifficult, isEasy } from '../scoring/answers/effort.ts';
import type { Job } from '../jobs/job.ts';
import { type Person, currentRespondentAnswers } from '../people/person.ts';
import { isDropped, mayContact } from '../people/respondent.ts';
import type { ScoringBasis } from '../jobs/scoring-basis.ts';
import {
  type CandidateKey,
  candidateIdOf,
  type ComputedCandidate,
  type HoldReason,
  type Turnaround,
} from './testimonial.ts';
import { DAY_MS, type Instant } from '../kernel/time.ts';

/** The state of an account that may put all its candidates on hold. */
export type AccountStanding = Pick<Assessment, 'band' | 'threat' | 'isChurned'>;

/** Base strength by effort, 0..1. */
const BASE = { VERY_EASY: 1, EASY: 0.75 };
/** Relevance if the market's CES is unknown: the middle of the range. */
const UNKNOWN_RELEVANCE = 0.75;
const TURNAROUND_FACTOR = 1.25;
const TURNAROUND_DAYS = 30;

/** A history's entry for one step. */
interface Entry extends RememberedAnswer {
  at: Instant;
  submissionId: string;
}

/** Returns one respondent's candidates, in step order (docs/scoring.md, Testimonial candidates). */
export function candidatesOf(
  { respondent, history }: Person,
  account: AccountStanding,
  job: Job,
  basis: ScoringBasis,
  asOf: Instant,
): ComputedCandidate[] {
  if (isDropped(respondent, asOf)) return [];
  const held = reasonsFor({ respondent, history }, account, basis, asOf);
  const expiry = basis.settings.answersExpireAfterDays * DAY_MS;
  return basis.steps.flatMap(({ key: stepKey }) => {
    if (!history.some((submission) => answerAt(submission, stepKey)?.isExplained)) return [];
    const entries = entriesAt(history, stepKey, asOf);
    const entry = newestGround(entries);
    if (!entry || asOf - entry.at > expiry) return [];
    const key: CandidateKey = {
      accountId: respondent.accountId,
      jobKey: job.key,
      respondentId: respondent.id,
      stepKey,
      submissionId: entry.submissionId,
    };
    const turnaround = turnaroundOf(entries, entry);
    const { effort, quote, at } = entry;
    const strength = strengthOf(effort, job.market[stepKey]?.ces ?? null, turnaround !== null);
    return [{ ...key, effort, quote, answeredAt: at, strength, turnaround, heldBack: held(key) }];
  });
}

/** The strength of a quote as a testimonial, 0..100. */
export function strengthOf(
  effort: keyof typeof BASE,
  marketCes: number | null,
  isTurnaround: boolean,
): number {
  const relevance = marketCes === null ? UNKNOWN_RELEVANCE : 0.5 + 0.5 * (marketCes / 100);
  const factor = isTurnaround ? TURNAROUND_FACTOR : 1;
  return Math.min(100 * BASE[effort] * relevance * factor, 100);
}

interface Ground extends Entry {
  effort: keyof typeof BASE;
  quote: string;
}

/** Returns the newest easy entry with an explanation, if all later entries are easy too. */
function newestGround(entries: readonly Entry[]): Ground | null {
  const afterTrouble = entries.findLastIndex(({ effort }) => !isEasyEffort(effort)) + 1;
  const explained = entries.slice(afterTrouble).findLast((entry) => entry.isExplained);
  const quote = explained?.text?.explanation;
  if (!explained || !quote || !isEasyEffort(explained.effort)) return null;
  return { ...explained, effort: explained.effort, quote };
}

/** Returns the latest difficult answer given at least 30 days before the quoted one. */
function turnaroundOf(entries: readonly Entry[], to: Ground): Turnaround | null {
  const from = entries.findLast(
    ({ effort, at }) =>
      effort !== null && isDifficult(effort) && to.at - at >= TURNAROUND_DAYS * DAY_MS,
  );
  if (!from || from.effort === null) return null;
  return { fromEffort: from.effort, fromAt: from.at, toEffort: to.effort, toAt: to.at };
}

function reasonsFor(
  person: Person,
  { band, threat, isChurned }: AccountStanding,
  basis: ScoringBasis,
  asOf: Instant,
): (key: CandidateKey) => HoldReason[] {
  const { respondent } = person;
  const [current] = currentRespondentAnswers([person], basis, asOf);
  const isStrugglingPerson = current !== undefined && isStruggling(current, basis);
  const fatigue = basis.settings.fatigueDays * DAY_MS;
  const recent = respondent.requests.filter(({ at }) => asOf - at <= fatigue);
  return (key) => {
    const id = candidateIdOf(key);
    const reasons: [HoldReason, boolean][] = [
      ['NO_PERMISSION', !mayContact(respondent)],
      ['NO_EMAIL', !respondent.stated.email?.value],
      ['FATIGUE', recent.some(({ candidateId }) => candidateId !== id)],
      ['ACCOUNT_HIGH', band === 'HIGH'],
      ['ACCOUNT_IMMINENT', threat === 'IMMINENT'],
      ['RESPONDENT_STRUGGLES', isStrugglingPerson],
      ['CHURNED', isChurned],
    ];
    return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
  };
}

function entriesAt(history: AnswerHistory, stepKey: string, asOf: Instant): Entry[] {
  return history.flatMap((submission) => {
    const { at, submissionId } = submission;
    const answer = answerAt(submission, stepKey);
    return answer && at <= asOf ? [{ ...answer, at, submissionId }] : [];
  });
}

function isEasyEffort(effort: Effort | null): effort is keyof typeof BASE {
  return effort !== null && isEasy(effort);
}
