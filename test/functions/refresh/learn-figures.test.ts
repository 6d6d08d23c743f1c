import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { isLearningTime, learnFigures } from '../../../lambdas/functions/refresh/learn-figures.ts';
import { submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';

const JOB = { key: 'field-routing' };

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const steps = ['plan', 'arrive'].map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
  for (let n = 0; n < 20; n += 1) {
    const account = { externalId: `a${n}`, name: `Account ${n}` };
    await accepted(accountUpsert(foothold.scope(), account));
    await submit(foothold.scope(), {
      idempotencyKey: String(n),
      job: JOB,
      account: { externalId: `a${n}` },
      respondent: { externalId: 'ana' },
      answers: [{ stepKey: 'plan', effort: 'VERY_EASY' }],
    });
  }
});
afterAll(() => foothold.stop());

const job = async () => (await foothold.deps.ports.jobs.get(JOB.key))?.value;

test('a nightly run stores the learned figures, starts a sweep and leaves the settings unchanged', async () => {
  const before = await job();
  expect(
    await learnFigures({ ...foothold.deps, addToQuarantine: quarantineNothing }, JOB.key),
  ).toBe(true);
  const after = await job();
  expect(after?.learned.version).toBe(1);
  expect(after?.learned.prior?.index).toBeCloseTo(0, 12);
  expect(after?.settings).toEqual(before?.settings);
  expect(after?.revision).toBe((before?.revision ?? 0) + 1);
  const sweep = await foothold.deps.ports.jobs.sweep(JOB.key);
  expect(sweep).toMatchObject({ revision: after?.revision, finishedAt: null });
});

test('a run does nothing when there is nothing new to learn or the job is unknown', async () => {
  const before = await job();
  expect(
    await learnFigures({ ...foothold.deps, addToQuarantine: quarantineNothing }, JOB.key),
  ).toBe(false);
  expect(await job()).toEqual(before);
  expect(
    await learnFigures({ ...foothold.deps, addToQuarantine: quarantineNothing }, 'no-such-job'),
  ).toBe(false);
});

test('a job learns in one hour of each day', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => Date.UTC(2026, 10, 1, hour, 30));
  const learning = hours.filter((hour) => isLearningTime(hour, 23));
  expect(learning).toEqual([Date.UTC(2026, 10, 1, 23, 30)]);
});
