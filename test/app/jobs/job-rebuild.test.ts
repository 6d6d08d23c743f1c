import { Refused } from '../../../lambdas/app/kernel/errors.ts';
import { jobRebuild } from '../../../lambdas/app/jobs/job-rebuild.ts';
import { rebuildOf } from '../../../lambdas/app/jobs/rebuild-of.ts';
import { JOB, givenJobAndAccount, scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';

describe('jobRebuild', () => {
  test('starts the next generation of rollups and reports its progress', async () => {
    const { world, scope } = await givenJobAndAccount();
    await world.project();
    expect(await rebuildOf(scope, JOB)).toBeNull();
    const { job } = await accepted(jobRebuild(scope, { job: JOB, withHistory: true }));
    expect([job.revision, job.rollupGeneration]).toEqual([2, 2]);
    const report = {
      done: 0,
      total: 1,
      startedAt: NOW,
      finishedAt: null,
      withHistory: true,
      differed: 0,
      passes: 1,
      leftovers: null,
    };
    expect(await rebuildOf(scope, JOB)).toEqual(report);
    await world.finishSweeps();
    const end = { done: 1, leftovers: [], finishedAt: NOW };
    expect(await rebuildOf(scope, JOB)).toEqual({ ...report, ...end });
  });

  test('does not start a second rebuild while one is running', async () => {
    const { world, scope } = await givenJobAndAccount();
    const first = await accepted(jobRebuild(scope, { job: JOB }));
    const before = world.writes();
    expect(await accepted(jobRebuild(scope, { job: JOB }))).toEqual(first);
    expect(world.writes()).toBe(before);
    await world.finishSweeps();
    expect((await accepted(jobRebuild(scope, { job: JOB }))).job.rollupGeneration).toBe(3);
  });

  test('rejects an unknown job, and callers who are not administrators', async () => {
    const { world, scope } = await givenJobAndAccount();
    expect(await problemsOf(jobRebuild(scope, { job: { key: 'nowhere' } }))).toEqual([
      {
        code: 'NOT_FOUND',
        message: 'job does not match a job: create it first, or check its key.',
        field: ['job'],
      },
    ]);
    const act = jobRebuild(scopeOf(world, 'PRODUCT'), { job: JOB });
    await expect(act).rejects.toThrow(Refused);
  });
});
