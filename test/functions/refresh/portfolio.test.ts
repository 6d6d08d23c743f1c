import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { DAY_MS } from '../../../lambdas/domain/kernel/time.ts';
import { portfolioHistoryGet } from '../../../lambdas/app/portfolio/portfolio-history-get.ts';
import { portfolioRenewalsGet } from '../../../lambdas/app/portfolio/portfolio-renewals-get.ts';
import { atRiskList } from '../../../lambdas/app/risks/at-risk/at-risk-list.ts';
import { portfolioOfJobGet } from '../../../lambdas/app/portfolio/portfolio-get.ts';
import type { Effort } from '../../../lambdas/domain/scoring/answers/effort.ts';
import { recordMonthEnd } from '../../../lambdas/functions/refresh/month-end.ts';
import { fillHistory } from '../../../lambdas/functions/sweeper/fill-history.ts';
import { submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { quarantineNothing } from '../../support/store/quarantine-nothing.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import type { PortfolioArguments } from '../../../lambdas/app/kernel/generated/inputs.ts';

const JOB = { key: 'field-routing' };
const STEPS = ['plan', 'drive', 'arrive'];
const KIM = 'kim@example.test';

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold({ FOOTHOLD_EFFORTS_DAYS: '3650' });
});
afterAll(() => foothold.stop());
beforeEach(async () => {
  await foothold.wipe();
  at('2026-09-30T10:00:00Z');
  const steps = STEPS.map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
});

function at(text: string) {
  foothold.clock.now = Date.parse(text);
}

async function account(externalId: string, fields: { ownerEmail?: string; renewalDate?: string }) {
  const arr = { amount: '1000', currencyCode: 'USD' };
  const given = { externalId, name: externalId, segment: 'north', arr, ...fields };
  await accepted(accountUpsert(foothold.scope(), given));
}

/** Submits one person's answers with the same effort for every step. */
async function answer(externalId: string, effort: Effort, submittedAt?: string) {
  await submit(foothold.scope(), {
    idempotencyKey: `${externalId} ${effort} ${foothold.clock.now} ${submittedAt}`,
    job: JOB,
    account: { externalId },
    respondent: { externalId: 'ana' },
    answers: STEPS.map((stepKey) => ({ stepKey, effort })),
    ...(submittedAt !== undefined && { submittedAt }),
  });
  await foothold.projectAll();
}

function record() {
  const { snapshots, ports, now } = foothold.deps;
  return recordMonthEnd({ snapshots, rollups: ports.rollups, now }, JOB.key);
}

async function fill() {
  const { snapshots, sweeps, ports, now } = foothold.deps;
  const job = await ports.jobs.get(JOB.key);
  if (!job) throw new Error('no job');
  const { facts } = ports.assessments;
  const { everyAccountId: accountIds } = sweeps;
  const deps = { ...snapshots, accountIds, facts, addToQuarantine: quarantineNothing, now };
  expect(await fillHistory(deps, job.value, Infinity)).toBe(true);
}

/** Returns [day, source, accounts in LOW, MEDIUM, HIGH and UNKNOWN] for each quarter. */
async function history(filter: PortfolioArguments['filter'] = {}) {
  const scope = foothold.scope();
  const parent = await portfolioOfJobGet(scope, { job: JOB, filter });
  const quarters = await portfolioHistoryGet(scope, parent, 4);
  return quarters.map(({ day, source, bands }) => [
    day,
    source,
    ...bands.map(({ accounts }) => accounts),
  ]);
}

