import { summaryOf, whenRun } from '../support/cli.ts';
import { givenServer, type FakeServer } from '../support/fake-server.ts';
import { FakeStore } from '../support/fake-store.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

let workspace: Workspace;
let server: FakeServer;
let store: FakeStore;

beforeEach(async () => {
  workspace = await givenWorkspace();
  store = new FakeStore({
    accounts: ['a-1', 'b-2', 'c-3'],
    named: { 'a-1': 'Acme, Inc.', 'b-2': 'Bolt', 'c-3': 'Northwind' },
  });
  server = await givenServer((call) => store.answer(call));
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

async function whenImported(rows: readonly string[], ...more: string[]) {
  const text = ['Company,Email,Date,Plan stops', ...rows, ''].join('\n');
  const path = await workspace.file('in.csv', text);
  const to = ['--job', 'route-crews', '--endpoint', server.endpoint, '--json'];
  return whenRun(['import', 'responses', path, ...to, ...more]);
}

const accountsSent = () =>
  [...store.kept.values()].map(
    (text) => (JSON.parse(text) as { account: { externalId: string } }).account.externalId,
  );

test('accounts are matched by id, then by exact name in any case', async () => {
  const ended = await whenImported([
    'a-1,a@x.example,2026-11-03,Easy',
    'BOLT,b@x.example,2026-11-03,Easy',
  ]);
  expect(summaryOf(ended)).toMatchObject({ imported: 2, rejected: 0 });
  expect(accountsSent().sort()).toEqual(['a-1', 'b-2']);
});

test('an account with a similar name is neither matched nor created without --match', async () => {
  const rows = ['ACME Inc,a@x.example,2026-11-03,Easy'];
  const ended = await whenImported(rows, '--create-accounts');
  expect(summaryOf(ended)).toMatchObject({ imported: 0, rejected: 1 });
  expect(server.inputs('AccountsImport')).toEqual([]);
  await whenImported(rows, '--match', 'ACME Inc=a-1');
  expect(accountsSent()).toEqual(['a-1']);
  const created = await whenImported(
    ['Acme Limited,b@x.example,2026-11-03,Easy'],
    '--match',
    'Acme Limited=',
  );
  expect(summaryOf(created)).toMatchObject({ imported: 1 });
  expect(server.inputs('AccountsImport')).toMatchObject([
    { accounts: [{ externalId: 'Acme Limited' }] },
  ]);
});

test('without an account, --account-by-domain matches by e-mail domain', async () => {
  const ended = await whenImported(
    [',a@northwind.example,2026-11-03,Easy', ',b@gmail.com,2026-11-03,Easy'],
    '--account-by-domain',
  );
  expect(summaryOf(ended)).toMatchObject({ imported: 1, rejected: 1 });
  expect(accountsSent()).toEqual(['c-3']);
});

test('accounts in a file without ids are matched by name', async () => {
  const path = await workspace.file(
    'in.csv',
    'Account Name,Account Owner,ARR\nBolt,kim@x.example,5\nNew Co,,6\n',
  );
  await whenRun(['import', 'accounts', path, '--endpoint', server.endpoint]);
  expect(server.inputs('AccountsImport')).toMatchObject([
    { accounts: [{ externalId: 'b-2', name: 'Bolt' }, { externalId: 'New Co' }] },
  ]);
});

test.each([
  ['contacts', 'Company,Id\nNew Co,ana\nOther Co,ben\n', 'RespondentsImport'],
  [
    'outcomes',
    'account,kind,occurredOn\nNew Co,churned,2026-05-01\nOther Co,churned,2026-05-01\n',
    'OutcomesImport',
  ],
])(
  'importing %s creates only the accounts that --match declares as new',
  async (kind, text, sent) => {
    const path = await workspace.file('in.csv', text);
    const ended = await whenRun([
      'import',
      kind,
      path,
      '--endpoint',
      server.endpoint,
      '--json',
      '--match',
      'New Co=',
    ]);
    expect(summaryOf(ended)).toMatchObject({ imported: 1, rejected: 1 });
    expect(server.inputs('AccountsImport')).toEqual([
      { accounts: [{ externalId: 'New Co', name: 'New Co' }] },
    ]);
    expect(server.inputs(sent).length).toBeGreaterThan(0);
  },
);

test('importing responses creates only the accounts that --match declares as new', async () => {
  const rows = ['New Co,a@x.example,2026-11-03,Easy', 'Other Co,b@x.example,2026-11-03,Easy'];
  const ended = await whenImported(rows, '--match', 'New Co=');
  expect(summaryOf(ended)).toMatchObject({ imported: 1, rejected: 1 });
  expect(server.inputs('AccountsImport')).toEqual([
    { accounts: [{ externalId: 'New Co', name: 'New Co' }] },
  ]);
});
