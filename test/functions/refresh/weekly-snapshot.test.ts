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
import { accepted, submit } from '../../support/app-fixtures.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/stored-foothold.ts';
import { leaveNothingAside } from '../../support/leave-nothing-aside.ts';

const JOB = { key: 'field-routing' };
const HOUR_MS = DAY_MS / 24;
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

/** What the two people of an account say of planning. */
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

/** The weekly run, or one of which a part does something else. */
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
      leaveAside: leaveNothingAside,
      now,
    },
    stored.value,
    A_TURN,
  );
}

const product = () => createScope({ subject: 'product', roles: ['PRODUCT'] }, foothold.deps.ports);

/** What PRODUCT reads of planning. */
async function read(segment?: string) {
  const { job, hotspots } = await hotspotsList(product(), { job: JOB, filter: { segment } });
  const plan = hotspots.find(({ stepKey }) => stepKey === 'plan');
  if (!plan) throw new Error('no such step');
  const { asOf, difficult, respondents } = plan;
  return { job, plan, figures: [asOf, difficult, respondents] };
}

const aWeekLater = () => {
  foothold.clock.now += 7 * DAY_MS;
};

describe('the weekly run', () => {
  test('publishes once a week', async () => {
    expect((await read()).figures).toEqual([null, null, null]);
    expect(await run()).toBe(true);
    expect((await read()).figures).toEqual(['2026-11-02', 0, 16]);
    expect((await read('north')).figures).toEqual(['2026-11-02', 0, 16]);
    for (const n of ACCOUNTS) await answer(n, 'DIFFICULT', 'DIFFICULT');
    foothold.clock.now += DAY_MS;
    expect(await run()).toBe(false);
    expect((await read()).figures).toEqual(['2026-11-02', 0, 16]);
  });

  test('keeps what is published until enough people have changed', async () => {
    await run();
    await answer(0, 'DIFFICULT', 'DIFFICULT');
    await answer(1, 'DIFFICULT', 'DIFFICULT');
    aWeekLater();
    expect(await run()).toBe(true);
    expect((await read()).figures).toEqual(['2026-11-02', 0, 16]);
    await answer(2, 'DIFFICULT');
    aWeekLater();
    expect(await run()).toBe(true);
    expect((await read()).figures).toEqual(['2026-11-16', 5, 16]);
    const { job, plan } = await read();
    expect(await hotspotHistoryGet(product(), job, plan)).toEqual([
      { asOf: '2026-11-02', ces: 0, respondents: 16 },
      { asOf: '2026-11-16', ces: 31.25, respondents: 16 },
    ]);
  });

  test('has those who may see respondents read every week', async () => {
    await run();
    await answer(0, 'DIFFICULT');
    aWeekLater();
    await run();
    const { job, plan } = await read();
    expect(await hotspotHistoryGet(foothold.scope(), job, plan)).toEqual([
      { asOf: '2026-11-02', ces: 0, respondents: 16 },
      { asOf: '2026-11-09', ces: 6.25, respondents: 16 },
    ]);
  });

  test('is not taken while nobody has answered, and makes no way for nothing', async () => {
    await foothold.wipe();
    await accepted(
      jobUpsert(foothold.scope(), {
        ...JOB,
        statement: 'get there',
        steps: [{ key: 'plan', statement: 'plan' }],
      }),
    );
    expect(await run()).toBe(false);
    const { keys, table } = foothold.store;
    expect(await table.queryAll({ pk: keys.snapshotsPk(JOB.key) })).toEqual([]);
  });

  test('keeps what it remembers of an account out of what a projection reads', async () => {
    await run();
    const { keys, table, inputs } = foothold.store;
    const { job } = await read();
    const accountId = foothold.deps.ports.accounts.idOf('a0');
    expect(await table.get(keys.memory(accountId, JOB.key))).toMatchObject({ type: 'PartMemory' });
    const types = (await inputs(accountId, job))?.derived.map(({ type }) => type);
    expect(types).not.toContain('PartMemory');
  });

  test('leaves nothing behind but what is read', async () => {
    await accepted(
      accountUpsert(foothold.scope(), { externalId: 'a9', name: 'Tiny', segment: 'tiny segment' }),
    );
    await answer(9, 'DIFFICULT');
    for (let week = 0; week < 4; week += 1) {
      await run();
      aWeekLater();
    }
    const { keys, table } = foothold.store;
    const items = await table.queryAll({ pk: keys.snapshotsPk(JOB.key) });
    const names = items.map(({ sk }) => String(sk).replace(/T\d.*Z/, ''));
    const weeks = ['2026-11-16', '2026-11-23'];
    expect(names).toEqual([
      ...weeks.map((day) => `FIGURES#${day}#0`),
      ...weeks.map((day) => `PAST#${day}#0`),
      ...['02', '09', '16', '23'].map((day) => `POINT#2026-11-${day}`),
      'PUBLISHED',
    ]);
    // Nothing is told of a segment that is withheld, not even that there is one.
    const readable = items.filter(({ sk }) => !String(sk).startsWith('POINT#'));
    expect(JSON.stringify(readable)).not.toContain('tiny');
  });
});