describe('the portfolio over quarters', () => {
  test("shows the last run of the quarter's last day, unchanged by a late run or a backfill", async () => {
    await account('a', { ownerEmail: KIM });
    await account('b', {});
    await answer('a', 'VERY_DIFFICULT');
    expect(await record()).toBe(true);
    at('2026-09-30T22:00:00Z');
    await answer('b', 'VERY_EASY');
    expect(await record()).toBe(true);
    const recorded = ['2026-09-30', 'RECORDED', 1, 0, 1, 0];

    at('2026-10-01T00:10:00Z');
    await answer('b', 'VERY_DIFFICULT');
    expect(await record()).toBe(false);
    expect(await history()).toEqual([recorded]);
    expect(await history({ ownerEmails: [KIM] })).toEqual([['2026-09-30', 'RECORDED', 0, 0, 1, 0]]);
    expect(await history({ segments: ['south'] })).toEqual([
      ['2026-09-30', 'RECORDED', 0, 0, 0, 0],
    ]);
    // Backfilling the history keeps recorded quarters.
    await fill();
    expect(await history()).toEqual([recorded]);
  });

  test('shows the owners and segments as they were at the end of the quarter', async () => {
    await account('a', { ownerEmail: KIM });
    await answer('a', 'VERY_DIFFICULT');
    await record();
    at('2026-11-02T10:00:00Z');
    await account('a', { ownerEmail: 'new@example.test' });
    await foothold.projectAll();
    const scope = foothold.scope();
    const [quarter] = await portfolioHistoryGet(
      scope,
      await portfolioOfJobGet(scope, { job: JOB }),
      8,
    );
    const bands = [
      { band: 'LOW', accounts: 0, arr: 0 },
      { band: 'MEDIUM', accounts: 0, arr: 0 },
      { band: 'HIGH', accounts: 1, arr: 100_000 },
      { band: 'UNKNOWN', accounts: 0, arr: 0 },
    ];
    expect(quarter).toEqual({
      day: '2026-09-30',
      source: 'RECORDED',
      takenAt: Date.parse('2026-09-30T10:00:00Z'),
      bands,
      byOwner: [{ ownerEmail: KIM, bands }],
      bySegment: [{ segment: 'north', bands }],
    });
  });

  test('is computed from past answers where nothing was recorded, and is MISSING where it was not backfilled either', async () => {
    at('2026-10-15T10:00:00Z');
    await account('a', {});
    await account('b', {});
    await answer('a', 'VERY_DIFFICULT', '2026-03-10T00:00:00Z');
    await answer('a', 'VERY_EASY', '2026-08-10T00:00:00Z');
    expect(await history()).toEqual([]);
    await fill();
    // b was created in October and has no earlier answers.
    expect(await history()).toEqual([
      ['2026-03-31', 'COMPUTED', 0, 0, 1, 0],
      ['2026-06-30', 'COMPUTED', 0, 0, 1, 0],
      ['2026-09-30', 'COMPUTED', 1, 0, 0, 0],
    ]);
    at('2027-01-15T10:00:00Z');
    expect((await history()).slice(-2)).toEqual([
      ['2026-09-30', 'COMPUTED', 1, 0, 0, 0],
      ['2026-12-31', 'MISSING'],
    ]);
  });

  test('expires with the answers of its day', async () => {
    await account('a', { ownerEmail: KIM });
    await answer('a', 'VERY_DIFFICULT');
    await record();
    const points = await foothold.store.table.queryAll({
      pk: foothold.store.keys.snapshotsPk(JOB.key),
      beginsWith: 'PORTFOLIO#',
    });
    const { effortsDays } = foothold.deps.ports;
    const endOfDay = Date.parse('2026-09-30T23:59:59Z');
    expect(points.map(({ expiresAt }) => expiresAt)).toEqual([
      (endOfDay + effortsDays * DAY_MS) / 1000,
    ]);
  });

  test('rejects more quarters than are kept', async () => {
    const parent = await portfolioOfJobGet(foothold.scope(), { job: JOB });
    await expect(portfolioHistoryGet(foothold.scope(), parent, 13)).rejects.toThrow(
      'quarters must be a whole number from 1 to 12.',
    );
  });
});

