import { existsSync, readFileSync } from 'node:fs';
import { summaryOf, whenRun } from '../support/cli.ts';
import { errorsOf, type FakeServer, givenServer } from '../support/fake-server.ts';
import { FakeStore } from '../support/fake-store.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

const MAPPING = {
  account: { column: 'Company' },
  respondent: { column: 'Email' },
  submittedAt: { column: 'Date' },
  steps: {
    'plan-stops': { column: 'Q1', explanation: { column: 'Q1 why' } },
    'estimate-arrival': { column: 'Q2' },
  },
  scale: { easy: 'EASY', hard: 'DIFFICULT', 'n/a': null },
};
const A_KEY = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
const A_BATCH = expect.stringMatching(/^import-[0-9a-f]{12}$/) as unknown;
const HEADER = 'Company,Email,Date,Q1,Q1 why,Q2';

let workspace: Workspace;
let server: FakeServer;
let store: FakeStore;
let csv: string;
let mapping: string;

beforeEach(async () => {
  workspace = await givenWorkspace();
  store = new FakeStore();
  server = await givenServer((call) => store.answer(call));
  mapping = await workspace.file('map.json', JSON.stringify(MAPPING));
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

async function given(...rows: string[]): Promise<void> {
  csv = await workspace.file('answers.csv', [HEADER, ...rows, ''].join('\n'));
}

function command(...more: string[]): string[] {
  const connection = ['--endpoint', server.endpoint];
  const job = more.includes('--job') ? [] : ['--job', 'route-crews'];
  return ['import', 'responses', csv, '--mapping', mapping, ...job, ...connection, ...more];
}

const manyRows = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Acme,p${index},2026-11-03,easy,,hard`);

const rejectedFile = (): string => readFileSync(`${csv}.rejected.csv`, 'utf8');

describe('an import', () => {
  test('sends every row once and prints a summary with the command that undoes it', async () => {
    await given('Acme,ana,2026-11-03,easy,quick,hard', 'Bolt,bo,2026-11-04,n/a,,HARD');
    const ended = await whenRun(command());
    const batch = /import-[0-9a-f]{12}/.exec(ended.stdout)?.[0];
    expect(ended).toEqual({
      exitCode: 0,
      stdout: [
        'rows       2',
        'imported   2',
        'unchanged  0',
        'rejected   0',
        `batch      ${batch}`,
        `undo       npm run foothold -- import undo ${batch} --reason "…"`,
        '',
      ].join('\n'),
      stderr: '',
      waits: [],
    });
    expect(server.inputs('SubmissionsImport')).toEqual([
      {
        submissions: [
          {
            idempotencyKey: A_KEY,
            job: { key: 'route-crews' },
            account: { externalId: 'Acme' },
            respondent: { externalId: 'ana' },
            submittedAt: '2026-11-03T00:00:00.000Z',
            source: 'csv',
            importBatch: batch,
            answers: [
              { stepKey: 'estimate-arrival', effort: 'DIFFICULT' },
              { stepKey: 'plan-stops', effort: 'EASY', explanation: 'quick' },
            ],
            notApplicable: [],
          },
          {
            idempotencyKey: A_KEY,
            job: { key: 'route-crews' },
            account: { externalId: 'Bolt' },
            respondent: { externalId: 'bo' },
            submittedAt: '2026-11-04T00:00:00.000Z',
            source: 'csv',
            importBatch: batch,
            answers: [{ stepKey: 'estimate-arrival', effort: 'DIFFICULT' }],
            notApplicable: ['plan-stops'],
          },
        ],
      },
    ]);
  });

  test('repeated for the same file changes nothing and uses the same batch', async () => {
    await given(...manyRows(60));
    const first = await whenRun(command('--json'));
    const kept = [...store.kept];
    const second = await whenRun(command('--json'));
    const { batch } = summaryOf(first);
    expect([summaryOf(first), summaryOf(second)]).toEqual([
      { rows: 60, imported: 60, unchanged: 0, rejected: 0, batch },
      { rows: 60, imported: 0, unchanged: 60, rejected: 0, batch },
    ]);
    expect([...store.kept].sort()).toEqual(kept.sort());
  });

  test('of a file with added rows imports only those, in a batch of their own', async () => {
    await given('Acme,ana,2026-11-03,easy,,hard');
    const first = await whenRun(command('--json'));
    await given('Acme,bo,2026-11-03,easy,,hard', 'Acme,ana,2026-11-03,easy,,hard');
    const second = await whenRun(command('--json'));
    const [one, two] = [summaryOf(first), summaryOf(second)];
    expect(two).toEqual({
      rows: 2,
      imported: 1,
      unchanged: 1,
      rejected: 0,
      batch: A_BATCH,
    });
    expect(two.batch).not.toBe(one.batch);
  });

  test('uses the batch name of --batch, and imports the same rows again with --attempt', async () => {
    await given('Acme,ana,2026-11-03,easy,,hard');
    await whenRun(command());
    const ended = await whenRun(command('--json', '--batch', "spring '26", '--attempt', '2'));
    expect(summaryOf(ended)).toEqual({
      rows: 1,
      imported: 1,
      unchanged: 0,
      rejected: 0,
      batch: "spring '26",
    });
    const { stdout } = await whenRun(command('--batch', "spring '26"));
    expect(stdout).toContain(`import undo 'spring '\\''26' --reason`);
  });

  test('sends at most 25 submissions and 512 kB per request', async () => {
    const why = 'ü'.repeat(30_000);
    await given(...manyRows(60), ...manyRows(20).map((row) => row.replace(',,', `,${why},`)));
    await whenRun(command());
    const sizes = server.calls
      .filter(({ operation }) => operation === 'SubmissionsImport')
      .map(({ bytes, variables }) => {
        const { submissions } = variables['input'] as { submissions: unknown[] };
        return { count: submissions.length, isSmall: bytes <= 512_000 };
      });
    expect(sizes.every(({ count, isSmall }) => count <= 25 && isSmall)).toBe(true);
    expect(sizes.reduce((sum, { count }) => sum + count, 0)).toBe(80);
  });

  test('prefers the token of --token to that of the environment', async () => {
    await given('Acme,ana,2026-11-03,easy,,hard');
    await whenRun(command('--token', 'mine'), { token: 'theirs' });
    await whenRun(command(), { token: 'theirs' });
    const calls = server.calls.filter(({ operation }) => operation !== 'ImportBatchRecord');
    expect(calls.map(({ token }) => token)).toEqual([
      'Bearer mine',
      'Bearer mine',
      'Bearer theirs',
      'Bearer theirs',
    ]);
  });

  test('with --dry-run validates the rows and writes nothing', async () => {
    await given('Acme,ana,2026-11-03,easy,,hard', 'Acme,bo,2026-11-03,odd,,hard');
    const ended = await whenRun(command('--dry-run'));
    expect([ended.exitCode, store.kept.size, ended.stdout.split('\n')[1]]).toEqual([
      2,
      0,
      'would import  1',
    ]);
    expect(server.inputs('SubmissionsImport')).toMatchObject([{ dryRun: true }]);
  });
});

