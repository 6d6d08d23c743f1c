import {
  northStar,
  northStarBefore,
  partsFinding,
  quartersFinding,
} from '../../../console/src/pages/portfolio/figures/findings.ts';
import type { RiskBand } from '../../../console/src/generated/graphql.ts';

/** Bands with these numbers of accounts, each with an ARR of 1000. */
const bands = (counts: Partial<Record<RiskBand, number>>) =>
  (['LOW', 'MEDIUM', 'HIGH', 'UNKNOWN'] as const).map((band) => ({
    band,
    accounts: counts[band] ?? 0,
    arr: { amount: String(1000 * (counts[band] ?? 0)), currencyCode: 'USD' },
  }));

const row = (name: string, high: number) => ({
  key: name === 'No owner' ? '' : name,
  name,
  totals: bands({ HIGH: high }),
});

describe('the headline figure', () => {
  const quarter = (source: 'RECORDED' | 'MISSING', low: number) => ({
    day: '2026-09-30',
    source,
    bands: bands({ LOW: low, HIGH: 10 - low, UNKNOWN: 3 }),
  });

  test('is compared with the end of the previous quarter if that is known', () => {
    expect(northStar(bands({ LOW: 4, HIGH: 6, UNKNOWN: 5 }))).toBe(
      '40% of customers get their job done without a struggle',
    );
    expect(northStarBefore([quarter('RECORDED', 3), quarter('MISSING', 0)])).toBe(
      'At the end of September 2026 it was 30%.',
    );
    expect(northStarBefore([quarter('MISSING', 4)])).toBe('');
    expect(northStar(bands({ UNKNOWN: 2 }))).toBe(
      'No customer has told us yet how difficult their job is',
    );
  });
});

describe('the finding by owner', () => {
  test('names the owner with the most accounts at high risk', () => {
    expect(partsFinding([row('Dana', 3), row('Tom', 2)], 'accounts', 'owners')).toBe(
      'Dana has the most accounts at high risk: 3 accounts',
    );
  });

  test('names no owner if several tie', () => {
    const rows = [row('Dana', 2), row('Tom', 2), row('No owner', 1)];
    expect(partsFinding(rows, 'accounts', 'owners')).toBe(
      '2 of 3 owners tie for the most accounts at high risk: 2 accounts each',
    );
    expect(partsFinding(rows, 'arr', 'segments')).toBe(
      '2 of 3 segments tie for the most ARR at high risk: $2K each',
    );
  });

  test('describes accounts without an owner as such', () => {
    expect(partsFinding([row('Dana', 1), row('No owner', 4)], 'accounts', 'owners')).toBe(
      'Accounts without an owner lead: 4 are at high risk',
    );
  });
});

describe('the comparison with the last quarter', () => {
  const quarter = (counts: Partial<Record<RiskBand, number>>) => [
    { day: '2026-09-30', source: 'RECORDED' as const, bands: bands(counts) },
  ];

  test('mentions that more accounts are unknown if fewer are at high risk', () => {
    const before = quarter({ HIGH: 16, UNKNOWN: 2 });
    expect(quartersFinding(before, bands({ HIGH: 11, UNKNOWN: 7 }), 'accounts')).toBe(
      '11 accounts are at high risk, 5 fewer than at the end of September 2026, but 5 more are unknown',
    );
    expect(quartersFinding(before, bands({ HIGH: 11, UNKNOWN: 2 }), 'accounts')).toBe(
      '11 accounts are at high risk, 5 fewer than at the end of September 2026',
    );
  });

  test('does not mention unknown accounts if more are at high risk', () => {
    expect(quartersFinding(quarter({ HIGH: 1 }), bands({ HIGH: 2, UNKNOWN: 7 }), 'accounts')).toBe(
      '2 accounts are at high risk, 1 more than at the end of September 2026',
    );
  });
});
