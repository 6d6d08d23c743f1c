import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { outcomeRecord } from '../../../lambdas/app/accounts/outcomes/outcome-record.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { reassessmentOf } from '../../../lambdas/app/jobs/reassessment-of.ts';
import { scoringSettingsSet } from '../../../lambdas/app/jobs/scoring/scoring-settings-set.ts';
import { DEFAULT_SETTINGS } from '../../../lambdas/domain/jobs/settings.ts';
import { JOB, givenJobAndAccount, scopeAs, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import type { ScoringSettingsSetInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];

describe('scoringSettingsSet', () => {
  test('saves the given fields as the next version and reassesses every account', async () => {
    const { world, scope } = await givenJobAndAccount();
    await world.project();
    const segmentImportance = [{ segment: 'SMB', stepKey: 'plan-stops', importance: 2 }];
    const { job, bandChanges } = await accepted(
      scoringSettingsSet(scope, {
        job: JOB,
        highFrom: 70,
        roleWeights: [{ role: 'BUYER', weight: 2 }],
        segmentImportance,
      }),
    );
    expect(job.settings).toEqual({
      ...DEFAULT_SETTINGS,
      version: 2,
      highFrom: 70,
      roleWeights: { ...DEFAULT_SETTINGS.roleWeights, BUYER: 2 },
      segmentImportance,
    });
    expect([job.revision, bandChanges]).toEqual([2, []]);
    expect(await reassessmentOf(scope, job)).toEqual({ done: 0, total: 1 });
  });

  test('resets null fields to their defaults and keeps absent ones', async () => {
    const { scope } = await givenJobAndAccount();
    await accepted(scoringSettingsSet(scope, { job: JOB, highFrom: 70, mediumFrom: 20 }));
    const { job } = await accepted(scoringSettingsSet(scope, { job: JOB, highFrom: null }));
    expect(job.settings).toEqual({ ...DEFAULT_SETTINGS, version: 3, mediumFrom: 20 });
  });

  test('sets importance and table stakes of steps in the same version', async () => {
    const { world, scope } = await givenJobAndAccount();
    const steps = [
      { stepKey: 'plan-stops', importance: 2.5 },
      { stepKey: 'sequence-stops', isTableStakes: true },
    ];
    const { job } = await accepted(scoringSettingsSet(scope, { job: JOB, highFrom: 70, steps }));
    expect(job.settings).toEqual({ ...DEFAULT_SETTINGS, version: 2, highFrom: 70 });
    expect(job.steps.map(({ importance, isTableStakes }) => [importance, isTableStakes])).toEqual([
      [2.5, false],
      [1, true],
      [1, false],
    ]);
    const before = world.writes();
    await accepted(scoringSettingsSet(scope, { job: JOB, steps }));
    expect(world.writes()).toBe(before);
    const back = [{ stepKey: 'plan-stops', importance: null }];
    const { job: again } = await accepted(scoringSettingsSet(scope, { job: JOB, steps: back }));
    expect([again.steps[0]?.importance, again.settings.version]).toEqual([1, 3]);
  });

  test('rejects a change based on a version that has been replaced, and says what changed since', async () => {
    const { world, scope } = await givenJobAndAccount();
    const other = scopeAs(world, 'dana@vendor.test', 'ADMIN');
    await accepted(scoringSettingsSet(other, { job: JOB, highFrom: 55, againstVersion: 1 }));
    await accepted(
      jobUpsert(other, { ...JOB, steps: [{ key: 'plan-stops', isTableStakes: true }] }),
    );
    const late = { job: JOB, mediumFrom: 20, againstVersion: 1 };
    expect(await problemsOf(scoringSettingsSet(scope, late))).toEqual([
      {
        code: 'CONFLICT',
        message:
          'The settings changed in the meantime, last by dana@vendor.test: High from 60 → 55, Table stakes: plan stops no → yes. Review them, then save again.',
        field: ['againstVersion'],
      },
    ]);
    const { job } = await accepted(scoringSettingsSet(scope, { ...late, againstVersion: 3 }));
    expect(job.settings).toMatchObject({ version: 4, highFrom: 55, mediumFrom: 20 });
  });

  test('writes nothing when nothing changed', async () => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    const { job } = await accepted(scoringSettingsSet(scope, { job: JOB, highFrom: 60 }));
    expect([job.settings.version, world.writes()]).toEqual([1, before]);
  });

  test('in a dry run, reports how many accounts would change band and writes nothing', async () => {
    const { world, scope } = await givenJobAndAccount();
    const efforts = { a: 'VERY_DIFFICULT', b: 'NEITHER', c: 'NEITHER', d: 'EASY', e: 'DIFFICULT' };
    for (const [externalId, effort] of Object.entries(efforts)) {
      await accepted(accountUpsert(scope, { externalId, name: externalId }));
      await submit(scope, {
        idempotencyKey: externalId,
        account: { externalId },
        answers: STEPS.map((stepKey) => ({ stepKey, effort })),
      });
    }
    const churned = { kind: 'CHURNED', occurredOn: '2026-10-01' };
    await accepted(outcomeRecord(scope, { account: { externalId: 'e' }, ...churned }));
    const before = world.writes();
    const input = { job: JOB, highFrom: 45, mediumFrom: 5, dryRun: true };
    const { job, ...forecast } = await accepted(scoringSettingsSet(scope, input));
    expect(forecast).toEqual({
      bandChanges: [
        { from: 'LOW', to: 'MEDIUM', accounts: 1 },
        { from: 'MEDIUM', to: 'HIGH', accounts: 2 },
      ],
      accountsExamined: 5,
      isComplete: true,
    });
    expect(job.settings).toEqual(DEFAULT_SETTINGS);
    expect(world.writes()).toBe(before);
  });

  test('in a dry run over too many accounts, reports that it is incomplete', async () => {
    const { world, scope } = await givenJobAndAccount();
    const accounts = Array.from({ length: 100 }, (_, n) => ({
      externalId: `x${n}`,
      name: `N${n}`,
    }));
    await accepted(accountsImport(scope, { accounts }));
    const { now, assessments } = world.ports;
    const { facts } = assessments;
    let passed = 0;
    world.ports.now = () => now() + passed;
    assessments.facts = (accountId, job) => {
      passed += 1000;
      return facts(accountId, job);
    };
    const input = { job: JOB, highFrom: 45, dryRun: true };
    const { job: _job, ...forecast } = await accepted(scoringSettingsSet(scope, input));
    expect(forecast).toEqual({ bandChanges: [], accountsExamined: 100, isComplete: false });
  });

  test.each<[string, Partial<ScoringSettingsSetInput>, object]>([
    [
      'a role weight that is not positive',
      { roleWeights: [{ role: 'BUYER', weight: -1 }] },
      {
        code: 'INVALID',
        message: 'weight must be greater than 0, between 0.000001 and 1000000; it is -1.',
        field: ['roleWeights', '0', 'weight'],
      },
    ],
    [
      'a duplicate role',
      {
        roleWeights: [
          { role: 'BUYER', weight: 1 },
          { role: 'BUYER', weight: 2 },
        ],
      },
      {
        code: 'INVALID',
        message: 'role is given twice: give it once.',
        field: ['roleWeights', '1', 'role'],
      },
    ],
    [
      'a threshold that is not a score',
      { highFrom: 101 },
      { code: 'INVALID', message: 'highFrom must be between 0 and 100.', field: ['highFrom'] },
    ],
    [
      'MEDIUM that starts above HIGH',
      { mediumFrom: 60 },
      {
        code: 'INVALID',
        message: 'mediumFrom must be between 0 and 100, and below highFrom.',
        field: ['mediumFrom'],
      },
    ],
    [
      'an unknown step',
      { segmentImportance: [{ segment: 'SMB', stepKey: 'fly', importance: 1 }] },
      {
        code: 'NOT_FOUND',
        message: 'The job has no step fly.',
        field: ['segmentImportance', '0', 'stepKey'],
      },
    ],
    [
      'the weight of an unknown step',
      { steps: [{ stepKey: 'fly', importance: 1 }] },
      {
        code: 'NOT_FOUND',
        message: 'stepKey does not match a step of the job: fly.',
        field: ['steps', '0', 'stepKey'],
      },
    ],
    [
      'a duplicate step',
      { steps: [{ stepKey: 'plan-stops' }, { stepKey: 'plan-stops' }] },
      {
        code: 'INVALID',
        message: 'stepKey lists a step twice: list it once.',
        field: ['steps', '1', 'stepKey'],
      },
    ],
    [
      'an unknown job',
      { job: { key: 'nowhere' } },
      {
        code: 'NOT_FOUND',
        message: 'job does not match a job: create it first, or check its key.',
        field: ['job'],
      },
    ],
  ])('rejects %s, in a dry run or not, and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await givenJobAndAccount();
    const before = world.writes();
    for (const dryRun of [true, false]) {
      const input = { job: JOB, ...wrong, dryRun };
      expect(await problemsOf(scoringSettingsSet(scope, input))).toEqual([error]);
    }
    expect(world.writes()).toBe(before);
  });

  test('rejects callers who are not administrators', async () => {
    const { world } = await givenJobAndAccount();
    const scope = scopeOf(world, 'CUSTOMER_SUCCESS', 'PRODUCT');
    await expect(scoringSettingsSet(scope, { job: JOB })).rejects.toThrow(Refused);
  });
});
