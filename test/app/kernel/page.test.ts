import { BadInput } from '../../../lambdas/app/kernel/errors.ts';
import { encodeCursor } from '../../../lambdas/app/kernel/lists/cursor.ts';
import { pageOf, readPage, sliceRequest } from '../../../lambdas/app/kernel/lists/page.ts';

const list = { field: 'accounts', arguments: {} };
const key = Buffer.alloc(32, 7);
const scope = { ports: { cursorKey: async () => key } };
const cursor = (position: string) => encodeCursor(key, list, position);

describe('a page', () => {
  test.each([0, -1, 101, 1.5, Number.NaN])('of %d entries is rejected at `first`', (first) => {
    const ask = () => sliceRequest(key, list, { first });
    expect(ask).toThrow(new BadInput(['first'], 'first must be a whole number from 1 to 100.'));
  });

  test('has 50 entries from the start of the list by default', () => {
    expect(sliceRequest(key, list, {})).toEqual({ limit: 50, after: null });
    expect(sliceRequest(key, list, { first: null, after: null })).toEqual({
      limit: 50,
      after: null,
    });
    expect(sliceRequest(key, list, { first: 100, after: cursor('b') })).toEqual({
      limit: 100,
      after: 'b',
    });
  });

  test('ends at its last entry when the list ends there', async () => {
    const read = async () => ({
      entries: [
        { value: 1, position: 'a' },
        { value: 2, position: 'b' },
      ],
      resumeAfter: null,
    });
    expect(await readPage(scope, list, { first: 2 }, read)).toEqual({
      edges: [
        { cursor: cursor('a'), node: 1 },
        { cursor: cursor('b'), node: 2 },
      ],
      pageInfo: {
        hasNextPage: false,
        hasPreviousPage: false,
        startCursor: cursor('a'),
        endCursor: cursor('b'),
      },
    });
  });

  test('that ends early has an end cursor, even without entries', () => {
    expect(pageOf(key, list, { entries: [], resumeAfter: 'm' })).toEqual({
      edges: [],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: null,
        endCursor: cursor('m'),
      },
    });
  });

  test('of an empty list has no cursors', () => {
    expect(pageOf(key, list, { entries: [], resumeAfter: null }).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
