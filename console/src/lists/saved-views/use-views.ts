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
  /** The view named in the URL, or null. */
  chosen: SavedViewFragment | null;
  /** Whether the list differs from the chosen view. */
  isChanged: boolean;
  /** Whether the URL names a view that does not exist. */
  isMissing: boolean;
  load: () => void;
}

/** The views of a list and the chosen one. Redirects a link to a view to the view's filters. */
export function useViews(list: SavedViewList): Views {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const [{ data, fetching }, ask] = useQuery({ query: SavedViewsDocument, variables: { list } });
  const views = data?.savedViews ?? [];
  const id = new URLSearchParams(search).get('view');
  const chosen = views.find((view) => view.id === id) ?? null;
  // If the user clears the filters of a view, the URL keeps its `columns` and so is not a link to the view.
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
