import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { hotspotHistoryGet } from '../../../lambdas/app/hotspots/hotspot-history-get.ts';
import { hotspotsList } from '../../../lambdas/app/hotspots/hotspots-list.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import {
  type SnapshotDeps,
  takeWeeklySnapshot,
} from '../../../lambdas/functions/refresh/weekly-snapshot.ts';
import { submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';

const JOB = { key: 'field-routing' };
const ACCOUNTS = [0, 1, 2, 3, 4, 5, 6, 7];
const A_TURN = 4;

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  await foothold.wipe();
  foothold.clock.now = Date.parse('2026-11-02T12:00:00.000Z');
  const steps = ['plan', 'arrive'].map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
  for (const n of ACCOUNTS) {
    const arr = { amount: '1000', currencyCode: 'USD' };
    const account = { externalId: `a${n}`, name: `Account ${n}`, segment: 'north', arr };
    await accepted(accountUpsert(foothold.scope(), account));
    await answer(n, 'EASY', 'EASY');
  }
});

/** Submits one answer to the planning step for each person of an account. */
async function answer(account: number, ...efforts: readonly ('EASY' | 'DIFFICULT')[]) {
  foothold.clock.now += 1;
  for (const [n, effort] of efforts.entries()) {
    await submit(foothold.scope(), {
      idempotencyKey: `${account} ${n} ${effort} ${foothold.clock.now}`,
      job: JOB,
      account: { externalId: `a${account}` },
      respondent: { externalId: `person-${n}` },
      answers: [{ stepKey: 'plan', effort }],
    });
  }
}

/** Runs the weekly snapshot, optionally with some of its dependencies replaced. */
async function run(given: Partial<SnapshotDeps['snapshots']> = {}) {
  await foothold.projectAll();
  const { snapshots, sweeps, ports, now } = foothold.deps;
  const stored = await ports.jobs.get(JOB.key);
  if (!stored) throw new Error('no job');
  return takeWeeklySnapshot(
    {
      snapshots: { ...snapshots, ...given },
      sweeps,
      assessments: ports.assessments.batchGet,
      addToQuarantine: quarantineNothing,
      now,
    },
    stored.value,
    A_TURN,
  );
}

const product = () => createScope({ subject: 'product', roles: ['PRODUCT'] }, foothold.deps.ports);

/** Returns the history of the planning step as the caller sees it. */
async function history(scope = foothold.scope(), segment?: string) {
  const { job, hotspots } = await hotspotsList(scope, { job: JOB, filter: { segment } });
  const plan = hotspots.find(({ stepKey }) => stepKey === 'plan');
  if (!plan) throw new Error('no such step');
  return hotspotHistoryGet(scope, job, plan);
}

const aWeekLater = () => {
  foothold.clock.now += 7 * DAY_MS;
};

describe('the weekly snapshot', () => {
  test('records one point a week, as the sum over all accounts', async () => {
    expect(await run()).toBe(true);
    for (const n of ACCOUNTS) await answer(n, 'DIFFICULT', 'DIFFICULT');
    foothold.clock.now += DAY_MS;
    expect(await run()).toBe(false);
    await answer(0, 'EASY');
    aWeekLater();
    expect(await run()).toBe(true);
    expect(await history()).toEqual([
      { asOf: '2026-11-02', ces: 0, respondents: 16 },
      { asOf: '2026-11-10', ces: 93.75, respondents: 16 },
    ]);
    expect(await history(product(), 'north')).toEqual(await history());
  });

  test('records nothing if there are no answers', async () => {
    await foothold.wipe();
    const steps = [{ key: 'plan', statement: 'plan' }];
    await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
    expect(await run()).toBe(false);
    const { keys, table } = foothold.store;
    expect(await table.queryAll({ pk: keys.snapshotsPk(JOB.key) })).toEqual([]);
  });

  test('counts accounts, so that points with too few accounts are hidden from callers who may not see respondents', async () => {
    const arr = { amount: '1000', currencyCode: 'USD' };
    const tiny = { externalId: 'a9', name: 'Tiny', segment: 'tiny', arr };
    await accepted(accountUpsert(foothold.scope(), tiny));
    await answer(9, 'DIFFICULT', 'DIFFICULT');
    await run();
    expect(await history(foothold.scope(), 'tiny')).toEqual([
      { asOf: '2026-11-02', ces: 100, respondents: 2 },
    ]);
    expect(await history(product(), 'tiny')).toEqual([]);
    // Together with the total, it would reveal the tiny segment.
    expect(await history(product(), 'north')).toEqual([]);
    expect((await history(product())).map(({ respondents }) => respondents)).toEqual([18]);
  });

  test('hides points recorded before accounts were counted from callers who may not see respondents', async () => {
    const { keys, table } = foothold.store;
    const former = {
      ...keys.historyPoint(JOB.key, '2026-10-26', 0),
      type: 'HistoryPoint',
      version: 1,
      day: '2026-10-26',
      body: JSON.stringify([['north', [[0, 5, 50]]]]),
    };
    await table.writeBatch([former], []);
    expect(await history()).toEqual([{ asOf: '2026-10-26', ces: 10, respondents: 50 }]);
    expect(await history(product())).toEqual([]);
  });

  test('removes the published figures that earlier versions stored', async () => {
    const { keys, table } = foothold.store;
    const pk = keys.snapshotsPk(JOB.key);
    const names = ['FIGURES#2026-10-26T00:00:00.000Z#0', 'PAST#2026-10-26T00:00:00.000Z#0'];
    const published = {
      pk,
      sk: 'PUBLISHED',
      type: 'Published',
      version: 1,
      week: '2026-10-26',
      at: 1,
    };
    await table.writeBatch([...names.map((sk) => ({ pk, sk, version: 1 })), published], []);
    expect(await run()).toBe(true);
    const left = await table.queryAll({ pk });
    expect(left.map(({ sk }) => sk)).toEqual(['POINT#2026-11-02', 'PUBLISHED']);
  });

  test('is repeated after a failed run', async () => {
    const breaks = () => Promise.reject(new Error('out of order'));
    await expect(run({ takeWeek: breaks })).rejects.toThrow('out of order');
    expect(await history()).toEqual([]);
    expect(await run()).toBe(true);
    expect(await history()).toHaveLength(1);
  });
});
