import { readDay, readInstant } from '../../../intake/mapping/instant-cell.ts';
import { suggestDateOrder } from '../../../intake/suggest/suggest-date-order.ts';

test.each([
  ['9/14/26 18:02:10', 'MM/DD/YYYY', '2026-09-14T18:02:10.000Z'],
  ['14-09-99', 'DD/MM/YYYY', '1999-09-14T00:00:00.000Z'],
  ['2026/09/14 8:16:53 AM EST', undefined, '2026-09-14T13:16:53.000Z'],
  ['2026/09/14 10:26:52 p. m. GMT-3', undefined, '2026-09-15T01:26:52.000Z'],
  ['2026-09-14 10:26 a.m.', undefined, '2026-09-14T10:26:00.000Z'],
  ['2026年9月14日 午後3:04', undefined, '2026-09-14T15:04:00.000Z'],
  ['14. September 2026, 18:02 Uhr', undefined, '2026-09-14T18:02:00.000Z'],
  ['14 de septiembre de 2026', undefined, '2026-09-14T00:00:00.000Z'],
  ['14 août 2026 18h02', undefined, '2026-08-14T18:02:00.000Z'],
  ['14 de março de 2026', undefined, '2026-03-14T00:00:00.000Z'],
  ['14 mrt 2026', undefined, '2026-03-14T00:00:00.000Z'],
  ['Sep 14, 2026 6:02 PM', undefined, '2026-09-14T18:02:00.000Z'],
  ['September 14th, 2026', undefined, '2026-09-14T00:00:00.000Z'],
  ['14-Sep-26', undefined, '2026-09-14T00:00:00.000Z'],
  ['Mon, 14 Sep 2026 18:02:10 GMT', undefined, '2026-09-14T18:02:10.000Z'],
  [
    'Mon Sep 14 2026 08:16:53 GMT+0100 (Central European Standard Time)',
    undefined,
    '2026-09-14T07:16:53.000Z',
  ],
  ['46279', undefined, '2026-09-14T00:00:00.000Z'],
  ['46279.75', undefined, '2026-09-14T18:00:00.000Z'],
  ['20260914', undefined, '2026-09-14T00:00:00.000Z'],
  ['2026-09-14T18:02:10.123456Z', undefined, '2026-09-14T18:02:10.123Z'],
] as const)('reads %s as an instant', (cell, order, instant) => {
  expect(readInstant(cell, order)).toMatchObject({ ok: true, instant });
});

test('reads an unknown time zone as UTC and reports it', () => {
  expect(readInstant('2026-09-14 08:16:53 XYZT', undefined)).toEqual({
    ok: true,
    instant: '2026-09-14T08:16:53.000Z',
    unknownZone: 'XYZT',
  });
});

test.each(['9/14/2026', '14.9.2026 23:30', 'soon', '31/31/2026'])('finds no day in %s', (cell) => {
  expect(readDay(cell, undefined).ok).toBe(false);
});

test('reads the day as written, ignoring the time after it', () => {
  expect(readDay('1/31/2027 11:59 PM PST', 'MM/DD/YYYY')).toEqual({ ok: true, day: '2027-01-31' });
});

test.each([
  [['1/2/26', '9/14/26'], { needed: true, order: 'MM/DD/YYYY' }],
  [['14/9/26 18:00'], { needed: true, order: 'DD/MM/YYYY' }],
  [['14 Sep 2026', '46279'], { needed: false }],
  [
    ['13/1/2026', '1/13/2026'],
    { needed: true, order: null, contradiction: ['13/1/2026', '1/13/2026'] },
  ],
])('suggests the order of dates in %j', (cells, guess) => {
  expect(suggestDateOrder(cells)).toEqual(guess);
});
