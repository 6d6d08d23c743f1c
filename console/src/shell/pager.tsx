import { wholeNumber } from '../format/format.ts';
import type { Address } from './address/address.ts';
import { t } from './texts.ts';

interface PagerProps {
  address: Address;
  /** Of the page shown; nothing before it is here. */
  pageInfo: { hasNextPage: boolean; endCursor?: string | null } | null | undefined;
  /** How many rows a page has. */
  size: number;
  /** What the first page begins with. */
  first: 'first' | 'newest' | 'oldest';
}

/** The way through a list that comes page by page. Where one is stands in the address. */
export function Pager({ address, pageInfo, size, first }: PagerProps) {
  const open = (after: string | null) => {
    address.set({ after });
    scrollTo(0, 0);
  };
  const next = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  return (
    <div className="toolbar no-print">
      {address.one('after') === null ? null : (
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
