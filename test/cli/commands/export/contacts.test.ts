import { givenExports, nothingButTheJob } from '../../support/exports.ts';

const { server, givenLists, whenExported } = givenExports();

describe('contacts', () => {
  const person = (externalId: string) => ({
    externalId,
    name: null,
    email: `${externalId}@x.example`,
    role: 'BUYER',
    mayContact: false,
  });
  const all = { hasNextPage: false, endCursor: null };

  test('are written with names only, by account and id, however many an account has', async () => {
    await givenLists((call) => {
      if (call.operation === 'ExportMoreContacts') {
        const page = { nodes: [person('b')], pageInfo: all };
        return { data: { account: { respondents: page } } };
      }
      const more = { hasNextPage: true, endCursor: 'next' };
      const nodes = [
        { externalId: 'acme', respondents: { nodes: [person('c'), person('a')], pageInfo: more } },
        { externalId: 'bolt', respondents: { nodes: [], pageInfo: all } },
        { externalId: 'cato', respondents: { nodes: [person('a')], pageInfo: all } },
      ];
      return { data: { list: { nodes, pageInfo: all } } };
    });
    const ended = await whenExported('contacts', '--with-names');
    expect(ended.stdout).toBe(
      [
        'account,externalId,name,email,role,mayContact',
        'acme,a,,a@x.example,BUYER,false',
        'acme,b,,b@x.example,BUYER,false',
        'acme,c,,c@x.example,BUYER,false',
        'cato,a,,a@x.example,BUYER,false',
        '',
      ].join('\n'),
    );
    expect(server()?.calls[1]?.variables).toEqual({ account: 'acme', after: 'next' });
  });

  test('are not written without names', async () => {
    await givenLists(nothingButTheJob);
    const ended = await whenExported('contacts');
    expect([ended.exitCode, ended.stderr, server()?.calls]).toEqual([
      1,
      'An export of contacts holds names: say --with-names if you mean it.\n',
      [],
    ]);
  });
});
