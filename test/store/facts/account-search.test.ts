import { accountArchive, accountRestore } from '../../../lambdas/app/accounts/account-archive.ts';
import { accountsImport } from '../../../lambdas/app/accounts/accounts-import.ts';
import { accountsList } from '../../../lambdas/app/accounts/accounts-list.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { accepted } from '../../support/mutation-results.ts';
import { givenStoredFoothold, type StoredFoothold } from '../../support/store/stored-foothold.ts';
import { dumpOf } from '../../support/store/table-dump.ts';
import type { AccountsArguments } from '../../../lambdas/app/kernel/generated/inputs.ts';

const NAMES = [
  'Hollis Freight',
  'Freight Freighters',
  'Lindqvist Åkeri AB',
  'Marlow Dairy',
  'North Freight',
];

describe('accounts', () => {
  let foothold: StoredFoothold;
  const names = async (input: AccountsArguments) => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof accountsList>> = await accountsList(foothold.scope(), {
        ...input,
        after,
      });
      found.push(...page.edges.map(({ node }) => node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  };
  const upsert = (externalId: string, fields: { name?: string; ownerEmail?: string }) =>
    accepted(accountUpsert(foothold.scope(), { externalId, ...fields }));
  const wordEntries = async () =>
    (await dumpOf(foothold.config)).items.filter(({ type }) => type === 'AccountWord');

  beforeEach(async () => {
    foothold = await givenStoredFoothold();
    for (const name of NAMES) {
      foothold.clock.now += 1000;
      await upsert(name, { name });
    }
  });
  afterEach(() => foothold.stop());

  test.each<[string, string[]]>([
    ['freight', ['Freight Freighters', 'Hollis Freight', 'North Freight']],
    ['FRE', ['Freight Freighters', 'Hollis Freight', 'North Freight']],
    ['lindqvist ak', ['Lindqvist Åkeri AB']],
    ['ab åkeri', ['Lindqvist Åkeri AB']],
    ['hollis dairy', []],
    ['reight', []],
  ])('are found by "%s" once each, on one page and across pages', async (query, expected) => {
    expect(await names({ filter: { query } })).toEqual(expected);
    expect(await names({ filter: { query }, first: 1 })).toEqual(expected);
  });

  test('are found by their present name only', async () => {
    await upsert('Hollis Freight', { name: 'Hollis' });
    await upsert('Marlow Dairy', { name: 'Marlow Freight Dairy Works' });
    expect(await names({ filter: { query: 'freight' } })).toEqual([
      'Freight Freighters',
      'Marlow Freight Dairy Works',
      'North Freight',
    ]);
    expect(await wordEntries()).toHaveLength(1 + 2 + 3 + 4 + 2);
  });

  test('can be searched together with the other filters', async () => {
    await upsert('North Freight', { ownerEmail: 'Kim@example.com' });
    await upsert('Marlow Dairy', { ownerEmail: 'lee@example.com' });
    const ownerEmails = ['kim@example.com', 'lee@example.com'];
    expect(await names({ filter: { query: 'fr', ownerEmails } })).toEqual(['North Freight']);
    expect(await names({ filter: { ownerEmails } })).toEqual(['Marlow Dairy', 'North Freight']);
    const externalIds = ['North Freight', 'Hollis Freight', 'none'];
    expect(await names({ filter: { externalIds }, first: 1 })).toEqual([
      'Hollis Freight',
      'North Freight',
    ]);
    expect(await names({ filter: { externalIds, ownerEmails } })).toEqual(['North Freight']);
  });

  test('are listed in the order of their changes, from a given time on', async () => {
    const order = { field: 'UPDATED_AT', direction: 'ASC' };
    expect(await names({ order, first: 2 })).toEqual(NAMES);
    foothold.clock.now += 1000;
    const updatedSince = new Date(foothold.clock.now).toISOString();
    await upsert('North Freight', { ownerEmail: 'kim@example.com' });
    await upsert('Hollis Freight', {});
    expect(await names({ order, filter: { updatedSince } })).toEqual(['North Freight']);
    expect(await names({ filter: { updatedSince } })).toEqual(['North Freight']);
    expect((await names({ order: { ...order, direction: 'DESC' } }))[0]).toBe('North Freight');
    expect(await names({ order: { field: 'NAME', direction: 'DESC' } })).toEqual(
      NAMES.toSorted().reverse(),
    );
  });

  test('that are archived are listed only with the archived filter, until they are restored', async () => {
    const account = { externalId: 'North Freight' };
    await accepted(accountArchive(foothold.scope(), { account }));
    const order = { field: 'UPDATED_AT', direction: 'ASC' };
    const externalIds = ['North Freight', 'Hollis Freight'];
    const filters = [{ query: 'north' }, { namePrefix: 'nor' }, { externalIds }];
    for (const filter of filters) {
      expect(await names({ filter: { ...filter, archived: true } })).toEqual(['North Freight']);
      expect(await names({ filter })).not.toContain('North Freight');
    }
    expect(await names({ order, filter: { archived: true } })).toEqual(['North Freight']);
    expect(await names({ order })).not.toContain('North Freight');
    await accepted(accountRestore(foothold.scope(), { account }));
    expect(await names({ filter: { query: 'north' } })).toEqual(['North Freight']);
    expect(await names({ order, filter: { archived: true } })).toEqual([]);
  });

  test('rewrite search entries only when the name changes, and otherwise with a single put', async () => {
    const writes = async (fields: { name?: string; ownerEmail?: string }) => {
      foothold.consumed.take();
      foothold.clock.now += 1000;
      await upsert('new', fields);
      return foothold.consumed.take().flatMap(({ operation, call }) => {
        return operation === 'write' ? [call] : [];
      });
    };
    expect(await writes({ name: 'Two Words' })).toEqual(['TransactWrite']);
    expect(await writes({ ownerEmail: 'kim@example.com' })).toEqual(['put']);
    expect(await writes({ name: 'Two words' })).toEqual(['TransactWrite']);
    expect(await writes({ name: 'Two words' })).toEqual([]);
  });

  test.each([
    [{ filter: { query: '--' } }, ['filter', 'query']],
    [{ filter: { query: 'x'.repeat(201) } }, ['filter', 'query']],
    [{ filter: { updatedSince: 'yesterday' } }, ['filter', 'updatedSince']],
    [{ filter: { externalIds: ['a#b'] } }, ['filter', 'externalIds', '0']],
    [{ filter: { ownerEmails: ['ok@example.com', 'x'] } }, ['filter', 'ownerEmails', '1']],
    [{ order: { field: 'ARR', direction: 'ASC' } }, ['order', 'field']],
    [{ filter: { query: 'a' }, order: { field: 'NAME', direction: 'ASC' } }, ['order']],
  ])('reject %j with the name of the wrong field', async (input, field) => {
    await expect(accountsList(foothold.scope(), input)).rejects.toMatchObject({
      name: 'BadInput',
      field,
    });
  });

  test('are found after an import too', async () => {
    const accounts = [{ externalId: 'k', name: 'Kawabe Gas' }];
    await accepted(accountsImport(foothold.scope(), { accounts, importBatch: 'b1' }));
    expect(await names({ filter: { query: 'gas' } })).toEqual(['Kawabe Gas']);
  });
});
