import { NO_COUNTERS } from '../../../lambdas/domain/hotspots/contribution.ts';
import type { SegmentTotals } from '../../../lambdas/domain/hotspots/rollup-totals.ts';
import {
  SEGMENTS_AT_MOST,
  segmentHotspots,
  suppressedSegmentHotspots,
} from '../../../lambdas/domain/hotspots/segment-hotspots.ts';
import { aJob } from '../../support/facts.ts';

const job = aJob({ steps: ['plan', { key: 'gone', isActive: false }, 'drive'] });

function totalsOf(
  segment: string | null,
  respondents: number,
  riskWeightedArr = 100,
): SegmentTotals {
  const cell = { ...NO_COUNTERS, respondents, difficult: 1, riskWeightedArr };
  return { segment, steps: { 2: cell } };
}

describe('hotspots by segment', () => {
  test('are sorted by segment, with every active step in job order', () => {
    const totals = [totalsOf(null, 4), totalsOf('north', 2), totalsOf('Alps', 1)];
    const found = segmentHotspots(job, totals);
    expect(found.map(({ segment }) => segment)).toEqual(['Alps', 'north', null]);
    expect(
      found.map(({ hotspots }) =>
        hotspots.map(({ stepKey, segment, ces }) => [stepKey, segment, ces]),
      ),
    ).toEqual([
      [
        ['plan', 'Alps', null],
        ['drive', 'Alps', 100],
      ],
      [
        ['plan', 'north', null],
        ['drive', 'north', 50],
      ],
      [
        ['plan', null, null],
        ['drive', null, 25],
      ],
    ]);
  });

  test('leave out segments without answers to an active step', () => {
    const steps = { 1: { ...NO_COUNTERS, respondents: 3 } };
    const totals = [totalsOf('left', 0), { segment: 'former', steps }, totalsOf('north', 1)];
    expect(segmentHotspots(job, totals).map(({ segment }) => segment)).toEqual(['north']);
  });

  test('contain only the names of the segments with the least ARR at risk if there are too many', () => {
    const names = Array.from(
      { length: SEGMENTS_AT_MOST + 2 },
      (_, n) => `s${String(n).padStart(2, '0')}`,
    );
    const totals = names.map((name, n) => totalsOf(name, 3, n === 5 || n === 7 ? 1 : 100 + n));
    const found = segmentHotspots(job, totals);
    expect(found.map(({ segment }) => segment)).toEqual(names);
    const leftOut = found.filter(({ isLeftOut }) => isLeftOut);
    expect(leftOut).toEqual([
      { segment: 's05', isLeftOut: true, hotspots: [] },
      { segment: 's07', isLeftOut: true, hotspots: [] },
    ]);
  });

  test('include only segments with a visible figure for callers who may not see respondents', () => {
    const cell = (respondents: number, accounts = 3) => ({
      ...NO_COUNTERS,
      respondents,
      accounts,
      difficult: 3,
      riskWeightedArr: 100,
    });
    const totals = [
      { segment: 'south', steps: { 0: cell(6), 2: cell(6) } },
      { segment: 'north', steps: { 0: cell(2), 2: cell(6) } },
      { segment: 'west', steps: { 0: cell(1), 2: cell(6) } },
      { segment: 'hidden', steps: { 0: cell(4), 1: cell(9), 2: cell(0, 0) } },
    ];
    const found = suppressedSegmentHotspots(job, totals, { respondents: 5, accounts: 3 });
    expect(
      found.map(({ segment, hotspots }) => [
        segment,
        hotspots.map(({ stepKey, ces, isSuppressed }) => [stepKey, ces, isSuppressed]),
      ]),
    ).toEqual([
      [
        'north',
        [
          ['plan', null, true],
          ['drive', 50, false],
        ],
      ],
      [
        'south',
        [
          ['plan', 50, false],
          ['drive', 50, false],
        ],
      ],
      [
        'west',
        [
          ['plan', null, true],
          ['drive', 50, false],
        ],
      ],
    ]);
  });
});
