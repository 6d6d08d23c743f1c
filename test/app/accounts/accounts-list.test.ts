import { accountGet } from '../../../lambdas/app/accounts/account-get.ts';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { accountsList } from '../../../lambdas/app/accounts/accounts-list.ts';
import { BadInput } from '../../../lambdas/app/kernel/errors.ts';
import { nodeId } from '../../../lambdas/app/kernel/nodes/node-id.ts';
import { scopeOf } from '../../support/app-fixtures.ts';
import { accepted } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';

async function givenAccounts() {
  const world = await givenWorld(NOW);
  const scope = scopeOf(world);
  const names = ['Delta', 'alpha', 'Bravo', 'Alpine', 'Charlie'];
  const accounts = names.map((name) => ({ externalId: name, name }));
  await accepted(accountsImport(scope, { accounts }));
  return { world, scope };
}

describe('accountsList', () => {
  test('pages through accounts by name without gaps or repeats', async () => {
    const { scope } = await givenAccounts();
    const names: string[][] = [];
    let after: string | null = null;
    do {
      const page = await accountsList(scope, { first: 2, after });
      names.push(page.edges.map(({ node }) => node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names).toEqual([['alpha', 'Alpine'], ['Bravo', 'Charlie'], ['Delta']]);
  });

  test('filters by the start of the name, ignoring case', async () => {
    const { scope } = await givenAccounts();
    const { edges } = await accountsList(scope, { namePrefix: 'ALP' });
    expect(edges.map(({ node }) => node.name)).toEqual(['alpha', 'Alpine']);
  });

  test('rejects a cursor from a list with another prefix', async () => {
    const { scope } = await givenAccounts();
    const { pageInfo } = await accountsList(scope, { first: 1, namePrefix: 'a' });
    const ask = accountsList(scope, { after: pageInfo.endCursor });
    await expect(ask).rejects.toMatchObject({ name: 'BadInput', field: ['after'] });
  });

  test('rejects a prefix that is longer than any name', async () => {
    const { scope } = await givenAccounts();
    const ask = accountsList(scope, { namePrefix: 'n'.repeat(201) });
    await expect(ask).rejects.toThrow(
      new BadInput(['namePrefix'], 'namePrefix must be at most 200 characters.'),
    );
  });
});

describe('accountGet', () => {
  test('finds an account by node id or external id, and returns null for an unknown one', async () => {
    const { world, scope } = await givenAccounts();
    const id = nodeId('Account', [world.ports.accounts.idOf('Delta')]);
    expect((await accountGet(scope, { by: { id } }))?.name).toBe('Delta');
    expect((await accountGet(scope, { by: { externalId: 'Delta' } }))?.name).toBe('Delta');
    expect(await accountGet(scope, { by: { externalId: 'Omega' } })).toBeNull();
  });

  test.each([
    ['neither', {}, ['by'], 'by must have either id or externalId.'],
    ['a missing variable', { externalId: null }, ['by'], 'by must have either id or externalId.'],
    ['both', { id: 'x', externalId: 'y' }, ['by'], 'by must have either id or externalId.'],
    [
      'the id of another type',
      { id: nodeId('Job', ['x']) },
      ['by', 'id'],
      'by.id must be the id of an account, as Account.id gives it.',
    ],
    [
      'an invalid external id',
      { externalId: 'a#b' },
      ['by', 'externalId'],
      'by.externalId must be 1 to 128 characters without # or control characters.',
    ],
  ])('rejects a selector with %s', async (_, by, field, message) => {
    const { scope } = await givenAccounts();
    await expect(accountGet(scope, { by })).rejects.toMatchObject({
      name: 'BadInput',
      field,
      message,
    });
  });
});
