import { readFileSync } from 'node:fs';
import { whenRun } from '../../support/cli.ts';
import { accountNode, givenExports, pageOf } from '../../support/exports.ts';

const { workspace, server, givenLists, whenExported } = givenExports();

describe('accounts', () => {
  test('are written page by page, under the headers that an import reads', async () => {
    const arr = { amount: '10.50', currencyCode: 'EUR' };
    const nodes = [
      accountNode('a', { name: '=cmd()', segment: ' spaced ', arr, renewalDate: '2027-01-31' }),
      accountNode('b', { name: 'say "hi",\nthen', ownerEmail: '@home@x.example' }),
      accountNode('c'),
    ];
    await givenLists((call) => pageOf(nodes, call, 2));
    expect(await whenExported('accounts')).toEqual({
      exitCode: 0,
      stdout: [
        'externalId,name,segment,arr,currencyCode,industry,renewalDate,ownerEmail',
        `a,'=cmd()," spaced ",10.50,EUR,,2027-01-31,`,
        `b,"say ""hi"",\nthen",,,,,,'@home@x.example`,
        'c,C,,,,,,',
        '',
      ].join('\n'),
      stderr: '',
      waits: [],
    });
    const calls = server()?.calls.map(({ operation, variables }) => [operation, variables]);
    expect(calls?.filter(([operation]) => operation === 'ExportAccounts')).toEqual([
      ['ExportAccounts', { after: null }],
      ['ExportAccounts', { after: '2' }],
    ]);
  });

  test('have a column for each attribute, which an import reads as one', async () => {
    const attributes = [{ key: 'plan', value: '=Gold' }];
    const nodes = [accountNode('a', { attributes }), accountNode('b', { attributes: [] })];
    await givenLists((call) => pageOf(nodes, call, 2));
    expect((await whenExported('accounts')).stdout).toBe(
      [
        'externalId,name,segment,arr,currencyCode,industry,renewalDate,ownerEmail,attribute:plan',
        "a,A,,,,,,,'=Gold",
        'b,B,,,,,,,',
        '',
      ].join('\n'),
    );
  });

  test('exported, imported elsewhere and exported again are the same file', async () => {
    const names = [
      '=1',
      "'=1",
      "''",
      '"',
      ' x ',
      'a\r\nb',
      'a\rb',
      '-',
      '@',
      '\t',
      ',;|',
      '🚚',
      "'",
    ];
    const nodes = names.map((name, index) =>
      accountNode(`${index}`, { name: `${name}.`, segment: name.trim() === '' ? null : name }),
    );
    await givenLists((call) => pageOf(nodes, call, 5));
    const first = workspace().path('first.csv');
    await whenExported('accounts', '--out', first);

    const imported: Record<string, unknown>[] = [];
    await givenLists((call) => {
      if (call.operation !== 'AccountsImport') return pageOf(imported, call, 3);
      const { accounts } = call.variables['input'] as { accounts: Record<string, unknown>[] };
      imported.push(...accounts);
      const results = accounts.map((_, index) => ({ index, isUnchanged: false, userErrors: [] }));
      return { data: { accountsImport: { results, userErrors: [] } } };
    });
    const ended = await whenRun([
      'import',
      'accounts',
      first,
      '--endpoint',
      server()?.endpoint ?? '',
    ]);
    const second = workspace().path('second.csv');
    await whenExported('accounts', '--out', second);
    expect([ended.exitCode, imported]).toEqual([0, nodes]);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
  });
});
