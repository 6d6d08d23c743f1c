import { whenRun } from '../support/cli.ts';
import { type FakeServer, givenServer } from '../support/fake-server.ts';

const AGAIN = 'To import the same rows again, add --attempt 2 (then 3, …) to the import.\n';

let server: FakeServer;
afterEach(() => server.stop());

/** A server whose calls retract these numbers of submissions. The last one completes the batch. */
async function givenCalls(...retracted: number[]): Promise<void> {
  server = await givenServer((_call, { calls }) => {
    const isComplete = calls.length >= retracted.length;
    const answer = { retracted: retracted[calls.length - 1] ?? 0, isComplete, userErrors: [] };
    return { data: { submissionRetract: answer } };
  });
}

const whenRetracted = (...args: string[]) =>
  whenRun(['retract', '--endpoint', server.endpoint, ...args]);

test('retract --batch repeats until the whole batch is retracted', async () => {
  await givenCalls(900, 0, 300);
  const ended = await whenRetracted('--batch', 'spring', '--reason', 'wrong scale');
  expect(ended).toEqual({ exitCode: 0, stdout: 'retracted  1,200\n', stderr: AGAIN, waits: [] });
  const input = { importBatch: 'spring', reason: 'wrong scale' };
  expect(server.inputs('SubmissionRetract')).toEqual([input, input, input]);
});

test('retract --batch continues from the cursor of the previous call', async () => {
  const cursors = ['one', 'two', null];
  server = await givenServer((_call, { calls }) => {
    const endCursor = cursors[calls.length - 1] ?? null;
    const answer = { retracted: 0, isComplete: endCursor === null, endCursor, userErrors: [] };
    return { data: { submissionRetract: answer } };
  });
  const ended = await whenRetracted('--batch', 'spring', '--reason', 'x', '--json');
  const input = { importBatch: 'spring', reason: 'x' };
  expect([ended.exitCode, server.inputs('SubmissionRetract')]).toEqual([
    0,
    [input, { ...input, after: 'one' }, { ...input, after: 'two' }],
  ]);
});

test('retract gives up on a server that makes no progress', async () => {
  await givenCalls(5, 0, 0, 0, 7);
  const ended = await whenRetracted('--batch', 'spring', '--reason', 'x');
  expect([ended.exitCode, ended.stderr, server.calls.length]).toEqual([
    1,
    '5 submissions were retracted. The server made no further progress. Repeat the same command later.\n',
    4,
  ]);
});

test('retract --submission sends a single request', async () => {
  await givenCalls(1);
  const ended = await whenRetracted('--submission', 'abc', '--reason', 'test', '--json');
  expect(ended.stdout).toBe('{"retracted":1}\n');
  expect(server.inputs('SubmissionRetract')).toEqual([{ submissionId: 'abc', reason: 'test' }]);
});

test('retract reports an unknown batch', async () => {
  const userErrors = [{ code: 'NOT_FOUND', message: 'importBatch names nothing.', field: null }];
  server = await givenServer(() => ({
    data: { submissionRetract: { retracted: 0, isComplete: false, userErrors } },
  }));
  const ended = await whenRetracted('--batch', 'spring', '--reason', 'x');
  expect([ended.exitCode, ended.stderr]).toEqual([1, 'importBatch names nothing.\n']);
});

test("retract --batch retracts all of the caller's submissions, even if others in the batch may not be retracted", async () => {
  const userErrors = [{ code: 'FORBIDDEN', message: 'The rest stays.', field: ['importBatch'] }];
  server = await givenServer((_call, { calls }) => ({
    data: { submissionRetract: { retracted: 4, isComplete: calls.length >= 3, userErrors } },
  }));
  const ended = await whenRetracted('--batch', 'spring', '--reason', 'x');
  expect([ended.exitCode, ended.stderr, server.calls.length]).toEqual([
    1,
    '12 submissions were retracted. The rest stays.\n',
    3,
  ]);
});

test('retract reports a submission that the caller may not retract', async () => {
  const userErrors = [{ code: 'FORBIDDEN', message: 'Not yours.', field: ['submissionId'] }];
  server = await givenServer(() => ({
    data: { submissionRetract: { retracted: 0, isComplete: false, userErrors } },
  }));
  const ended = await whenRetracted('--submission', 'abc', '--reason', 'x');
  expect([ended.exitCode, ended.stderr, server.calls.length]).toEqual([1, 'Not yours.\n', 1]);
});

test.each([[[]], [['--batch', 'a', '--submission', 'b']]])(
  'retract requires exactly one target, so it rejects %j',
  async (target: string[]) => {
    await givenCalls();
    const ended = await whenRetracted(...target, '--reason', 'x');
    expect([ended.exitCode, ended.stderr, server.calls]).toEqual([
      1,
      'Choose what to retract: --batch NAME or --submission ID.\n',
      [],
    ]);
  },
);
