import { type ListOrder, orderAfter, type Orders } from './order.ts';

/** The current order of a list and its possible orders. */
export interface Ordering<Field extends string = string> {
  orders: Orders<Field>;
  /** Null if the list is in its original order. */
  order: ListOrder<Field> | null;
  onOrder(order: ListOrder<Field>): void;
}

interface SortHeaderProps<Field extends string> {
  by: Field;
  name: string;
  ordering: Ordering<Field>;
  className?: string | undefined;
}

const SPOKEN = { ASC: 'ascending', DESC: 'descending' } as const;
const SHAPES = { ASC: '▲', DESC: '▼' } as const;

/** A column header that sorts the list. A second click reverses the order. */
export function SortHeader<Field extends string>(props: SortHeaderProps<Field>) {
  const { by, name, ordering, className } = props;
  const { order, orders, onOrder } = ordering;
  const direction = order?.field === by ? order.direction : null;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={direction === null ? undefined : SPOKEN[direction]}
    >
      <button type="button" className="sort" onClick={() => onOrder(orderAfter(order, by, orders))}>
        {name} <span aria-hidden="true">{direction === null ? '↕' : SHAPES[direction]}</span>
      </button>
    </th>
  );
}
