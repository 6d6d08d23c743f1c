import { riskAcknowledge } from '../../../lambdas/app/risks/snooze/risk-acknowledge.ts';
import { riskUnacknowledge } from '../../../lambdas/app/risks/snooze/risk-unacknowledge.ts';
import { accepted, ACME, JOB, problemsOf } from '../../support/app-fixtures.ts';
import { ASIDE, givenAtRisk } from '../../support/put-aside.ts';

describe('riskUnacknowledge', () => {
  test('takes it back, and once more changes nothing', async () => {
    const { world, scope, listed, risk, note } = await givenAtRisk();
    const before = await risk();
    await accepted(riskAcknowledge(scope, ASIDE));
    const { assessment } = await accepted(riskUnacknowledge(scope, { account: ACME, job: JOB }));
    expect(assessment.acknowledgement).toBeNull();
    expect([await risk(), await listed(false), await note()]).toEqual([before, ['crm-1'], null]);
    const writes = world.writes();
    await accepted(riskUnacknowledge(scope, { account: ACME, job: JOB }));
    expect(world.writes()).toBe(writes);
  });

  test('names what is not there', async () => {
    const { scope } = await givenAtRisk();
    const nowhere = { account: { externalId: 'crm-9' }, job: { key: 'nowhere' } };
    const problems = await problemsOf(riskUnacknowledge(scope, nowhere));
    expect(problems.map(({ code, field }) => [code, field])).toEqual([
      ['NOT_FOUND', ['job']],
      ['NOT_FOUND', ['account']],
    ]);
  });
});
