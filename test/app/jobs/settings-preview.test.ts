import { accountArchive } from '../../../lambdas/app/accounts/account-archive.ts';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { scoringHistoryList } from '../../../lambdas/app/jobs/scoring/scoring-history-list.ts';
import { scoringSettingsSet } from '../../../lambdas/app/jobs/scoring/scoring-settings-set.ts';
import { settingsPreviewGet } from '../../../lambdas/app/jobs/scoring/settings-preview-get.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { BadInput, Busy, Refused } from '../../../lambdas/app/kernel/errors.ts';
import { settingsBacktestGet } from '../../../lambdas/app/truth/settings-backtest-get.ts';
import { givenJobAndAccount, JOB, scopeAs, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import type { SettingsPreviewArguments } from '../../../lambdas/app/kernel/generated/inputs.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];

/** Accounts that give the same answer to every step, plus one without answers. */
async function givenAccounts(efforts: Readonly<Record<string, string>>) {
  const given = await givenJobAndAccount();
  const accounts = Object.keys(efforts).map((externalId) => ({ externalId, name: externalId }));
  await accepted(accountsImport(given.scope, { accounts }));
  for (const [externalId, effort] of Object.entries(efforts)) {
    const answers = STEPS.map((stepKey) => ({ stepKey, effort }));
    await submit(given.scope, { idempotencyKey: externalId, account: { externalId }, answers });
  }
  return given;
}

const LEVELS = { a: 'VERY_DIFFICULT', b: 'NEITHER', c: 'NEITHER', d: 'EASY', e: 'DIFFICULT' };
const CHANGE: SettingsPreviewArguments = { input: { job: JOB, highFrom: 45, mediumFrom: 5 } };

describe('settingsPreview', () => {
  test('lists the accounts that would change band, and writes nothing', async () => {
    const { world, scope } = await givenAccounts({ ...LEVELS, f: 'NEITHER' });
    const left = { kind: 'CHURNED', occurredOn: '2026-10-01' };
    await accepted(outcomeRecord(scope, { account: { externalId: 'e' }, ...left }));
    await accepted(accountArchive(scope, { account: { externalId: 'f' } }));
    const before = world.writes();
    const { changes, ...preview } = await settingsPreviewGet(scope, CHANGE);
    expect(preview).toEqual({
      accounts: 5,
      total: 5,
      unreadable: 0,
      bandChanges: [
        { from: 'LOW', to: 'MEDIUM', accounts: 1 },
        { from: 'MEDIUM', to: 'HIGH', accounts: 2 },
      ],
      isComplete: true,
      endCursor: null,
    });
    const moves = changes.map(({ account, before: was, after }) => [
      account.name,
      `${was.band} → ${after.band}`,
      was.score?.toFixed(1),
    ]);
    expect(moves).toEqual([
      ['b', 'MEDIUM → HIGH', '50.0'],
      ['c', 'MEDIUM → HIGH', '50.0'],
      ['d', 'LOW → MEDIUM', '9.5'],
    ]);
    expect(world.writes()).toBe(before);
  });

  test('lists the accounts whose competitor threat would change', async () => {
    const { scope } = await givenAccounts({ a: 'DIFFICULT' });
    const rating = {
      solutionKey: 'routeiq',
      name: 'RouteIQ',
      steps: [{ stepKey: 'plan-stops', ces: 25 }],
    };
    await accepted(solutionRatingSet(scope, { job: JOB, ...rating }));
    const input = { job: JOB, switchThreshold: 15 };
    const { changes, bandChanges } = await settingsPreviewGet(scope, { input });
    expect(bandChanges).toEqual([]);
    expect(changes).toMatchObject([
      { account: { name: 'a' }, before: { threat: 'WATCH' }, after: { threat: 'IMMINENT' } },
    ]);
  });

  test('examines the same sample of the accounts each time', async () => {
    const { scope } = await givenAccounts(LEVELS);
    const sample = () => settingsPreviewGet(scope, { ...CHANGE, sample: 3 });
    const [first, second] = [await sample(), await sample()];
    expect(first).toEqual(second);
    expect(first).toMatchObject({ accounts: 3, total: 6, isComplete: false, endCursor: null });
    expect(await settingsPreviewGet(scope, { ...CHANGE, sample: 500 })).toEqual(
      expect.objectContaining({ accounts: 6, isComplete: true }),
    );
  });

  test('resumes from a cursor, but only for the same change and settings version', async () => {
    const { world, scope } = await givenJobAndAccount();
    for (let call = 0; call < 5; call += 1) {
      const accounts = Array.from({ length: 100 }, (_, n) => ({
        externalId: `x${call}-${n}`,
        name: `N${call}-${n}`,
      }));
      await accepted(accountsImport(scope, { accounts }));
    }
    const first = await settingsPreviewGet(scope, CHANGE);
    expect(first).toMatchObject({ accounts: 500, isComplete: false });
    const after = first.endCursor;
    const rest = await settingsPreviewGet(scope, { ...CHANGE, after });
    expect(rest).toMatchObject({ accounts: 1, isComplete: true, endCursor: null });
    const other = { input: { job: JOB, highFrom: 46 }, after };
    await expect(settingsPreviewGet(scope, other)).rejects.toThrow(BadInput);
    const dana = scopeAs(world, 'dana', 'ADMIN');
    await accepted(scoringSettingsSet(dana, { job: JOB, hardFrom: 20 }));
    scope.loaders.forget();
    await expect(settingsPreviewGet(scope, { ...CHANGE, after })).rejects.toThrow(BadInput);
  });

  test('skips and counts accounts that cannot be read, but rethrows a busy error', async () => {
    const { world, scope } = await givenAccounts(LEVELS);
    const { facts } = world.ports.assessments;
    const failing = world.ports.accounts.idOf('a');
    let error: Error = new Error('corrupt');
    world.ports.assessments.facts = (accountId, job) =>
      accountId === failing ? Promise.reject(error) : facts(accountId, job);
    expect(await settingsPreviewGet(scope, CHANGE)).toMatchObject({ accounts: 5, unreadable: 1 });
    error = new Busy();
    await expect(settingsPreviewGet(scope, CHANGE)).rejects.toThrow(Busy);
  });

  test('previews a return to an earlier version', async () => {
    const { scope } = await givenAccounts(LEVELS);
    await accepted(scoringSettingsSet(scope, { ...CHANGE.input }));
    const back = { input: { job: JOB }, version: 1 };
    expect((await settingsPreviewGet(scope, back)).bandChanges).toEqual([
      { from: 'MEDIUM', to: 'LOW', accounts: 1 },
      { from: 'HIGH', to: 'MEDIUM', accounts: 2 },
    ]);
    await expect(settingsPreviewGet(scope, { ...back, version: 9 })).rejects.toThrow(
      'version does not match a version of the settings; it is 9.',
    );
  });

  test.each<[string, SettingsPreviewArguments, string]>([
    ['invalid settings', { input: { job: JOB, highFrom: 101 } }, 'highFrom'],
    ['an empty sample', { ...CHANGE, sample: 0 }, 'sample must be'],
    ['a sample that is too large', { ...CHANGE, sample: 501 }, 'sample must be'],
    ['an unknown job', { input: { job: { key: 'none' } } }, 'input.job does not match a job'],
  ])('rejects %s', async (_, given, message) => {
    const { scope } = await givenJobAndAccount();
    await expect(settingsPreviewGet(scope, given)).rejects.toThrow(message);
  });

  test('rejects callers who are not administrators, as does the history', async () => {
    const { world } = await givenJobAndAccount();
    const scope = scopeOf(world, 'CUSTOMER_SUCCESS', 'PRODUCT');
    await expect(settingsPreviewGet(scope, CHANGE)).rejects.toThrow(Refused);
    await expect(settingsBacktestGet(scope, CHANGE)).rejects.toThrow(Refused);
    const job = await world.ports.jobs.get(JOB.key);
    if (!job) throw new Error('no job');
    expect(() => scoringHistoryList(scope, job.value, {})).toThrow(Refused);
  });
});

describe('scoringHistory', () => {
  test('lists who changed what and when, newest first, page by page', async () => {
    const { world, scope } = await givenJobAndAccount();
    const created = world.ports.now();
    world.advance(1000);
    const dana = scopeAs(world, 'dana', 'ADMIN');
    await accepted(scoringSettingsSet(dana, { job: JOB, highFrom: 55 }));
    const job = await world.ports.jobs.get(JOB.key);
    if (!job) throw new Error('no job');
    const page = (after?: string | null) =>
      scoringHistoryList(scope, job.value, { first: 1, after });
    const newest = await page();
    expect(newest.edges.map(({ node }) => node)).toEqual([
      {
        version: 2,
        at: created + 1000,
        by: 'dana',
        isInForce: true,
        changes: [{ name: 'High from', before: '60', after: '55' }],
      },
    ]);
    const oldest = await page(newest.pageInfo.endCursor);
    expect(oldest.pageInfo.hasNextPage).toBe(false);
    expect(oldest.edges.map(({ node }) => node)).toEqual([
      { version: 1, at: created, by: 'ana@vendor.test', isInForce: false, changes: [] },
    ]);
  });
});
