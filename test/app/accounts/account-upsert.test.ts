import { accountGet } from '../../../lambdas/app/accounts/account-get.ts';
import { accountUpsert } from '../../../lambdas/app/accounts/account-upsert.ts';
import { ACCOUNT_FIELDS } from '../../../lambdas/domain/accounts/account-fields.ts';
import { noValues } from '../../../lambdas/domain/kernel/field.ts';
import { Busy, Refused } from '../../../lambdas/app/kernel/errors.ts';
import { scopeOf } from '../../support/app-fixtures.ts';
import { accepted, problemsOf } from '../../support/mutation-results.ts';
import { NOW } from '../../support/facts.ts';
import { givenWorld } from '../../support/store/stored-world.ts';
import type { AccountUpsertInput } from '../../../lambdas/app/kernel/generated/inputs.ts';

const FULL: AccountUpsertInput = {
  externalId: 'crm-1',
  name: 'שלום Ünïcode 🚚 شركة',
  segment: 'Enterprise',
  arr: { amount: '120000.5', currencyCode: 'USD' },
  renewalDate: '2027-03-31',
  ownerEmail: 'kim@vendor.test',
};

async function aWorld() {
  const world = await givenWorld(NOW);
  const scope = scopeOf(world);
  const stored = () => accountGet(scope, { by: { externalId: 'crm-1' } });
  return { world, scope, stored };
}

