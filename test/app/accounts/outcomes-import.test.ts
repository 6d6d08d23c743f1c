import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { outcomesImport } from '../../../lambdas/app/accounts/outcomes/outcomes-import.ts';
import { createScope } from '../../../lambdas/app/kernel/scope.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const ACCOUNT = { externalId: 'acme' };
const CHURNED = { account: ACCOUNT, kind: 'CHURNED', occurredOn: '2026-10-01' };

async function givenAccount() {
  const { ports } = await givenWorld(NOW);
  const scope = createScope({ subject: 'ingest', roles: ['INGEST'] }, ports);
  await accepted(accountUpsert(scope, { ...ACCOUNT, name: 'Acme' }));
  return { ports, scope, id: ports.accounts.idOf('acme') };
}

test('outcomesImport records valid outcomes with their decision date and reports invalid ones', async () => {
  const { ports, scope, id } = await givenAccount();
  const { results } = await accepted(
    outcomesImport(scope, {
      outcomes: [
        { ...CHURNED, decidedAt: '2026-08-15' },
        { ...CHURNED, decidedAt: '2026-10-02' },
        { ...CHURNED, account: { externalId: 'none' } },
        { ...CHURNED, kind: 'LEFT' },
      ],
    }),
  );
  expect(results.map(({ userErrors }) => userErrors.map(({ field }) => field))).toEqual([
    [],
    [['outcomes', '1', 'decidedAt']],
    [['outcomes', '2', 'account']],
    [['outcomes', '3', 'kind']],
  ]);
  expect(await ports.accounts.outcomes(id)).toEqual([
    {
      kind: 'CHURNED',
      occurredOn: '2026-10-01',
      decidedAt: '2026-08-15',
      reason: null,
      recordedAt: NOW,
      retractedAt: null,
    },
  ]);
});

test('outcomesImport reports a repeated outcome as unchanged, and writes nothing in a dry run', async () => {
  const { ports, scope, id } = await givenAccount();
  const run = async (dryRun: boolean) =>
    (await accepted(outcomesImport(scope, { outcomes: [CHURNED], dryRun }))).results[0];
  expect(await run(true)).toMatchObject({ wasUnchanged: false, userErrors: [] });
  expect(await ports.accounts.outcomes(id)).toEqual([]);
  expect(await run(false)).toMatchObject({ wasUnchanged: false });
  expect(await run(false)).toMatchObject({ wasUnchanged: true });
});
