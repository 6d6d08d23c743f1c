import { accountArchive } from '../../../lambdas/app/accounts/account-archive.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { outcomesImport } from '../../../lambdas/app/accounts/outcomes/outcomes-import.ts';
import { respondentUpsert } from '../../../lambdas/app/people/respondent-upsert.ts';
import { surveyLinksCreate } from '../../../lambdas/app/surveys/links/survey-links-create.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { submissionsImport } from '../../../lambdas/app/submissions/submissions-import.ts';
import { backtestCasesList } from '../../../lambdas/app/truth/backtest-cases-list.ts';
import { backtestGet } from '../../../lambdas/app/truth/backtest-get.ts';
import { backtestProgress } from '../../../lambdas/app/truth/backtest-progress.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import { runBacktests } from '../../../lambdas/functions/sweeper/run-backtests.ts';
import { partsOf } from '../../end-to-end/support/api.ts';
import { submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'field-routing' };
const ACCOUNTS = 130;

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const steps = ['plan', 'arrive'].map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
  const numbers = Array.from({ length: ACCOUNTS }, (_, n) => n);
  for (const part of partsOf(numbers, 65)) {
    const accounts = part.map((n) => ({ externalId: `a${n}`, name: `Account ${n}` }));
    await accepted(accountsImport(foothold.scope(), { accounts }));
    await accepted(outcomesImport(foothold.scope(), { outcomes: part.map(outcomeOf) }));
  }
  for (const submissions of partsOf(numbers.flatMap(submissionsOf), 25)) {
    await accepted(submissionsImport(foothold.scope(), { submissions }));
  }
});
afterAll(() => foothold.stop());

const daysAgo = (days: number) => foothold.clock.now - days * DAY_MS;

/**
 * Every fifth account churns. Churned accounts found the step difficult half a year ago, and easy recently.
 */
const hasLeft = (n: number) => n % 5 === 0;

function submissionsOf(n: number) {
  const efforts = hasLeft(n)
    ? (['VERY_DIFFICULT', 'VERY_EASY'] as const)
    : (['VERY_EASY', 'VERY_DIFFICULT'] as const);
  return efforts.map((effort, at) => ({
    idempotencyKey: `${n} ${at}`,
    job: JOB,
    account: { externalId: `a${n}` },
    respondent: { externalId: 'ana' },
    submittedAt: new Date(daysAgo(at === 0 ? 150 : 40)).toISOString(),
    answers: [{ stepKey: 'plan', effort }],
  }));
}

const outcomeOf = (n: number) => ({
  account: { externalId: `a${n}` },
  kind: hasLeft(n) ? 'CHURNED' : 'RENEWED',
  occurredOn: dayOf(daysAgo(30)),
});

const get = () => backtestGet(foothold.scope(), { job: JOB });
const run = (workingMs = 60_000) => {
  const { now } = foothold.deps;
  return runBacktests({ ...foothold.deps, addToQuarantine: async () => {} }, now() + workingMs);
};

test('a back-test is null until a run has covered all accounts', async () => {
  expect(await get()).toBeNull();
  expect(await backtestProgress(foothold.scope(), JOB)).toMatchObject({ done: 0 });
  expect(await run(0)).toBe(0);
  expect(await run()).toBe(ACCOUNTS);
  expect(await backtestProgress(foothold.scope(), JOB)).toBeNull();
  const backtest = await get();
  expect(backtest?.report).toMatchObject({ cases: ACCOUNTS, churned: 26, kept: 104, auc: 1 });
  expect(backtest?.report.verdict).toBe('PREDICTS');
});

test('the cases of a back-test are listed in pages, highest score first', async () => {
  const backtest = await get();
  if (!backtest) throw new Error('no back-test');
  const first = await backtestCasesList(foothold.scope(), backtest, { first: 100 });
  expect(first.edges.slice(0, 26).every(({ node }) => node.kind === 'CHURNED')).toBe(true);
  const after = first.pageInfo.endCursor;
  const second = await backtestCasesList(foothold.scope(), backtest, { first: 100, after });
  expect(second.edges).toHaveLength(ACCOUNTS - 100);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

test('a back-test is repeated only when outcomes change, and the previous one is returned until then', async () => {
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

test('a filter restricts the cases of a back-test, and another horizon needs its own run', async () => {
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

const outcome = (externalId: string, kind: string, days: number) =>
  accepted(
    outcomeRecord(foothold.scope(), {
      account: { externalId },
      kind,
      occurredOn: dayOf(daysAgo(days)),
    }),
  );

/**
 * Returns the kind and exclusion of an account's outcomes. The exclusion is null if the outcome is scored.
 */
async function exclusionsOf(externalId: string, assumeRenewals = false) {
  await get();
  await run();
  const backtest = await backtestGet(foothold.scope(), { job: JOB, assumeRenewals });
  const found = backtest?.cases.filter((item) => item.externalId === externalId) ?? [];
  return found.map(({ kind, exclusion }) => [kind, exclusion]);
}

test('a back-test includes archived accounts', async () => {
  await accepted(accountArchive(foothold.scope(), { account: { externalId: 'a5' } }));
  await outcome('a6', 'CONTRACTED', 1);
  expect(await exclusionsOf('a5')).toEqual([['CHURNED', null]]);
});

test('a back-test excludes outcomes without answers as too new, never asked, or not answered', async () => {
  for (const externalId of ['new', 'linked']) {
    await accepted(accountUpsert(foothold.scope(), { externalId, name: externalId }));
  }
  const account = { externalId: 'linked' };
  const respondent = { externalId: 'lin' };
  await accepted(respondentUpsert(foothold.scope(), { account, respondent }));
  const respondents = [{ account, respondentExternalId: 'lin' }];
  await accepted(surveyLinksCreate(foothold.scope(), { job: JOB, respondents }));
  await outcome('new', 'CHURNED', 0);
  foothold.clock.now += 100 * DAY_MS;
  await outcome('new', 'CHURNED', 1);
  await outcome('linked', 'CHURNED', 1);
  expect(await exclusionsOf('new')).toEqual([
    ['CHURNED', 'TOO_NEW'],
    ['CHURNED', 'NEVER_ASKED'],
  ]);
  expect(await exclusionsOf('linked')).toEqual([['CHURNED', 'NO_ANSWERS']]);
});

test('a back-test assumes renewals only if requested, and counts them', async () => {
  const renewalDate = dayOf(daysAgo(60));
  await accepted(accountUpsert(foothold.scope(), { externalId: 'quiet', name: 'Q', renewalDate }));
  await outcome('a7', 'CONTRACTED', 1);
  expect(await exclusionsOf('quiet')).toEqual([]);
  expect(await exclusionsOf('quiet', true)).toEqual([['RENEWED', 'TOO_NEW']]);
  const backtest = await backtestGet(foothold.scope(), { job: JOB, assumeRenewals: true });
  expect(backtest?.report.assumedRenewals).toBe(1);
});

test('new answers cause another back-test after an hour', async () => {
  await get();
  await run();
  await submit(foothold.scope(), {
    idempotencyKey: 'late',
    job: JOB,
    account: { externalId: 'a8' },
    respondent: { externalId: 'ben' },
    answers: [{ stepKey: 'arrive', effort: 'DIFFICULT' }],
  });
  await foothold.projectAll();
  await get();
  expect(await backtestProgress(foothold.scope(), JOB)).toBeNull();
  foothold.clock.now += 61 * 60_000;
  await get();
  expect(await backtestProgress(foothold.scope(), JOB)).toMatchObject({ done: 0 });
});
