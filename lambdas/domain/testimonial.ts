import type { Effort } from './effort.ts';
import type { Day, Instant } from './time.ts';
import type { UserError } from './user-error.ts';

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
export const CHANNELS = ['WEBSITE', 'SALES', 'SOCIAL', 'PRESS', 'REFERENCE_CALL'] as const;
type Channel = (typeof CHANNELS)[number];

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
  /** The last state that somebody chose; CANDIDATE while nobody has. */
  state: Exclude<TestimonialState, 'RETIRED'>;
  decidedAt: Instant | null;
  publishedText: string | null;
  publications: readonly Publication[];
}

/** A candidate as it is stored: what was computed, what was decided. */
export interface Candidate extends ComputedCandidate {
  /** False once a later answer, or time, has taken the ground from it. */
  isSupported: boolean;
  decision: CandidateDecision;
}

/** What a candidate's state follows from. */
export type CandidateStanding = Pick<Candidate, 'isSupported' | 'decision'>;

/** A decision that people made, or why it is refused. */
export type TransitionResult =
  { kind: 'decided'; decision: CandidateDecision } | { kind: 'refused'; error: UserError };

/** What comes with a decision. An absent text keeps the one there is, null clears it. */
export interface TransitionChange {
  at: Instant;
  publishedText?: string | null | undefined;
  publication?: Publication | null | undefined;
}

/** The decision while nobody has made one. */
export const UNDECIDED: CandidateDecision = {
  state: 'CANDIDATE',
  decidedAt: null,
  publishedText: null,
  publications: [],
};

/** States that a state may move on to. To end a candidate is possible from every live state. */
const NEXT_STATES: Readonly<Record<TestimonialState, readonly TestimonialState[]>> = {
  CANDIDATE: ['REQUESTED', 'DECLINED', 'WITHDRAWN'],
  REQUESTED: ['APPROVED', 'DECLINED', 'WITHDRAWN'],
  APPROVED: ['PUBLISHED', 'DECLINED', 'WITHDRAWN'],
  // Published again: in a further channel.
  PUBLISHED: ['PUBLISHED', 'DECLINED', 'WITHDRAWN'],
  DECLINED: [],
  WITHDRAWN: [],
  RETIRED: [],
};

/** Names a candidate among a respondent's requests. Ids hold no `#`. */
export function candidateIdOf({ jobKey, stepKey, submissionId }: CandidateKey): string {
  return [jobKey, stepKey, submissionId].join('#');
}

/** The state that people see: what they decided, or RETIRED where the ground went before approval. */
export function effectiveState({ isSupported, decision }: CandidateStanding): TestimonialState {
  const isWaiting = decision.state === 'CANDIDATE' || decision.state === 'REQUESTED';
  return isWaiting && !isSupported ? 'RETIRED' : decision.state;
}

/** Whether a later answer, or time, took the ground from an approved or published quote. */
export function needsReview({ isSupported, decision }: CandidateStanding): boolean {
  return !isSupported && (decision.state === 'APPROVED' || decision.state === 'PUBLISHED');
}

/**
 * Moves a candidate to another state, or says why it must not (docs/scoring.md, Testimonial
 * candidates).
 */
export function transition(
  candidate: Candidate,
  to: TestimonialState,
  change: TransitionChange,
): TransitionResult {
  const from = candidate.decision.state;
  const isEnd = to === 'DECLINED' || to === 'WITHDRAWN';
  if (to === 'CANDIDATE' || to === 'RETIRED' || !NEXT_STATES[from].includes(to)) {
    return refused('to', `A testimonial in state ${from} cannot become ${to}${orBut(from)}.`);
  }
  if (!candidate.isSupported && !isEnd) {
    return refused('to', 'A later answer, or time, has taken the ground from this quote.');
  }
  if (to === 'REQUESTED' && candidate.heldBack.length > 0) {
    return refused('to', `This candidate is held back: ${candidate.heldBack.join(', ')}.`);
  }
  return withChange(candidate.decision, to, change);
}

function withChange(
  decision: CandidateDecision,
  to: CandidateDecision['state'],
  { at, publishedText, publication }: TransitionChange,
): TransitionResult {
  if (publishedText !== undefined && to !== 'APPROVED' && to !== 'PUBLISHED') {
    return refused('publishedText', 'Give a text only when you approve or publish.');
  }
  if (publication && to !== 'PUBLISHED') {
    return refused('publication', 'Give a publication only when you publish.');
  }
  if (!publication && decision.state === 'PUBLISHED' && to === 'PUBLISHED') {
    return refused('publication', 'It is published already: say where else it now appears.');
  }
  return {
    kind: 'decided',
    decision: {
      state: to,
      decidedAt: at,
      publishedText: publishedText === undefined ? decision.publishedText : publishedText,
      publications: publication ? [...decision.publications, publication] : decision.publications,
    },
  };
}

function orBut(from: TestimonialState): string {
  const next = NEXT_STATES[from];
  return next.length === 0 ? '' : `, only ${next.join(', ')}`;
}

function refused(field: string, message: string): TransitionResult {
  return { kind: 'refused', error: { code: 'INVALID', message, field: [field] } };
}
