import {
  customerSuccess,
  marketing,
  operations,
  product,
} from '../../../console/src/pages/portfolio/scorecard/lights.ts';
import type { RenewalMonthFragment, RiskBand } from '../../../console/src/generated/graphql.ts';

const money = (amount: number) => ({ amount: String(amount), currencyCode: 'USD' });

/** Bands with these numbers of accounts, each with an ARR of 1000. */
const bands = (counts: Partial<Record<RiskBand, number>>) =>
  (['LOW', 'MEDIUM', 'HIGH', 'UNKNOWN'] as const).map((band) => ({
    band,
    accounts: counts[band] ?? 0,
    arr: money(1000 * (counts[band] ?? 0)),
  }));

const month = (day: string, high: number): RenewalMonthFragment => ({
  month: day,
  bands: bands({ HIGH: high }),
  arr: money(1000 * high),
  expectedLoss: null,
});

const FAR = [
  month('2026-11-01', 0),
  month('2026-12-01', 0),
  month('2027-01-01', 0),
  month('2027-02-01', 9),
];

const step = (ces: number | null, competitor?: number) => ({
  step: { id: 'plan', key: 'plan', statement: 'plan the stops' },
  ces,
  bestCompetitor:
    competitor === undefined ? null : { ces: competitor, solution: { id: 'r', name: 'RouteIQ' } },
});

describe('scorecard lights', () => {
  test('show ACT for customer success if high-risk accounts renew within three months', () => {
    const near = [month('2026-11-01', 1), month('2026-12-01', 0), month('2027-01-01', 1)];
    expect(customerSuccess(bands({ HIGH: 3 }), 0, near)).toEqual({
      department: 'customerSuccess',
      light: 'ACT',
      sentence: '2 accounts at high risk, worth $2K, renew by the end of January 2027.',
      list: '/at-risk?band=HIGH&aside=shown&months=2026-11..2027-01',
    });
    const lightOf = (counts: Parameters<typeof bands>[0], worsening: number) =>
      customerSuccess(bands(counts), worsening, FAR).light;
    expect([lightOf({ HIGH: 1 }, 0), lightOf({ LOW: 1 }, 1), lightOf({ LOW: 1 }, 0)]).toEqual([
      'WATCH',
      'WATCH',
      'ON_TRACK',
    ]);
  });

  test('show ACT for product if a difficult step is easier with a competitor', () => {
    expect(product([step(20), step(45, 30)], 30)).toEqual({
      department: 'product',
      light: 'ACT',
      sentence: '“plan the stops” is difficult for 45% of customers, and RouteIQ does it better.',
      list: '/hotspots/plan',
    });
    const lights = [[step(45, 50)], [step(45)], [step(29, 10)], [step(null)], []].map(
      (hotspots) => product(hotspots, 30).light,
    );
    expect(lights).toEqual(['WATCH', 'WATCH', 'ON_TRACK', 'UNKNOWN', 'UNKNOWN']);
  });

  test('show ACT for marketing if there are no testimonials', () => {
    expect(marketing(0, 0, 20).light).toBe('ACT');
    expect(marketing(3, 1, 20)).toEqual({
      department: 'marketing',
      light: 'WATCH',
      sentence: '1 person has said something good and has not been asked yet.',
      list: '/testimonials?state=CANDIDATE',
    });
    expect(marketing(3, 20, 20).sentence).toBe(
      '20 or more people have said something good and have not been asked yet.',
    );
    expect(marketing(3, 0, 20).light).toBe('ON_TRACK');
  });

  test('show ACT for operations if half of the ARR has an unknown risk', () => {
    expect(operations(bands({ LOW: 1, UNKNOWN: 1 }))).toEqual({
      department: 'operations',
      light: 'ACT',
      sentence: 'We do not know how 1 account with 50% of ARR is doing.',
      list: '/at-risk?band=UNKNOWN&aside=shown',
    });
    expect(operations(bands({ LOW: 4, UNKNOWN: 1 })).light).toBe('WATCH');
    expect(operations(bands({ LOW: 5, UNKNOWN: 1 })).light).toBe('ON_TRACK');
    expect(operations(bands({})).light).toBe('UNKNOWN');
  });
});
