import { readFileSync } from 'node:fs';
import { whenRun } from '../support/cli.ts';
import { type FakeServer, givenServer } from '../support/fake-server.ts';
import { FakeStore } from '../support/fake-store.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

/** The default name of an import batch. */
const NAMED: unknown = expect.stringMatching(/^import-[0-9a-f]{12}$/);

let workspace: Workspace;
let server: FakeServer;
let store: FakeStore;

beforeEach(async () => {
  workspace = await givenWorkspace();
  store = new FakeStore();
  server = await givenServer((call) => store.answer(call));
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

async function whenImported(kind: 'accounts' | 'contacts', content: string, ...more: string[]) {
  const path = await workspace.file('in.csv', content);
  return whenRun(['import', kind, path, '--endpoint', server.endpoint, ...more]);
}

describe('accounts', () => {
  test('are read by their headers, in any case and order', async () => {
    const ended = await whenImported(
      'accounts',
      'NAME,External ID,arr,CurrencyCode,segment,renewal_date,OwnerEmail\n' +
        '"Acme, Inc.",a-1,12500.50,EUR,Enterprise,2027-01-31,kim@x.example\n',
      '--json',
    );
    expect(ended).toEqual({
      exitCode: 0,
      stdout: '{"rows":1,"imported":1,"unchanged":0,"rejected":0}\n',
      stderr: '',
      waits: [],
    });
    expect(server.inputs('AccountsImport')).toEqual([
      {
        accounts: [
          {
            externalId: 'a-1',
            name: 'Acme, Inc.',
            segment: 'Enterprise',
            arr: { amount: '12500.50', currencyCode: 'EUR' },
            renewalDate: '2027-01-31',
            ownerEmail: 'kim@x.example',
          },
        ],
        importBatch: NAMED,
      },
    ]);
  });

  test("get owners by name only after they are confirmed, with suggestions from other accounts' owners", async () => {
    store = new FakeStore({ owners: ['lena.lindqvist@example.com', 'jroe@example.com'] });
    const file = 'externalId,name,Account Owner\na,A,Lena Lindqvist\nb,B,Kim Doe\n';
    const asked = await whenImported('accounts', file, '--dry-run');
    expect(asked.stderr).toContain(
      'The owner "Lena Lindqvist" may be lena.lindqvist@example.com: ' +
        'use --owner "Lena Lindqvist=lena.lindqvist@example.com" if so.\n' +
        'The e-mail address of the owner "Kim Doe" is not known: use --owner "Kim Doe=ADDRESS".\n',
    );
    const said = ['--owner', 'Lena Lindqvist=lena.lindqvist@example.com'];
    await whenImported('accounts', file, ...said, '--save-mapping', workspace.path('map.json'));
    const mapped = await whenImported('accounts', file, '--mapping', workspace.path('map.json'));
    expect(mapped.stderr).not.toContain('Lena');
    const owners = server.inputs('AccountsImport').map((input) => {
      const { accounts } = input as { accounts: { ownerEmail?: string }[] };
      return accounts.map(({ ownerEmail }) => ownerEmail);
    });
    const lena = 'lena.lindqvist@example.com';
    expect(owners).toEqual([
      [undefined, undefined],
      [lena, undefined],
      [lena, undefined],
    ]);
  });

  test.each([
    ['--map', 'field=column'],
    ['--match', 'text=id'],
    ['--owner', 'name=address'],
  ])('are not imported if %s is no pair, and the error says the form %s', async (option, form) => {
    const ended = await whenImported('accounts', 'externalId,name\na,A\n', option, 'Dana Weber');
    expect([ended.exitCode, ended.stderr]).toEqual([1, expect.stringContaining(`Write ${form}.`)]);
    expect(server.calls).toEqual([]);
  });

  test('keep unknown columns as attributes only with --attributes or --map', async () => {
    const file = 'externalId,name,attribute:plan,Region\na,A,Gold,EMEA\nb,B,,APAC\n';
    await whenImported('accounts', file);
    await whenImported('accounts', file, '--attributes');
    await whenImported('accounts', file, '--map', 'attribute:area=Region');
    const plan = (value: string | null) => ({ key: 'plan', value });
    const sent = server.inputs('AccountsImport').map((input) => {
      const { accounts } = input as { accounts: { attributes: unknown }[] };
      return accounts.map(({ attributes }) => attributes);
    });
    expect(sent).toEqual([
      [[plan('Gold')], [plan(null)]],
      [
        [plan('Gold'), { key: 'Region', value: 'EMEA' }],
        [plan(null), { key: 'Region', value: 'APAC' }],
      ],
      [
        [plan('Gold'), { key: 'area', value: 'EMEA' }],
        [plan(null), { key: 'area', value: 'APAC' }],
      ],
    ]);
  });

  test('keep the value of a missing column and clear the value of an empty cell', async () => {
    await whenImported('accounts', 'externalId,name,segment,arr\na,A,,\nb,B,Small,10\n');
    expect(server.inputs('AccountsImport')).toEqual([
      {
        accounts: [
          { externalId: 'a', name: 'A', segment: null, arr: null },
          {
            externalId: 'b',
            name: 'B',
            segment: 'Small',
            arr: { amount: '10', currencyCode: 'USD' },
          },
        ],
        importBatch: NAMED,
      },
    ]);
  });

  test('get their ARR in the currency of --currency', async () => {
    await whenImported('accounts', 'externalId,name,arr\na,A,10\n', '--currency', 'EUR');
    expect(server.inputs('AccountsImport')).toMatchObject([
      { accounts: [{ arr: { amount: '10', currencyCode: 'EUR' } }] },
    ]);
  });

  test('that occur more than once are sent in order, so that the last one wins', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `same,Name ${index}`);
    await whenImported('accounts', ['externalId,name', ...rows].join('\n'));
    const names = server.inputs('AccountsImport').map((input) => {
      const { accounts } = input as { accounts: { name: string }[] };
      return accounts.map(({ name }) => name);
    });
    expect(names).toEqual(rows.map((_, index) => [`Name ${index}`]));
  });

  test('are sent 100 per request', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => `id-${index},Name ${index}`);
    await whenImported('accounts', ['externalId,name', ...rows].join('\n'));
    const counts = server
      .inputs('AccountsImport')
      .map((input) => (input as { accounts: unknown[] }).accounts.length);
    expect(counts.sort()).toEqual([100, 100, 50]);
  });

  test('without an id or a name are rejected, and unknown columns are reported', async () => {
    const ended = await whenImported('accounts', 'externalId,name,Fax,\n,A,1,\nb, ,1,\nc,C,1,\n');
    expect([ended.exitCode, ended.stderr]).toEqual([
      2,
      'Ignored columns, which match no field: Fax, column 4.\n',
    ]);
    expect(readFileSync(workspace.path('in.csv.rejected.csv'), 'utf8')).toBe(
      'line,column,reason,externalId,name,Fax,\n' +
        '2,externalId,is empty: every account needs its own,,A,1,\n' +
        '3,name,is empty: every account needs one,b,,1,\n',
    );
  });

  test("are rejected with the column that the server's error refers to", async () => {
    const fault = { code: 'INVALID', message: 'must be USD.', field: ['arr', 'currencyCode'] };
    store = new FakeStore({ fault: () => fault });
    await whenImported('accounts', 'externalId,name,arr,currencyCode\na,A,1,EUR\n');
    expect(readFileSync(workspace.path('in.csv.rejected.csv'), 'utf8')).toContain(
      '2,currencyCode,must be USD.,a,A,1,EUR\n',
    );
  });

  test.each([
    [
      'name\nA\n',
      expect.stringContaining(
        'cannot be imported yet. Nothing was written.\n- Choose the column with the id of each account. ' +
          'Use --map externalId=COLUMN.\nIts columns are "name".\n',
      ) as unknown as string,
    ],
    [
      'externalId,name,external_id\na,A,b\n',
      'Columns 1 and 3 are both called "externalId": rename or delete one.\n',
    ],
  ])('with the headers %j are rejected', async (content, message) => {
    const ended = await whenImported('accounts', content);
    expect(ended).toMatchObject({ exitCode: 1, stdout: '', stderr: message });
    expect(server.calls).toEqual([]);
  });
});

