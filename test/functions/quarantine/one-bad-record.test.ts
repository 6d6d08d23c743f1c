import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { jobRebuild } from '../../../lambdas/app/jobs/job-rebuild.ts';
import { respondentErase } from '../../../lambdas/app/privacy/erasure/respondent-erase.ts';
import { submissionCreate } from '../../../lambdas/app/submissions/submission-create.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { createAddToQuarantine } from '../../../lambdas/functions/quarantine/add-to-quarantine.ts';
import { retryQuarantined } from '../../../lambdas/functions/quarantine/retry-quarantined.ts';
import { resumeErasuresAndMerges } from '../../../lambdas/functions/refresh/erasures.ts';
import { refreshDue } from '../../../lambdas/functions/refresh/refresh.ts';
import { enforceRetention } from '../../../lambdas/functions/refresh/retention.ts';
import { takeWeeklySnapshots } from '../../../lambdas/functions/refresh/weekly-snapshot.ts';
import { fillHistory } from '../../../lambdas/functions/sweeper/fill-history.ts';
import { runSweeps } from '../../../lambdas/functions/sweeper/sweep.ts';
import type { ItemKey } from '../../../lambdas/store/engine/keys/keys.ts';
import type { Item } from '../../../lambdas/store/engine/table.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'route' };
const OTHER = { key: 'pay' };
const ACCOUNTS = ['acme', 'bolt', 'crate'];
const HOUR_MS = 60 * 60_000;

let foothold: StoredFoothold;
beforeEach(async () => {
  foothold = await givenStoredFoothold();
  for (const { key } of [JOB, OTHER]) await saveJob(key);
  for (const externalId of ACCOUNTS) {
    await accepted(accountUpsert(foothold.scope(), { externalId, name: externalId }));
    for (const job of [JOB, OTHER]) await answer(externalId, job.key);
  }
  await sweep();
});
afterEach(() => foothold.stop());

const saveJob = async (key: string) =>
  accepted(
    jobUpsert(foothold.scope(), { key, statement: 'a', steps: [{ key: 'plan', statement: 'a' }] }),
  );

const answer = (externalId: string, key: string) =>
  accepted(
    submissionCreate(foothold.scope(), {
      idempotencyKey: `${externalId} ${key}`,
      job: { key },
      account: { externalId },
      respondent: { externalId: 'ana' },
      answers: [{ stepKey: 'plan', effort: 'VERY_DIFFICULT', explanation: 'because' }],
    }),
  );

const idOf = (externalId: string) => foothold.deps.ports.accounts.idOf(externalId);
const log = { leftAside: () => undefined };
const aside = () => ({
  ...foothold.deps,
  addToQuarantine: createAddToQuarantine(foothold.deps.ports.quarantine, log),
});

function sweep() {
  const { ports, sweeps, projector, snapshots, now, addToQuarantine } = aside();
  const { accountIds } = sweeps;
  const history = {
    ...snapshots,
    accountIds,
    facts: ports.assessments.facts,
    addToQuarantine,
    now,
  };
  return runSweeps(
    {
      ...{ sweeps, projector, addToQuarantine, now },
      job: async (key) => (await ports.jobs.get(key))?.value ?? null,
      fillHistory: (job, deadline) => fillHistory(history, job, deadline),
    },
    Infinity,
  );
}

/** Returns the entries in the quarantine. */
async function leftAside() {
  const { entries } = await foothold.deps.ports.quarantine.list({ limit: 100, after: null });
  return entries.map(({ value: { subject, error, attempts } }) => ({ subject, error, attempts }));
}

/** Makes an item unreadable, and returns a function that restores it. */
async function spoil(key: ItemKey, spoiled: Item): Promise<() => Promise<void>> {
  const { table } = foothold.store;
  const item = await table.get(key);
  if (!item) throw new Error('no such item');
  await table.writeBatch([{ ...item, ...spoiled }], []);
  return () => table.writeBatch([item], []);
}

const retry = () => retryQuarantined({ ...aside(), onSize: () => undefined }, Infinity);

const assessed = async (externalId: string, { key } = JOB) => {
  const { ports } = foothold.deps;
  const job = await ports.jobs.get(key);
  if (!job) throw new Error('no job');
  const found = await ports.assessments.batchGet([idOf(externalId)], job.value);
  return found.get(idOf(externalId))?.assessedAt ?? null;
};