describe('rejected rows', () => {
  test('are written to a file in import order, with exit code 2', async () => {
    store = new FakeStore({
      fault: ({ respondent }) =>
        respondent?.externalId === 'ana'
          ? {
              code: 'LIMIT_EXCEEDED',
              message: 'explanation is too long.',
              field: ['answers', '1', 'explanation'],
            }
          : null,
    });
    await given(
      'Acme,bo,2026-11-03,odd,"=1+1, or",hard',
      'Acme,ana,2026-11-03,easy,"so\nlong",hard',
      'Acme,cy,2026-11-03,easy,,hard',
      'Acme,cy',
    );
    const ended = await whenRun(command('--json'));
    expect([ended.exitCode, summaryOf(ended)]).toEqual([
      2,
      { rows: 4, imported: 1, unchanged: 0, rejected: 3, batch: A_BATCH },
    ]);
    expect(rejectedFile()).toBe(
      [
        `line,column,reason,${HEADER}`,
        `2,Q1,"""odd"" is not in the scale of the mapping: add it there, or correct the cell",Acme,bo,2026-11-03,odd,"'=1+1, or",hard`,
        '3,Q1 why,explanation is too long.,Acme,ana,2026-11-03,easy,"so\nlong",hard',
        '6,Date,is empty: give the date of the answer,Acme,cy',
        '',
      ].join('\n'),
    );
  });

  test('can be fixed in that file, which can be imported with the same mapping', async () => {
    await given('Acme,bo,2026-11-03,odd,"=1+1",hard');
    await whenRun(command());
    const mended = rejectedFile().replace(',odd,', ',easy,');
    csv = await workspace.file('mended.csv', mended);
    const ended = await whenRun(command('--json'));
    expect(summaryOf(ended)).toMatchObject({ rows: 1, imported: 1, rejected: 0 });
    expect([...store.kept.values()][0]).toContain('"explanation":"=1+1"');
  });

  test('are deleted once a later import has no rejected rows', async () => {
    await given('Acme,bo,2026-11-03,odd,,hard');
    await whenRun(command());
    expect(existsSync(`${csv}.rejected.csv`)).toBe(true);
    await given('Acme,bo,2026-11-03,easy,,hard');
    await whenRun(command());
    expect(existsSync(`${csv}.rejected.csv`)).toBe(false);
  });

  test('are found one by one when the server rejects a whole request', async () => {
    await server.stop();
    server = await givenServer((call) => {
      const isBad = JSON.stringify(call.variables).includes('"p7"');
      return isBad ? errorsOf('BAD_USER_INPUT', 'cannot be taken') : store.answer(call);
    });
    await given(...manyRows(20));
    const ended = await whenRun(command('--json'));
    expect(summaryOf(ended)).toMatchObject({ rows: 20, imported: 19, rejected: 1 });
    expect(rejectedFile()).toContain('9,,cannot be taken,Acme,p7,');
  });
});

