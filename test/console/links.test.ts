import { linksHeadline, termsLike } from '../../console/src/pages/ask-next/link-sentences.ts';

const link = (state: 'PENDING' | 'OPENED' | 'ANSWERED' | 'EXPIRED') => ({ state });

test.each([
  [[], null, false, 'Survey links'],
  [[link('ANSWERED'), link('PENDING')], null, false, '1 of 2 links was answered'],
  [[link('OPENED'), link('PENDING')], null, true, 'None of the newest 2 links were answered'],
  [[link('OPENED')], null, false, 'The only link has not been answered'],
  [[link('EXPIRED')], 'EXPIRED', false, '1 link has expired without an answer'],
  [
    [link('OPENED'), link('OPENED')],
    'OPENED',
    true,
    'More than 2 links were opened but not answered',
  ],
] as const)(
  'summarizes the links %j with the state filter %j',
  (links, state, hasMore, sentence) => {
    expect(linksHeadline(links, state, hasMore)).toBe(sentence);
  },
);

describe('creating another link like an existing one', () => {
  const steps = [{ key: 'plan' }, { key: 'drive' }];
  const expiresAt = '2026-12-22T00:00:00.000Z';

  test('keeps the expiry of a link that can still be answered', () => {
    expect(termsLike({ steps, state: 'OPENED', expiresAt }, 2)).toEqual({ expiresAt });
  });

  test('keeps the steps of an expired link and starts a new lifetime', () => {
    expect(termsLike({ steps, state: 'EXPIRED', expiresAt }, 2)).toEqual({});
    expect(termsLike({ steps, state: 'EXPIRED', expiresAt }, 18)).toEqual({
      stepKeys: ['plan', 'drive'],
    });
  });
});
