import type { OrderDirection } from '../../generated/graphql.ts';
import { locale } from '../../texts/language.ts';

/** The field and direction a list is ordered by, as API input. */
export interface ListOrder<Field extends string = string> {
  field: Field;
  direction: OrderDirection;
}

/** The fields that a list can be ordered by, each with its default direction. */
export type Orders<Field extends string = string> = Readonly<Record<Field, OrderDirection>>;

const TURNED = { ASC: 'DESC', DESC: 'ASC' } as const;

/** Parses `FIELD` or `FIELD-ASC`. Returns null if the text is neither. */
export function orderFrom<Field extends string>(
  text: string | null,
  orders: Orders<Field>,
): ListOrder<Field> | null {
  const [, name, said] = /^(.*?)(?:-(ASC|DESC))?$/s.exec(text ?? '') ?? [];
  const field = fieldsOf(orders).find((each) => each === name);
  if (field === undefined) return null;
  return { field, direction: said === 'ASC' || said === 'DESC' ? said : orders[field] };
}

/** An order as a query parameter. */
export function orderText<Field extends string>(
  { field, direction }: ListOrder<Field>,
  orders: Orders<Field>,
): string {
  return direction === orders[field] ? field : `${field}-${direction}`;
}

/** The order after a click on a column header: first the default direction, then the opposite. */
export function orderAfter<Field extends string>(
  order: ListOrder<Field> | null,
  field: Field,
  orders: Orders<Field>,
): ListOrder<Field> {
  const direction = order?.field === field ? TURNED[order.direction] : orders[field];
  return { field, direction };
}

/** The value a row is sorted by. Undefined if unknown. */
export type SortValue = string | number | undefined;

const words = new Intl.Collator(locale, { numeric: true });

/** Sorts rows. Unknown values come last in either direction. */
export function orderedBy<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: OrderDirection,
): readonly Row[] {
  const sign = direction === 'ASC' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    const isNumber = typeof a === 'number' && typeof b === 'number';
    return sign * (isNumber ? a - b : words.compare(String(a), String(b)));
  });
}

function fieldsOf<Field extends string>(orders: Orders<Field>): readonly Field[] {
  return Object.keys(orders) as Field[];
}
