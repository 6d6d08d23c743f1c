import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcome-record.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { backtestCasesList } from '../../../lambdas/app/truth/backtest-cases-list.ts';
import { backtestGet } from '../../../lambdas/app/truth/backtest-get.ts';
import { backtestProgress } from '../../../lambdas/app/truth/backtest-progress.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import { runBacktests } from '../../../lambdas/functions/sweeper/run-backtests.ts';
import { accepted, submit } from '../../support/app-fixtures.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/stored-foothold.ts';

const JOB = { key: 'field-routing' };
const ACCOUNTS = 130;

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const steps = ['plan', 'arrive'].map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
  for (let n = 0; n < ACCOUNTS; n += 1) await record(n);
});
afterAll(() => foothold.stop());

const daysAgo = (days: number) => foothold.clock.now - days * DAY_MS;

/** Every fifth account leaves; those that left had it hard half a year ago, and easy lately. */
async function record(n: number) {
  const account = { externalId: `a${n}` };
  const left = n % 5 === 0;
  await accepted(accountUpsert(foothold.scope(), { ...account, name: `Account ${n}` }));
  const efforts = left
    ? (['VERY_DIFFICULT', 'VERY_EASY'] as const)
    : (['VERY_EASY', 'VERY_DIFFICULT'] as const);
  for (const [at, effort] of efforts.entries()) {
    await submit(foothold.scope(), {
      idempotencyKey: `${n} ${at}`,
      job: JOB,
      account,
      respondent: { externalId: 'ana' },
      submittedAt: new Date(daysAgo(at === 0 ? 150 : 40)).toISOString(),
      answers: [{ stepKey: 'plan', effort }],
    });
  }
  const kind = left ? 'CHURNED' : 'RENEWED';
  await accepted(
    outcomeRecord(foothold.scope(), { account, kind, occurredOn: dayOf(daysAgo(30)) }),
  );
}

const get = () => backtestGet(foothold.scope(), { job: JOB });
const run = (workingMs = 60_000) => {
  const { now } = foothold.deps;
  return runBacktests({ ...foothold.deps, leaveAside: async () => {} }, now() + workingMs);
};

test('a back-test is null at first, and under way until a run has gone through all accounts', async () => {
  expect(await get()).toBeNull();
  expect(await backtestProgress(foothold.scope(), JOB)).toMatchObject({ done: 0 });
  expect(await run(0)).toBe(0);
  expect(await run()).toBe(ACCOUNTS);
  expect(await backtestProgress(foothold.scope(), JOB)).toBeNull();
  const backtest = await get();
  expect(backtest?.report).toMatchObject({ cases: ACCOUNTS, churned: 26, kept: 104, auc: 1 });
  expect(backtest?.report.verdict).toBe('PREDICTS');
});

test('its cases are listed page by page, highest score first', async () => {
  const backtest = await get();
  if (!backtest) throw new Error('no back-test');
  const first = await backtestCasesList(foothold.scope(), backtest, { first: 100 });
  expect(first.edges.slice(0, 26).every(({ node }) => node.kind === 'CHURNED')).toBe(true);
  const after = first.pageInfo.endCursor;
  const second = await backtestCasesList(foothold.scope(), backtest, { first: 100, after });
  expect(second.edges).toHaveLength(ACCOUNTS - 100);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('nothing is run again until outcomes change, and the last one is answered meanwhile', async () => {
  const before = await get();
  expect(await run()).toBe(0);
  const account = { externalId: 'a1' };
  const occurredOn = dayOf(daysAgo(2));
  await accepted(outcomeRecord(foothold.scope(), { account, kind: 'CHURNED', occurredOn }));
  expect((await get())?.report).toEqual(before?.report);
  expect(await run()).toBe(ACCOUNTS);
  const after = await get();
  expect(after?.report.churned).toBe(27);
  expect(after?.report.excluded).toEqual([{ reason: 'DUPLICATE', cases: 1 }]);
});

test('a filter counts some accounts only, and a horizon has a run of its own', async () => {
  const filtered = await backtestGet(foothold.scope(), { job: JOB, filter: { segments: ['x'] } });
  expect(filtered?.report).toMatchObject({ cases: 0, verdict: 'TOO_FEW_OUTCOMES', auc: null });
  expect(await backtestGet(foothold.scope(), { job: JOB, horizonDays: 5 })).toBeNull();
  await run();
  const late = await backtestGet(foothold.scope(), { job: JOB, horizonDays: 5 });
  expect(late?.report.verdict).toBe('REVERSED');
  await expect(backtestGet(foothold.scope(), { job: JOB, horizonDays: 0 })).rejects.toThrow(
    'horizonDays must be a whole number from 1 to 365.',
  );
});
