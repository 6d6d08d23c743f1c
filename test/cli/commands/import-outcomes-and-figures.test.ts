import { readFile } from 'node:fs/promises';
import { summaryOf, whenRun } from '../support/cli.ts';
import { givenServer, type Answer, type Call, type FakeServer } from '../support/fake-server.ts';
import { FakeStore } from '../support/fake-store.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

/** The default name of an import batch. */
const NAMED: unknown = expect.stringMatching(/^import-[0-9a-f]{12}$/);

let workspace: Workspace;
let server: FakeServer;
let store: FakeStore;
/** Errors that the next market or rating mutation reports. */
let faults: { message: string; field: string[] }[];

beforeEach(async () => {
  workspace = await givenWorkspace();
  faults = [];
  store = new FakeStore({ accounts: ['a-1', 'b-2'], named: { 'a-1': 'Acme', 'b-2': 'Bolt' } });
  server = await givenServer((call) => figures(call) ?? store.answer(call));
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

function figures({ operation, variables }: Call): Answer | null {
  if (operation === 'Solutions') {
    const solutions = [{ key: 'routeiq', name: 'RouteIQ', aliases: ['Route IQ'] }];
    return { data: { job: { solutions } } };
  }
  const mutation = {
    MarketBenchmarkSet: 'marketBenchmarkSet',
    SolutionRatingSet: 'solutionRatingSet',
  };
  const name = mutation[operation as keyof typeof mutation];
  if (!(operation in mutation)) return null;
  const { steps } = variables['input'] as { steps: unknown[] };
  const userErrors = faults
    .filter(({ field }) => Number(field[1]) < steps.length)
    .map((fault) => ({ code: 'INVALID', ...fault }));
  faults = [];
  return { data: { [name]: { userErrors } } };
}

async function whenImported(kind: string, content: string, ...more: string[]) {
  const path = await workspace.file('in.csv', content);
  return whenRun(['import', kind, path, '--endpoint', server.endpoint, '--json', ...more]);
}

const OUTCOMES = `Company,Outcome,Date,Decision date,Churn reason
a-1,Renewed,2026-05-01,,
Bolt,Gekündigt,2026-06-30,2026-04-02,Too hard to plan
Acme,Closed won,2026-07-01,,
b-2,Upsell,soon,,
`;

describe('outcomes', () => {
  test('need --outcome for ambiguous words, and nothing is imported before', async () => {
    const ended = await whenImported('outcomes', OUTCOMES);
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain(
      'Choose what “Closed won” means as an outcome. Use --outcome "WORD=CHURNED", or RENEWED',
    );
    expect(server.calls).toEqual([]);
  });

  test('are imported with known words and accounts by id or name, and only the row with a bad date is rejected', async () => {
    const ended = await whenImported('outcomes', OUTCOMES, '--outcome', 'Closed won=none');
    expect(summaryOf(ended)).toEqual({
      ...{ rows: 4, imported: 2, unchanged: 0, rejected: 1, leftOut: 1 },
    });
    const sent = server.inputs('OutcomesImport') as { outcomes: object[] }[];
    expect(sent.at(-1)).toEqual({
      outcomes: [
        {
          account: { externalId: 'b-2' },
          kind: 'CHURNED',
          occurredOn: '2026-06-30',
          decidedAt: '2026-04-02',
          reason: 'Too hard to plan',
        },
      ],
      importBatch: NAMED,
    });
    expect(sent[0]?.outcomes[0]).toEqual({
      account: { externalId: 'a-1' },
      kind: 'RENEWED',
      occurredOn: '2026-05-01',
    });
    const rejected = await readFile(workspace.path('in.csv.rejected.csv'), 'utf8');
    expect(rejected).toContain('5,Date,"""soon"" is not a date');
  });

  test('are imported without a decision date after the event, and conflicting duplicates are reported', async () => {
    const ended = await whenImported(
      'outcomes',
      'account,kind,occurredOn,decidedAt,reason\n' +
        'a-1,churned,2026-05-01,2026-06-01,price\na-1,churned,2026-05-01,,moved\n',
    );
    expect(ended.stderr).toContain(
      'decidedAt is after the day on which it happened in line 2: left out ("2026-06-01").',
    );
    expect(ended.stderr).toContain(
      'An id that an earlier row also has, with other values in line 3',
    );
    expect(summaryOf(ended)).toMatchObject({ rows: 2, rejected: 0 });
  });
});

describe('figures', () => {
  const MARKET = `Step,Percent difficult,Sample size,Source,As of
plan-stops,45 %,"1,204",Gartner,2026-03-01
Estimate arrival,12.5,1204,Gartner,2026-03-01
unload,60,,,
`;

  test('of the market are sent together per source', async () => {
    const ended = await whenImported('market', MARKET, '--job', 'route-crews');
    expect(summaryOf(ended)).toMatchObject({ rows: 3, imported: 2, rejected: 1 });
    expect(server.inputs('MarketBenchmarkSet')).toEqual([
      {
        job: { key: 'route-crews' },
        steps: [
          { stepKey: 'plan-stops', ces: 45 },
          { stepKey: 'estimate-arrival', ces: 12.5 },
        ],
        sampleSize: 1204,
        source: 'Gartner',
        asOf: '2026-03-01',
        importBatch: NAMED,
      },
    ]);
  });

  test('that the server rejects do not affect other rows', async () => {
    faults = [{ message: 'ces must be a percentage.', field: ['steps', '1', 'ces'] }];
    const ended = await whenImported('market', MARKET, '--job', 'route-crews', '--dry-run');
    expect(summaryOf(ended)).toMatchObject({ imported: 1, rejected: 2 });
    expect(server.inputs('MarketBenchmarkSet')).toMatchObject([
      { steps: [{}, {}], dryRun: true },
      { steps: [{ stepKey: 'plan-stops' }], dryRun: true },
    ]);
    expect(store.recorded).toEqual([]);
  });

  test('of at most 1 need --percent, since 0.45 can mean 45% or 0.45%', async () => {
    const shares = 'step,ces\nplan-stops,0.45\nestimate-arrival,1\n';
    const asked = await whenImported('market', shares, '--job', 'route-crews');
    expect([asked.exitCode, asked.stderr]).toEqual([
      1,
      expect.stringContaining('Choose whether “0.45” is a fraction or a percentage.'),
    ]);
    await whenImported('market', shares, '--job', 'route-crews', '--percent', 'share');
    expect(server.inputs('MarketBenchmarkSet')).toMatchObject([
      { steps: [{ ces: 45 }, { ces: 100 }] },
    ]);
  });

  test('of competitors are sent together per competitor, matched by name or alias', async () => {
    const ended = await whenImported(
      'ratings',
      'Competitor,Step,Difficult\nroute iq,plan-stops,30%\nPen & paper,plan-stops,70%\n' +
        'RouteIQ,estimate-arrival,20%\n-,plan-stops,1%\n',
      '--job',
      'route-crews',
    );
    expect(summaryOf(ended)).toMatchObject({ imported: 3, rejected: 1 });
    expect(server.inputs('SolutionRatingSet')).toMatchObject([
      {
        solutionKey: 'routeiq',
        name: 'RouteIQ',
        steps: [
          { stepKey: 'plan-stops', ces: 30 },
          { stepKey: 'estimate-arrival', ces: 20 },
        ],
      },
      { solutionKey: 'pen-paper', name: 'Pen & paper', steps: [{ ces: 70 }] },
    ]);
  });
});

describe('a mapping', () => {
  test('of records is saved with all choices, and can be used again', async () => {
    const csv = 'Firma-Nr,Kunde,CSM,Wert,Gebiet\n1,Acme,Dana Weber,1000,Nord\n';
    const said = [
      ...['--map', 'externalId=Firma-Nr', '--map', 'arr=Wert', '--map', 'attribute:region=Gebiet'],
      ...['--owner', 'Dana Weber=dana@x.test', '--currency', 'EUR'],
    ];
    const path = workspace.path('accounts.mapping.json');
    await whenImported('accounts', csv, ...said, '--save-mapping', path);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      kind: 'accounts',
      columns: { externalId: 'Firma-Nr', name: 'Kunde', ownerEmail: 'CSM', arr: 'Wert' },
      currency: 'EUR',
      attributes: { region: 'Gebiet' },
      owners: { 'Dana Weber': 'dana@x.test' },
    });
    const next = csv.replace('1,Acme', '2,Bolt');
    expect((await whenImported('accounts', next, '--mapping', path)).exitCode).toBe(0);
    const [before, after] = server.inputs('AccountsImport') as { accounts: object[] }[];
    expect(after?.accounts).toEqual([{ ...before?.accounts[0], externalId: '2', name: 'Bolt' }]);
  });

  test('of survey responses keeps account matches, and more can be added when it is used again', async () => {
    const csv = 'Company,Date,Plan stops\nACME Ltd,2026-11-03,Easy\n';
    const [path, job] = [workspace.path('m.json'), ['--job', 'route-crews']];
    const first = [...job, '--match', 'ACME Ltd=a-1', '--save-mapping', path];
    expect(summaryOf(await whenImported('responses', csv, ...first))).toMatchObject({
      imported: 1,
    });
    const next = csv.replace('Easy', 'Easy\nBOLT Ltd,2026-11-04,Easy');
    const again = [...job, '--mapping', path, '--match', 'BOLT Ltd=b-2'];
    expect(summaryOf(await whenImported('responses', next, ...again))).toMatchObject({
      imported: 1,
      unchanged: 1,
    });
  });

  test('is rejected for another kind of file or if a column is missing', async () => {
    const mapping = { kind: 'contacts', columns: { account: 'Firm', externalId: 'Id' } };
    const path = await workspace.file('m.json', JSON.stringify(mapping));
    const wrong = await whenImported('accounts', 'a,b\n1,2\n', '--mapping', path);
    expect(wrong.stderr).toBe(
      `${path} is a mapping for contacts, but this file contains accounts.\n`,
    );
    const lacks = await whenImported('contacts', 'Firma,Id\na-1,ana\n', '--mapping', path);
    expect(lacks.stderr).toBe(
      `${path}: "columns.account": the file has no column "Firm": it has "Firma", "Id".\n`,
    );
  });
});

