import { driverAsCaller } from '../../../lambdas/app/risks/driver-as-caller.ts';
import { accountRiskGet } from '../../../lambdas/app/risks/account-risk-get.ts';
import { ACME, givenJobAndAccount, JOB, scopeOf, submit } from '../../support/app-fixtures.ts';

test('driverAsCaller gives a machine with READ the figures of a driver, without quotes and roles', async () => {
  const { world, scope } = await givenJobAndAccount();
  const explanation = 'the maps are wrong';
  await submit(scope, { answers: [{ stepKey: 'plan-stops', effort: 'DIFFICULT', explanation }] });
  const accountId = world.ports.accounts.idOf(ACME.externalId);
  const reader = scopeOf(world, 'READ');
  const [driver] = (await accountRiskGet(reader, accountId, JOB))?.drivers ?? [];
  if (!driver) throw new Error('There is no driver.');
  expect(driverAsCaller(scopeOf(world, 'CUSTOMER_SUCCESS'), driver)).toMatchObject({
    quotes: [explanation],
    byRole: [{ respondents: 1 }],
  });
  expect(driverAsCaller(reader, driver)).toEqual({ byRole: [], quotes: [] });
});
