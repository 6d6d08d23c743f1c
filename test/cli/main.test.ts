import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type FakeServer, givenServer } from './support/fake-server.ts';
import { FakeStore } from './support/fake-store.ts';
import { givenWorkspace, type Workspace } from './support/files.ts';
import { interrupted } from '../support/run/platform.ts';

const ROOT = join(__dirname, '../..');

let workspace: Workspace;
let server: FakeServer;
beforeEach(async () => {
  workspace = await givenWorkspace();
});
afterEach(async () => {
  await server.stop();
  await workspace.remove();
});

/** Starts the CLI as `npm run foothold --` does. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, FOOTHOLD_TOKEN: 'from-the-environment' },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (said.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.stderr += text.toString()));
  const ended = once(child, 'close').then(([exitCode]: unknown[]) => ({ exitCode, ...said }));
  return { child, ended };
}

test('a CLI process uses the token of its environment and exits with 2 if rows are rejected', async () => {
  const store = new FakeStore();
  server = await givenServer((call) => store.answer(call));
  const csv = await workspace.file('in.csv', 'externalId,name\na,A\n,B\n');
  const args = ['import', 'accounts', csv, '--json', '--endpoint', server.endpoint];
  expect(await start(args).ended).toEqual({
    exitCode: 2,
    stdout: '{"rows":2,"imported":1,"unchanged":0,"rejected":1}\n',
    stderr: '',
  });
  expect(server.calls.map(({ operation, token }) => [operation, token])).toEqual([
    ['ImportBatchRecord', 'Bearer from-the-environment'],
    ['AccountsImport', 'Bearer from-the-environment'],
    ['ImportBatchRecord', 'Bearer from-the-environment'],
  ]);
});

test('Ctrl-C stops a CLI process that waits for a response', async () => {
  let called = (): void => undefined;
  const firstCall = new Promise<void>((resolve) => (called = resolve));
  const store = new FakeStore();
  server = await givenServer((call) => {
    if (call.operation === 'ImportBatchRecord') return store.answer(call);
    called();
    return new Promise(() => undefined);
  });
  const csv = await workspace.file('in.csv', 'externalId,name\na,A\n');
  const { child, ended } = start(['import', 'accounts', csv, '--endpoint', server.endpoint]);
  await firstCall;
  child.kill('SIGINT');
  // On Windows, the signal ends the process before it can print anything.
  const isHeard = interrupted(130) === 130;
  expect(await ended).toEqual({
    exitCode: interrupted(130),
    stdout: '',
    stderr: isHeard
      ? 'Stopped. 0 rows were imported. Repeat the same command to continue: it is safe, imported rows are not ' +
        'written twice.\n'
      : '',
  });
});
