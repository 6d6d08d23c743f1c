import { holdReasonsForMarketing } from '../../../lambdas/domain/testimonials/shown-to-marketing.ts';
import {
  areWordsHidden,
  effectiveState,
  needsReview,
  nextConsentExpiry,
  shownWords,
} from '../../../lambdas/domain/testimonials/testimonial.ts';
import { NOW } from '../../support/facts.ts';
import { aCandidate, aConsent } from '../../support/testimonials.ts';

const LIVE = ['CANDIDATE', 'REQUESTED', 'APPROVED', 'PUBLISHED'] as const;
const AGREED = ['APPROVED', 'PUBLISHED'] as const;

describe('a candidate that has lost its support', () => {
  test('is retired before approval, and needs review after it', () => {
    const seen = [...LIVE, 'DECLINED', 'WITHDRAWN'] as const;
    const standing = (isSupported: boolean) =>
      seen
        .map((state) => aCandidate(state, { isSupported }))
        .map((candidate) => [effectiveState(candidate, NOW), needsReview(candidate, NOW)]);
    expect(standing(false)).toEqual([
      ['RETIRED', false],
      ['RETIRED', false],
      ['APPROVED', true],
      ['PUBLISHED', true],
      ['DECLINED', false],
      ['WITHDRAWN', false],
    ]);
    expect(standing(true)).toEqual(seen.map((state) => [state, false]));
  });
});

describe('an approved or published candidate', () => {
  test.each(AGREED)('is %s until the consent expires, and RETIRED from then on', (state) => {
    const candidate = aCandidate(state, { decision: { consent: aConsent({ expiresAt: NOW }) } });
    expect(effectiveState(candidate, NOW - 1)).toBe(state);
    expect(effectiveState(candidate, NOW)).toBe('RETIRED');
  });

  test.each(AGREED)('in state %s becomes WITHDRAWN when the consent is withdrawn', (state) => {
    const consent = aConsent({ withdrawnAt: NOW, expiresAt: NOW });
    expect(effectiveState(aCandidate(state, { decision: { consent } }), NOW)).toBe('WITHDRAWN');
  });

  test.each(AGREED)('in state %s is RETIRED without any recorded consent', (state) => {
    expect(effectiveState(aCandidate(state, { decision: { consent: null } }), NOW)).toBe('RETIRED');
  });

  test('needs no review after the consent has expired', () => {
    const decision = { consent: aConsent({ expiresAt: NOW }) };
    const candidate = aCandidate('PUBLISHED', { decision, isSupported: false });
    expect([needsReview(candidate, NOW - 1), needsReview(candidate, NOW)]).toEqual([true, false]);
  });
});

describe('the text of a candidate', () => {
  const publishedText = 'The map knows our trucks.';
  const shown = { quote: 'the map knows our trucks', publishedText };

  test.each(LIVE)('is shown while the state is %s', (state) => {
    const candidate = aCandidate(state, { decision: { publishedText } });
    expect(shownWords(candidate, NOW)).toEqual(shown);
    expect(areWordsHidden(candidate, NOW)).toBe(false);
  });

  test.each([
    ['DECLINED', {}],
    ['WITHDRAWN', {}],
    ['APPROVED', { consent: aConsent({ expiresAt: NOW }) }],
    ['PUBLISHED', { consent: aConsent({ withdrawnAt: NOW }) }],
    ['PUBLISHED', { consent: null }],
  ] as const)('is hidden if the state was %s and the candidate has ended', (state, decision) => {
    const candidate = aCandidate(state, { decision: { publishedText, ...decision } });
    expect(shownWords(candidate, NOW)).toEqual({ quote: '', publishedText: null });
  });

  test('is shown if a later answer retired the candidate before anyone agreed to it', () => {
    const candidate = aCandidate('REQUESTED', { isSupported: false, decision: { publishedText } });
    expect(shownWords(candidate, NOW)).toEqual(shown);
  });
});

test('nextConsentExpiry returns the first future expiry of a valid consent', () => {
  const withExpiry = (days: number, state: (typeof LIVE)[number] = 'PUBLISHED', given = {}) =>
    aCandidate(state, { decision: { consent: aConsent({ expiresAt: NOW + days, ...given }) } });
  expect(nextConsentExpiry([], NOW)).toBeNull();
  expect(nextConsentExpiry([aCandidate('PUBLISHED'), withExpiry(0)], NOW)).toBeNull();
  expect(
    nextConsentExpiry(
      [
        withExpiry(9),
        withExpiry(1, 'REQUESTED'),
        withExpiry(2, 'PUBLISHED', { withdrawnAt: NOW }),
        withExpiry(7, 'APPROVED'),
      ],
      NOW,
    ),
  ).toBe(NOW + 7);
});

test('holdReasonsForMarketing keeps the reasons that marketing can fix, and returns NOT_NOW for the rest', () => {
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
