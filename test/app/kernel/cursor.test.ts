import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../../lambdas/app/kernel/lists/cursor.ts';
import { BadInput } from '../../../lambdas/app/kernel/errors.ts';

const key = Buffer.alloc(32, 7);
const list = { field: 'atRiskAccounts', arguments: { job: 'a', criteria: { bands: ['HIGH'] } } };

describe('a cursor', () => {
  test('decodes to its position for the same list, whatever the order of the arguments', () => {
    const cursor = encodeCursor(
      key,
      { field: 'x', arguments: { b: 1, a: { d: 2, c: null } } },
      'p#ü',
    );
    const same = { field: 'x', arguments: { a: { c: null, d: 2 }, b: 1 } };
    expect(decodeCursor(key, same, cursor)).toBe('p#ü');
  });

  test.each([
    ['field', { ...list, field: 'accounts' }],
    ['job', { ...list, arguments: { ...list.arguments, job: 'b' } }],
    ['filter', { ...list, arguments: { job: 'a', criteria: { bands: ['LOW'] } } }],
  ])('from a list with another %s is rejected at `after`', (_, other) => {
    const cursor = encodeCursor(key, other, 'position');
    expect(() => decodeCursor(key, list, cursor)).toThrow(BadInput);
    expect(() => decodeCursor(key, list, cursor)).toThrow(
      'after must be a cursor from the same list',
    );
  });

  test('is rejected if any character was changed', () => {
    const cursor = encodeCursor(key, list, '0042#account');
    const changed = fc
      .tuple(fc.nat(cursor.length - 1), fc.constantFrom('A', 'b', 'Z', '0', '9', '-', '_'))
      .map(([at, by]) => cursor.slice(0, at) + by + cursor.slice(at + 1))
      .filter(
        (text) => text !== cursor && Buffer.from(text, 'base64url').toString() !== decoded(cursor),
      );
    fc.assert(
      fc.property(changed, (text) => {
        expect(() => decodeCursor(key, list, text)).toThrow(BadInput);
      }),
    );
  });

  test('does not reveal its position without the key', () => {
    const position = 'AT_RISK#0042#acme.example';
    const text = decoded(encodeCursor(key, list, position));
    for (const part of position.split('#')) expect(text).not.toContain(part);
    const longer = encodeCursor(key, list, `${position}#longer`);
    expect(longer).toHaveLength(encodeCursor(key, list, position).length);
    expect(() => decodeCursor(Buffer.alloc(32, 8), list, longer)).toThrow(BadInput);
  });

  test('is not decoded from any other text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        expect(() => decodeCursor(key, list, text)).toThrow(BadInput);
      }),
    );
  });
});

function decoded(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString();
}
