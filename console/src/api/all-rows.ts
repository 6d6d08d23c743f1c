import type { CombinedError } from 'urql';
import { type Problem, problemOf } from './problem.ts';

/** A page of a list, as the API returns it. */
export interface RowsPage<Row> {
  nodes?: readonly Row[] | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The response to a request for a page. */
export interface Answer<Data> {
  data?: Data | undefined;
  error?: CombinedError | undefined;
}

/** All rows of a list, or the problem because of which they could not be read. Never only some of them. */
export type AllRows<Row> =
  | { problem: Problem }
  | {
      problem: null;
      rows: readonly Row[];
      /** Whether the list has more rows than the maximum. */
      hasMore: boolean;
    };

/** More than one person can work through. Use the command line to export everything. */
const MAX_ROWS = 5000;

/** Reads a list page by page, up to a maximum. */
export async function allRows<Row, Data>(
  read: (after: string | null) => Promise<Answer<Data>>,
  pageOf: (data: Data) => RowsPage<Row> | null | undefined,
  max = MAX_ROWS,
): Promise<AllRows<Row>> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const { data, error }: Answer<Data> = await read(after);
    const page = data === undefined ? null : pageOf(data);
    const problem = problemOf(error, page != null);
    if (problem) return { problem };
    if (!page?.nodes) return { problem: { kind: 'failed', message: null, requestId: null } };
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null && rows.length < max);
  return { problem: null, rows: rows.slice(0, max), hasMore: after !== null || rows.length > max };
}
