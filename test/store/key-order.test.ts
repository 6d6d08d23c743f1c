import * as fc from 'fast-check';
import { compareKeys } from '../../lambdas/store/engine/keys/key-order.ts';

describe('the order of keys', () => {
  test('is that of UTF-8, in which emoji come last', () => {
    expect(['🚚', '\uFFFD', 'z', '\uE000', 'ä', ''].sort(compareKeys)).toEqual([
      '',
      'z',
      'ä',
      '\uE000',
      '\uFFFD',
      '🚚',
    ]);
  });

  test('agrees with the byte order of any two texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const byBytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareKeys(a, b))).toBe(byBytes);
      }),
    );
  });
});
