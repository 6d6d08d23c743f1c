import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { accountsList } from '../../../lambdas/app/accounts/accounts-list.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

const ACCOUNTS = [
  { externalId: 'a', name: 'Alpha' },
  { externalId: 'b', name: 'Beta', arr: { amount: '-5', currencyCode: 'USD' } },
  { externalId: 'c' },
  { externalId: 'a', segment: 'SMB' },
];

async function aWorld() {
  const world = await givenWorld(NOW);
  const idOf = (externalId: string) => nodeId('Account', [world.ports.accounts.idOf(externalId)]);
  return { world, scope: scopeOf(world), idOf };
}

describe('accountsImport', () => {
  test('returns one result per item, saves valid items and reports invalid ones', async () => {
    const { scope, idOf } = await aWorld();
    expect(await accepted(accountsImport(scope, { accounts: ACCOUNTS }))).toEqual({
      results: [
        { index: 0, id: idOf('a'), wasUnchanged: false, userErrors: [] },
        {
          index: 1,
          id: null,
          wasUnchanged: false,
          userErrors: [
            {
              code: 'INVALID',
              message: 'amount must not be negative.',
              field: ['accounts', '1', 'arr', 'amount'],
            },
          ],
        },
        {
          index: 2,
          id: null,
          wasUnchanged: false,
          userErrors: [
            {
              code: 'INVALID',
              message: 'name is required for a new account.',
              field: ['accounts', '2', 'name'],
            },
          ],
        },
        { index: 3, id: idOf('a'), wasUnchanged: false, userErrors: [] },
      ],
    });
    const { edges } = await accountsList(scope, {});
    expect(edges.map(({ node }) => [node.name, node.segment])).toEqual([['Alpha', 'SMB']]);
  });

  test('reports which accounts of a repeated import are unchanged', async () => {
    const { world, scope } = await aWorld();
    const accounts = [
      { externalId: 'a', name: 'Alpha' },
      { externalId: 'b', name: 'Beta' },
    ];
    await accepted(accountsImport(scope, { accounts }));
    const before = world.writes();
    const changed = [accounts[0], { externalId: 'b', name: 'Bravo' }].flatMap((a) => a ?? []);
    const { results } = await accepted(accountsImport(scope, { accounts: changed }));
    expect(results.map(({ wasUnchanged }) => wasUnchanged)).toEqual([true, false]);
    expect(world.writes()).toBe(before + 1);
  });

  test('reports the same errors in a dry run and writes nothing', async () => {
    const { world, scope } = await aWorld();
    const { results } = await accepted(accountsImport(scope, { accounts: ACCOUNTS, dryRun: true }));
    expect(results.map(({ id, userErrors }) => [id, userErrors.length])).toEqual([
      [null, 0],
      [null, 1],
      [null, 1],
      [null, 0],
    ]);
    expect(world.writes()).toBe(0);
  });

  test.each([
    ['INGEST', false],
    ['CUSTOMER_SUCCESS', true],
  ] as const)(
    'in a dry run by %s, reveals whether an item matches the stored account: %s',
    async (role, isTold) => {
      const { world, scope } = await aWorld();
      await accepted(accountsImport(scope, { accounts: [{ externalId: 'a', name: 'Alpha' }] }));
      const guess = { externalId: 'a', name: 'Alpha' };
      const asked = { accounts: [guess, { ...guess, name: 'Beta' }], dryRun: true };
      const { results } = await accepted(accountsImport(scopeOf(world, role), asked));
      expect(results.map(({ wasUnchanged }) => wasUnchanged)).toEqual([isTold, false]);
    },
  );

  test('accepts 100 accounts per call and rejects 101 as a whole', async () => {
    const { world, scope } = await aWorld();
    const many = Array.from({ length: 101 }, (_, n) => ({ externalId: `x${n}`, name: `N${n}` }));
    expect(await problemsOf(accountsImport(scope, { accounts: many }))).toEqual([
      {
        code: 'LIMIT_EXCEEDED',
        message: 'accounts must be at most 100 items per call; there are 101.',
        field: ['accounts'],
      },
    ]);
    expect(world.writes()).toBe(0);
    await accepted(accountsImport(scope, { accounts: many.slice(1) }));
    expect(world.writes()).toBe(100);
  });
});
