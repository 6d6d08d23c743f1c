import type { HistoryPoint } from '../../../lambdas/domain/hotspots/snapshot.ts';
import type { PublishedStep } from '../../../lambdas/domain/privacy/published-figures.ts';
import { inParts } from '../../../lambdas/store/engine/parts.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/stored-foothold.ts';

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
      Array.from({ length: 20 }, (_unused, step) => [step, { difficult: i, respondents: 100 }]),
    ),
  })),
});

test('rows are put into as few parts as hold them, and one where there are none', () => {
  expect(inParts([])).toEqual([[]]);
  expect(inParts(['aa', 'bb', 'cc'], 10)).toEqual([['aa', 'bb'], ['cc']]);
});

test('a week of 2,200 segments is stored and read, and a smaller one of the same day replaces it', async () => {
  const { snapshots } = foothold.deps;
  const large = pointOf('2026-11-01', 2200);
  const next = pointOf('2026-11-08', 1);
  await snapshots.savePoint('weekly', large);
  await snapshots.savePoint('weekly', next);
  expect(await snapshots.history('weekly')).toEqual([large, next]);
  const small = pointOf('2026-11-01', 3);
  await snapshots.savePoint('weekly', small);
  expect(await snapshots.history('weekly')).toEqual([small, next]);
});

test('a history of 80 segments × 20 steps × 24 months is drafted, published, and its draft dropped', async () => {
  const { snapshots } = foothold.deps;
  const points = Array.from({ length: 24 }, (_, month) =>
    pointOf(`${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-28`, 80),
  );
  for (const cursor of ['a', 'b']) {
    await snapshots.saveDraft('rebuilt', { revision: 1, cursor, points });
    expect(await snapshots.draft('rebuilt')).toEqual({ revision: 1, cursor, points });
  }
  await snapshots.publish('rebuilt', points);
  expect(await snapshots.draft('rebuilt')).toBeNull();
  expect(await snapshots.history('rebuilt')).toEqual(points);
  const { keys, table } = foothold.store;
  const left = await table.queryAll({ pk: keys.historyDraft('rebuilt').pk });
  expect(left).toEqual([]);
});

test('published figures and history of 2,200 segments are stored and read', async () => {
  const { snapshots } = foothold.deps;
  const at = foothold.clock.now;
  const run = await snapshots.begin('public', '2026-11-01', at);
  if (!run) throw new Error('no run');
  const cell = { difficult: 4, respondents: 9 };
  const counters = {
    ...cell,
    ...{ easy: 1, rankSum: 30, aboutConsumption: 0, accountsDifficult: 2, riskWeightedArr: 7 },
    ...{ arrSavedIfEasy: null, respondentsSquared: 20, accounts: 5 },
  };
  const names = Array.from({ length: 2200 }, (_, i) => `${'🚚'.repeat(190)} ${i}`);
  const steps: PublishedStep[] = [
    {
      ordinal: 0,
      figures: {
        at,
        total: counters,
        segments: names.map((segment) => ({ segment, cell: counters })),
      },
      points: [at - 1, at].map((instant) => ({
        at: instant,
        saved: true,
        total: cell,
        segments: names.map((segment) => ({ segment, cell })),
      })),
    },
  ];
  expect(await snapshots.commit('public', run, steps)).toBe(true);
  const [step] = steps;
  expect(await snapshots.published('public')).toEqual([{ ordinal: 0, figures: step?.figures }]);
  expect(await snapshots.publishedHistory('public')).toEqual([
    { ordinal: 0, points: step?.points },
  ]);
});