describe('accountUpsert', () => {
  test('creates an account and returns its texts unchanged', async () => {
    const { world, scope, stored } = await aWorld();
    const { account } = await accepted(accountUpsert(scope, FULL));
    expect(account).toEqual({
      ...noValues(ACCOUNT_FIELDS),
      id: world.ports.accounts.idOf('crm-1'),
      externalId: 'crm-1',
      name: 'שלום Ünïcode 🚚 شركة',
      segment: 'Enterprise',
      arr: 12_000_050,
      renewalDate: '2027-03-31',
      ownerEmail: 'kim@vendor.test',
      attributes: [],
      createdAt: world.ports.now(),
      updatedAt: world.ports.now(),
      archivedAt: null,
      sentiment: null,
      isUndone: false,
    });
    expect(await stored()).toEqual(account);
  });

  test('keeps absent fields and clears null ones', async () => {
    const { scope } = await aWorld();
    const { account } = await accepted(accountUpsert(scope, FULL));
    const changed = accountUpsert(scope, { externalId: 'crm-1', segment: null, arr: null });
    expect(await accepted(changed)).toEqual({ account: { ...account, segment: null, arr: null } });
  });

  test('stores e-mail addresses in lowercase and names in composed Unicode form', async () => {
    const { scope } = await aWorld();
    const sent = {
      ...FULL,
      name: 'Cafe\u0301',
      segment: 'E\u0301lan',
      ownerEmail: 'KIM@Vendor.test',
    };
    const { account } = await accepted(accountUpsert(scope, sent));
    expect(account).toMatchObject({
      name: 'Caf\u00e9',
      segment: '\u00c9lan',
      ownerEmail: 'kim@vendor.test',
    });
  });

  test.each([
    ['   ', 'externalId must not be blank: add a visible character.'],
    ['\u00a0\u3000', 'externalId must not be blank: add a visible character.'],
    ['\u200b', 'externalId must not be blank: add a visible character.'],
    [
      'crm\u200b-1',
      'externalId must not contain invisible characters (zero-width, text direction): remove them.',
    ],
    [
      'crm\u202e-1',
      'externalId must not contain invisible characters (zero-width, text direction): remove them.',
    ],
    ['cafe\u0301', 'externalId must be composed Unicode (NFC): send é as one character.'],
  ])(
    'rejects an external id that is blank, has invisible characters or is not composed Unicode: %j',
    async (externalId, message) => {
      const { scope } = await aWorld();
      expect(await problemsOf(accountUpsert(scope, { ...FULL, externalId }))).toEqual([
        { code: 'INVALID', field: ['externalId'], message },
      ]);
    },
  );

  test('rejects a name without a visible character', async () => {
    const { scope } = await aWorld();
    expect(await problemsOf(accountUpsert(scope, { ...FULL, name: ' \u200b\u2060' }))).toEqual([
      { code: 'INVALID', field: ['name'], message: 'name must not be blank.' },
    ]);
  });

  test('writes nothing when nothing changed', async () => {
    const { world, scope } = await aWorld();
    await accepted(accountUpsert(scope, FULL));
    const before = world.writes();
    await accepted(accountUpsert(scope, FULL));
    await accepted(accountUpsert(scope, { externalId: 'crm-1' }));
    expect(world.writes()).toBe(before);
  });

  test('retries on top of a concurrent change', async () => {
    const { world, scope, stored } = await aWorld();
    await accepted(accountUpsert(scope, FULL));
    world.meanwhile(() => accountUpsert(scopeOf(world), { externalId: 'crm-1', segment: 'SMB' }));
    await accepted(accountUpsert(scope, { externalId: 'crm-1', name: 'Renamed' }));
    expect(await stored()).toMatchObject({ name: 'Renamed', segment: 'SMB' });
  });

  test('fails as busy when concurrent writes keep intervening', async () => {
    const { world, scope } = await aWorld();
    await accepted(accountUpsert(scope, FULL));
    const other = (n: number) => () =>
      accountUpsert(scopeOf(world), { externalId: 'crm-1', segment: `S${n}` });
    for (let n = 0; n < 50; n += 1) {
      world.meanwhile(other(n));
      // No interruption for the concurrent write itself.
      world.meanwhile(async () => {});
    }
    await expect(accountUpsert(scope, { externalId: 'crm-1', name: 'Never' })).rejects.toThrow(
      new Busy(),
    );
  });

  test.each<[string, Partial<AccountUpsertInput>, object]>([
    [
      'an empty id',
      { externalId: '' },
      { code: 'INVALID', message: 'externalId must not be empty.', field: ['externalId'] },
    ],
    [
      'an id with #',
      { externalId: 'a#b' },
      {
        code: 'INVALID',
        message: 'externalId must not contain #, control characters or lone surrogates.',
        field: ['externalId'],
      },
    ],
    [
      'an id with a control character',
      { externalId: 'a\u0007b' },
      {
        code: 'INVALID',
        message: 'externalId must not contain #, control characters or lone surrogates.',
        field: ['externalId'],
      },
    ],
    [
      'an id of 129 characters',
      { externalId: '🚚'.repeat(129) },
      {
        code: 'LIMIT_EXCEEDED',
        message: 'externalId must be at most 128 characters; it has 129.',
        field: ['externalId'],
      },
    ],
    [
      'a name of 201 characters',
      { name: 'n'.repeat(201) },
      {
        code: 'LIMIT_EXCEEDED',
        message: 'name must be at most 200 characters; it has 201.',
        field: ['name'],
      },
    ],
    [
      'a blank name',
      { name: ' ' },
      { code: 'INVALID', message: 'name must not be blank.', field: ['name'] },
    ],
    [
      'a lone surrogate',
      { name: 'x\ud83d' },
      {
        code: 'INVALID',
        message: 'name must not contain lone surrogates (halves of characters).',
        field: ['name'],
      },
    ],
    [
      'a cleared name',
      { name: null },
      {
        code: 'INVALID',
        message: 'name cannot be cleared: leave it out to keep it.',
        field: ['name'],
      },
    ],
    [
      'negative money',
      { arr: { amount: '-1', currencyCode: 'USD' } },
      { code: 'INVALID', message: 'amount must not be negative.', field: ['arr', 'amount'] },
    ],
    [
      'an amount that is not a decimal number',
      { arr: { amount: '1,200', currencyCode: 'USD' } },
      {
        code: 'INVALID',
        message: 'amount must be a plain decimal such as 1200.50.',
        field: ['arr', 'amount'],
      },
    ],
    [
      'another currency',
      { arr: { amount: '1', currencyCode: 'EUR' } },
      {
        code: 'INVALID',
        message: 'currencyCode must be USD, the reporting currency: convert the amount.',
        field: ['arr', 'currencyCode'],
      },
    ],
    [
      'an invalid date',
      { renewalDate: '2026-02-30' },
      {
        code: 'INVALID',
        message: 'renewalDate must be a date such as 2026-03-31; it is "2026-02-30".',
        field: ['renewalDate'],
      },
    ],
    [
      'a date in another format',
      { renewalDate: '31.03.2026' },
      {
        code: 'INVALID',
        message: 'renewalDate must be a date such as 2026-03-31; it is "31.03.2026".',
        field: ['renewalDate'],
      },
    ],
    [
      'an invalid e-mail address',
      { ownerEmail: 'kim' },
      {
        code: 'INVALID',
        message: 'ownerEmail must be an e-mail address such as ana@example.com.',
        field: ['ownerEmail'],
      },
    ],
  ])('rejects %s and writes nothing', async (_, wrong, error) => {
    const { world, scope } = await aWorld();
    expect(await problemsOf(accountUpsert(scope, { ...FULL, ...wrong }))).toEqual([error]);
    expect(world.writes()).toBe(0);
  });

  test('reports all errors at once', async () => {
    const { scope } = await aWorld();
    const wrong = { externalId: '#', name: '', renewalDate: 'soon' };
    const fields = (await problemsOf(accountUpsert(scope, wrong))).map(({ field }) => field);
    expect(fields).toEqual([['externalId'], ['name'], ['renewalDate']]);
  });

  test('requires a name for a new account', async () => {
    const { world, scope } = await aWorld();
    expect(await problemsOf(accountUpsert(scope, { externalId: 'new' }))).toEqual([
      { code: 'INVALID', message: 'name is required for a new account.', field: ['name'] },
    ]);
    expect(world.writes()).toBe(0);
  });

  test('rejects callers who may not write accounts', async () => {
    const { world } = await aWorld();
    await expect(accountUpsert(scopeOf(world, 'MARKETING'), FULL)).rejects.toThrow(Refused);
    expect(world.writes()).toBe(0);
  });
});
