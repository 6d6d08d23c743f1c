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

/** The same respondent found this step difficult earlier. */
export interface Turnaround {
  fromEffort: Effort;
  fromAt: Instant;
  toEffort: Effort;
  toAt: Instant;
}

/** Identifies a candidate: one respondent × step × submission. */
export interface CandidateKey {
  accountId: string;
  jobKey: string;
  respondentId: string;
  stepKey: string;
  submissionId: string;
}

/** The computed part of a candidate. Only the projector writes it. */
export interface ComputedCandidate extends CandidateKey {
  effort: Effort;
  /** The verbatim, which never changes. */
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

/** Users' decisions on a candidate. Never overwritten by a computation. */
export interface CandidateDecision {
  /** The state that a user chose last. CANDIDATE if none was chosen. */
  state: Exclude<TestimonialState, 'RETIRED'>;
  decidedAt: Instant | null;
  /** The text to publish if it differs from the verbatim: agreed text or a draft. */
  publishedText: string | null;
  publications: readonly Publication[];
  /** The latest consent on record, valid or not. Null if there is none. */
  consent: Consent | null;
  /** Number of entries in the consent record, including withdrawals. */
  consentRecords: number;
}

/** A candidate as stored: the computed part and the decisions. */
export interface Candidate extends ComputedCandidate {
  /** False once a later answer or its expiry no longer supports the quote. */
  isSupported: boolean;
  decision: CandidateDecision;
}

/** The fields that determine a candidate's state. */
export type CandidateStanding = Pick<Candidate, 'isSupported' | 'decision'>;

/** The decision before any was made. */
export const UNDECIDED: CandidateDecision = {
  state: 'CANDIDATE',
  decidedAt: null,
  publishedText: null,
  publications: [],
  consent: null,
  consentRecords: 0,
};

/** Identifies a candidate among a respondent's requests. The ids contain no `#`. */
export function candidateIdOf({ jobKey, stepKey, submissionId }: CandidateKey): string {
  return [jobKey, stepKey, submissionId].join('#');
}

/**
 * Returns a candidate's state at an instant: the decision, or RETIRED if the quote lost its support before
 * approval. Without a valid consent, an approved or published candidate is WITHDRAWN if the consent was
 * withdrawn, and otherwise RETIRED.
 */
export function effectiveState(candidate: CandidateStanding, at: Instant): TestimonialState {
  const { isSupported, decision } = candidate;
  if (lacksConsent(candidate, at)) {
    return decision.consent && decision.consent.withdrawnAt !== null ? 'WITHDRAWN' : 'RETIRED';
  }
  const isWaiting = decision.state === 'CANDIDATE' || decision.state === 'REQUESTED';
  return isWaiting && !isSupported ? 'RETIRED' : decision.state;
}

/** True if the candidate was approved or published and has no valid consent. */
export function lacksConsent({ decision }: CandidateStanding, at: Instant): boolean {
  return isAgreed(decision.state) && !isValid(decision.consent, at);
}

/** True if an approved or published quote is no longer supported, because of a later answer or its expiry. */
export function needsReview(candidate: CandidateStanding, at: Instant): boolean {
  return !candidate.isSupported && isAgreed(effectiveState(candidate, at));
}

/** True for states in which the person has agreed to publication. */
export function isAgreed(state: TestimonialState): boolean {
  return state === 'APPROVED' || state === 'PUBLISHED';
}

/** Returns the text to publish: the edited text, or else the verbatim. */
export function wordsToPublish({ quote, decision }: Pick<Candidate, 'quote' | 'decision'>): string {
  return decision.publishedText ?? quote;
}

/**
 * Returns the texts that may be shown at an instant. Empty once the person declined or withdrew, or the
 * consent expired.
 */
export function shownWords(
  candidate: Candidate,
  at: Instant,
): { quote: string; publishedText: string | null } {
  if (areWordsHidden(candidate, at)) return { quote: '', publishedText: null };
  return { quote: candidate.quote, publishedText: candidate.decision.publishedText };
}

/** True if the texts must no longer be used. */
export function areWordsHidden(candidate: CandidateStanding, at: Instant): boolean {
  const { state } = candidate.decision;
  return state === 'DECLINED' || state === 'WITHDRAWN' || lacksConsent(candidate, at);
}

/** Returns the next instant after `at` at which a valid consent expires, or null if none does. */
export function nextConsentExpiry(
  candidates: readonly CandidateStanding[],
  at: Instant,
): Instant | null {
  return candidates.reduce<Instant | null>((next, { decision: { state, consent } }) => {
    if (!isAgreed(state) || !isValid(consent, at) || consent.expiresAt === null) return next;
    return next === null ? consent.expiresAt : Math.min(next, consent.expiresAt);
  }, null);
}
