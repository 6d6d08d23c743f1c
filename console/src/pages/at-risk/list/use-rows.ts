import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemOf } from '../../../api/problem.ts';
import {
  AtRiskDocument,
  type AtRiskFilter,
  type AtRiskOrder,
  type AtRiskRowFragment,
} from '../../../generated/graphql.ts';
import { useAppContext } from '../../../shell/app-context.ts';

const PAGE = 50;

export interface Rows {
  rows: readonly AtRiskRowFragment[];
  isLoading: boolean;
  hasMore: boolean;
  problem: Problem | null;
  more(): void;
  retry(): void;
  /** Reloads as many rows as are shown. The current rows stay until then. */
  refresh(): void;
}

interface Loaded {
  rows: readonly AtRiskRowFragment[];
  /** Cursor of the next page. Null on the last page. */
  cursor: string | null;
  problem: Problem | null;
  isLoading: boolean;
}

const NOTHING_YET: Loaded = { rows: [], cursor: null, problem: null, isLoading: true };

/** The list shown last, so that Back restores all its rows at once. */
let last: { list: string; loaded: Loaded } | null = null;

/** Filter and order of the API request. */
export interface ListRequest {
  filter: AtRiskFilter;
  order: AtRiskOrder;
}

/**
 * Loads the rows of the list page by page. A page may be short even if more follow. Loads nothing while
 * `request` is null.
 */
export function useRows(request: ListRequest | null): Rows {
  const client = useClient();
  const { job } = useAppContext();
  const list = JSON.stringify([job, request]);
  const [loaded, setLoaded] = useState(() => (last?.list === list ? last.loaded : NOTHING_YET));

  /** Loads pages until there are at least `atLeast` rows, including those already known. */
  const load = useCallback(
    async (known: Loaded, atLeast: number, isCurrent: () => boolean) => {
      let now = known;
      do {
        const { data, error } = await client
          .query(AtRiskDocument, { job, ...request, first: PAGE, after: now.cursor })
          .toPromise();
        const page = data?.atRiskAccounts;
        now = {
          rows: [...now.rows, ...(page?.nodes ?? [])],
          cursor: page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
          problem: problemOf(error, page != null),
          isLoading: false,
        };
      } while (isCurrent() && now.cursor !== null && now.rows.length < atLeast);
      if (!isCurrent()) return;
      last = { list, loaded: now };
      setLoaded(now);
    },
    [client, job, request, list],
  );

  useEffect(() => {
    if (request === null) return undefined;
    let isCurrent = true;
    const shown = last?.list === list ? last.loaded : NOTHING_YET;
    setLoaded(shown);
    void load(NOTHING_YET, shown.rows.length, () => isCurrent);
    // These paged requests are not covered by the client's refetch on focus, so reload them here.
    const askAgain = () => {
      const atLeast = last?.list === list ? last.loaded.rows.length : 0;
      if (!document.hidden) void load(NOTHING_YET, atLeast, () => isCurrent);
    };
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      isCurrent = false;
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [request, load, list]);

  const { rows, cursor, problem, isLoading } = loaded;
  const goOn = (known: Loaded) => {
    setLoaded({ ...known, isLoading: true });
    void load(known, known.rows.length + 1, () => true);
  };
  return {
    rows,
    isLoading,
    hasMore: cursor !== null,
    problem,
    more: () => goOn(loaded),
    retry: () => goOn(NOTHING_YET),
    refresh: () => void load(NOTHING_YET, rows.length, () => true),
  };
}