describe('the renewal forecast', () => {
  /** Returns [month, accounts in HIGH, all accounts, ARR, expected loss] for the months with renewals. */
  async function renewals(filter: PortfolioArguments['filter'] = {}) {
    const scope = foothold.scope();
    const months = await portfolioRenewalsGet(
      scope,
      await portfolioOfJobGet(scope, { job: JOB, filter }),
    );
    expect([months.length, months[0]?.month, months.at(-1)?.month]).toEqual([
      12,
      '2026-09',
      '2027-08',
    ]);
    return months
      .filter(({ accounts }) => accounts > 0)
      .map(({ month, bands, accounts, arr, expectedLoss }) => [
        month,
        bands.find(({ band }) => band === 'HIGH')?.accounts,
        accounts,
        arr,
        expectedLoss,
      ]);
  }

  test('follows bands, renewal dates and owners, and includes the expected loss once the score is calibrated', async () => {
    await account('a', { ownerEmail: KIM, renewalDate: '2026-12-10' });
    await account('b', { renewalDate: '2026-12-31' });
    await account('past', { renewalDate: '2026-08-31' });
    await account('far', { renewalDate: '2027-09-01' });
    await answer('a', 'VERY_DIFFICULT');
    expect(await renewals()).toEqual([['2026-12', 1, 2, 200_000, null]]);
    expect(await renewals({ ownerEmails: [KIM] })).toEqual([['2026-12', 1, 1, 100_000, null]]);

    await account('b', { renewalDate: '2027-02-01' });
    foothold.clock.now += 1000;
    await answer('a', 'VERY_EASY');
    expect(await renewals()).toEqual([
      ['2026-12', 0, 1, 100_000, null],
      ['2027-02', 0, 1, 100_000, null],
    ]);

    const { jobs, assessments, accounts } = foothold.deps.ports;
    const stored = await jobs.get(JOB.key);
    if (!stored) throw new Error('no job');
    const settings = { ...stored.value.settings, isCalibrated: true };
    const job = { ...stored.value, settings, revision: stored.value.revision + 1 };
    const change = { reassesses: false, at: foothold.clock.now };
    expect(await jobs.save(job, stored.version, change)).toBe('saved');
    await foothold.projectAll();
    const assessment = await assessments.get(accounts.idOf('a'), job);
    expect(await renewals()).toEqual([
      ['2026-12', 0, 1, 100_000, assessment?.riskWeightedArr],
      ['2027-02', 0, 1, 100_000, 0],
    ]);
  });
});

describe('the list of accounts ordered by change', () => {
  test('runs from the largest rise to the largest fall, with the step that contributed most', async () => {
    for (const [name, then, now] of [
      ['rose', 'VERY_EASY', 'VERY_DIFFICULT'],
      ['fell', 'VERY_DIFFICULT', 'EASY'],
      ['same', 'NEITHER', 'NEITHER'],
    ] as const) {
      await account(name, {});
      await answer(name, then, '2026-04-01T00:00:00Z');
      await answer(name, now, '2026-09-01T00:00:00Z');
    }
    await account('silent', {});
    await foothold.projectAll();
    const list = async (direction: string) => {
      const orderBy = { field: 'CHANGE', direction };
      const { edges } = await atRiskList(foothold.scope(), { job: JOB, orderBy });
      return edges.map(({ node }) => node);
    };
    const names = (nodes: Awaited<ReturnType<typeof list>>) =>
      nodes.map(({ account: { externalId } }) => externalId);
    const risen = await list('DESC');
    expect(names(risen)).toEqual(['rose', 'same', 'fell']);
    expect(names(await list('ASC'))).toEqual(['fell', 'same', 'rose']);
    const [rose, same] = risen.map(({ trend }) => trend);
    expect([rose?.bandBefore, rose?.mainStep?.stepKey]).toEqual(['LOW', 'plan']);
    expect((rose?.mainStep?.points ?? 0) * STEPS.length).toBeCloseTo(rose?.change ?? 0, 3);
    expect(same?.mainStep).toBeNull();
  });
});
