import { useQueryParams } from '../../shell/address/query-params.ts';
import type { OrderDirection } from '../../generated/graphql.ts';
import { orderedBy, orderFrom, orderText, type SortValue } from './order.ts';
import type { Ordering } from './sort-header.tsx';

/** A sortable field: its default direction, and how to get the value of a row. */
export interface SortField<Row> {
  first: OrderDirection;
  valueOf: (row: Row) => SortValue;
}

interface Ordered<Row> {
  rows: readonly Row[];
  /** Null if the headers do not sort. */
  ordering: Ordering | null;
}

/** Sorts rows that are all loaded, by the order in the URL. A null `sortName` turns sorting off. */
export function useOrdered<Row>(
  rows: readonly Row[],
  fields: ReadonlyMap<string, SortField<Row>>,
  sortName: string | null,
): Ordered<Row> {
  const params = useQueryParams();
  if (sortName === null || rows.length < 2) return { rows, ordering: null };
  const orders = Object.fromEntries([...fields].map(([id, { first }]) => [id, first]));
  const order = orderFrom(params.one(sortName), orders);
  const valueOf = order && fields.get(order.field)?.valueOf;
  return {
    rows: order && valueOf ? orderedBy(rows, valueOf, order.direction) : rows,
    ordering: {
      orders,
      order,
      onOrder: (next) => params.set({ [sortName]: orderText(next, orders) }),
    },
  };
}
