import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { consentGet, consentsGet } from '../../../lambdas/app/testimonials/consents-get.ts';
import type { ActorRole } from '../../../lambdas/platform/authz/actor.ts';
import { scopeOf } from '../../support/app-fixtures.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld, type World } from '../../support/store/stored-world.ts';
import { aCandidate, aConsent } from '../../support/testimonials.ts';

let world: World;
beforeAll(async () => {
  world = await givenWorld(NOW);
});
const seenBy = (role: ActorRole, candidate: ReturnType<typeof aCandidate>) =>
  consentGet(scopeOf(world, role), candidate);

describe('the consent to a quote', () => {
  test('is visible to marketing as recorded', () => {
    expect(seenBy('MARKETING', aCandidate('PUBLISHED'))).toEqual(aConsent());
    expect(seenBy('MARKETING', aCandidate('CANDIDATE'))).toBeNull();
  });

  test.each([
    ['WITHDRAWN', aConsent({ withdrawnAt: NOW })],
    ['DECLINED', aConsent()],
    ['PUBLISHED', aConsent({ expiresAt: NOW })],
  ] as const)(
    'that has ended (%s) shows its approved text only to administrators',
    (state, consent) => {
      const candidate = aCandidate(state, { decision: { consent } });
      expect(seenBy('MARKETING', candidate)).toEqual({ ...consent, approvedText: '' });
      expect(seenBy('ADMIN', candidate)).toEqual(consent);
    },
  );

  test('is hidden from callers who may not read it', async () => {
    const scope = scopeOf(world, 'CUSTOMER_SUCCESS', 'PRODUCT');
    expect(() => consentGet(scope, aCandidate('PUBLISHED'))).toThrow(Refused);
    await expect(consentsGet(scope, aCandidate('PUBLISHED'))).rejects.toThrow(Refused);
  });
});
