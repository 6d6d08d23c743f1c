import { readFileSync } from 'node:fs';
import { Client, fetchExchange } from 'urql';
import type { DraftMapping } from '../../../console/src/pages/import/columns/draft-mapping.ts';
import {
  ImportRun,
  type RunState,
  type RunEnvironment,
} from '../../../console/src/pages/import/run/import-run.ts';
import { openFile, type OpenedFile } from '../../../console/src/pages/import/file/opened-file.ts';
import { savedMapping } from '../../../console/src/pages/import/run/plan-import.ts';
import { suggestDraft } from '../../../console/src/pages/import/columns/suggest-draft.ts';
import { PLAIN_LAYOUT } from '../../../intake/table/table.ts';
import { whenRun } from '../../cli/support/cli.ts';
import {
  errorsOf,
  type Answer,
  type Call,
  type FakeServer,
  givenServer,
} from '../../cli/support/fake-server.ts';
import { FakeStore } from '../../cli/support/fake-store.ts';
import { type Workspace, givenWorkspace } from '../../cli/support/files.ts';

/** The mutations' operation names in the console, and those that the fake store knows. */
const MUTATIONS: Readonly<Record<string, string>> = {
  ImportAccounts: 'AccountsImport',
  ImportContacts: 'RespondentsImport',
  ImportResponses: 'SubmissionsImport',
  RecordImport: 'ImportBatchRecord',
};
const STEPS = [
  { key: 'plan-stops', statement: 'decide which stops fit into the day' },
  { key: 'estimate-arrival', statement: 'estimate when the crew arrives' },
];
const JOB = { key: 'route-crews', stepKeys: STEPS.map(({ key }) => key) };
const HEAD = 'Company,Email,Date,Plan stops,Plan stops: why,Estimate arrival,Role';

let workspace: Workspace;
let server: FakeServer;
let store: FakeStore;
/** The server's response in place of the store's, or null to use the store. */
let failing: (call: Call) => Answer | null;

beforeEach(async () => {
  workspace = await givenWorkspace();
  store = new FakeStore();
  failing = () => null;
  server = await givenServer((call) => {
    const operation = MUTATIONS[call.operation] ?? call.operation;
    // Requests that record the import history never fail.
    const failed = call.operation === 'RecordImport' ? null : failing(call);
    return failed ?? store.answer({ ...call, operation });
  });
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

const calls = (): Call[] => server.calls.filter(({ operation }) => operation !== 'RecordImport');

const answers = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) =>
      `Acme,p${n}@example.com,2026-11-0${1 + (n % 9)},Easy,"says ""${n}""",Very hard,buyer\n`,
  ).join('');

async function opened(text: string): Promise<{ opened: OpenedFile; draft: DraftMapping }> {
  const file = await openFile(new File([text], 'answers.csv'), PLAIN_LAYOUT, () => undefined);
  const sample = { names: file.header.names, rows: file.rows.map(({ cells }) => cells) };
  return { opened: file, draft: suggestDraft(sample, STEPS) };
}

interface Started {
  run: ImportRun;
  states: RunState[];
  ended: Promise<RunState>;
}

function whenImported(
  { opened: file, draft }: Awaited<ReturnType<typeof opened>>,
  { dryRun = false, isOnline = () => true, whenTold = () => undefined }: Partial<Told> = {},
): Started {
  const states: RunState[] = [];
  const environment: RunEnvironment = {
    isOnline,
    sleep: async () => undefined,
    watch: () => undefined,
  };
  const run = new ImportRun(
    dryRun,
    (state) => {
      states.push(state);
      whenTold(state);
    },
    environment,
  );
  const client = new Client({
    url: server.endpoint,
    exchanges: [fetchExchange],
    preferGetMethod: false,
  });
  const ended = run.start(file, draft, JOB, client).then(() => lastOf(states));
  return { run, states, ended };
}

interface Told {
  dryRun: boolean;
  isOnline: () => boolean;
  whenTold: (state: RunState) => void;
}

