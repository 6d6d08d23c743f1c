import {
  type Consent,
  type ConsentTerms,
  type ConsentRecord,
  covers,
  isSameTerms,
  withdrawn,
} from './consent.ts';
import {
  type Candidate,
  type CandidateDecision,
  effectiveState,
  isAgreed,
  type Publication,
  type TestimonialState,
  UNDECIDED,
  wordsToPublish,
} from './testimonial.ts';
import type { Instant } from '../kernel/time.ts';
import {
  misplaced,
  refused,
  type TransitionChange,
  type TransitionResult,
  unreachable,
} from './transition-rules.ts';

/**
 * Moves a candidate to another state, or returns why that is refused (docs/scoring.md, Testimonial
 * candidates). Changing the text of an approved or published candidate without a new consent moves it back to
 * REQUESTED.
 */
export function transition(
  candidate: Candidate,
  to: TestimonialState,
  change: TransitionChange,
): TransitionResult {
  const from = effectiveState(candidate, change.at);
  if (isRepeated(candidate, from, to, change)) return { kind: 'unchanged' };
  const refusal = unreachable(candidate, from, to, change.at) ?? misplaced(to, change);
  if (refusal) return refusal;
  switch (to) {
    case 'REQUESTED':
      return requested(candidate, from, change);
    case 'APPROVED':
      return approved(candidate, from, change);
    case 'PUBLISHED':
      return published(candidate, change);
    case 'DECLINED':
      return decided(candidate.decision, { state: to, decidedAt: change.at });
    case 'WITHDRAWN':
      return withdrawal(candidate.decision, change);
    case 'CANDIDATE':
      return notRequested(candidate.decision);
    case 'RETIRED':
      return refused('to', `${to} is set automatically. Choose another state.`);
  }
}

/** Withdraws a candidate in any state, including its consent on record. */
export function withdrawal(
  decision: CandidateDecision,
  { at, by }: Pick<TransitionChange, 'at' | 'by'>,
): TransitionResult & { kind: 'decided' } {
  const end = { state: 'WITHDRAWN', decidedAt: at } as const;
  const { consent } = decision;
  if (!consent || consent.withdrawnAt !== null) return decided(decision, end);
  const record = { kind: 'WITHDRAWN', withdrawnAt: at, recordedBy: by } as const;
  return decided(decision, { ...end, consent: withdrawn(consent, at) }, record);
}

function requested(
  candidate: Candidate,
  from: TestimonialState,
  change: TransitionChange,
): TransitionResult {
  if (isAgreed(from) && isSameText(candidate, change)) {
    return refused(
      'publishedText',
      'The person already agreed to these words. To change them, give new words.',
    );
  }
  const asks = from === 'CANDIDATE' || from === 'RETIRED';
  if (asks && candidate.heldBack.length > 0) {
    return refused('to', `This candidate is on hold: ${candidate.heldBack.join(', ')}.`);
  }
  return draft(candidate.decision, change, asks ? 'MADE' : null);
}

/** Undoes a request: the person was not asked after all. Resets the candidate to undecided. */
function notRequested(decision: CandidateDecision): TransitionResult {
  if (decision.consentRecords > 0) {
    return refused('to', 'A consent is on record, so the person was asked.');
  }
  const { state, decidedAt, publishedText } = UNDECIDED;
  return { ...decided(decision, { state, decidedAt, publishedText }), request: 'UNDONE' };
}

function approved(
  candidate: Candidate,
  from: TestimonialState,
  change: TransitionChange,
): TransitionResult {
  const { decision } = candidate;
  const { at, by, consent: terms } = change;
  const isNew =
    !isSameText(candidate, change) || (terms && !isSameConsent(decision.consent, terms));
  if (isAgreed(from) && !isNew) {
    return refused(
      'to',
      'It is already published in these words: give new words or a new consent.',
    );
  }
  if (!terms && isAgreed(from)) return draft(decision, change);
  if (!terms) return refused('consent', "To approve it, add the person's consent.");
  const publishedText = textAfter(decision, change);
  const consent: Consent = {
    ...terms,
    grantedAt: terms.grantedAt ?? at,
    approvedText: wordsToPublish({ ...candidate, decision: { ...decision, publishedText } }),
    recordedAt: at,
    recordedBy: by,
    withdrawnAt: null,
  };
  const record = { kind: 'GRANTED', consent } as const;
  return decided(decision, { state: 'APPROVED', decidedAt: at, publishedText, consent }, record);
}

function published(candidate: Candidate, change: TransitionChange): TransitionResult {
  const { decision } = candidate;
  const { publication } = change;
  if (!isSameText(candidate, change)) {
    const fix = 'to change them, move it to APPROVED with the new words';
    return refused('publishedText', `The person agreed to other words: ${fix}.`);
  }
  if (!publication) {
    return refused(
      'publication',
      'Add where it was published. The consent must cover the channel.',
    );
  }
  const { consent, publications } = decision;
  if (!consent || !covers(consent, publication.channel)) {
    const covered = consent?.channels.join(', ') ?? '';
    const message = `The consent covers ${covered}, but not ${publication.channel}.`;
    return refused(['publication', 'channel'], message);
  }
  const isKnown = publications.some((known) => isSamePublication(known, publication));
  return decided(decision, {
    state: 'PUBLISHED',
    decidedAt: change.at,
    publications: isKnown ? publications : [...publications, publication],
  });
}

/** Moves to REQUESTED with the text that the person is asked to agree to. */
function draft(
  decision: CandidateDecision,
  change: TransitionChange,
  request: 'MADE' | null = null,
): TransitionResult {
  const publishedText = textAfter(decision, change);
  const asked = decided(decision, { state: 'REQUESTED', decidedAt: change.at, publishedText });
  return { ...asked, request };
}

/** True if this decision was already made, so that repeating it changes nothing. */
function isRepeated(
  candidate: Candidate,
  from: TestimonialState,
  to: TestimonialState,
  change: TransitionChange,
): boolean {
  const { publication, consent } = change;
  const { publications, consent: known } = candidate.decision;
  return (
    from === to &&
    isSameText(candidate, change) &&
    (!publication || publications.some((other) => isSamePublication(other, publication))) &&
    (!consent || (isAgreed(from) && isSameConsent(known, consent)))
  );
}

function isSameText(candidate: Candidate, { publishedText }: TransitionChange): boolean {
  if (publishedText === undefined) return true;
  return (publishedText ?? candidate.quote) === wordsToPublish(candidate);
}

function textAfter(decision: CandidateDecision, { publishedText }: TransitionChange) {
  return publishedText === undefined ? decision.publishedText : publishedText;
}

function isSameConsent(
  known: Consent | null,
  given: ConsentTerms & { grantedAt: Instant | null },
): boolean {
  if (!known) return false;
  const isSameTime = given.grantedAt === null || given.grantedAt === known.grantedAt;
  return isSameTime && isSameTerms(known, given);
}

function isSamePublication(a: Publication, b: Publication): boolean {
  return a.channel === b.channel && a.url === b.url && a.publishedOn === b.publishedOn;
}

function decided(
  decision: CandidateDecision,
  change: Partial<CandidateDecision>,
  record: ConsentRecord | null = null,
) {
  const consentRecords = decision.consentRecords + (record ? 1 : 0);
  const after = { ...decision, ...change, consentRecords };
  return { kind: 'decided', decision: after, record, request: null } as const;
}
