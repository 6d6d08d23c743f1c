import {
  type ConsentRecord,
  consentsOf,
  covers,
  isSameTerms,
  isValid,
} from '../../../lambdas/domain/testimonials/consent.ts';
import { NOW } from '../../support/facts.ts';
import { aConsent } from '../../support/testimonials.ts';

describe('a consent', () => {
  test('is valid until the instant at which it expires', () => {
    const consent = aConsent({ expiresAt: NOW });
    expect([isValid(consent, NOW - 1), isValid(consent, NOW), isValid(consent, NOW + 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('without an expiry is valid until it is withdrawn', () => {
    expect(isValid(aConsent(), NOW + 1e12)).toBe(true);
    expect(isValid(aConsent({ withdrawnAt: NOW }), NOW)).toBe(false);
    expect(isValid(null, NOW)).toBe(false);
  });

  test('covers only its own channels', () => {
    expect([covers(aConsent(), 'PRESS'), covers(aConsent(), 'SOCIAL')]).toEqual([true, false]);
  });

  test('has the same terms as one with its channels in another order', () => {
    const other = aConsent({ channels: ['PRESS', 'WEBSITE'], recordedBy: 'somebody else' });
    expect(isSameTerms(aConsent(), other)).toBe(true);
  });

  test.each([
    { expiresAt: NOW },
    { wordingVersion: '2' },
    { channels: ['WEBSITE'] as const },
    { attribution: 'ANONYMOUS' as const },
    { purpose: 'Case study' },
    { method: 'FORM' as const },
    { evidence: 'mail 4712' },
  ])('does not have the same terms as one with %j', (given) => {
    expect(isSameTerms(aConsent(), aConsent(given))).toBe(false);
  });
});

describe('the record of consent', () => {
  const granted = (given = {}): ConsentRecord => ({ kind: 'GRANTED', consent: aConsent(given) });
  const withdrawn = (withdrawnAt: number): ConsentRecord => ({
    kind: 'WITHDRAWN',
    withdrawnAt,
    recordedBy: 'mara@vendor.test',
  });

  test('lists every consent, oldest first, with the time of its withdrawal', () => {
    const records = [
      granted({ evidence: 'one' }),
      granted({ evidence: 'two' }),
      withdrawn(NOW),
      granted({ evidence: 'three' }),
      withdrawn(NOW + 1),
    ];
    expect(consentsOf(records)).toEqual([
      aConsent({ evidence: 'one', withdrawnAt: NOW }),
      aConsent({ evidence: 'two', withdrawnAt: NOW }),
      aConsent({ evidence: 'three', withdrawnAt: NOW + 1 }),
    ]);
  });

  test('is empty without consents', () => {
    expect(consentsOf([])).toEqual([]);
  });
});
