import {
  hotspotsAsCaller,
  suppressedHotspot,
} from '../../../lambdas/domain/hotspots/hotspots-as-caller.ts';
import { NO_COUNTERS, type StepCounters } from '../../../lambdas/domain/hotspots/contribution.ts';
import { segmentTotals } from '../../../lambdas/domain/hotspots/rollup-totals.ts';
import {
  type Hotspot,
  type HotspotOrder,
  hotspots,
} from '../../../lambdas/domain/hotspots/hotspot.ts';
import { leadingSteps } from '../../../lambdas/domain/testimonials/leading-steps.ts';
import { wilsonInterval } from '../../../lambdas/domain/kernel/wilson.ts';
import { aJob, aSolution } from '../../support/facts.ts';

/** One respondent per account, so that each counts fully. */
function counters(difficult: number, respondents: number, riskWeightedArr = 0): StepCounters {
  return {
    ...NO_COUNTERS,
    respondents,
    difficult,
    respondentsSquared: respondents,
    accounts: respondents,
    riskWeightedArr,
  };
}

describe('the Wilson interval', () => {
  test.each([
    [1, 1, 20.7, 100],
    [0, 5, 0, 43.4],
    [3, 5, 23.1, 88.2],
    [8, 10, 49.0, 94.3],
    [12, 20, 38.7, 78.1],
  ])('for %d of %d is %d to %d', (k, n, lower, upper) => {
    const interval = wilsonInterval(k / n, n);
    const percent = (share: number) => Number((100 * share).toFixed(1));
    expect([percent(interval.lower), percent(interval.upper)]).toEqual([lower, upper]);
  });
});

const JOB = aJob({
  steps: ['a', 'b', 'c', 'd', { key: 'off', isActive: false }, 'e'],
  market: { a: 30, b: 29.9, c: 80, d: 10 },
  solutions: [
    aSolution('x', { a: 20, b: 40 }),
    aSolution('y', { a: 10 }),
    aSolution('z', { a: 10 }),
  ],
});

const NORTH = segmentTotals('north', {
  0: counters(3, 10, 500),
  1: counters(5, 10, 900),
  2: counters(0, 4, 900),
  4: counters(9, 9, 9999),
});
const NOWHERE = segmentTotals(null, { 0: counters(1, 10, 100), 3: counters(1, 10, 1) });

const keys = (list: readonly Hotspot[]) => list.map(({ stepKey }) => stepKey);