describe('the import history', () => {
  test('gets the start and end of an import, without cell values', async () => {
    await whenImported('accounts', 'externalId,name,renewalDate\na,Acme,soon\nb,Bolt,\n');
    const file = {
      kind: 'ACCOUNTS',
      fileName: 'in.csv',
      batch: expect.stringMatching(/^import-/) as string,
    };
    expect(store.recorded).toEqual([
      { ...file, isComplete: false, notices: [], ...counts(0, 0) },
      {
        ...file,
        isComplete: true,
        notices: ['renewalDate unreadable in 1 row: left out.'],
        ...counts(2, 2),
      },
    ]);
  });

  test('that refuses an import cannot undo it, but its answers can be retracted', async () => {
    await server.stop();
    const message = 'batch was used for an import of another kind: choose another name.';
    const userErrors = [{ code: 'INVALID', message, field: ['batch'] }];
    server = await givenServer((call) =>
      call.operation === 'ImportBatchRecord'
        ? { data: { importBatchRecord: { userErrors } } }
        : store.answer(call),
    );
    const path = await workspace.file('in.csv', 'Company,Date,Plan stops\na-1,2026-11-03,Easy\n');
    const to = ['--endpoint', server.endpoint];
    const job = ['--job', 'route-crews', '--batch', 'june'];
    const answers = await whenRun(['import', 'responses', path, ...job, ...to]);
    expect(answers.stderr).toContain(`This import is not in the import history: ${message}\n`);
    expect(answers.stdout).toContain(
      'undo       npm run foothold -- retract --batch june --reason',
    );
    const file = await workspace.file('accounts.csv', 'externalId,name\na-1,Acme Inc\n');
    const accounts = await whenRun(['import', 'accounts', file, ...to]);
    expect(accounts.stdout).toMatch(/^imported +1$/m);
    expect(accounts.stdout).not.toContain('undo');
  });

  test('is listed with batch names, with which an import can be undone', async () => {
    await server.stop();
    const batch = {
      ...{ batch: 'import-1', kind: 'SUBMISSIONS', fileName: 'june.csv', importedBy: 'dana' },
      ...{ startedAt: '2026-11-03T09:15:00.000Z', endedAt: null, retractedAt: null },
      ...counts(1200, 1200),
      notices: ['A response that is not finished in 3 rows: left out.'],
    };
    server = await givenServer(({ operation }) =>
      operation === 'ImportUndo'
        ? { data: { importUndo: { ...UNDONE, left: [{ name: 'Acme', reason: 'HAS_PEOPLE' }] } } }
        : { data: { importBatches: { nodes: [batch] } } },
    );
    const to = ['--endpoint', server.endpoint];
    expect((await whenRun(['import', 'history', ...to])).stdout).toBe(
      '2026-11-03 09:15  june.csv  (submissions, by dana)\n' +
        '  1,200 rows: 1,200 imported, 0 unchanged, 0 rejected, not completed\n' +
        '  batch import-1\n' +
        '  - A response that is not finished in 3 rows: left out.\n',
    );
    const undone = await whenRun(['import', 'undo', 'import-1', '--reason', 'wrong file', ...to]);
    expect(undone.stdout).toBe('undone  4\nkept    1\n');
    expect(undone.stderr).toBe('Acme was kept: it has contacts or answers.\n');
    expect(server.inputs('ImportUndo')).toEqual([{ batch: 'import-1', reason: 'wrong file' }]);
  });
});

