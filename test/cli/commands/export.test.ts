import { existsSync, readFileSync } from 'node:fs';
import { type Answer, type Call, type FakeServer, givenServer } from '../support/fake-server.ts';
import { whenRun } from '../support/cli.ts';
import { givenWorkspace, type Workspace } from '../support/files.ts';

const JOB: Answer = { data: { job: { key: 'route-crews', steps: [] }, jobs: { nodes: [] } } };
const FILE = 'externalId,name\na,Ünïcode\n';

let workspace: Workspace;
let server: FakeServer | undefined;
beforeEach(async () => {
  workspace = await givenWorkspace();
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await workspace.remove();
});

/** Starts a server on which an export passes through `states` and then offers `file`. */
async function givenExport(
  states: readonly object[],
  file: Answer = { status: 200, body: FILE },
): Promise<void> {
  let asked = 0;
  server = await givenServer(({ operation }: Call, { endpoint }): Answer => {
    if (operation === 'Job') return JOB;
    if (operation === 'GET') return file;
    if (operation === 'ExportCreate') {
      return { data: { exportCreate: { export: { id: 'e1' }, userErrors: [] } } };
    }
    const downloadUrl = endpoint.replace('/graphql', '/exports/e1/accounts.csv?signature=s');
    const state = states[Math.min(asked, states.length - 1)];
    asked += 1;
    const plain = { rowsWritten: 0, failureReason: null, downloadUrl: null };
    const done = JSON.stringify(state).includes('DONE') ? { downloadUrl } : {};
    return { data: { export: { ...plain, ...done, ...state } } };
  });
}

const WAITING = { status: 'WAITING' };
const RUNNING = { status: 'RUNNING', rowsWritten: 1 };
const DONE = { status: 'DONE', rowsWritten: 1 };

const whenExported = (...args: string[]) =>
  whenRun(['export', ...args, '--endpoint', server?.endpoint ?? '']);

test('export creates an export, waits until it is done and writes it to stdout', async () => {
  await givenExport([WAITING, RUNNING, DONE]);
  expect(await whenExported('accounts')).toEqual({
    exitCode: 0,
    stdout: FILE,
    stderr: '',
    waits: [1000, 1000],
  });
  expect(server?.inputs('ExportCreate')).toEqual([
    { kind: 'ACCOUNTS', format: 'CSV', job: null, withNames: false },
  ]);
});

test('export --out writes the file and reports its number of rows', async () => {
  await givenExport([DONE]);
  const out = workspace.path('out.jsonl');
  const args = ['answers', '--job', 'route-crews', '--with-names', '--format', 'json-lines'];
  const ended = await whenExported(...args, '--out', out);
  expect([ended.exitCode, ended.stdout, ended.stderr]).toEqual([
    0,
    '',
    `1 row written to ${out}.\n`,
  ]);
  expect(readFileSync(out, 'utf8')).toBe(FILE);
  expect(server?.inputs('ExportCreate')).toEqual([
    { kind: 'ANSWERS', format: 'JSON_LINES', job: { key: 'route-crews' }, withNames: true },
  ]);
});

test.each([
  ['that fails', [{ status: 'FAILED', failureReason: 'No more.' }], undefined, 'No more.'],
  ['that is canceled', [{ status: 'CANCELLED' }], undefined, 'The export is cancelled. Try again.'],
  [
    'whose file was removed',
    [DONE],
    { status: 404, body: '{}' },
    'The file cannot be downloaded (status 404). Try again.',
  ],
] as const)(
  'an export %s leaves no file and reports the reason',
  async (_, states, file, message) => {
    await givenExport(states, file);
    const out = workspace.path('out.csv');
    const ended = await whenExported('outcomes', '--out', out);
    expect([ended.exitCode, ended.stderr]).toEqual([1, `${message}\n`]);
    expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false]);
  },
);

test('export reports errors of the server', async () => {
  const refusal = { code: 'FORBIDDEN', message: 'You may not read OUTCOMES.', field: ['kind'] };
  server = await givenServer(() => ({
    data: { exportCreate: { export: null, userErrors: [refusal] } },
  }));
  const ended = await whenExported('outcomes');
  expect([ended.exitCode, ended.stderr]).toEqual([1, 'You may not read OUTCOMES.\n']);
});

describe('export sends no request', () => {
  test.each(['at-risk', 'testimonials', 'hotspots'])('for %s without --job', async (kind) => {
    await givenExport([DONE]);
    const ended = await whenExported(kind);
    const message = `Choose a job: export ${kind} --job KEY.\n`;
    expect([ended.exitCode, ended.stderr, server?.calls]).toEqual([1, message, []]);
  });

  test('for contacts without --with-names', async () => {
    await givenExport([DONE]);
    const ended = await whenExported('contacts');
    expect([ended.exitCode, ended.stderr, server?.calls]).toEqual([
      1,
      'An export of contacts contains names: add --with-names to confirm.\n',
      [],
    ]);
  });

  test('if the output file cannot be written', async () => {
    await givenExport([DONE]);
    const out = workspace.path('missing/out.csv');
    const ended = await whenExported('accounts', '--out', out);
    expect([ended.exitCode, ended.stderr, server?.calls]).toEqual([
      1,
      `${out} cannot be written (ENOENT): choose another file with --out.\n`,
      [],
    ]);
  });
});
