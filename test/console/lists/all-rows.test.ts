import { CombinedError } from 'urql';
import { type Answer, allRows } from '../../../console/src/api/all-rows.ts';

interface Data {
  list: { nodes: string[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null;
}

/** A list of two rows a page. The cursor is the number of rows before the page. */
function listOf(rows: readonly string[], failing: Readonly<Record<number, Answer<Data>>> = {}) {
  return async (after: string | null): Promise<Answer<Data>> => {
    const at = Number(after ?? 0);
    const pageInfo = { hasNextPage: at + 2 < rows.length, endCursor: String(at + 2) };
    return failing[at] ?? { data: { list: { nodes: rows.slice(at, at + 2), pageInfo } } };
  };
}

const pageOf = ({ list }: Data) => list;
const ROWS = ['a', 'b', 'c', 'd', 'e'];

test('all rows of a list are read, page by page', async () => {
  expect(await allRows(listOf(ROWS), pageOf)).toEqual({
    problem: null,
    rows: ROWS,
    hasMore: false,
  });
});

test.each([
  [4, ['a', 'b', 'c', 'd'], true],
  [3, ['a', 'b', 'c'], true],
  [5, ROWS, false],
])('at most %i rows are read, and whether there are more', async (max, rows, hasMore) => {
  expect(await allRows(listOf(ROWS), pageOf, max)).toEqual({ problem: null, rows, hasMore });
});

test.each<[string, Answer<Data>, object]>([
  [
    'cannot be reached',
    { error: new CombinedError({ networkError: new Error('offline') }) },
    { kind: 'offline' },
  ],
  [
    'fails on the server',
    {
      data: { list: null },
      error: new CombinedError({
        graphQLErrors: [{ message: 'Too many requests', extensions: { requestId: 'r1' } }],
      }),
    },
    { kind: 'failed', message: 'Too many requests', requestId: 'r1' },
  ],
  ['is missing', { data: { list: null } }, { kind: 'failed', message: null, requestId: null }],
])('a page that %s is a problem, not a shorter list', async (_, answer, problem) => {
  expect(await allRows(listOf(ROWS, { 2: answer }), pageOf)).toEqual({ problem });
});
