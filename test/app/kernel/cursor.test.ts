import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../lambdas/app/kernel/cursor.ts';
import { BadInput } from '../../../lambdas/app/kernel/errors.ts';

const list = { field: 'atRiskAccounts', arguments: { job: 'a', criteria: { bands: ['HIGH'] } } };

describe('a cursor', () => {
  test('holds its position for the list that it came from, however its arguments are ordered', () => {
    const cursor = encodeCursor({ field: 'x', arguments: { b: 1, a: { d: 2, c: null } } }, 'p#ü');
    const same = { field: 'x', arguments: { a: { c: null, d: 2 }, b: 1 } };
    expect(decodeCursor(same, cursor)).toBe('p#ü');
  });

  test.each([
    ['field', { ...list, field: 'accounts' }],
    ['job', { ...list, arguments: { ...list.arguments, job: 'b' } }],
    ['filter', { ...list, arguments: { job: 'a', criteria: { bands: ['LOW'] } } }],
  ])('of another %s is refused at `after`', (_, other) => {
    const cursor = encodeCursor(other, 'position');
    expect(() => decodeCursor(list, cursor)).toThrow(BadInput);
    expect(() => decodeCursor(list, cursor)).toThrow('after must be a cursor of this same list');
  });

  test('with any character changed is refused', () => {
    const cursor = encodeCursor(list, '0042#account');
    const changed = fc
      .tuple(fc.nat(cursor.length - 1), fc.constantFrom('A', 'b', 'Z', '0', '9', '-', '_'))
      .map(([at, by]) => cursor.slice(0, at) + by + cursor.slice(at + 1))
      .filter(
        (text) => text !== cursor && Buffer.from(text, 'base64url').toString() !== decoded(cursor),
      );
    fc.assert(
      fc.property(changed, (text) => {
        expect(() => decodeCursor(list, text)).toThrow(BadInput);
      }),
    );
  });

  test('is none of any other text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        expect(() => decodeCursor(list, text)).toThrow(BadInput);
      }),
    );
  });
});

function decoded(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString();
}
