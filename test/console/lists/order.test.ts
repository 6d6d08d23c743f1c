import {
  orderAfter,
  orderedBy,
  orderFrom,
  orderText,
} from '../../../console/src/design/tables/order.ts';

const ORDERS = { name: 'ASC', 'worth-now': 'DESC' } as const;

test.each([
  ['name', { field: 'name', direction: 'ASC' }],
  ['name-DESC', { field: 'name', direction: 'DESC' }],
  ['worth-now', { field: 'worth-now', direction: 'DESC' }],
  ['worth-now-ASC', { field: 'worth-now', direction: 'ASC' }],
  ['name-UP', null],
  ['toString', null],
  ['', null],
  [null, null],
])('reads the order from sort=%s', (text, order) => {
  expect(orderFrom(text, ORDERS)).toEqual(order);
});

test('orders survive a round trip through the address, and the default direction is left out', () => {
  for (const field of ['name', 'worth-now'] as const) {
    for (const direction of ['ASC', 'DESC'] as const) {
      const text = orderText({ field, direction }, ORDERS);
      expect(orderFrom(text, ORDERS)).toEqual({ field, direction });
    }
  }
  expect(orderText({ field: 'worth-now', direction: 'DESC' }, ORDERS)).toBe('worth-now');
});

test('a header sorts in its default direction first, then reversed, then in the default again', () => {
  const first = orderAfter(null, 'worth-now', ORDERS);
  const second = orderAfter(first, 'worth-now', ORDERS);
  const third = orderAfter(second, 'worth-now', ORDERS);
  expect([first, second, third].map(({ direction }) => direction)).toEqual(['DESC', 'ASC', 'DESC']);
  expect(orderAfter(second, 'name', ORDERS)).toEqual({ field: 'name', direction: 'ASC' });
});

describe('orderedBy', () => {
  const rows = [
    { name: 'Zürich 10', worth: 5 },
    { name: 'ábel', worth: undefined },
    { name: 'Zürich 9', worth: -1 },
    { name: 'Bela', worth: 5 },
  ];
  const names = (ordered: readonly { name: string }[]) => ordered.map(({ name }) => name);

  test('sorts text naturally, with numbers within it by value', () => {
    const byName = ({ name }: { name: string }) => name;
    expect(names(orderedBy(rows, byName, 'ASC'))).toEqual([
      'ábel',
      'Bela',
      'Zürich 9',
      'Zürich 10',
    ]);
    expect(names(orderedBy(rows, byName, 'DESC'))).toEqual([
      'Zürich 10',
      'Zürich 9',
      'Bela',
      'ábel',
    ]);
  });

  test('sorts numbers stably, with unknown ones last in both directions', () => {
    const byWorth = ({ worth }: { worth: number | undefined }) => worth;
    expect(names(orderedBy(rows, byWorth, 'DESC'))).toEqual([
      'Zürich 10',
      'Bela',
      'Zürich 9',
      'ábel',
    ]);
    expect(names(orderedBy(rows, byWorth, 'ASC'))).toEqual([
      'Zürich 9',
      'Zürich 10',
      'Bela',
      'ábel',
    ]);
    expect(rows[0]?.name).toBe('Zürich 10');
  });
});