describe('one bad record', () => {
  test('in a sweep and a history rebuild is quarantined and retried later', async () => {
    const mend = await spoil(foothold.store.keys.account(idOf('bolt')), { name: 7 });
    await accepted(jobRebuild(foothold.scope(), { job: JOB, withHistory: true }));
    foothold.clock.now += 1000;
    await sweep();
    const { now } = foothold.clock;
    expect([await assessed('acme'), await assessed('crate')]).toEqual([now, now]);
    expect((await foothold.deps.ports.jobs.sweep(JOB.key))?.finishedAt).toBe(now);
    const error = 'CorruptItem: Account at name: expected string';
    const subject = { work: 'ASSESSMENT', accountId: idOf('bolt'), jobKey: JOB.key };
    const [entry] = await leftAside();
    expect(entry).toMatchObject({ subject, error });

    expect(await retry()).toBe(0);
    foothold.clock.now += HOUR_MS;
    await mend();
    expect(await retry()).toBe(1);
    expect(await assessed('bolt')).toBe(foothold.clock.now);
    expect(await leftAside()).toEqual([]);
  });

  test('in the sweep of one job does not hold up the sweeps of others', async () => {
    for (const job of [JOB, OTHER]) await accepted(jobRebuild(foothold.scope(), { job }));
    const mend = await spoil(foothold.store.keys.sweep(OTHER.key), { rebuild: 'no json' });
    foothold.clock.now += 1000;
    await sweep();
    expect(await assessed('acme')).toBe(foothold.clock.now);
    const subject = { work: 'SWEEP', jobKey: OTHER.key };
    expect(await leftAside()).toEqual([
      { subject, error: 'CorruptItem: Sweep at rebuild: invalid_format', attempts: 1 },
    ]);
    await mend();
    foothold.clock.now += HOUR_MS;
    await sweep();
    expect(await assessed('acme', OTHER)).toBe(foothold.clock.now);
    expect(await retry()).toBe(1);
    expect(await leftAside()).toEqual([]);
  });

  test('in the refresh is quarantined, and all other accounts are assessed', async () => {
    await foothold.projectAll();
    await spoil(foothold.store.keys.account(idOf('bolt')), { name: 7 });
    foothold.clock.now += DAY_MS;
    const { assessed: done, failed } = await refreshDue(aside(), Infinity);
    expect([done, failed]).toEqual([4, 2]);
    expect(await assessed('crate')).toBe(foothold.clock.now);
    expect((await leftAside()).map(({ subject }) => subject.work)).toEqual([
      'ASSESSMENT',
      'ASSESSMENT',
    ]);
  });

  test('in retention is quarantined, and the text of all others is removed', async () => {
    const { keys, table } = foothold.store;
    const { ports } = foothold.deps;
    const submission = (externalId: string) =>
      keys.submission(ports.submissions.idOf(`${externalId} ${JOB.key}`));
    const mend = await spoil(submission('bolt'), { body: 'no json' });
    foothold.clock.now += 370 * DAY_MS;
    await enforceRetention(aside(), Infinity);
    const subject = { work: 'RETENTION', item: submission('bolt') };
    expect((await leftAside()).map((entry) => entry.subject)).toEqual([subject]);
    expect((await table.get(submission('crate')))?.body).not.toContain('because');
    await mend();
    foothold.clock.now += HOUR_MS;
    expect(await retry()).toBe(1);
    expect((await table.get(submission('bolt')))?.body).not.toContain('because');
  });

  test('is left out of the weekly snapshot, which counts all others', async () => {
    await foothold.projectAll();
    await spoil(foothold.store.keys.job(OTHER.key), { body: 'no json' });
    await spoil(foothold.store.keys.assessment(idOf('bolt'), JOB.key), { body: 'no json' });
    const { ports, ...rest } = aside();
    const weekly = {
      ...{ ...rest, jobs: ports.jobs, quarantine: ports.quarantine },
      assessments: ports.assessments.batchGet,
      rollups: ports.rollups,
    };
    expect(await takeWeeklySnapshots(weekly, Infinity)).toBe(1);
    const works = (await leftAside()).map(({ subject }) => subject);
    expect(works).toEqual([
      { work: 'ASSESSMENT', accountId: idOf('bolt'), jobKey: JOB.key },
      { work: 'SNAPSHOT', jobKey: OTHER.key },
    ]);
    const [point] = await foothold.deps.snapshots.history(JOB.key);
    expect(point?.segments).toEqual([
      { segment: null, steps: { 0: { difficult: 2, respondents: 2, accounts: 2 } } },
    ]);
  });

  test('among erasures does not hold up the others', async () => {
    for (const externalId of ACCOUNTS) {
      const person = { account: { externalId }, respondentExternalId: 'ana' };
      await accepted(respondentErase(foothold.scope(), { ...person, mode: 'DROP' }));
    }
    const { erasures } = foothold.deps.ports;
    const { entries } = await erasures.open({ limit: 10, after: null });
    const [first] = entries.map(({ value }) => value.respondentId);
    if (first === undefined) throw new Error('no erasure');
    await spoil(foothold.store.keys.erasure(first), { submissionIds: 'no json' });
    foothold.clock.now += HOUR_MS;
    expect(await resumeErasuresAndMerges(aside(), Infinity)).toBe(2);
    expect(
      (await erasures.open({ limit: 10, after: null }, async () => undefined)).entries,
    ).toEqual([]);
    expect(await leftAside()).toMatchObject([
      { subject: { work: 'ERASURE', respondentId: first } },
    ]);
  });
});

test('a refresh quarantines nothing if nearly all accounts fail, and throws the error', async () => {
  const targets = Array.from({ length: 30 }, (_, i) => ({ accountId: `a-${i}`, jobKey: JOB.key }));
  const broken = new Error('a fault of ours');
  const projector = {
    project: async () => ({
      differed: 0,
      failures: targets.map((target) => ({ target, error: broken })),
    }),
  };
  const sweeps = { due: async () => ({ targets, resumeAfter: null }) };
  await expect(refreshDue({ ...aside(), sweeps, projector }, Infinity)).rejects.toBe(broken);
  expect(await leftAside()).toEqual([]);
});