function lastOf(states: readonly RunState[]): RunState {
  const last = states.at(-1);
  if (last === undefined) throw new Error('Nothing was said of the import.');
  return last;
}

interface Sent {
  submissions: { idempotencyKey: string; importBatch: string }[];
}

const sentBy = (operation: string) =>
  (server.inputs(operation) as Sent[]).flatMap(({ submissions }) => submissions);

test('sends the same submissions, keys and batch as the CLI', async () => {
  const text = `${HEAD}\n${answers(60)}`;
  const given = await opened(text);
  const { counts } = await whenImported(given).ended;
  expect(counts).toEqual({ rows: 60, imported: 60, unchanged: 0, rejected: 0 });

  const csv = await workspace.file('answers.csv', text);
  const mapping = await workspace.file(
    'map.json',
    JSON.stringify(savedMapping(given.opened, given.draft)),
  );
  const more = ['--mapping', mapping, '--job', JOB.key, '--endpoint', server.endpoint];
  const { stdout } = await whenRun(['import', 'responses', csv, ...more]);
  expect(stdout).toMatch(/unchanged\s+60/);
  const byKey = (submissions: Sent['submissions']) =>
    [...submissions].sort((a, b) => (a.idempotencyKey < b.idempotencyKey ? -1 : 1));
  expect(byKey(sentBy('ImportResponses'))).toEqual(byKey(sentBy('SubmissionsImport')));
});

test('changes nothing when the same file is imported again', async () => {
  const given = await opened(`${HEAD}\n${answers(30)}`);
  await whenImported(given).ended;
  const { counts } = await whenImported(given).ended;
  expect(counts).toEqual({ rows: 30, imported: 0, unchanged: 30, rejected: 0 });
});

test('validates all rows and writes nothing in a dry run', async () => {
  const given = await opened(`${HEAD}\n${answers(30)}`);
  const { counts, end } = await whenImported(given, { dryRun: true }).ended;
  expect([counts.imported, end]).toEqual([30, { kind: 'done' }]);
  expect(store.kept.size).toBe(0);
});

test('retries failed requests with the same keys', async () => {
  let fails = 3;
  failing = () => (fails-- > 0 ? { status: 503, body: 'busy' } : null);
  const { counts } = await whenImported(await opened(`${HEAD}\n${answers(20)}`)).ended;
  expect(counts).toEqual({ rows: 20, imported: 20, unchanged: 0, rejected: 0 });
  const keys = sentBy('ImportResponses').map(({ idempotencyKey }) => idempotencyKey);
  expect([keys.length, new Set(keys).size]).toEqual([80, 20]);
});

test('pauses while the server is unavailable, and continues when told to', async () => {
  let isAway = true;
  failing = () => (isAway ? { status: 500, body: '' } : null);
  const waits: (string | null)[] = [];
  const started = whenImported(await opened(`${HEAD}\n${answers(30)}`), {
    whenTold: ({ waitsBecause }) => {
      if (waitsBecause === null) return;
      waits.push(waitsBecause);
      // One or both of the requests in flight have failed, so each one that waits must continue.
      setTimeout(() => {
        isAway = false;
        started.run.goOn();
      });
    },
  });
  const { counts, waitsBecause, end } = await started.ended;
  expect(counts.imported).toBe(30);
  expect([waitsBecause, end]).toEqual([null, { kind: 'done' }]);
  expect(waits[0]).toBe('The server cannot respond right now.');
});

test('pauses immediately when offline', async () => {
  let isOnline = false;
  failing = () => (isOnline ? null : { status: 500, body: '' });
  const started = whenImported(await opened(`${HEAD}\n${answers(3)}`), {
    isOnline: () => isOnline,
    whenTold: ({ waitsBecause }) => {
      if (waitsBecause === null) return;
      isOnline = true;
      setTimeout(() => started.run.goOn());
    },
  });
  expect((await started.ended).counts.imported).toBe(3);
  expect(calls()).toHaveLength(2);
  expect(started.states.some(({ waitsBecause }) => waitsBecause === 'You are offline.')).toBe(true);
});

