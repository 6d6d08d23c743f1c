import { NO_COUNTERS, type StepCounters } from '../../../lambdas/domain/hotspots/contribution.ts';
import { rollupOps } from '../../../lambdas/store/derived/rollups.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());

test('every counter of 100 steps, including reasons, is added and read back', async () => {
  const { table, keys } = foothold.store;
  const names = Object.keys(NO_COUNTERS) as (keyof StepCounters)[];
  const countersOf = (step: number) =>
    Object.fromEntries(names.map((name, at) => [name, 1000 + 20 * step + at]));
  const steps = Object.fromEntries(
    Array.from({ length: 100 }, (_, step) => [step, countersOf(step)]),
  );
  const delta = { kind: 'SEGMENT', generation: 1, segment: 'North', steps } as const;
  for (const _ of ['once', 'twice']) {
    expect(await table.transact(rollupOps(keys, 'routing', 0, [delta]))).toEqual({ ok: true });
  }
  const [north] = await foothold.deps.ports.rollups.segments('routing');
  const doubled = (step: number) =>
    Object.fromEntries(Object.entries(countersOf(step)).map(([name, value]) => [name, 2 * value]));
  expect(north?.steps[0]).toEqual(doubled(0));
  expect(north?.steps[99]).toEqual(doubled(99));
});
