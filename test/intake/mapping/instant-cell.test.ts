import { sentence } from '../../../intake/complaints/sentences.ts';
import { readInstant } from '../../../intake/mapping/instant-cell.ts';

test.each([
  ['2026-11-30', '2026-11-30T00:00:00.000Z'],
  ['2026-11-30 09:15:00', '2026-11-30T09:15:00.000Z'],
  ['2026-11-30T09:15Z', '2026-11-30T09:15:00.000Z'],
  ['2026-11-30T09:15:00.1239+02:00', '2026-11-30T07:15:00.123Z'],
  ['2026-11-30T00:30:00+0530', '2026-11-29T19:00:00.000Z'],
  ['2026/11/30 9:15:00 PM GMT+2', '2026-11-30T19:15:00.000Z'],
  ['2026/11/30 12:00:30 am UTC', '2026-11-30T00:00:30.000Z'],
  [' 2024-02-29 ', '2024-02-29T00:00:00.000Z'],
])('reads %s as an instant', (cell, instant) => {
  expect(readInstant(cell, undefined)).toEqual({ ok: true, instant });
});

test.each([
  ['11/03/2026', 'MM/DD/YYYY', '2026-11-03T00:00:00.000Z'],
  ['11/03/2026 1:05 PM', 'DD/MM/YYYY', '2026-03-11T13:05:00.000Z'],
  ['3.11.2026, 13:05:09', 'DD.MM.YYYY', '2026-11-03T13:05:09.000Z'],
  ['2026-11-03', 'DD/MM/YYYY', '2026-11-03T00:00:00.000Z'],
] as const)('reads %s in the order %s as an instant', (cell, order, instant) => {
  expect(readInstant(cell, order)).toEqual({ ok: true, instant });
});

function whyNot(...[cell, order]: Parameters<typeof readInstant>) {
  const read = readInstant(cell, order);
  return read.ok ? read : { ...read, problem: sentence(read.problem) };
}

test('rejects a date that ends with the year unless its order is given', () => {
  expect(whyNot('11/03/2026', undefined)).toEqual({
    ok: false,
    problem:
      'which part of "11/03/2026" is the month? Set "dateFormat" to "MM/DD/YYYY" or "DD/MM/YYYY" in the mapping',
  });
});

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '2026-11-00', '0001-01-01'])(
  'rejects %s as not in the calendar',
  (cell) => {
    expect(whyNot(cell, undefined)).toEqual({
      ok: false,
      problem: `"${cell}" is not a calendar date`,
    });
  },
);

test.each(['2026-11-30 25:00', '2026-11-30 9:60', '2026-11-30 13:00 PM', '2026-11-30 09:15 or so'])(
  'rejects %s because of its time',
  (cell) => {
    expect(whyNot(cell, undefined)).toEqual({
      ok: false,
      problem: `"${cell}" has no readable time: write 09:15:00`,
    });
  },
);

test.each(['yesterday', '30 Foo 2026', '11/2026', '1793404800'])(
  'rejects %s as not a date',
  (cell) => {
    expect(whyNot(cell, 'MM/DD/YYYY')).toEqual({
      ok: false,
      problem: `"${cell}" is not a date: write 2026-11-30 or 2026-11-30T09:15:00Z`,
    });
  },
);
