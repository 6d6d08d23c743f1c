import {
  type Candidate,
  type CandidateDecision,
  TESTIMONIAL_STATES,
  UNDECIDED,
} from '../../../lambdas/domain/testimonials/testimonial.ts';
import { transition } from '../../../lambdas/domain/testimonials/transition.ts';
import type { TransitionChange } from '../../../lambdas/domain/testimonials/transition-rules.ts';
import { NOW } from '../../support/facts.ts';
import { aCandidate, aConsent, PUBLICATION } from '../../support/testimonials.ts';

type State = (typeof TESTIMONIAL_STATES)[number];
type Change = Partial<TransitionChange>;

const LIVE = ['CANDIDATE', 'REQUESTED', 'APPROVED', 'PUBLISHED'] as const;
const TERMS = {
  expiresAt: NOW + 1000,
  wordingVersion: '2026-2',
  channels: ['WEBSITE', 'SALES'],
  attribution: 'ANONYMOUS',
  purpose: 'Testimonial',
  method: 'FORM',
  evidence: 'form 12',
  grantedAt: null,
} as const;
const GRANTED = {
  ...TERMS,
  grantedAt: NOW,
  approvedText: 'the map knows our trucks',
  recordedAt: NOW,
  recordedBy: 'mara',
  withdrawnAt: null,
};

function move(candidate: Candidate, to: State, change: Change = {}) {
  return transition(candidate, to, { at: NOW, by: 'mara', ...change });
}

/** The result of a transition. Throws if the transition is refused. */
function moved(candidate: Candidate, to: State, change: Change = {}) {
  const result = move(candidate, to, change);
  if (result.kind !== 'decided') throw new Error(`not decided: ${JSON.stringify(result)}`);
  return result;
}

function refusal(candidate: Candidate, to: State, change: Change = {}) {
  const result = move(candidate, to, change);
  return result.kind === 'refused' ? result.error : null;
}

/** The states that a candidate can move to if given what each state requires. */
function reachable(candidate: Candidate) {
  const given: Partial<Record<State, Change>> = {
    APPROVED: { consent: TERMS },
    PUBLISHED: { publication: { ...PUBLICATION, channel: 'PRESS' } },
    REQUESTED: { publishedText: 'Other words.' },
  };
  return TESTIMONIAL_STATES.filter((to) => move(candidate, to, given[to]).kind === 'decided');
}

