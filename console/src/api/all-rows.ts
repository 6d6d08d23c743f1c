import type { Client, CombinedError, TypedDocumentNode } from 'urql';
import { type Problem, problemOf } from './problem.ts';

/** A page of a list, as the API returns it. */
interface RowsPage<Row> {
  nodes?: readonly Row[] | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The variables of a query for a page. */
export type PageVariables = {
  /** Cursor of the page before. */
  after?: string | null | undefined;
};

/** A list that the API returns page by page. */
export interface PagedList<Row, Data, Variables extends PageVariables> {
  /** The query of a page. */
  document: TypedDocumentNode<Data, Variables>;
  variables: NoInfer<Variables>;
  pageOf: (data: Data) => RowsPage<Row> | null | undefined;
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

/** The largest page that the API returns. */
export const LARGEST_PAGE = 100;
/** More than one person can work through. Use the command line to export everything. */
const MAX_ROWS = 5000;

/** Reads a list of the API, as it is now, up to a maximum. */
export function allRowsOf<Row, Data, Variables extends PageVariables>(
  client: Client,
  { document, variables, pageOf }: PagedList<Row, Data, Variables>,
  max?: number,
): Promise<AllRows<Row>> {
  const read = (after: string | null) =>
    client.query(document, { ...variables, after }, { requestPolicy: 'network-only' }).toPromise();
  return allRows(read, pageOf, max);
}

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