test('ends as canceled with the number of rows processed', async () => {
  const started = whenImported(await opened(`${HEAD}\n${answers(400)}`), {
    whenTold: ({ counts }) => {
      if (counts.rows > 0) started.run.cancel();
    },
  });
  const { end, counts } = await started.ended;
  expect(end).toEqual({ kind: 'canceled' });
  expect(counts.rows).toBeLessThan(400);
});

test('fails without retries if the role may not import', async () => {
  failing = () => errorsOf('FORBIDDEN');
  const { end } = await whenImported(await opened(`${HEAD}\n${answers(1)}`)).ended;
  expect(end).toEqual({ kind: 'failed', why: 'Your role does not allow you to import this.' });
  expect(calls()).toHaveLength(1);
});

test('rejects the same rows as the CLI and creates the same file of them', async () => {
  const wrong = 'Acme,bo@example.com,yesterday,Easy,,Easy,buyer\n';
  const text = `${HEAD}\n${answers(2)}${wrong}Acme,short\n`;
  const given = await opened(text);
  const { run, ended } = whenImported(given);
  const { rejected, counts } = await ended;
  expect(counts).toEqual({ rows: 4, imported: 2, unchanged: 0, rejected: 2 });
  expect(rejected.faults.map(({ column, rows, firstLine }) => [column, rows, firstLine])).toEqual([
    ['Date', 1, 4],
    ['Date', 1, 5],
  ]);
  const csv = await workspace.file('answers.csv', text);
  const mapping = await workspace.file(
    'map.json',
    JSON.stringify(savedMapping(given.opened, given.draft)),
  );
  const more = ['--mapping', mapping, '--job', JOB.key, '--endpoint', server.endpoint];
  await whenRun(['import', 'responses', csv, ...more]);
  expect(run.rejectedCsv()).toBe(readFileSync(`${csv}.rejected.csv`, 'utf8'));
});

test('returns the accounts with a similar name to an unknown one', async () => {
  store = new FakeStore({ accounts: ['a-1'], named: { 'a-1': 'Acme, Inc.' } });
  const text = `${HEAD}\n${answers(1)}`.replace('Acme,', 'ACME Ltd,');
  const { similar, counts } = await whenImported(await opened(text), { dryRun: true }).ended;
  expect(counts.rejected).toBe(1);
  expect(similar).toEqual([['ACME Ltd', [{ externalId: 'a-1', name: 'Acme, Inc.' }]]]);
});

test('returns unknown accounts, and creates those that are declared as new', async () => {
  store = new FakeStore({ accounts: ['a-1'], named: { 'a-1': 'Acme, Inc.' } });
  const given = await opened(`${HEAD}\n${answers(2)}`.replaceAll('Acme,', 'Bolt,'));
  const { unknown, similar, counts } = await whenImported(given, { dryRun: true }).ended;
  expect([unknown, similar, counts.rejected]).toEqual([['Bolt'], [], 2]);
  const created = { ...given, draft: { ...given.draft, accountIds: { Bolt: '' } } };
  const checked = await whenImported(created, { dryRun: true }).ended;
  expect([checked.unknown, checked.counts.imported]).toEqual([[], 2]);
  expect((await whenImported(created).ended).counts).toMatchObject({ imported: 2, rejected: 0 });
});

test('reports a duplicate id before anything is written', async () => {
  const given = await opened('External id,Name\na,Acme\nb,Bolt\na,Other\n');
  const { run, states, ended } = whenImported(
    { ...given, draft: { ...given.draft, kind: 'accounts' } },
    {
      whenTold: ({ waitsBecause }) => {
        if (waitsBecause === null) return;
        expect(server.calls).toEqual([]);
        setImmediate(run.goOn);
      },
    },
  );
  expect((await ended).counts).toMatchObject({ rows: 3, rejected: 0 });
  expect(states.flatMap(({ waitsBecause }) => waitsBecause ?? [])).toEqual([
    'An id that an earlier row also has, with other values in line 4: the last one counts ("a, as in line 2").',
  ]);
});
