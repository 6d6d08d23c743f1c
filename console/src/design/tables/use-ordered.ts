import { useAddress } from '../../shell/address/address.ts';
import type { OrderDirection } from '../../generated/graphql.ts';
import { orderedBy, orderFrom, orderText, type SortValue } from './order.ts';
import type { Ordering } from './sort-header.tsx';

/** What rows can be ordered by: the direction that is meant unless one is said, and the value of a row. */
export interface SortField<Row> {
  first: OrderDirection;
  valueOf: (row: Row) => SortValue;
}

interface Ordered<Row> {
  rows: readonly Row[];
  /** Null: the headers do not sort. */
  ordering: Ordering | null;
}

/** Rows that all are here, in the order that the address says by this name; null: as they came. */
export function useOrdered<Row>(
  rows: readonly Row[],
  fields: ReadonlyMap<string, SortField<Row>>,
  sortName: string | null,
): Ordered<Row> {
  const address = useAddress();
  if (sortName === null || rows.length < 2) return { rows, ordering: null };
  const orders = Object.fromEntries([...fields].map(([id, { first }]) => [id, first]));
  const order = orderFrom(address.one(sortName), orders);
  const valueOf = order && fields.get(order.field)?.valueOf;
  return {
    rows: order && valueOf ? orderedBy(rows, valueOf, order.direction) : rows,
    ordering: {
      orders,
      order,
      onOrder: (next) => address.set({ [sortName]: orderText(next, orders) }),
    },
  };
}