describe('rows of unknown accounts', () => {
  beforeEach(async () => {
    store = new FakeStore({ accounts: ['Acme'] });
    await given(
      'Acme,ana,2026-11-03,easy,,hard',
      'Bolt,bo,2026-11-03,easy,,hard',
      'Bolt,cy,2026-11-03,easy,,hard',
    );
  });

  test('are rejected', async () => {
    const ended = await whenRun(command('--json'));
    expect(summaryOf(ended)).toMatchObject({ imported: 1, rejected: 2 });
    expect(rejectedFile()).toContain('3,Company,account does not match an account.,Bolt,bo');
  });

  test('are imported with --create-accounts, which leaves existing accounts unchanged', async () => {
    const ended = await whenRun(command('--json', '--create-accounts'));
    expect(summaryOf(ended)).toMatchObject({ imported: 3, rejected: 0 });
    expect(server.inputs('AccountsImport')).toEqual([
      { accounts: [{ externalId: 'Bolt', name: 'Bolt' }] },
    ]);
  });

  test('are not rejected in a dry run with --create-accounts', async () => {
    const ended = await whenRun(command('--json', '--create-accounts', '--dry-run'));
    expect(summaryOf(ended)).toMatchObject({ imported: 3, rejected: 0 });
    expect([...(store.accounts ?? [])]).toEqual(['Acme']);
  });
});

describe('import responses', () => {
  test('reports an unknown job', async () => {
    await given('Acme,ana,2026-11-03,easy,,hard');
    const ended = await whenRun(command('--job', 'fly'));
    expect(ended).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: `There is no job "fly" at ${server.endpoint}. It has: "route-crews".\n`,
    });
  });

  test('reports a mapping with a column that is not in the file', async () => {
    await given('Acme,ana,2026-11-03,easy,,hard');
    mapping = await workspace.file(
      'map.json',
      JSON.stringify({ ...MAPPING, account: { column: 'Firm' } }),
    );
    const ended = await whenRun(command());
    expect(ended).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr:
        '"account" of the mapping: the file has no column "Firm": it has "Company", "Email", "Date", "Q1", "Q1 why", "Q2".\n',
    });
  });

  test('reports a missing option', async () => {
    const ended = await whenRun(['import', 'responses', 'x.csv']);
    expect(ended).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: "error: required option '--job <key>' not specified\n",
    });
  });
});
