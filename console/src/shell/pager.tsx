import { wholeNumber } from '../format/format.ts';
import type { QueryParams } from './address/query-params.ts';
import { t } from './texts.ts';

interface PagerProps {
  params: QueryParams;
  /** Undefined or null until the current page is loaded. */
  pageInfo: { hasNextPage: boolean; endCursor?: string | null } | null | undefined;
  /** Number of rows per page. */
  size: number;
  /** Which end of the list the first page shows. */
  first: 'first' | 'newest' | 'oldest';
}

/** Navigation of a paged list. The position is kept in the URL. */
export function Pager({ params, pageInfo, size, first }: PagerProps) {
  const open = (after: string | null) => {
    params.set({ after });
    scrollTo(0, 0);
  };
  const next = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  return (
    <div className="toolbar no-print">
      {params.one('after') === null ? null : (
        <button type="button" className="button" onClick={() => open(null)}>
          {t(`backTo.${first}`)}
        </button>
      )}
      {next === null ? null : (
        <button type="button" className="button" onClick={() => open(next)}>
          {t('nextRows', { count: wholeNumber(size) })}
        </button>
      )}
    </div>
  );
}