describe('contacts', () => {
  test('are imported with phone numbers, and with languages by name or code', async () => {
    const ended = await whenImported(
      'contacts',
      'Account,ExternalId,Telefon,Preferred language\n' +
        "acme,ana,'+49 30 901820,German\n" +
        'acme,bo,030/901820,fr-CA\n' +
        'acme,cy,none,Klingon\n' +
        'acme,di,,\n',
      '--json',
    );
    expect(ended.stderr).toBe(
      'Columns used: phone from "Telefon", language from "Preferred language".\n' +
        'Telefon is not a phone number in line 4: left out ("none").\n' +
        'Preferred language is not a survey language in line 4: left out ("Klingon").\n',
    );
    const [{ respondents }] = server.inputs('RespondentsImport') as [
      { respondents: { respondent: object }[] },
    ];
    expect(respondents.map(({ respondent }) => respondent)).toEqual([
      { externalId: 'ana', phone: '+49 30 901820', language: 'DE' },
      { externalId: 'bo', phone: '030/901820', language: 'FR' },
      { externalId: 'cy' },
      { externalId: 'di', phone: null, language: null },
    ]);
  });

  test('are read by their headers, and empty cells clear values', async () => {
    const ended = await whenImported(
      'contacts',
      'Account,ExternalId,Name,Email,Role,MayContact\n' +
        'acme,ana,Ana,ana@x.example,buyer,yes\n' +
        'acme,bo,,,,\n' +
        'acme,cy,Cy,,boss,\n' +
        'acme,di,Di,,,perhaps\n' +
        ',el,El,,,\n',
      '--json',
    );
    expect(ended).toMatchObject({
      exitCode: 2,
      stdout: '{"rows":5,"imported":4,"unchanged":0,"rejected":1}\n',
      stderr:
        'Unknown title in Role in line 4: no role is set ("boss").\n' +
        'MayContact is neither yes nor no in line 5: counts as no consent ("perhaps").\n',
    });
    expect(server.inputs('RespondentsImport')).toEqual([
      {
        importBatch: NAMED,
        respondents: [
          {
            account: { externalId: 'acme' },
            respondent: {
              externalId: 'ana',
              name: 'Ana',
              email: 'ana@x.example',
              role: 'BUYER',
              mayContact: true,
            },
          },
          {
            account: { externalId: 'acme' },
            respondent: { externalId: 'bo', name: null, email: null, role: null, mayContact: null },
          },
          {
            account: { externalId: 'acme' },
            respondent: { externalId: 'cy', name: 'Cy', email: null, mayContact: null },
          },
          {
            account: { externalId: 'acme' },
            respondent: { externalId: 'di', name: 'Di', email: null, role: null },
          },
        ],
      },
    ]);
    expect(readFileSync(workspace.path('in.csv.rejected.csv'), 'utf8')).toBe(
      'line,column,reason,Account,ExternalId,Name,Email,Role,MayContact\n' +
        '6,Account,is empty: give the externalId of the account,,el,El,,,\n',
    );
  });

  test('keep values that have no column in the file', async () => {
    await whenImported('contacts', 'account,externalId,role\nacme,ana,OTHER\n');
    expect(server.inputs('RespondentsImport')).toEqual([
      {
        importBatch: NAMED,
        respondents: [
          { account: { externalId: 'acme' }, respondent: { externalId: 'ana', role: 'OTHER' } },
        ],
      },
    ]);
  });
});
