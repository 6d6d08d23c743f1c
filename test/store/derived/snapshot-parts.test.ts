import type { HistoryPoint } from '../../../lambdas/domain/hotspots/snapshot.ts';
import { inParts } from '../../../lambdas/store/engine/parts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());

const pointOf = (day: string, segments: number): HistoryPoint => ({
  day,
  segments: Array.from({ length: segments }, (_, i) => ({
    segment: `${'🚚'.repeat(190)} ${i}`,
    steps: Object.fromEntries(
      Array.from({ length: 20 }, (_unused, step) => [
        step,
        { difficult: i, respondents: 100, accounts: 10 },
      ]),
    ),
  })),
});

test('rows are split into as few parts as possible, and into one part if there are none', () => {
  expect(inParts([])).toEqual([[]]);
  expect(inParts(['aa', 'bb', 'cc'], 10)).toEqual([['aa', 'bb'], ['cc']]);
});

test('a week of 2,200 segments is stored and read, and replaced by a smaller one of the same day', async () => {
  const { snapshots } = foothold.deps;
  const large = pointOf('2026-11-01', 2200);
  const next = pointOf('2026-11-08', 1);
  await snapshots.takeWeek('weekly', large.day, large);
  await snapshots.takeWeek('weekly', next.day, next);
  expect(await snapshots.history('weekly')).toEqual([large, next]);
  const small = pointOf('2026-11-01', 3);
  await snapshots.takeWeek('weekly', small.day, small);
  expect(await snapshots.history('weekly')).toEqual([small, next]);
});

test('a history of 80 segments × 20 steps × 24 months is drafted and published, and its draft removed', async () => {
  const { snapshots } = foothold.deps;
  const points = Array.from({ length: 24 }, (_, month) =>
    pointOf(`${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`, 80),
  );
  const count = { accounts: 3, arr: 70_000 };
  const bands = { LOW: count, MEDIUM: count, HIGH: count, UNKNOWN: count };
  const cells = Array.from({ length: 200 }, (_, n) => ({
    segment: `s${n}`,
    ownerEmail: null,
    bands,
  }));
  const portfolio = points.map(({ day }) => ({ day, takenAt: null, cells }));
  for (const cursor of ['a', 'b']) {
    const draft = { revision: 1, cursor, points, portfolio };
    await snapshots.saveDraft('rebuilt', draft);
    expect(await snapshots.draft('rebuilt')).toEqual(draft);
  }
  await snapshots.publish('rebuilt', points);
  expect(await snapshots.draft('rebuilt')).toBeNull();
  expect(await snapshots.history('rebuilt')).toEqual(points);
  const { keys, table } = foothold.store;
  const left = await table.queryAll({ pk: keys.historyDraft('rebuilt').pk });
  expect(left).toEqual([]);
});

test('a portfolio of 25,000 groups, more than one transaction can hold, is stored and read completely', async () => {
  const { snapshots } = foothold.deps;
  const count = { accounts: 1, arr: 70_000_00 };
  const bands = { LOW: count, MEDIUM: count, HIGH: count, UNKNOWN: count };
  const pointOfOwners = (owners: number, takenAt: number) => ({
    day: '2026-11-30',
    takenAt,
    cells: Array.from({ length: owners }, (_, n) => ({
      segment: `${'s'.repeat(40)} ${n % 100}`,
      ownerEmail: `${'o'.repeat(40)}${n}@vendor.test`,
      bands,
    })),
  });
  const read = () => snapshots.portfolio('owners', '2026-01-01');
  const large = pointOfOwners(25_000, 1);
  expect(await snapshots.savePoint('owners', large, null)).toBe(true);
  expect(await read()).toEqual([large]);

  const larger = pointOfOwners(25_001, 2);
  expect(await snapshots.savePoint('owners', pointOfOwners(3, 2), null)).toBe(false);
  expect(await snapshots.savePoint('owners', larger, 1)).toBe(true);
  expect(await read()).toEqual([larger]);
  const small = pointOfOwners(3, 3);
  expect(await snapshots.savePoint('owners', small, 2)).toBe(true);
  expect(await read()).toEqual([small]);
});
