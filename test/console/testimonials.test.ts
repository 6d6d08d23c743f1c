import { consentFacts, headline } from '../../console/src/pages/testimonials/words.ts';
import type { TestimonialFragment } from '../../console/src/generated/graphql.ts';

function quote(
  id: string,
  state: TestimonialFragment['state'],
  given: { by?: string; consent?: TestimonialFragment['consent'] } = {},
) {
  return {
    id,
    state,
    heldBack: [],
    respondent: { id: given.by ?? id },
    consent: given.consent,
  } as unknown as TestimonialFragment;
}

describe('the headline of testimonials', () => {
  const rows = [
    quote('a', 'PUBLISHED'),
    quote('b', 'CANDIDATE', { by: 'ana' }),
    quote('c', 'CANDIDATE', { by: 'ana' }),
    quote('d', 'CANDIDATE', { by: 'ben' }),
  ];

  test('counts people rather than quotes, and mentions if there are more pages', () => {
    expect(headline(rows, false)).toBe(
      '2 people said something good and may be asked for a quote now',
    );
    expect(headline(rows, true)).toBe(
      '2 people on this page said something good and may be asked for a quote now',
    );
  });

  test('says what can be published if there is no one left to ask', () => {
    expect(headline([quote('a', 'APPROVED')], false)).toBe(
      '1 quote is approved and can be published',
    );
    expect(headline([], false)).toBe('Testimonials');
  });
});

test('a valid consent is shown with its expiry, channels and attribution', () => {
  const consent: NonNullable<TestimonialFragment['consent']> = {
    grantedAt: '2026-05-04T00:00:00Z',
    expiresAt: '2030-05-04T00:00:00Z',
    withdrawnAt: null,
    channels: ['WEBSITE', 'PRESS'],
    attribution: 'ROLE_AND_COMPANY',
    approvedText: 'It is easy.',
  };
  expect(
    consentFacts(quote('a', 'APPROVED', { consent: { ...consent, expiresAt: null } })),
  ).toEqual(['Consent: Website, Press', 'Attribution: Role and company']);
  expect(consentFacts(quote('a', 'PUBLISHED', { consent }))[0]).toBe(
    'Consent until May 4, 2030: Website, Press',
  );
  expect(consentFacts(quote('a', 'WITHDRAWN', { consent }))).toEqual([]);
});
