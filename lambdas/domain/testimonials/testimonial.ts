import { type Channel, type Consent, isValid } from './consent.ts';
import type { Effort } from '../scoring/answers/effort.ts';
import type { Day, Instant } from '../kernel/time.ts';

export const TESTIMONIAL_STATES = [
  'CANDIDATE',
  'REQUESTED',
  'APPROVED',
  'PUBLISHED',
  'DECLINED',
  'WITHDRAWN',
  'RETIRED',
] as const;
export type TestimonialState = (typeof TESTIMONIAL_STATES)[number];
export const HOLD_REASONS = [
  'NO_PERMISSION',
  'NO_EMAIL',
  'FATIGUE',
  'ACCOUNT_HIGH',
  'ACCOUNT_IMMINENT',
  'RESPONDENT_STRUGGLES',
  'CHURNED',
  'NOT_NOW',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** The same respondent once found this step difficult. */
export interface Turnaround {
  fromEffort: Effort;
  fromAt: Instant;
  toEffort: Effort;
  toAt: Instant;
}

/** Which words of whom: one respondent × step × submission. */
export interface CandidateKey {
  accountId: string;
  jobKey: string;
  respondentId: string;
  stepKey: string;
  submissionId: string;
}

/** What the answers say of a candidate: computed, and the projector's alone to write. */
export interface ComputedCandidate extends CandidateKey {
  effort: Effort;
  /** The verbatim: never changes. */
  quote: string;
  answeredAt: Instant;
  /** 0..100. */
  strength: number;
  turnaround: Turnaround | null;
  heldBack: readonly HoldReason[];
}

export interface Publication {
  channel: Channel;
  url: string | null;
  publishedOn: Day;
}

/** What people decided about a candidate: never overwritten by a computation. */
export interface CandidateDecision {
  /** The last state that someone chose; CANDIDATE while no one has. */
  state: Exclude<TestimonialState, 'RETIRED'>;
  decidedAt: Instant | null;
  /** The words to publish where they differ from the verbatim: agreed to, or a draft of them. */
  publishedText: string | null;
  publications: readonly Publication[];
  /** The latest on record, whether it still holds or not; null until there is one. */
  consent: Consent | null;
  /** How many entries the record of consent has, withdrawals included. */
  consentRecords: number;
}

/** A candidate as it is stored: what was computed, what was decided. */
export interface Candidate extends ComputedCandidate {
  /** False once a later answer, or time, has taken the ground from it. */
  isSupported: boolean;
  decision: CandidateDecision;
}

/** What a candidate's state follows from. */
export type CandidateStanding = Pick<Candidate, 'isSupported' | 'decision'>;

/** The decision while no one has made one. */
export const UNDECIDED: CandidateDecision = {
  state: 'CANDIDATE',
  decidedAt: null,
  publishedText: null,
  publications: [],
  consent: null,
  consentRecords: 0,
};

/** Names a candidate among a respondent's requests. Ids hold no `#`. */
export function candidateIdOf({ jobKey, stepKey, submissionId }: CandidateKey): string {
  return [jobKey, stepKey, submissionId].join('#');
}

/**
 * The state that people see at an instant: what they decided, or RETIRED where the ground went before
 * approval. What was approved or published reads so only while a consent holds: WITHDRAWN after it
 * was withdrawn, RETIRED after it expired or where there is none.
 */
export function effectiveState(candidate: CandidateStanding, at: Instant): TestimonialState {
  const { isSupported, decision } = candidate;
  if (lacksConsent(candidate, at)) {
    return decision.consent && decision.consent.withdrawnAt !== null ? 'WITHDRAWN' : 'RETIRED';
  }
  const isWaiting = decision.state === 'CANDIDATE' || decision.state === 'REQUESTED';
  return isWaiting && !isSupported ? 'RETIRED' : decision.state;
}

/** Whether it was approved or published, and no consent holds any more. */
export function lacksConsent({ decision }: CandidateStanding, at: Instant): boolean {
  return isAgreed(decision.state) && !isValid(decision.consent, at);
}

/** Whether a later answer, or time, took the ground from an approved or published quote. */
export function needsReview(candidate: CandidateStanding, at: Instant): boolean {
  return !candidate.isSupported && isAgreed(effectiveState(candidate, at));
}

/** Whether a state says that a quote may be published, or is. */
export function isAgreed(state: TestimonialState): boolean {
  return state === 'APPROVED' || state === 'PUBLISHED';
}

/** The words to publish: the text beside the verbatim, or else the verbatim itself. */
export function wordsToPublish({ quote, decision }: Pick<Candidate, 'quote' | 'decision'>): string {
  return decision.publishedText ?? quote;
}

/**
 * The words that may be shown of a candidate at an instant, wherever it is reached: none once the
 * person declined or withdrew, or the consent expired.
 */
export function shownWords(
  candidate: Candidate,
  at: Instant,
): { quote: string; publishedText: string | null } {
  if (areWordsHidden(candidate, at)) return { quote: '', publishedText: null };
  return { quote: candidate.quote, publishedText: candidate.decision.publishedText };
}

/** Whether no one is to use the words any more. */
export function areWordsHidden(candidate: CandidateStanding, at: Instant): boolean {
  const { state } = candidate.decision;
  return state === 'DECLINED' || state === 'WITHDRAWN' || lacksConsent(candidate, at);
}

/** The next instant after `at` at which a consent expires that still holds; null if none does. */
export function nextConsentExpiry(
  candidates: readonly CandidateStanding[],
  at: Instant,
): Instant | null {
  return candidates.reduce<Instant | null>((next, { decision: { state, consent } }) => {
    if (!isAgreed(state) || !isValid(consent, at) || consent.expiresAt === null) return next;
    return next === null ? consent.expiresAt : Math.min(next, consent.expiresAt);
  }, null);
}