describe('hotspots', () => {
  test('sum over all segments or show one segment', () => {
    const n = (segment?: string | null) =>
      hotspots(JOB, [NORTH, NOWHERE], { segment, order: 'POSITION' }).map(
        ({ difficult, respondents }) => `${difficult} of ${respondents}`,
      );
    expect(n()).toEqual(['4 of 20', '5 of 10', '0 of 4', '1 of 10', '0 of 0']);
    expect(n('north')).toEqual(['3 of 10', '5 of 10', '0 of 4', '0 of 0', '0 of 0']);
    expect(n(null)).toEqual(['1 of 10', '0 of 0', '0 of 0', '1 of 10', '0 of 0']);
    expect(n('south')).toEqual(['0 of 0', '0 of 0', '0 of 0', '0 of 0', '0 of 0']);
  });

  test('are compared with the market and the best competitor', () => {
    const [a] = hotspots(JOB, [NORTH], { order: 'POSITION' });
    expect({ marketCes: a?.marketCes, lead: a?.lead, gap: a?.leapfrogGap }).toEqual({
      marketCes: 30,
      lead: 0,
      gap: 20,
    });
    expect(a?.bestCompetitor).toEqual({
      solutionKey: 'y',
      ces: 10,
      sampleSize: null,
      source: null,
      asOf: null,
    });
  });

  test('fall into quadrants, where a CES of 30 or more is hard', () => {
    const all = hotspots(JOB, [NORTH, NOWHERE], { order: 'POSITION' });
    expect(hotspots(JOB, [NORTH], { order: 'POSITION' })[0]?.quadrant).toBe('RETAIN_AND_GROW');
    expect(all.map(({ quadrant }) => quadrant)).toEqual([
      'DIFFERENTIATE',
      'RETAIN',
      'DIFFERENTIATE',
      'SETTLED',
      'UNKNOWN',
    ]);
  });

  test('are ranked by riskWeightedArr, then CES, then step order', () => {
    const ranks = hotspots(JOB, [NORTH, NOWHERE]).map(({ stepKey, rank }) => [stepKey, rank]);
    expect(ranks).toEqual([
      ['b', 1],
      ['c', 2],
      ['a', 3],
      ['d', 4],
      ['e', 5],
    ]);
  });

  test('with the same riskWeightedArr are ranked by CES', () => {
    const totals = segmentTotals(null, { 0: counters(1, 10, 5), 1: counters(2, 10, 5) });
    expect(keys(hotspots(aJob({ steps: ['a', 'b'] }), [totals]))).toEqual(['b', 'a']);
  });

  test.each([
    ['RANK', 'bcade'],
    ['CES', 'badce'],
    ['LEAD', 'cadbe'],
    ['POSITION', 'abcde'],
  ] as const)('are ordered by %s', (order, expected) => {
    expect(keys(hotspots(JOB, [NORTH, NOWHERE], { order })).join('')).toBe(expected);
  });

  test('have no respondent figures if there are no answers', () => {
    const [only] = hotspots(aJob({ steps: ['a'], market: { a: 40 } }), []);
    expect(only).toEqual({
      ...(only && suppressedHotspot(only)),
      isSuppressed: false,
      rank: 1,
      difficult: 0,
      easy: 0,
      respondents: 0,
      effectiveRespondents: 0,
      aboutConsumption: 0,
      reasons: { shares: [], respondents: 0, accounts: 0 },
      accounts: 0,
      accountsDifficult: 0,
      riskWeightedArr: 0,
      arrSavedIfEasy: 0,
      marketCes: 40,
    });
  });

  test('discount answers from the same company', () => {
    // Ten respondents in one account: 10/(1 + 0.1 × 9).
    const one = { ...counters(5, 10), respondentsSquared: 100, accounts: 1 };
    const [only] = hotspots(aJob({ steps: ['a'] }), [segmentTotals(null, { 0: one })]);
    expect(only?.effectiveRespondents).toBeCloseTo(10 / 1.9, 12);
  });
});

describe('hotspots as a caller sees them', () => {
  const list = hotspots(JOB, [NORTH, NOWHERE]);
  const seenBy = (seesRespondents: boolean, order: HotspotOrder) =>
    hotspotsAsCaller(list, { seesRespondents }, new Set(['e', 'b']), { order });

  test('are complete for callers who may see respondents', () => {
    expect(seenBy(true, 'RANK')).toEqual(list);
  });

  test('are suppressed for others, listed last and ranked without a gap', () => {
    const byRank = seenBy(false, 'RANK');
    expect(byRank.map(({ stepKey, rank }) => [stepKey, rank])).toEqual([
      ['c', 1],
      ['a', 2],
      ['d', 3],
      ['b', null],
      ['e', null],
    ]);
    expect(byRank[3]).toEqual({
      stepKey: 'b',
      position: 2,
      segment: undefined,
      rank: null,
      isSuppressed: true,
      asOf: null,
      ces: null,
      struggle: null,
      interval: null,
      difficult: null,
      easy: null,
      respondents: null,
      effectiveRespondents: null,
      aboutConsumption: null,
      reasons: null,
      accounts: null,
      accountsDifficult: null,
      riskWeightedArr: null,
      arrSavedIfEasy: null,
      marketCes: null,
      lead: null,
      bestCompetitor: null,
      leapfrogGap: null,
      quadrant: 'UNKNOWN',
    });
    expect(keys(seenBy(false, 'POSITION'))).toEqual(['a', 'c', 'd', 'b', 'e']);
  });
});

test('leading steps are those that are easier here than in the market, by lead', () => {
  const counts = new Map([['c', { candidates: 3, approvedTestimonials: 1 }]]);
  expect(leadingSteps(hotspots(JOB, [NORTH, NOWHERE]), counts)).toEqual([
    { stepKey: 'c', lead: 80, marketCes: 80, candidates: 3, approvedTestimonials: 1 },
    { stepKey: 'a', lead: 10, marketCes: 30, candidates: 0, approvedTestimonials: 0 },
  ]);
});
