import { jobUpsert } from '../../../lambdas/app/jobs/job-upsert.ts';
import { launchRecord } from '../../../lambdas/app/jobs/launches/launch-record.ts';
import { launchRetract } from '../../../lambdas/app/jobs/launches/launch-retract.ts';
import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { timelineList } from '../../../lambdas/app/work/timeline/timeline-list.ts';
import { JOB, scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { givenAtRisk } from '../../support/snoozed.ts';

const LAUNCH = { job: JOB, stepKey: 'plan-stops', startedOn: '2026-10-01', note: 'a new map' };

describe('a launch', () => {
  test('is stored with its step, newest first, at most one a day, without reassessing accounts', async () => {
    const { world, scope } = await givenAtRisk();
    const before = await world.ports.jobs.get(JOB.key);
    await accepted(launchRecord(scope, LAUNCH));
    await accepted(launchRecord(scope, { ...LAUNCH, startedOn: '2026-10-20', note: ' ' }));
    const again = await accepted(launchRecord(scope, { ...LAUNCH, note: 'a better map' }));
    expect(again.launches).toEqual([
      { startedOn: '2026-10-20', note: null },
      { startedOn: '2026-10-01', note: 'a better map' },
    ]);
    const steps = [{ key: 'plan-stops', importance: 2 }];
    await accepted(jobUpsert(scope, { key: JOB.key, steps }));
    const after = (await world.ports.jobs.get(JOB.key))?.value;
    expect(after?.steps.find(({ key }) => key === 'plan-stops')?.launches).toEqual(again.launches);
    // Only the change of importance increments the revision.
    expect(after?.revision).toBe((before?.value.revision ?? 0) + 1);

    await accepted(launchRetract(scope, LAUNCH));
    const left = await accepted(launchRetract(scope, LAUNCH));
    expect(left.launches).toEqual([{ startedOn: '2026-10-20', note: null }]);
  });

  test('appears on the timelines of the accounts that rated its step', async () => {
    const { scope, world, accountId } = await givenAtRisk();
    await accepted(launchRecord(scope, LAUNCH));
    const steps = [{ key: 'call-ahead', statement: 'call ahead' }];
    await accepted(jobUpsert(scope, { key: JOB.key, steps }));
    await accepted(launchRecord(scope, { ...LAUNCH, stepKey: 'call-ahead' }));
    const launchesOf = async (id: string, job: typeof JOB | null) => {
      const { edges } = await timelineList(scopeOf(world), { id }, { job, first: 100 });
      return edges.flatMap(({ node }) =>
        node.kind === 'LAUNCH' ? [[node.step.key, node.at, node.note]] : [],
      );
    };
    expect(await launchesOf(accountId, JOB)).toEqual([
      ['plan-stops', Date.parse('2026-10-01'), 'a new map'],
    ]);
    expect(await launchesOf(accountId, null)).toEqual([]);
    expect(await launchesOf(world.ports.accounts.idOf('crm-2'), JOB)).toEqual([]);
  });

  test('can be recorded only by product, for a step of the job, up to a limit per step', async () => {
    const { scope, world } = await givenAtRisk();
    await expect(launchRecord(scopeOf(world, 'CUSTOMER_SUCCESS'), LAUNCH)).rejects.toThrow(Refused);
    await accepted(launchRecord(scopeOf(world, 'PRODUCT'), LAUNCH));
    const fieldsOf = async (wrong: object) =>
      (await problemsOf(launchRecord(scope, { ...LAUNCH, ...wrong }))).map(({ field }) => field);
    expect(await fieldsOf({ stepKey: 'none' })).toEqual([['stepKey']]);
    expect(await fieldsOf({ startedOn: '2027-10-01' })).toEqual([['startedOn']]);
    expect(await fieldsOf({ job: { key: 'none' } })).toEqual([['job']]);
    for (let day = 2; day <= 20; day += 1) {
      const startedOn = `2026-09-${String(day).padStart(2, '0')}`;
      await accepted(launchRecord(scope, { ...LAUNCH, startedOn }));
    }
    expect(await fieldsOf({ startedOn: '2026-09-30' })).toEqual([['stepKey']]);
  });
});
