import { holdReasonsForMarketing } from '../../../lambdas/domain/people/as-caller.ts';
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

describe('a candidate that has lost its ground', () => {
  test('is retired before it is approved, and reviewed after', () => {
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

describe('what was agreed to', () => {
  test.each(AGREED)('reads %s until the consent expires, and RETIRED from then on', (state) => {
    const candidate = aCandidate(state, { decision: { consent: aConsent({ expiresAt: NOW }) } });
    expect(effectiveState(candidate, NOW - 1)).toBe(state);
    expect(effectiveState(candidate, NOW)).toBe('RETIRED');
  });

  test.each(AGREED)('and is %s reads WITHDRAWN once the consent is', (state) => {
    const consent = aConsent({ withdrawnAt: NOW, expiresAt: NOW });
    expect(effectiveState(aCandidate(state, { decision: { consent } }), NOW)).toBe('WITHDRAWN');
  });

  test.each(AGREED)('and is %s without any consent on record reads RETIRED', (state) => {
    expect(effectiveState(aCandidate(state, { decision: { consent: null } }), NOW)).toBe('RETIRED');
  });

  test('is not to be reviewed once it has ended', () => {
    const decision = { consent: aConsent({ expiresAt: NOW }) };
    const candidate = aCandidate('PUBLISHED', { decision, isSupported: false });
    expect([needsReview(candidate, NOW - 1), needsReview(candidate, NOW)]).toEqual([true, false]);
  });
});

describe('the words of a candidate', () => {
  const publishedText = 'The map knows our trucks.';
  const shown = { quote: 'the map knows our trucks', publishedText };

  test.each(LIVE)('are shown while it is %s', (state) => {
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
  ] as const)('are hidden where it was %s and is given up', (state, decision) => {
    const candidate = aCandidate(state, { decision: { publishedText, ...decision } });
    expect(shownWords(candidate, NOW)).toEqual({ quote: '', publishedText: null });
  });

  test('are shown of what a later answer retired before anyone agreed to it', () => {
    const candidate = aCandidate('REQUESTED', { isSupported: false, decision: { publishedText } });
    expect(shownWords(candidate, NOW)).toEqual(shown);
  });
});

test('the next expiry is the first that is still to come, of a consent that holds', () => {
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

test('marketing reads what it can fix, and NOT_NOW for the rest', () => {
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
