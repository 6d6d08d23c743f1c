import { riskSnooze } from '../../../lambdas/app/risks/snooze/risk-snooze.ts';
import { riskUnsnooze } from '../../../lambdas/app/risks/snooze/risk-unsnooze.ts';
import { ACME, JOB } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { SNOOZE, givenAtRisk } from '../../support/snoozed.ts';

describe('riskUnsnooze', () => {
  test('removes the snooze, and changes nothing when repeated', async () => {
    const { world, scope, listed, risk, note } = await givenAtRisk();
    const before = await risk();
    await accepted(riskSnooze(scope, SNOOZE));
    const { assessment } = await accepted(riskUnsnooze(scope, { account: ACME, job: JOB }));
    expect(assessment.snooze).toBeNull();
    expect([await risk(), await listed(false), await note()]).toEqual([before, ['crm-1'], null]);
    const writes = world.writes();
    await accepted(riskUnsnooze(scope, { account: ACME, job: JOB }));
    expect(world.writes()).toBe(writes);
  });

  test('reports an unknown job and an unknown account', async () => {
    const { scope } = await givenAtRisk();
    const nowhere = { account: { externalId: 'crm-9' }, job: { key: 'nowhere' } };
    const problems = await problemsOf(riskUnsnooze(scope, nowhere));
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['NOT_FOUND', ['job']],
      ['NOT_FOUND', ['account']],
    ]);
  });
});
