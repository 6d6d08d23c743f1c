import { whenRun } from '../support/cli.ts';
import { type FakeServer, givenServer } from '../support/fake-server.ts';

const MOVED = { people: 2, submissions: 4 };
const DIFFERENCES = [{ field: 'arr', kept: '10.00 USD', dropped: '12.00 USD' }];

let server: FakeServer;
afterEach(() => server.stop());

const merge = (...args: readonly string[]) =>
  whenRun([
    ...['account', 'merge', '--from', 'crm-2', '--into', 'crm-1', ...args],
    ...['--endpoint', server.endpoint],
  ]);
const answer = (isComplete: boolean, moved = MOVED) => ({
  data: { accountMerge: { moved, differences: DIFFERENCES, isComplete, userErrors: [] } },
});

test('a dry run of a merge reports what would move, with a single request', async () => {
  server = await givenServer(() => answer(false));
  expect(await merge('--dry-run')).toMatchObject({
    exitCode: 0,
    stdout: 'Would move:\npeople       2\nsubmissions  4\narr: keeps 10.00 USD, drops 12.00 USD\n',
  });
  expect(server.inputs('AccountMerge')).toEqual([
    { from: { externalId: 'crm-2' }, into: { externalId: 'crm-1' }, dryRun: true },
  ]);
});

test('a merge is repeated until everything has moved, and reports the totals', async () => {
  server = await givenServer((_, { calls }) =>
    answer(calls.length === 3, calls.length === 1 ? MOVED : { people: 0, submissions: 1 }),
  );
  const { exitCode, stdout } = await merge('--yes');
  expect([exitCode, stdout.split('\n').slice(0, 3)]).toEqual([
    0,
    ['Moved:', 'people       2', 'submissions  4'],
  ]);
  expect(server.calls).toHaveLength(3);
});

test('a merge requires --yes and reports errors of the server', async () => {
  const error = { code: 'CONFLICT', message: 'into is archived: restore it first.', field: [] };
  server = await givenServer(() => ({
    data: {
      accountMerge: { moved: null, differences: [], isComplete: false, userErrors: [error] },
    },
  }));
  const unsure = await merge();
  expect(unsure.exitCode).not.toBe(0);
  expect(unsure.stderr).toContain('A merge cannot be undone: check it with --dry-run');
  expect(server.calls).toHaveLength(0);
  const refused = await merge('--yes');
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain('into is archived: restore it first.');
});
