import { isSame } from '../../../lambdas/app/kernel/text/canonical-json.ts';
import { fingerprint } from '../../../lambdas/app/kernel/text/fingerprint.ts';

describe('a fingerprint', () => {
  test('does not depend on the order of keys', () => {
    expect(fingerprint({ a: 1, b: { c: [2, { d: 3, e: 4 }] } })).toBe(
      fingerprint({ b: { c: [2, { e: 4, d: 3 }] }, a: 1 }),
    );
  });

  test('depends on the order of a list and on every value, and distinguishes absent from null', () => {
    const texts = [{ a: [1, 2] }, { a: [2, 1] }, { a: null }, {}, { a: '1' }, { a: 1 }];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });

  test('treats undefined as absent', () => {
    expect(isSame({ a: undefined, b: 1 }, { b: 1 })).toBe(true);
    expect(isSame({ a: null, b: 1 }, { b: 1 })).toBe(false);
  });
});
