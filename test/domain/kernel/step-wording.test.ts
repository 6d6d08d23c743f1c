import { wordingHints } from '../../../lambdas/domain/kernel/step-wording.ts';
import { aJob, aSolution } from '../../support/facts.ts';

const routeIq = {
  ...aSolution('routeiq', {}),
  name: 'RouteIQ',
  aliases: ['Route IQ Pro', 'ＲＩＱ'],
};

function hintsOn(statement: string, product: string | null = 'Waypoint Fleet') {
  const job = aJob({ steps: [{ key: 'a', statement }], solutions: [routeIq] });
  return wordingHints(job, product);
}

const named = (name: string) => [
  `Step "a" mentions ${name}: describe what to do, not what it is done with.`,
];

test('wordingHints reports a step that names a competitor, one of its aliases or the product', () => {
  expect(hintsOn('plan the stops in RouteIQ')).toEqual(named('RouteIQ'));
  expect(hintsOn("open routeiq's map")).toEqual(named('RouteIQ'));
  expect(hintsOn('export from Route  IQ – Pro')).toEqual(named('Route IQ Pro'));
  expect(hintsOn('ask riq')).toEqual(named('ＲＩＱ'));
  expect(hintsOn('log in to WAYPOINT fleet')).toEqual(named('Waypoint Fleet'));
});

test('wordingHints ignores steps without a name, with only part of a name, or inactive', () => {
  expect(hintsOn('plan the stops')).toEqual([]);
  expect(hintsOn('reach the waypoint')).toEqual([]);
  expect(hintsOn('reroute IQ')).toEqual([]);
  expect(hintsOn('plan in Waypoint Fleet', null)).toEqual([]);
  const inactive = { key: 'a', statement: 'open RouteIQ', isActive: false };
  expect(wordingHints(aJob({ steps: [inactive], solutions: [routeIq] }), null)).toEqual([]);
});