describe('a weekly run that breaks off', () => {
  const breaks = () => Promise.reject(new Error('out of order'));

  /** Four have changed since the first week, and then a fifth; the run breaks off in between. */
  async function givenBrokenRun(given: Partial<SnapshotDeps['snapshots']>) {
    await run();
    await answer(0, 'DIFFICULT', 'DIFFICULT');
    await answer(1, 'DIFFICULT', 'DIFFICULT');
    aWeekLater();
    await expect(run(given)).rejects.toThrow('out of order');
    expect((await read()).figures).toEqual(['2026-11-02', 0, 16]);
  }

  test.each([
    ['in its second turn', () => ({ memories: afterOne(foothold.deps.snapshots.memories) })],
    ['before it publishes', () => ({ commit: breaks })],
    ['before the end, its figures written', () => ({ commit: writtenButNotPublished })],
  ])('%s has changed nothing, and is begun again', async (_, given) => {
    await givenBrokenRun(given());
    // Compared with what was noted last, one person would have changed.
    await answer(2, 'DIFFICULT');
    expect(await run()).toBe(true);
    expect((await read()).figures).toEqual(['2026-11-09', 5, 16]);
  });

  test('is compared with what is published, whatever it has noted', async () => {
    await givenBrokenRun({ commit: breaks });
    await answer(0, 'EASY', 'EASY');
    await answer(1, 'EASY', 'EASY');
    await answer(2, 'DIFFICULT');
    expect(await run()).toBe(true);
    // Five differ from what was noted, but one from what was published.
    expect((await read()).figures).toEqual(['2026-11-02', 0, 16]);
  });

  test('without a word is waited for, and then replaced', async () => {
    await givenBrokenRun({ commit: breaks, abandon: () => Promise.resolve() });
    await answer(2, 'DIFFICULT');
    expect(await run()).toBe(false);
    foothold.clock.now += HOUR_MS;
    expect(await run()).toBe(true);
    expect((await read()).figures).toEqual(['2026-11-09', 5, 16]);
  });

  test('and comes back once another has published changes nothing', async () => {
    const { snapshots } = foothold.deps;
    await run();
    aWeekLater();
    const late: SnapshotDeps['snapshots']['commit'] = async (...args) => {
      foothold.clock.now += HOUR_MS;
      await answer(0, 'DIFFICULT', 'DIFFICULT');
      await answer(1, 'DIFFICULT', 'DIFFICULT');
      await answer(2, 'DIFFICULT', 'DIFFICULT');
      expect(await run()).toBe(true);
      return snapshots.commit(...args);
    };
    expect(await run({ commit: late })).toBe(false);
    expect((await read()).figures).toEqual(['2026-11-09', 6, 16]);
  });

  /** Reads once, and then no more. */
  function afterOne(memories: SnapshotDeps['snapshots']['memories']) {
    let reads = 0;
    return (...args: Parameters<typeof memories>) => {
      reads += 1;
      return reads > 1 ? breaks() : memories(...args);
    };
  }

  const writtenButNotPublished: SnapshotDeps['snapshots']['commit'] = async (...args) => {
    const [jobKey, { at }] = args;
    const { keys, table } = foothold.store;
    await table.write({ kind: 'update', key: keys.publishing(jobKey), set: { at: at + 1 } });
    expect(await foothold.deps.snapshots.commit(...args)).toBe(false);
    await table.write({ kind: 'update', key: keys.publishing(jobKey), set: { at } });
    return breaks();
  };
});
