import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { scoringSettingsSet } from '../../../lambdas/app/jobs/scoring/scoring-settings-set.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { backtestGet } from '../../../lambdas/app/truth/backtest-get.ts';
import { calibrationApply } from '../../../lambdas/app/truth/calibration-apply.ts';
import { calibrationProposalsList } from '../../../lambdas/app/truth/calibration-proposals-list.ts';
import { settingsBacktestGet } from '../../../lambdas/app/truth/settings-backtest-get.ts';
import { calibrationPropose } from '../../../lambdas/app/truth/calibration-propose.ts';
import { DAY_MS, dayOf } from '../../../lambdas/domain/kernel/time.ts';
import type { BacktestReport } from '../../../lambdas/domain/truth/backtest/backtest-report.ts';
import { runBacktests } from '../../../lambdas/functions/sweeper/run-backtests.ts';
import { submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';

const JOB = { key: 'field-routing' };
const ACCOUNTS = 125;
const STEPS = ['plan', 'drive', 'arrive'];
const EFFORTS = ['VERY_EASY', 'EASY', 'NEITHER', 'DIFFICULT', 'VERY_DIFFICULT'] as const;

let foothold: StoredFoothold;
beforeAll(async () => {
  foothold = await givenStoredFoothold();
  const steps = STEPS.map((key) => ({ key, statement: key }));
  await accepted(jobUpsert(foothold.scope(), { ...JOB, statement: 'get there', steps }));
  for (let n = 0; n < ACCOUNTS; n += 1) await record(n);
});
afterAll(() => foothold.stop());

/**
 * Stores an account with one of all combinations of answers to three steps. Those with the most difficult
 * ones churn.
 */
async function record(n: number) {
  const account = { externalId: `a${n}` };
  const levels = [n % 5, Math.floor(n / 5) % 5, Math.floor(n / 25)];
  const at = (days: number) => foothold.clock.now - days * DAY_MS;
  await accepted(accountUpsert(foothold.scope(), { ...account, name: `Account ${n}` }));
  await submit(foothold.scope(), {
    idempotencyKey: `${n}`,
    job: JOB,
    account,
    respondent: { externalId: 'ana' },
    submittedAt: new Date(at(150)).toISOString(),
    answers: STEPS.map((stepKey, step) => ({
      stepKey,
      effort: EFFORTS[levels[step] ?? 0] ?? 'NEITHER',
    })),
  });
  const total = levels.reduce((sum, level) => sum + level, 0);
  const kind = total > 8 || (total === 8 && n % 2 === 0) ? 'CHURNED' : 'RENEWED';
  const occurredOn = dayOf(at(30));
  await accepted(outcomeRecord(foothold.scope(), { account, kind, occurredOn }));
}

const run = () => {
  const { now } = foothold.deps;
  return runBacktests({ ...foothold.deps, addToQuarantine: async () => {} }, now() + 60_000);
};
const backtest = async () => {
  await backtestGet(foothold.scope(), { job: JOB });
  await run();
  const found = await backtestGet(foothold.scope(), { job: JOB });
  if (!found) throw new Error('no back-test');
  return found;
};
const settings = async () => {
  const job = await foothold.deps.ports.jobs.get(JOB.key);
  if (!job) throw new Error('no job');
  return job.value.settings;
};
const idOf = (id: string) => nodeId('CalibrationProposal', [JOB.key, id]);

test('a proposal is rejected until there is a back-test of the current settings', async () => {
  expect(await problemsOf(calibrationPropose(foothold.scope(), { job: JOB }))).toEqual([
    {
      code: 'CONFLICT',
      message:
        'job has no back-test of its settings yet. One is running: try again in a few minutes.',
      field: ['job'],
    },
  ]);
});

test('a proposal is stored with the accounts that would change band, and leaves the settings unchanged', async () => {
  await backtest();
  const before = await settings();
  const { proposals } = await accepted(calibrationPropose(foothold.scope(), { job: JOB }));
  expect(proposals).toMatchObject([
    { kind: 'SCALE', advice: 'RECOMMENDED', cases: ACCOUNTS, againstVersion: 1 },
    { kind: 'STEPS', cases: ACCOUNTS },
  ]);
  expect(proposals[0]?.bandChanges).not.toEqual([]);
  expect(await settings()).toEqual(before);
  const listed = await calibrationProposalsList(foothold.scope(), { job: JOB });
  expect(listed.proposals).toEqual(proposals.toReversed());
});

test('applying a proposal calibrates the score, which later back-tests judge on held-out cases', async () => {
  const { proposals } = await calibrationProposalsList(foothold.scope(), { job: JOB });
  const scale = proposals.find(({ kind }) => kind === 'SCALE');
  if (!scale) throw new Error('no proposal');
  const before = await backtest();
  await accepted(calibrationApply(foothold.scope(), { job: JOB, proposalId: idOf(scale.id) }));
  expect(await settings()).toMatchObject({
    version: 2,
    isCalibrated: true,
    intercept: scale.fit?.intercept,
    calibration: { cases: ACCOUNTS, churned: scale.churned, appliedAt: foothold.clock.now },
  });
  const after = await backtest();
  expect(after.report.brier).toBeLessThan(before.report.brier ?? 0);
  expect(after.report.warnings).toContain('IN_SAMPLE');
});

test('applying an invalid proposal or version is rejected with the reason', async () => {
  const { proposals } = await calibrationProposalsList(foothold.scope(), { job: JOB });
  const [scale, steps] = ['SCALE', 'STEPS'].map((kind) => proposals.find((p) => p.kind === kind));
  const apply = (input: object) =>
    problemsOf(calibrationApply(foothold.scope(), { job: JOB, ...input }));
  const messages = async (input: object) => (await apply(input)).map(({ message }) => message);
  expect(await messages({ proposalId: idOf(scale?.id ?? '') })).toEqual([
    'proposalId was made for earlier settings: propose a calibration again.',
  ]);
  expect(await messages({ proposalId: idOf('none') })).toEqual([
    'proposalId does not match a proposal for this job.',
  ]);
  expect(await messages({ proposalId: idOf(steps?.id ?? ''), version: 1 })).toEqual([
    'proposalId or version must be given, but not both.',
  ]);
  expect(await messages({ version: 77 })).toEqual([
    'version does not match a version of the settings; it is 77.',
  ]);
});

test('applying an earlier version stores it as the next one, and a manual change ends the calibration', async () => {
  const calibrated = await settings();
  const back = (version: number) =>
    accepted(calibrationApply(foothold.scope(), { job: JOB, version }));
  await back(1);
  expect(await settings()).toMatchObject({ version: 3, slope: 9, isCalibrated: false });
  await back(2);
  expect(await settings()).toEqual({ ...calibrated, version: 4 });
  await accepted(scoringSettingsSet(foothold.scope(), { job: JOB, slope: 8 }));
  expect(await settings()).toMatchObject({ version: 5, isCalibrated: false, calibration: null });
  await back(2);
  const steps = [{ stepKey: 'plan', importance: 2, isTableStakes: true }];
  await accepted(scoringSettingsSet(foothold.scope(), { job: JOB, steps }));
  expect(await settings()).toMatchObject({ version: 7, isCalibrated: false, calibration: null });
  await back(2);
  const job = await foothold.deps.ports.jobs.get(JOB.key);
  expect(job?.value.steps[0]).toMatchObject({ importance: 1, isTableStakes: false });
  expect(await settings()).toEqual({ ...calibrated, version: 8 });
  const late = { job: JOB, version: 1, againstVersion: 7 };
  expect(await problemsOf(calibrationApply(foothold.scope(), late))).toMatchObject([
    { code: 'CONFLICT', field: ['againstVersion'] },
  ]);
});

/** Sums run over accounts in a different order, so the last digits may differ. */
const figuresOf = (report: BacktestReport | undefined) =>
  report && [report.cases, report.sentence, report.bands, report.auc?.toFixed(12)];

test('a preview of settings shows the same figures as the back-test once they are saved', async () => {
  await backtest();
  const input = { job: JOB, highFrom: 45, mediumFrom: 20, answersExpireAfterDays: 100 };
  const scope = foothold.scope();
  const given = { ...input, steps: [{ stepKey: 'plan', importance: 3 }] };
  const previewed = await settingsBacktestGet(scope, { input: given });
  const before = await backtest();
  expect(figuresOf(previewed?.before)).toEqual(figuresOf(before.report));
  await accepted(scoringSettingsSet(scope, given));
  const after = await backtest();
  expect(figuresOf(previewed?.after)).toEqual(figuresOf(after.report));
  expect(after.report.bands).not.toEqual(before.report.bands);
  expect(previewed?.isComplete).toBe(true);
});

test('bands can be chosen with a proposal, and are rejected if invalid or without one', async () => {
  await accepted(calibrationApply(foothold.scope(), { job: JOB, version: 1 }));
  await backtest();
  const { proposals } = await accepted(calibrationPropose(foothold.scope(), { job: JOB }));
  const proposalId = idOf(proposals[0]?.id ?? '');
  const apply = (input: object) => calibrationApply(foothold.scope(), { job: JOB, ...input });
  const before = await settings();
  expect(await problemsOf(apply({ proposalId, highFrom: 20, mediumFrom: 30 }))).toMatchObject([
    { code: 'INVALID', field: ['mediumFrom'] },
  ]);
  expect(await problemsOf(apply({ version: 1, highFrom: 20 }))).toEqual([
    {
      code: 'INVALID',
      field: ['highFrom'],
      message: 'highFrom can only be given together with a proposal.',
    },
  ]);
  expect(await settings()).toEqual(before);
  await accepted(apply({ proposalId, highFrom: 55, mediumFrom: 22 }));
  expect(await settings()).toMatchObject({ isCalibrated: true, highFrom: 55, mediumFrom: 22 });
});
