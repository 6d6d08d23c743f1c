import { whenRun } from '../support/cli.ts';
import { type FakeServer, givenServer } from '../support/fake-server.ts';

let server: FakeServer;
afterEach(() => server.stop());

interface State {
  done: number;
  total: number;
  finishedAt: string | null;
  differed: number;
  leftovers: string[] | null;
}

const UNDER_WAY = { done: 0, total: 60, finishedAt: null, differed: 0, leftovers: null };
const DONE = { ...UNDER_WAY, done: 60, finishedAt: '2026-11-01T12:00:00.000Z', leftovers: [] };

/** A server whose rebuild goes through these states. */
async function givenStates(...states: State[]): Promise<void> {
  server = await givenServer((_call, { calls }) => {
    const job = { rebuild: states[calls.length - 1] ?? null };
    return { data: calls.length === 1 ? { jobRebuild: { job, userErrors: [] } } : { job } };
  });
}

const whenRebuilt = (...args: string[]) =>
  whenRun(['rebuild', '--endpoint', server.endpoint, '--job', 'route', ...args]);

test('rebuild waits until the rebuild is done, and reports no differences for a consistent store', async () => {
  await givenStates(UNDER_WAY, { ...UNDER_WAY, done: 30 }, DONE);
  const ended = await whenRebuilt('--history');
  expect([ended.exitCode, ended.stdout]).toEqual([
    0,
    'accounts    60\ndiffered    0\nleft over   0\n',
  ]);
  expect(server.inputs('JobRebuild')).toEqual([{ job: { key: 'route' }, withHistory: true }]);
  expect(server.calls).toHaveLength(3);
});

test('rebuild counts differences, lists leftovers and exits with 2', async () => {
  await givenStates({ ...DONE, differed: 2, leftovers: ['north: k3 1'] });
  const ended = await whenRebuilt();
  expect([ended.exitCode, ended.stdout]).toEqual([
    2,
    'accounts    60\ndiffered    2\nleft over   1\n  north: k3 1\n',
  ]);
});

test('rebuild --json prints one JSON object', async () => {
  await givenStates(DONE);
  const { stdout } = await whenRebuilt('--json');
  expect(stdout).toBe('{"accounts":60,"differed":0,"leftovers":[]}\n');
});

test('rebuild stops waiting once another change has replaced it', async () => {
  await givenStates(UNDER_WAY);
  const ended = await whenRebuilt();
  expect(ended.exitCode).toBe(1);
  expect(ended.stderr).toContain('another change replaced it');
});

test('rebuild reports an unknown job', async () => {
  const userErrors = [{ code: 'NOT_FOUND', message: 'job does not match a job.', field: ['job'] }];
  server = await givenServer(() => ({ data: { jobRebuild: { job: null, userErrors } } }));
  const ended = await whenRebuilt();
  expect([ended.exitCode, ended.stderr]).toEqual([1, 'job does not match a job.\n']);
});