describe('transitions of a testimonial', () => {
  test.each([
    ['CANDIDATE', ['REQUESTED', 'DECLINED', 'WITHDRAWN']],
    ['REQUESTED', ['CANDIDATE', 'REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN']],
    ['APPROVED', ['REQUESTED', 'APPROVED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN']],
    ['PUBLISHED', ['REQUESTED', 'APPROVED', 'PUBLISHED', 'DECLINED', 'WITHDRAWN']],
    ['DECLINED', []],
    ['WITHDRAWN', []],
  ] as const)('from %s lead to %j', (from, to) => {
    expect(reachable(aCandidate(from))).toEqual(to);
  });

  test('cannot advance an unsupported candidate, but can always end it', () => {
    expect(LIVE.map((state) => reachable(aCandidate(state, { isSupported: false })))).toEqual(
      LIVE.map(() => ['DECLINED', 'WITHDRAWN']),
    );
    expect(refusal(aCandidate('CANDIDATE', { isSupported: false }), 'REQUESTED')?.message).toBe(
      'The answer behind this quote was changed or has expired.',
    );
  });

  test('cannot request a candidate that is on hold', () => {
    const held = { heldBack: ['FATIGUE'] } as const;
    expect(reachable(aCandidate('CANDIDATE', held))).toEqual(['DECLINED', 'WITHDRAWN']);
    expect(refusal(aCandidate('CANDIDATE', held), 'REQUESTED')).toEqual({
      code: 'INVALID',
      message: 'This candidate is on hold: FATIGUE.',
      field: ['to'],
    });
    expect(reachable(aCandidate('REQUESTED', held))).toContain('APPROVED');
  });

  test('that do not exist are rejected with a list of those that do', () => {
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

  test.each(TESTIMONIAL_STATES.filter((state) => state !== 'RETIRED'))(
    'to the current state, %s, change nothing',
    (state) => {
      expect(move(aCandidate(state), state)).toEqual({ kind: 'unchanged' });
    },
  );
});

describe('a request', () => {
  test('is made to the person, with the text to publish as a draft', () => {
    expect(moved(aCandidate('CANDIDATE'), 'REQUESTED', { publishedText: 'A draft.' })).toEqual({
      kind: 'decided',
      decision: {
        ...aCandidate('CANDIDATE').decision,
        state: 'REQUESTED',
        decidedAt: NOW,
        publishedText: 'A draft.',
      },
      record: null,
      request: 'MADE',
    });
  });

  test('is undone together with its draft if the person was not asked after all', () => {
    const asked = aCandidate('REQUESTED');
    const drafted = { ...asked, decision: { ...asked.decision, publishedText: 'A draft.' } };
    expect(moved(drafted, 'CANDIDATE')).toEqual({
      kind: 'decided',
      decision: UNDECIDED,
      record: null,
      request: 'UNDONE',
    });
    const agreed = { ...asked, decision: { ...asked.decision, consentRecords: 1 } };
    expect(refusal(agreed, 'CANDIDATE')).toEqual({
      code: 'INVALID',
      message: 'A consent is on record, so the person was asked.',
      field: ['to'],
    });
    expect(refusal(asked, 'CANDIDATE', { publishedText: 'Words.' })?.field).toEqual([
      'publishedText',
    ]);
  });

  test('is not made again for another draft, even if the candidate is on hold', () => {
    const asked = aCandidate('REQUESTED', { heldBack: ['FATIGUE', 'ACCOUNT_HIGH'] });
    const { decision, request } = moved(asked, 'REQUESTED', { publishedText: 'Another.' });
    expect([decision.publishedText, request]).toEqual(['Another.', null]);
    const drafted = { ...asked, decision };
    expect(move(drafted, 'REQUESTED', { publishedText: 'Another.' }).kind).toBe('unchanged');
    expect(moved(drafted, 'REQUESTED', { publishedText: null }).decision.publishedText).toBeNull();
  });

  test('is made again after the consent has expired, unless the candidate is on hold', () => {
    const decision = { consent: aConsent({ expiresAt: NOW }), publications: [PUBLICATION] };
    const ended = aCandidate('PUBLISHED', { decision });
    expect(reachable(ended)).toEqual(['REQUESTED', 'DECLINED', 'WITHDRAWN']);
    expect(moved(ended, 'REQUESTED')).toEqual({
      kind: 'decided',
      decision: { ...ended.decision, state: 'REQUESTED', decidedAt: NOW },
      record: null,
      request: 'MADE',
    });
    expect(refusal({ ...ended, heldBack: ['FATIGUE'] }, 'REQUESTED')?.field).toEqual(['to']);
  });
});

describe('an approval', () => {
  test('requires the consent of the person', () => {
    expect(refusal(aCandidate('REQUESTED'), 'APPROVED', { publishedText: 'Words.' })).toEqual({
      code: 'INVALID',
      message: "To approve it, add the person's consent.",
      field: ['consent'],
    });
  });

  test('records the exact text that was agreed to, and who recorded it', () => {
    const asked = aCandidate('REQUESTED');
    expect(moved(asked, 'APPROVED', { consent: TERMS })).toEqual({
      kind: 'decided',
      decision: {
        ...asked.decision,
        state: 'APPROVED',
        decidedAt: NOW,
        consent: GRANTED,
        consentRecords: 1,
      },
      record: { kind: 'GRANTED', consent: GRANTED },
      request: null,
    });
    const drafted = aCandidate('REQUESTED', { decision: { publishedText: 'A draft.' } });
    const approvedText = (candidate: Candidate, change: Change = {}) =>
      moved(candidate, 'APPROVED', { consent: TERMS, ...change }).decision.consent?.approvedText;
    expect([
      approvedText(drafted),
      approvedText(drafted, { publishedText: 'Other words.' }),
      approvedText(drafted, { publishedText: null }),
    ]).toEqual(['A draft.', 'Other words.', 'the map knows our trucks']);
  });

  test('keeps the time of the consent separate from the time it was recorded', () => {
    const consent = { ...TERMS, grantedAt: NOW - 5 };
    expect(moved(aCandidate('REQUESTED'), 'APPROVED', { consent }).decision.consent).toMatchObject({
      grantedAt: NOW - 5,
      recordedAt: NOW,
    });
  });

  test('changes nothing if repeated, and renews the consent if the terms differ', () => {
    const { decision } = moved(aCandidate('REQUESTED'), 'APPROVED', { consent: TERMS });
    const approved = aCandidate('APPROVED', { decision });
    const later = { at: NOW + 10 };
    expect(move(approved, 'APPROVED', { ...later, consent: TERMS }).kind).toBe('unchanged');
    const longer = { ...TERMS, expiresAt: NOW + 9000 };
    const renewed = moved(approved, 'APPROVED', { ...later, consent: longer });
    expect(renewed.decision).toMatchObject({
      state: 'APPROVED',
      consentRecords: 2,
      consent: { expiresAt: NOW + 9000, grantedAt: NOW + 10 },
    });
    const published = aCandidate('PUBLISHED', { decision: { ...decision, state: 'PUBLISHED' } });
    expect(refusal(published, 'APPROVED', { consent: TERMS })?.message).toBe(
      'It is already published in these words: give new words or a new consent.',
    );
    expect(moved(published, 'APPROVED', { consent: longer }).decision.state).toBe('APPROVED');
  });

  test('is rejected after the consent has expired, or if there is none', () => {
    const ended = (consent: ReturnType<typeof aConsent> | null) =>
      refusal(aCandidate('APPROVED', { decision: { consent } }), 'APPROVED', { consent: TERMS });
    expect(ended(aConsent({ expiresAt: NOW }))).toEqual({
      code: 'INVALID',
      message: 'The consent has expired: ask the person again (REQUESTED).',
      field: ['to'],
    });
    expect(ended(null)?.message).toBe('No consent is on record: ask the person again (REQUESTED).');
  });
});

describe('another text for an approved testimonial', () => {
  test.each([
    ['APPROVED', 'APPROVED'],
    ['APPROVED', 'REQUESTED'],
    ['PUBLISHED', 'APPROVED'],
    ['PUBLISHED', 'REQUESTED'],
  ] as const)('moves it from %s, on a transition to %s, back to REQUESTED', (from, to) => {
    const candidate = aCandidate(from, { decision: { publications: [PUBLICATION] } });
    expect(moved(candidate, to, { publishedText: 'Other words.' })).toEqual({
      kind: 'decided',
      decision: {
        ...candidate.decision,
        state: 'REQUESTED',
        decidedAt: NOW,
        publishedText: 'Other words.',
      },
      record: null,
      request: null,
    });
  });

  test.each(['APPROVED', 'PUBLISHED'] as const)('is approved with a new consent (%s)', (from) => {
    const change = { publishedText: 'Other words.', consent: TERMS };
    expect(moved(aCandidate(from), 'APPROVED', change).decision).toMatchObject({
      state: 'APPROVED',
      publishedText: 'Other words.',
      consent: { ...GRANTED, approvedText: 'Other words.' },
      consentRecords: 2,
    });
  });

  test('requires a consent of its own, even with the same terms as before', () => {
    const { decision } = moved(aCandidate('REQUESTED'), 'APPROVED', { consent: TERMS });
    const back = moved(aCandidate('APPROVED', { decision }), 'APPROVED', { publishedText: 'New.' });
    const drafted = { ...aCandidate('REQUESTED'), decision: back.decision };
    expect(refusal(drafted, 'APPROVED')?.field).toEqual(['consent']);
    expect(moved(drafted, 'APPROVED', { consent: TERMS }).decision.consent).toEqual({
      ...GRANTED,
      approvedText: 'New.',
    });
  });

  test('cannot be published', () => {
    const change = { publishedText: 'Other words.', publication: PUBLICATION };
    expect(refusal(aCandidate('APPROVED'), 'PUBLISHED', change)).toEqual({
      code: 'INVALID',
      message:
        'The person agreed to other words: to change them, move it to APPROVED with the new words.',
      field: ['publishedText'],
    });
  });

  test('counts as a change only if it differs', () => {
    const same = { publishedText: 'the map knows our trucks' };
    expect(move(aCandidate('APPROVED'), 'APPROVED', same).kind).toBe('unchanged');
    expect(refusal(aCandidate('APPROVED'), 'REQUESTED', same)?.field).toEqual(['publishedText']);
  });
});

describe('a publication', () => {
  test('is added to the earlier ones', () => {
    const once = moved(aCandidate('APPROVED'), 'PUBLISHED', { publication: PUBLICATION });
    expect(once.decision).toEqual({
      ...aCandidate('APPROVED').decision,
      state: 'PUBLISHED',
      decidedAt: NOW,
      publications: [PUBLICATION],
    });
    const published = { ...aCandidate('PUBLISHED'), decision: once.decision };
    const press = { ...PUBLICATION, channel: 'PRESS' } as const;
    expect(moved(published, 'PUBLISHED', { publication: press }).decision.publications).toEqual([
      PUBLICATION,
      press,
    ]);
    expect(move(published, 'PUBLISHED', { publication: PUBLICATION }).kind).toBe('unchanged');
    expect(move(published, 'PUBLISHED').kind).toBe('unchanged');
  });

  test('is not added twice when the testimonial is published under a renewed consent', () => {
    const approved = aCandidate('APPROVED', { decision: { publications: [PUBLICATION] } });
    const { decision } = moved(approved, 'PUBLISHED', { publication: PUBLICATION });
    expect([decision.state, decision.publications]).toEqual(['PUBLISHED', [PUBLICATION]]);
  });

  test('is required, in a channel that the consent covers', () => {
    expect(refusal(aCandidate('APPROVED'), 'PUBLISHED')).toEqual({
      code: 'INVALID',
      message: 'Add where it was published. The consent must cover the channel.',
      field: ['publication'],
    });
    const publication = { ...PUBLICATION, channel: 'SOCIAL' } as const;
    for (const from of ['APPROVED', 'PUBLISHED'] as const) {
      expect(refusal(aCandidate(from), 'PUBLISHED', { publication })).toEqual({
        code: 'INVALID',
        message: 'The consent covers WEBSITE, PRESS, but not SOCIAL.',
        field: ['publication', 'channel'],
      });
    }
  });

  test.each(['APPROVED', 'PUBLISHED'] as const)(
    'cannot follow %s once the consent has expired',
    (from) => {
      const candidate = aCandidate(from, { decision: { consent: aConsent({ expiresAt: NOW }) } });
      const change = { publication: PUBLICATION };
      expect(move(candidate, 'PUBLISHED', { ...change, at: NOW - 1 }).kind).toBe('decided');
      expect(refusal(candidate, 'PUBLISHED', change)?.message).toBe(
        'The consent has expired: ask the person again (REQUESTED).',
      );
    },
  );
});

describe('the end of a testimonial', () => {
  test.each(LIVE)('by withdrawal from %s withdraws any consent', (from) => {
    const candidate = aCandidate(from, { decision: { publications: [PUBLICATION] } });
    const { consent } = candidate.decision;
    expect(moved(candidate, 'WITHDRAWN')).toEqual({
      kind: 'decided',
      decision: {
        ...candidate.decision,
        state: 'WITHDRAWN',
        decidedAt: NOW,
        consent: consent && { ...consent, withdrawnAt: NOW },
        consentRecords: consent ? 2 : 0,
      },
      record: consent && { kind: 'WITHDRAWN', withdrawnAt: NOW, recordedBy: 'mara' },
      request: null,
    });
  });

  test('by withdrawal withdraws an expired consent, and one to an earlier text', () => {
    const consent = aConsent({ expiresAt: NOW });
    const of = (state: CandidateDecision['state']) =>
      moved(aCandidate(state, { decision: { consent } }), 'WITHDRAWN').decision.consent;
    expect([of('PUBLISHED'), of('REQUESTED')]).toEqual([
      { ...consent, withdrawnAt: NOW },
      { ...consent, withdrawnAt: NOW },
    ]);
  });

  test('by decline leaves the consent as it is', () => {
    const { decision, record } = moved(aCandidate('APPROVED'), 'DECLINED');
    expect([decision.consent, record]).toEqual([aConsent(), null]);
  });
});

test.each<[State, Change, string]>([
  ['DECLINED', { publishedText: 'x' }, 'publishedText'],
  ['WITHDRAWN', { publishedText: null }, 'publishedText'],
  ['REQUESTED', { publishedText: 'x', consent: TERMS }, 'consent'],
  ['PUBLISHED', { publication: PUBLICATION, consent: TERMS }, 'consent'],
  ['WITHDRAWN', { consent: TERMS }, 'consent'],
  ['APPROVED', { consent: TERMS, publication: PUBLICATION }, 'publication'],
])('a transition to %s rejects %j', (to, change, field) => {
  expect(refusal(aCandidate('APPROVED'), to, change)?.field).toEqual([field]);
});