const UNDONE = { undone: 4, isComplete: true, endCursor: null, userErrors: [] };

test('import undo continues until complete, and reports errors of the server', async () => {
  await server.stop();
  const answers = [
    { ...UNDONE, left: [], isComplete: false, endCursor: 'one' },
    { ...UNDONE, left: [] },
  ];
  server = await givenServer((_call, { calls }) => ({
    data: { importUndo: answers[calls.length - 1] ?? null },
  }));
  const ended = await whenRun(['import', 'undo', 'june', '--endpoint', server.endpoint, '--json']);
  expect(ended.stdout).toBe('{"undone":8,"left":[]}\n');
  expect(server.inputs('ImportUndo')).toEqual([{ batch: 'june' }, { batch: 'june', after: 'one' }]);
  await server.stop();
  const message = 'batch does not match an import. List the imports to see their names.';
  const userErrors = [{ code: 'NOT_FOUND', message, field: ['batch'] }];
  const nothing = { undone: 0, left: [], isComplete: false, endCursor: null, userErrors };
  server = await givenServer(() => ({ data: { importUndo: nothing } }));
  const refused = await whenRun(['import', 'undo', 'july', '--endpoint', server.endpoint]);
  expect([refused.exitCode, refused.stderr]).toEqual([1, `${message}\n`]);
});

function counts(rows: number, imported: number) {
  return { rows, imported, unchanged: 0, rejected: 0, leftOut: 0 };
}
