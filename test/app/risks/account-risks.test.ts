import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { solutionRatingSet } from '../../../lambdas/app/jobs/market/solution-rating-set.ts';
import { nodeGet } from '../../../lambdas/app/kernel/nodes/node-get.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { accountRiskGet } from '../../../lambdas/app/risks/account-risk-get.ts';
import { riskNow } from '../../support/risk-now.ts';
import { askNextList } from '../../../lambdas/app/risks/ask-next-list.ts';
import { competitorRisksList } from '../../../lambdas/app/risks/competitors/competitor-risks-list.ts';
import { competitorRisksOf } from '../../../lambdas/app/risks/competitors/competitor-risks-of.ts';
import { portfolioGet } from '../../../lambdas/app/portfolio/portfolio-get.ts';
import { ACME, JOB, givenJobAndAccount, scopeOf, submit } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';

const STEPS = ['plan-stops', 'sequence-stops', 'estimate-arrival'];

async function givenStruggle() {
  const { world, scope } = await givenJobAndAccount();
  await accepted(
    accountUpsert(scope, {
      ...ACME,
      segment: 'SMB',
      ownerEmail: 'kim@vendor.test',
      arr: { amount: '1000', currencyCode: 'USD' },
      renewalDate: '2026-12-24',
    }),
  );
  const ratings = [
    { solutionKey: 'routeiq', name: 'RouteIQ', steps: [{ stepKey: 'plan-stops', ces: 10 }] },
    { solutionKey: 'excel', name: 'Excel', isManual: true, steps: [] },
  ];
  for (const rating of ratings) await accepted(solutionRatingSet(scope, { job: JOB, ...rating }));
  const { submission } = await submit(scope, {
    answers: STEPS.map((stepKey) => ({
      stepKey,
      effort: 'VERY_DIFFICULT',
      alternative: stepKey === 'sequence-stops' ? ' EXCEL ' : null,
    })),
  });
  return { world, scope, accountId: submission.accountId };
}

describe("an account's risk", () => {
  test('is the same right after a write as in lists', async () => {
    const { scope, accountId } = await givenStruggle();
    const now = await riskNow(scope, accountId, JOB.key);
    expect(now).toMatchObject({ band: 'HIGH', scoringVersion: 1 });
    expect(await accountRiskGet(scope, accountId, JOB)).toEqual(now);
    const node = await nodeGet(scope, nodeId('AccountRisk', [accountId, JOB.key]));
    expect(node).toMatchObject({ type: 'AccountRisk', value: now });
  });

  test('is missing for an unknown account or job', async () => {
    const { scope, accountId } = await givenStruggle();
    expect(await riskNow(scope, 'nobody', JOB.key)).toBeNull();
    expect(await riskNow(scope, accountId, 'nowhere')).toBeNull();
    expect(await accountRiskGet(scope, 'nobody', JOB)).toBeNull();
    const ask = accountRiskGet(scope, accountId, { key: 'nowhere' });
    await expect(ask).rejects.toMatchObject({ name: 'BadInput', field: ['job'] });
  });

  test('is hidden from a machine that ingests, even for what it has just written', async () => {
    const { world, accountId } = await givenStruggle();
    const machine = scopeOf(world, 'INGEST');
    await expect(accountRiskGet(machine, accountId, JOB)).rejects.toThrow('RISK_FIGURES_READ');
  });
});

describe('competitor risks', () => {
  test('are listed for all accounts, for one competitor and for one account', async () => {
    const { scope, accountId } = await givenStruggle();
    const list = async (solutionKey?: string) => {
      const page = await competitorRisksList(scope, { job: JOB, solutionKey });
      return page.edges.map(({ node }) => [node.row.solutionKey, node.row.threat, node.accountId]);
    };
    const routeiq = ['routeiq', 'IMMINENT', accountId];
    const excel = ['excel', 'WATCH', accountId];
    expect(await list()).toEqual([routeiq, excel]);
    expect(await list('excel')).toEqual([excel]);
    const { rows } = await competitorRisksOf(scope, { id: accountId }, JOB);
    expect(rows.map(({ solutionKey }) => solutionKey)).toEqual(['routeiq', 'excel']);
    await expect(list('abacus')).rejects.toMatchObject({
      name: 'BadInput',
      field: ['solutionKey'],
      message: 'solutionKey does not match a rated solution of the job.',
    });
  });
});

describe('portfolioGet', () => {
  test('sums over all accounts, those of an owner and those of a segment', async () => {
    const { scope } = await givenStruggle();
    await accepted(accountUpsert(scope, { externalId: 'quiet', name: 'Quiet' }));
    const bands = async (filter: { ownerEmail?: string; segment?: string }) => {
      const portfolio = await portfolioGet(scope, { job: JOB, ...filter });
      return portfolio.bands
        .filter(({ accounts }) => accounts > 0)
        .map(({ band, accounts, arr }) => [band, accounts, arr]);
    };
    const high = ['HIGH', 1, 100_000];
    expect(await bands({})).toEqual([high, ['UNKNOWN', 1, 0]]);
    expect(await bands({ ownerEmail: 'kim@vendor.test', segment: 'SMB' })).toEqual([high]);
    expect(await bands({ segment: 'Enterprise' })).toEqual([]);
    await expect(bands({ ownerEmail: 'kim' })).rejects.toMatchObject({ field: ['ownerEmail'] });
  });
});

describe('askNextList', () => {
  test('lists accounts that renew soon or lack answers, with the reasons', async () => {
    const { scope, accountId } = await givenStruggle();
    const quiet = { externalId: 'quiet', name: 'Quiet', renewalDate: '2026-11-20' };
    await accepted(accountUpsert(scope, quiet));
    const late = { externalId: 'late', name: 'Late', renewalDate: '2027-06-30' };
    await accepted(accountUpsert(scope, late));
    const list = async (ownerEmail?: string) =>
      (await askNextList(scope, { job: JOB, ownerEmail })).edges.map(({ node }) => node);
    const acme = { accountId, reasons: ['MISSING_BUYER'] };
    expect(await list()).toEqual([
      { accountId: scope.ports.accounts.idOf('quiet'), reasons: ['NO_ANSWERS', 'MISSING_BUYER'] },
      acme,
    ]);
    expect(await list('kim@vendor.test')).toEqual([acme]);
    await expect(list('kim')).rejects.toMatchObject({ name: 'BadInput', field: ['ownerEmail'] });
  });
});
