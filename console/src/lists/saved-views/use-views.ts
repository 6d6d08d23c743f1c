import { useEffect } from 'react';
import { useQuery } from 'urql';
import { useLocation, useSearch } from 'wouter';
import {
  type SavedViewFragment,
  type SavedViewList,
  SavedViewsDocument,
} from '../../generated/graphql.ts';
import { isLinkToView, viewAddress, viewQuery } from './view-query.ts';

interface Views {
  views: readonly SavedViewFragment[];
  /** The view that the address names; null for none. */
  chosen: SavedViewFragment | null;
  /** Whether the list shows something else than the chosen view by now. */
  isChanged: boolean;
  /** Whether the address names a view that is not there. */
  isMissing: boolean;
  load: () => void;
}

/** The views of a list, and the one that is shown. A link to a view is followed to what the view shows. */
export function useViews(list: SavedViewList): Views {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [{ data, fetching }, ask] = useQuery({ query: SavedViewsDocument, variables: { list } });
  const views = data?.savedViews ?? [];
  const id = new URLSearchParams(search).get('view');
  const chosen = views.find((view) => view.id === id) ?? null;
  // Emptied by the user, a view is not a link to it any more: the address then keeps its columns.
  const target = chosen !== null && isLinkToView(search) ? viewAddress(path, chosen) : null;
  useEffect(() => {
    if (target !== null) navigate(target, { replace: true });
  }, [target, navigate]);
  return {
    views,
    chosen,
    isChanged: chosen !== null && viewQuery(search) !== viewQuery(chosen.query),
    isMissing: id !== null && chosen === null && data?.savedViews != null && !fetching,
    load: () => ask({ requestPolicy: 'network-only' }),
  };
}
