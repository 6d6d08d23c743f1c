import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemOf } from '../../api/problem.ts';
import {
  AtRiskDocument,
  type AtRiskFilter,
  type AtRiskOrder,
  type AtRiskRowFragment,
} from '../../generated/graphql.ts';
import { useSurroundings } from '../../shell/surroundings.ts';

const PAGE = 50;

interface Rows {
  rows: readonly AtRiskRowFragment[];
  isLoading: boolean;
  hasMore: boolean;
  problem: Problem | null;
  more(): void;
  retry(): void;
}

interface Loaded {
  rows: readonly AtRiskRowFragment[];
  /** Where the next page begins; null at the end. */
  cursor: string | null;
  problem: Problem | null;
  isLoading: boolean;
}

const NOTHING_YET: Loaded = { rows: [], cursor: null, problem: null, isLoading: true };

/** The rows of the list, page after page. A page may be short although more follows. */
export function useRows(filter: AtRiskFilter, orderBy: AtRiskOrder): Rows {
  const client = useClient();
  const { job } = useSurroundings();
  const [loaded, setLoaded] = useState(NOTHING_YET);

  const load = useCallback(
    async (after: string | null, isCurrent: () => boolean) => {
      setLoaded((known) => ({ ...(after === null ? NOTHING_YET : known), isLoading: true }));
      const { data, error } = await client
        .query(AtRiskDocument, { job, filter, orderBy, first: PAGE, after })
        .toPromise();
      if (!isCurrent()) return;
      const page = data?.atRiskAccounts;
      const found = page?.nodes ?? [];
      setLoaded((known) => ({
        rows: after === null ? found : [...known.rows, ...found],
        cursor: page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
        problem: problemOf(error, page != null),
        isLoading: false,
      }));
    },
    [client, job, filter, orderBy],
  );

  useEffect(() => {
    let isCurrent = true;
    void load(null, () => isCurrent);
    return () => {
      isCurrent = false;
    };
  }, [load]);

  const { rows, cursor, problem, isLoading } = loaded;
  return {
    rows,
    isLoading,
    hasMore: cursor !== null,
    problem,
    more: () => void load(cursor, () => true),
    retry: () => void load(null, () => true),
  };
}
