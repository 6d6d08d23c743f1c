import { fromNow } from '../../console/src/format/format.ts';

const HOURS = ['00:00', '11:59', '12:01', '23:59'];

test.each([
  ['2026-11-29', 7],
  ['2026-11-23', 1],
  ['2026-11-22', 0],
  ['2026-11-21', -1],
  ['2026-11-21T23:59:00Z', -1],
])('%s is the same number of days away at any time of day: %i', (text, days) => {
  const heard = HOURS.map((hour) => fromNow(text, Date.parse(`2026-11-22T${hour}:00Z`)));
  // Uses the locale of the machine that runs the test.
  const said = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(days, 'day');
  expect(new Set(heard)).toEqual(new Set([said]));
});
