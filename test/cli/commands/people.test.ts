import { whenRun } from '../support/cli.ts';
import { type FakeServer, givenServer } from '../support/fake-server.ts';

const ANA = { external: { account: { externalId: 'crm-1' }, externalId: 'ana' } };
const BEN = { external: { account: { externalId: 'crm-1' }, externalId: 'ben' } };

let server: FakeServer;
afterEach(() => server.stop());

const run = (...args: readonly string[]) =>
  whenRun([
    ...['person', ...args, '--account', 'crm-1', '--person', 'ana'],
    ...['--endpoint', server.endpoint],
  ]);

test('person merge sends both contacts, and reports when the rest follows later', async () => {
  const inputs: unknown[] = [];
  server = await givenServer(({ variables }) => {
    inputs.push(variables['input']);
    return { data: { respondentMerge: { isComplete: false, userErrors: [] } } };
  });
  expect(await run('merge', '--into', 'ben', '--yes')).toMatchObject({
    ...{ exitCode: 0, stdout: '' },
    stderr: 'The two people were merged. Older answers follow within the hour.\n',
  });
  expect(inputs).toEqual([{ from: ANA, into: BEN }]);
});

test('person merge requires --yes', async () => {
  server = await givenServer(() => ({ data: null }));
  const { exitCode, stderr } = await run('merge', '--into', 'ben');
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain('A merge cannot be undone: add --yes to confirm.');
});

test.each([
  ['drop', 'respondentDrop', 'They are no longer a contact. `person restore` undoes this.\n'],
  ['restore', 'respondentRestore', 'They are a contact again, and their answers count.\n'],
])('person %s reports what it did, or the error', async (command, mutation, said) => {
  const inputs: unknown[] = [];
  const errors = [
    [],
    [{ code: 'NOT_FOUND', message: 'respondent does not match a contact.', field: [] }],
  ];
  server = await givenServer(({ variables }) => {
    inputs.push(variables['input']);
    return { data: { [mutation]: { userErrors: errors[inputs.length - 1] ?? [] } } };
  });
  expect(await run(command)).toMatchObject({ exitCode: 0, stderr: said });
  const failed = await run(command);
  expect(failed.exitCode).not.toBe(0);
  expect(failed.stderr).toContain('respondent does not match a contact.');
  expect(inputs).toEqual([{ respondent: ANA }, { respondent: ANA }]);
});
