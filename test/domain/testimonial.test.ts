import { holdReasonsForMarketing } from '../../lambdas/domain/as-caller.ts';
import {
  type Candidate,
  type CandidateDecision,
  effectiveState,
  needsReview,
  TESTIMONIAL_STATES,
  transition,
  UNDECIDED,
} from '../../lambdas/domain/testimonial.ts';
import { daysAgo, NOW } from '../support/facts.ts';

function aCandidate(state: CandidateDecision['state'], given: Partial<Candidate> = {}): Candidate {
  return {
    accountId: 'acme',
    jobKey: 'field-routing',
    respondentId: 'ana',
    stepKey: 'plan',
    submissionId: '1',
    effort: 'EASY',
    quote: 'the map knows our trucks',
    answeredAt: daysAgo(3),
    strength: 56.25,
    turnaround: null,
    heldBack: [],
    isSupported: true,
    decision: { ...UNDECIDED, state },
    ...given,
  };
}

const LIVE = ['CANDIDATE', 'REQUESTED', 'APPROVED', 'PUBLISHED'] as const;
const PUBLICATION = { channel: 'WEBSITE', url: null, publishedOn: '2026-11-01' } as const;

/** The states that a candidate may be moved to. */
function reachable(candidate: Candidate) {
  return TESTIMONIAL_STATES.filter((to) => {
    const publication = to === 'PUBLISHED' ? PUBLICATION : null;
    return transition(candidate, to, { at: NOW, publication }).kind === 'decided';
  });
}

function refusal(candidate: Candidate, to: (typeof TESTIMONIAL_STATES)[number], change = {}) {
  const result = transition(candidate, to, { at: NOW, ...change });
  return result.kind === 'refused' ? result.error : null;
}

describe('transitions of a testimonial', () => {
  test.each([
    ['CANDIDATE', ['REQUESTED', 'DECLINED', 'WITHDRAWN']],
    ['REQUESTED', ['APPROVED', 'DECLINED', 'WITHDRAWN']],
    ['APPROVED', ['PUBLISHED', 'DECLINED', 'WITHDRAWN']],
    ['PUBLISHED', ['PUBLISHED', 'DECLINED', 'WITHDRAWN']],
    ['DECLINED', []],
    ['WITHDRAWN', []],
  ] as const)('from %s lead to %j', (from, to) => {
    expect(reachable(aCandidate(from))).toEqual(to);
  });

  test('cannot advance without ground, but can always end', () => {
    expect(LIVE.map((state) => reachable(aCandidate(state, { isSupported: false })))).toEqual(
      LIVE.map(() => ['DECLINED', 'WITHDRAWN']),
    );
  });

  test('of a candidate that is held back cannot be a request', () => {
    const held = { heldBack: ['FATIGUE'] } as const;
    expect(reachable(aCandidate('CANDIDATE', held))).toEqual(['DECLINED', 'WITHDRAWN']);
    expect(refusal(aCandidate('CANDIDATE', held), 'REQUESTED')).toEqual({
      code: 'INVALID',
      message: 'This candidate is held back: FATIGUE.',
      field: ['to'],
    });
    expect(reachable(aCandidate('REQUESTED', held))).toContain('APPROVED');
  });

  test('that do not exist are refused with those that do', () => {
    expect(refusal(aCandidate('CANDIDATE'), 'PUBLISHED')).toEqual({
      code: 'INVALID',
      message:
        'A testimonial in state CANDIDATE cannot become PUBLISHED, only REQUESTED, DECLINED, WITHDRAWN.',
      field: ['to'],
    });
    expect(refusal(aCandidate('DECLINED'), 'REQUESTED')?.message).toBe(
      'A testimonial in state DECLINED cannot become REQUESTED.',
    );
  });

  test('keep the text and gather the publications', () => {
    const approved = transition(aCandidate('REQUESTED'), 'APPROVED', {
      at: NOW,
      publishedText: 'Knows our trucks.',
    });
    expect(approved).toEqual({
      kind: 'decided',
      decision: {
        state: 'APPROVED',
        decidedAt: NOW,
        publishedText: 'Knows our trucks.',
        publications: [],
      },
    });
    if (approved.kind !== 'decided') throw new Error('not approved');
    const published = transition(
      aCandidate('APPROVED', { decision: approved.decision }),
      'PUBLISHED',
      { at: NOW + 1, publication: PUBLICATION },
    );
    expect(published).toEqual({
      kind: 'decided',
      decision: {
        ...approved.decision,
        state: 'PUBLISHED',
        decidedAt: NOW + 1,
        publications: [PUBLICATION],
      },
    });
  });

  test('refuse a text or a publication where it has no place', () => {
    const misplaced = [
      refusal(aCandidate('CANDIDATE'), 'REQUESTED', { publishedText: 'x' }),
      refusal(aCandidate('REQUESTED'), 'APPROVED', { publication: PUBLICATION }),
      refusal(aCandidate('PUBLISHED'), 'PUBLISHED'),
    ];
    expect(misplaced.map((error) => error?.field)).toEqual([
      ['publishedText'],
      ['publication'],
      ['publication'],
    ]);
  });
});

describe('a candidate that has lost its ground', () => {
  test('is retired before it is approved, and reviewed after', () => {
    const seen = [...LIVE, 'DECLINED', 'WITHDRAWN'] as const;
    const lost = seen.map((state) => aCandidate(state, { isSupported: false }));
    expect(lost.map((candidate) => [effectiveState(candidate), needsReview(candidate)])).toEqual([
      ['RETIRED', false],
      ['RETIRED', false],
      ['APPROVED', true],
      ['PUBLISHED', true],
      ['DECLINED', false],
      ['WITHDRAWN', false],
    ]);
    const kept = seen.map((state) => aCandidate(state));
    expect(kept.map((candidate) => [effectiveState(candidate), needsReview(candidate)])).toEqual(
      seen.map((state) => [state, false]),
    );
  });
});

test('marketing reads what it can mend, and NOT_NOW for the rest', () => {
  expect(holdReasonsForMarketing([])).toEqual([]);
  expect(holdReasonsForMarketing(['NO_PERMISSION', 'NO_EMAIL'])).toEqual([
    'NO_PERMISSION',
    'NO_EMAIL',
  ]);
  expect(holdReasonsForMarketing(['NO_EMAIL', 'ACCOUNT_HIGH', 'CHURNED'])).toEqual([
    'NO_EMAIL',
    'NOT_NOW',
  ]);
});
