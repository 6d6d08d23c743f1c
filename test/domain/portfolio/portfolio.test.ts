import { portfolioTotals } from '../../../lambdas/domain/hotspots/rollup-totals.ts';
import { portfolioOf } from '../../../lambdas/domain/portfolio/portfolio.ts';

const KIM = 'kim@example.test';
const TOTALS = [
  portfolioTotals('north', KIM, { accounts_HIGH: 2, arr_HIGH: 500, imminent: 1, renewingSoon: 1 }),
  portfolioTotals('south', KIM, { accounts_HIGH: 1, arr_HIGH: 70, accounts_LOW: 1, worsening: 1 }),
  portfolioTotals('north', null, { accounts_UNKNOWN: 4, arr_UNKNOWN: 9 }),
  portfolioTotals(null, null, { accounts_MEDIUM: 1, arr_MEDIUM: 3 }),
];

/** Accounts and ARR in the bands LOW, MEDIUM, HIGH and UNKNOWN. */
const bandsOf = (filter: Parameters<typeof portfolioOf>[1]) =>
  portfolioOf(TOTALS, filter).bands.map(({ accounts, arr }) => [accounts, arr]);

describe('the portfolio', () => {
  test('sums over all accounts', () => {
    expect(portfolioOf(TOTALS)).toMatchObject({
      bands: [
        { band: 'LOW', accounts: 1, arr: 0 },
        { band: 'MEDIUM', accounts: 1, arr: 3 },
        { band: 'HIGH', accounts: 3, arr: 570 },
        { band: 'UNKNOWN', accounts: 4, arr: 9 },
      ],
      imminent: 1,
      worsening: 1,
      renewingSoon: 1,
    });
  });

  test('breaks down by owner and segment, sorted by name with none last, leaving out empty parts', () => {
    const gone = portfolioTotals('east', 'ada@example.test', {});
    const { byOwner, bySegment } = portfolioOf([...TOTALS, gone]);
    const high = ({ bands }: { bands: readonly { band: string; accounts: number }[] }) =>
      bands.find(({ band }) => band === 'HIGH')?.accounts;
    expect(byOwner.map((part) => [part.ownerEmail, high(part)])).toEqual([
      [KIM, 3],
      [null, 0],
    ]);
    expect(bySegment.map((part) => [part.segment, high(part), part.imminent])).toEqual([
      ['north', 2, 1],
      ['south', 1, 0],
      [null, 0, 0],
    ]);
  });

  test.each([
    [
      'of an owner',
      { ownerEmails: [KIM] },
      [
        [1, 0],
        [0, 0],
        [3, 570],
        [0, 0],
      ],
    ],
    [
      'without an owner',
      { ownerEmails: [null] },
      [
        [0, 0],
        [1, 3],
        [0, 0],
        [4, 9],
      ],
    ],
    [
      'of a segment',
      { segments: ['north'] },
      [
        [0, 0],
        [0, 0],
        [2, 500],
        [4, 9],
      ],
    ],
    [
      'without a segment',
      { segments: [null] },
      [
        [0, 0],
        [1, 3],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'of an owner and a segment',
      { segments: ['south'], ownerEmails: [KIM] },
      [
        [1, 0],
        [0, 0],
        [1, 70],
        [0, 0],
      ],
    ],
    [
      'of an unknown owner',
      { ownerEmails: ['x'] },
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
  ])('counts accounts and ARR %s', (_, filter, bands) => {
    expect(bandsOf(filter)).toEqual(bands);
  });
});
