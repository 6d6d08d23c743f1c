import {
  checkCondition,
  checkKeys,
  UnusableKey,
} from '../../../lambdas/store/engine/keys/key-limits.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

describe('key checks', () => {
  test.each([
    ['an empty partition key', { pk: '', sk: 'a' }, 'The key pk is empty.'],
    ['an empty sort key', { pk: 'a', sk: '' }, 'The key sk is empty.'],
    ['an empty key of an index', { pk: 'a', sk: 'a', gsi3sk: '' }, 'The key gsi3sk is empty.'],
    ['a key that is not a string', { pk: 'a', sk: 7 }, 'The key sk is not a string.'],
    ['a missing key', { pk: 'a', sk: undefined }, 'The key sk is not a string.'],
    [
      'a sort key of too many bytes',
      { pk: 'a', gsi1pk: 'a', gsi1sk: '🚚'.repeat(256) },
      'The key gsi1sk has 1024 bytes; at most 1020 are possible.',
    ],
    [
      'a partition key of too many bytes',
      { gsi2pk: `a${'🚚'.repeat(512)}` },
      'The key gsi2pk has 2049 bytes; at most 2048 are possible.',
    ],
  ])('reject %s', (_, attributes, message) => {
    expect(() => checkKeys(attributes)).toThrow(new UnusableKey(message));
  });

  test('accept keys of exactly the maximum length', () => {
    const greatest = { pk: '🚚'.repeat(512), sk: '🚚'.repeat(255), name: '' };
    expect(checkKeys(greatest)).toBe(greatest);
    expect(() => checkCondition({ ':pk': 'a', ':high': '🚚'.repeat(256) })).not.toThrow();
    expect(() => checkCondition({ ':pk': 'a', ':low': '' })).toThrow('The key :low is empty.');
  });
});

describe('the table', () => {
  let foothold: StoredFoothold;
  beforeAll(async () => {
    foothold = await givenStoredFoothold();
  });
  afterAll(() => foothold.stop());

  const key = { pk: 'a', sk: '' };
  test.each([
    ['get', () => foothold.store.table.get(key)],
    ['batchGet', () => foothold.store.table.batchGet([key])],
    ['query', () => foothold.store.table.query({ pk: '' })],
    ['queryAll', () => foothold.store.table.queryAll({ pk: 'a', between: ['', 'b'] })],
    ['put', () => foothold.store.table.write({ kind: 'put', item: key })],
    ['delete', () => foothold.store.table.write({ kind: 'delete', key })],
    [
      'update of an index',
      () =>
        foothold.store.table.write({
          kind: 'update',
          key: { pk: 'a', sk: 'b' },
          set: { gsi1pk: '' },
        }),
    ],
    [
      'transact',
      () =>
        foothold.store.table.transact([
          { kind: 'put', item: { pk: 'a', sk: 'b' } },
          { kind: 'check', key, condition: { kind: 'absent' } },
        ]),
    ],
    ['writeBatch with puts', () => foothold.store.table.writeBatch([key], [])],
    ['writeBatch with deletes', () => foothold.store.table.writeBatch([], [key])],
  ])('refuses an empty key in %s, which the embedded database would accept', async (_, call) => {
    await expect(call()).rejects.toThrow(UnusableKey);
  });

  test('returns nothing for a range that ends before it starts, which DynamoDB would refuse', async () => {
    const { table } = foothold.store;
    expect(await table.queryAll({ pk: 'a', between: ['b', 'a'] })).toEqual([]);
    const page = { pk: 'a', between: ['b', 'd'] as const, backward: true, after: 'b' };
    expect(await table.query(page)).toEqual({ items: [], hasMore: false });
  });

  test('resumes within the bounds of a range, even from a position outside them', async () => {
    const { table } = foothold.store;
    await table.writeBatch(
      ['a', 'b', 'c', 'd', 'e'].map((sk) => ({ pk: 'letters', sk })),
      [],
    );
    const read = async (request: { after: string; backward?: boolean }) =>
      (await table.queryAll({ pk: 'letters', between: ['b', 'd'], ...request })).map(
        ({ sk }) => sk,
      );
    expect(await read({ after: 'a' })).toEqual(['b', 'c', 'd']);
    expect(await read({ after: 'b' })).toEqual(['c', 'd']);
    expect(await read({ after: 'e', backward: true })).toEqual(['d', 'c', 'b']);
    expect(await read({ after: 'd', backward: true })).toEqual(['c', 'b']);
  });
});
